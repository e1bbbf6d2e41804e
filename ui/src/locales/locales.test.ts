import { expect, test } from 'vitest';
import en from './en';
import kk from './kk';
import ru from './ru';
import { speech, type Message } from './language.svelte';

const dictionaries: Record<string, Record<string, Message>> = { en, ru, kk };
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));

test.each(['ru', 'kk'])('%s says all that English says, and nothing else', (language) => {
	expect(Object.keys(dictionaries[language]!).sort()).toEqual(Object.keys(en).sort());
});

test.each(['en', 'ru', 'kk'])('%s leaves no text empty', (language) => {
	const empty = Object.entries(dictionaries[language]!).filter(([, message]) => forms(message).some((form) => form.trim() === ''));
	expect(empty).toEqual([]);
});

test.each(['ru', 'kk'])('%s fills the same places as English', (language) => {
	for (const [key, message] of Object.entries(en as Record<string, Message>)) {
		const asked = places(forms(message).at(-1)!);
		for (const form of forms(dictionaries[language]![key]!)) {
			expect(places(form).filter((place) => place !== '{n}'), `${language} ${key}`).toEqual(asked.filter((place) => place !== '{n}'));
		}
	}
});

test.each(['en', 'ru'])('%s has a form for every numeral where it counts', (language) => {
	const rules = new Intl.PluralRules(language);
	for (const [key, message] of Object.entries(dictionaries[language]!)) {
		if (typeof message === 'string') continue;
		for (const n of [1, 2, 5, 11, 21, 22, 25, 101]) {
			expect(message, `${language} ${key} for ${n}`).toHaveProperty(rules.select(n));
		}
	}
});

test('Russian counts as Russians do', () => {
	speech.now = 'ru';
	const said = [1, 2, 5, 11, 21, 1902].map((n) => speech.say('count.entries', { n }));
	expect(said).toEqual(['1 запись', '2 записи', '5 записей', '11 записей', '21 запись', '1\u00a0902 записи']);
});

test('a whole month is said by its name, other days by both ends', () => {
	speech.now = 'en';
	expect(speech.period('2023-11-01', '2023-11-30')).toBe('November 2023');
	expect(speech.period('2023-11-01', '2023-11-15')).toBe('1 Nov – 15 Nov 2023');
	speech.now = 'kk';
	expect(speech.period('2024-02-01', '2024-02-29')).toMatch(/ақпан/i);
});
