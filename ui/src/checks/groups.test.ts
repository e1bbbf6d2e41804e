import { expect, test } from 'vitest';
import type { RemarkView } from '../ipc/types/RemarkView';
import { speech } from '../locales/language.svelte';
import { byEntry, byKind, checkOf, safeOf } from './groups';

const remark = (id: string, of: Partial<RemarkView>): RemarkView => ({
	id, check: 'doubled-words', severity: 'warning', entry_id: null, footnote: null, from: 0, to: 0, message: '', says: '', args: {}, mend: null, ...of
});

const remarks = [
	remark('1', { check: 'doubled-space', severity: 'style', entry_id: 'a', mend: { text: ' ', safety: 'safe' } }),
	remark('2', { check: 'doubled-space', severity: 'style', entry_id: 'b', mend: { text: ' ', safety: 'offered' } }),
	remark('3', { check: 'reference-without-footnote', severity: 'error', entry_id: 'b' }),
	remark('4', { check: 'address-twice', footnote: '7' }),
	remark('5', { check: 'weekly-overview-missing' })
];

test('errors come first, then what is met most often', () => {
	expect(byKind(remarks).map((group) => group.name)).toEqual(['reference-without-footnote', 'address-twice', 'weekly-overview-missing', 'doubled-space']);
});

test('an entry has the weight of its worst remark; footnotes and the month stand by themselves', () => {
	expect(byEntry(remarks).map(({ name, severity }) => [name, severity])).toEqual([
		['a', 'style'],
		['b', 'error'],
		['footnote 7', 'warning'],
		['month', 'warning']
	]);
});

test('only what is safe may be mended unseen', () => {
	const [spaces] = byKind(remarks).slice(-1);
	expect(spaces && safeOf(spaces).map((one) => one.id)).toEqual(['1']);
});

test('a check without words of its own is called by its name', () => {
	expect(checkOf('never-heard-of')).toBe('Never heard of');
});

test('every check of the core is called by a name of its own in each language', () => {
	const sources = import.meta.glob<string>('../../../src-tauri/core/src/checks/**/*.rs', { query: '?raw', import: 'default', eager: true });
	const names = Object.values(sources).flatMap((source) => [...source.matchAll(/\bname: "([a-z-]+)"/g)].map((found) => found[1]!));
	expect(names.length).toBeGreaterThan(50);
	expect(names.filter((name) => speech.sayIfKnown(`check.${name}`) === undefined)).toEqual([]);
});
