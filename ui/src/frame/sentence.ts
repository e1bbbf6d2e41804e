// What a remark says, in the window's language: the core gives the sentence with its holes, and what fills them.
import type { RemarkView } from '../ipc/types/RemarkView';
import type { Says } from '../ipc/types/Says';
import { speech, t, type Key } from '../locales/language.svelte';
import en from '../locales/en/says';
import kk from '../locales/kk/says';
import ru from '../locales/ru/says';

/** A sentence, or one for each plural form of the number that fills the hole `by`. */
type Said = string | ({ by: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

// a language that lacks a sentence does not compile
const said: { en: Partial<Record<Says, Said>>; ru: Record<Says, Said>; kk: Record<Says, Said> } = { en, ru, kk };

const codes: Record<string, Key> = {
	'Criminal Code': 'codeShort.CC',
	'Code of Administrative Offences': 'codeShort.CAO',
	'Criminal Procedure Code': 'codeShort.CPC',
	'Criminal Executive Code': 'codeShort.CEC',
	'Civil Code': 'codeShort.CivC',
	'Civil Procedure Code': 'codeShort.CivPC',
	'Labour Code': 'codeShort.LC'
};
const posts: Record<string, Key> = { 'a judge': 'role.judge', 'a prosecutor': 'role.prosecutor', 'a police officer': 'role.police', 'a lawyer': 'role.lawyer' };
const units: Record<string, Key> = { days: 'count.days', years: 'count.years', 'monthly indices': 'count.indices' };
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function remarkOf(remark: Pick<RemarkView, 'says' | 'args'>): string {
	return sentence(remark.says, remark.args);
}

/** The sentence, filled; a hole that nothing fills is shown as one. */
export function sentence(says: string, args: Readonly<Record<string, string | undefined>>): string {
	const known = said[speech.now][says as Says] ?? says;
	const form = typeof known === 'string' ? known : (known[speech.plural(Number(args[known.by]))] ?? known.other);
	const filled = form.replace(/\{(\w+)\}/g, (_, hole: string) => {
		const value = args[hole];
		return value === undefined ? '…' : filling(hole, value);
	});
	return filled.replace(/г\.\.$/, 'г.'); // a Russian date brings the period of «год» with it
}

/** What fills a hole: days, codes, posts and units in the window's language; words of the text as they stand. */
function filling(hole: string, value: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return speech.date(value);
	if (hole === 'field') return speech.sayIfKnown(`field.${value}`) ?? value;
	if (speech.now === 'en') return value;
	const known = ['code', 'post', 'other'].includes(hole) && (codes[value] ?? posts[value]);
	if (known) return t(known);
	if (hole === 'right' && weekdays.includes(value)) return speech.date(`2024-01-0${weekdays.indexOf(value) + 1}`, { weekday: 'long' });
	const [, number, unit] = /^(\d+) (.+)$/.exec(value) ?? [];
	return hole === 'most' && unit && units[unit] ? t(units[unit], { n: Number(number) }) : value;
}
