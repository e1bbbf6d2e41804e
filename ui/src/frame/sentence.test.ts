import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../locales/en/says';
import kk from '../locales/kk/says';
import { speech } from '../locales/language.svelte';
import ru from '../locales/ru/says';
import { sentence } from './sentence';

type Said = string | Record<string, string>;
const forms = (said: Said) => (typeof said === 'string' ? [said] : Object.entries(said).filter(([form]) => form !== 'by').map(([, text]) => text));
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
// what the checks say, from the list that is generated from them
const says = [...readFileSync('src/ipc/types/Says.ts', 'utf8').split('export type Says')[1]!.matchAll(/\| (".*")/g)].map(([, text]) => JSON.parse(text!) as string);

test('the list of sentences is there', () => expect(says.length).toBeGreaterThan(90));

test.each([['ru', ru], ['kk', kk]] as const)('%s says every sentence of every check, and no other', (_, dictionary) => {
	expect(Object.keys(dictionary).sort()).toEqual([...says].sort());
});

test.each([['en', en], ['ru', ru], ['kk', kk]] as const)('%s leaves no hole unfilled and fills none twice', (_, dictionary) => {
	for (const [key, said] of Object.entries(dictionary as Record<string, Said>)) {
		for (const form of forms(said)) expect(holes(form), key).toEqual(holes(key));
		if (typeof said !== 'string') expect(holes(key)).toContain(`{${said.by}}`);
	}
});

test.each(['en', 'ru'] as const)('%s has a form for every numeral where it counts', (language) => {
	const rules = new Intl.PluralRules(language);
	for (const [key, said] of Object.entries((language === 'en' ? en : ru) as Record<string, Said>)) {
		if (typeof said === 'string') continue;
		for (const n of [1, 2, 5, 11, 21, 22, 25, 101]) expect(said, `${key} for ${n}`).toHaveProperty(rules.select(n));
	}
});

test('days, codes, posts and limits are said in the language of the window', () => {
	const end = 'The {days} days of arrest of {name}, of {date}, ended in this period; no entry says what came of it.';
	speech.now = 'ru';
	expect(sentence(end, { days: '21', name: 'Оспанова Д.', date: '2024-03-25' })).toBe(
		'Оспанова Д.: 21 сутки ареста, назначенные 25 марта 2024 г., истекли в этом месяце; ни одна запись не говорит, что было дальше.'
	);
	expect(sentence('The register knows no Article {article} of the {code}.', { article: '999', code: 'Criminal Code' })).toBe('В справочнике нет статьи 999 УК.');
	expect(sentence('“{words}” is more than the cited parts allow: {most}, by the register.', { words: '25 суток', most: '20 days' })).toContain('20 суток');
	expect(sentence('{name} is {post} here and {other} in entry {entry}.', { name: 'Сарсен Т.', post: 'a judge', other: 'a lawyer', entry: '4' })).toBe(
		'Сарсен Т.: здесь — судья, а в записи 4 — адвокат.'
	);
	expect(sentence('{date} is still to come.', { date: '2024-03-25' })).toBe('Этот день ещё не наступил: 25 марта 2024 г.');
	speech.now = 'kk';
	expect(sentence('{date} is a {right}, not a {written}.', { date: 'March 25', right: 'Monday', written: 'Friday' })).toBe('March 25 — Friday емес, дүйсенбі.');
	speech.now = 'en';
	expect(sentence(end, { days: '1', name: 'Ospanova D.', date: '2024-03-25' })).toMatch(/^The 1 day of arrest of Ospanova D\., of 25 March 2024/);
	expect(sentence('“{words}” stands twice in a row.', {})).toBe('“…” stands twice in a row.');
});
