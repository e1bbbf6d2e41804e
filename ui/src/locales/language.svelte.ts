/* The language of the window: which one, and how it says a thing. Words stand in en/, ru/ and kk/; this file knows
   none of them. Switching needs no restart: every text is asked for again because `now` is state. */

import en from './en';
import kk from './kk';
import ru from './ru';

export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** A text, or one text for each plural form of `n` (CLDR names; `other` always stands). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Key = keyof typeof en;
export type Values = Record<string, string | number>;

/** What a translation must hold: every key, none besides. */
export type Words<Source> = Record<keyof Source, Message>;

const dictionaries: Record<Language, Record<Key, Message>> = { en, ru, kk };

/** Each language in its own name, for the list of the settings. */
export const ownNames: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

function remembered(): Language {
	const kept = globalThis.localStorage?.getItem('language');
	const wanted = [kept, ...(globalThis.navigator?.languages ?? [])].map((tag) => tag?.slice(0, 2));
	return wanted.find((tag): tag is Language => languages.includes(tag as Language)) ?? 'en';
}

const formats = new Map<string, Intl.DateTimeFormat>();

class Speech {
	#now = $state<Language>(remembered());
	#plural = $derived(new Intl.PluralRules(this.#now));
	#number = $derived(new Intl.NumberFormat(this.#now));

	get now(): Language {
		return this.#now;
	}

	set now(language: Language) {
		this.#now = language;
		globalThis.localStorage?.setItem('language', language);
	}

	/** The text of a key; `{name}` is filled from `values`, numbers in the language's own grouping. */
	say(key: Key, values: Values = {}): string {
		const message = dictionaries[this.#now][key];
		const text =
			typeof message === 'string' ? message : (message[this.#plural.select(Number(values.n ?? 0))] ?? message.other);
		return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
			const value = values[name];
			return value === undefined ? whole : typeof value === 'number' ? this.#number.format(value) : value;
		});
	}

	/** The text of a key made at run time, as of a check's name; `undefined` where no dictionary has it. */
	sayIfKnown(key: string, values: Values = {}): string | undefined {
		return key in en ? this.say(key as Key, values) : undefined;
	}

	/** The plural form that a number takes. */
	plural(n: number): Intl.LDMLPluralRule {
		return this.#plural.select(n);
	}

	number(value: number): string {
		return this.#number.format(value);
	}

	/** `16 November 2023`, from ISO. What is no date is given back as it came. */
	date(iso: string, how: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }): string {
		const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
		if (Number.isNaN(day.getTime())) return iso;
		return this.#dates({ ...how, timeZone: 'UTC' }).format(day);
	}

	/** `14:02:11`, from RFC 3339, in the time of this machine. */
	time(at: string): string {
		return this.#dates({ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }).format(new Date(at));
	}

	/** Day and time of something that was done. */
	moment(at: string): string {
		return this.#dates({ dateStyle: 'medium', timeStyle: 'short', hour12: false }).format(new Date(at));
	}

	/** `November 2023` for a whole month, else both days. */
	period(from: string, to: string): string {
		const lastOfMonth = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
		if (from.endsWith('-01') && to === lastOfMonth) {
			const month = this.date(from, { month: 'long', year: 'numeric' }).replace(/\sг\.$/, ''); // «Октябрь 2024», as Russians head a page
			return month.charAt(0).toLocaleUpperCase(this.#now) + month.slice(1);
		}
		return `${this.date(from, { day: 'numeric', month: 'short' })} – ${this.date(to, { day: 'numeric', month: 'short', year: 'numeric' })}`;
	}

	/** To make one takes longer than to say a hundred dates with it. */
	#dates(how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
		const key = `${this.#locale} ${JSON.stringify(how)}`;
		const made = formats.get(key) ?? new Intl.DateTimeFormat(this.#locale, how);
		formats.set(key, made);
		return made;
	}

	/** The day stands before the month in all three. */
	get #locale(): string {
		return this.#now === 'en' ? 'en-GB' : this.#now;
	}
}

export const speech = new Speech();

/** The text of a key, in the language of the window. */
export const t = (key: Key, values?: Values): string => speech.say(key, values);
