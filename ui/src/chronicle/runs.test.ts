import { expect, test } from 'vitest';
import type { EntryView } from '../ipc/types/EntryView';
import { runs } from './runs';

const mark = (field: string, from: number, to: number) => ({ id: `${field}/${from}`, field, from, to, certainty: 'sure', verdict: 'none' });

test('runs tile the text, and the shortest mark is on top', () => {
	const text = 'May 3, Oral, Sabyrov D. was fined[7].';
	const entry = {
		text,
		marks: [mark('date', 0, 5), mark('place', 7, 11), mark('person', 13, 23), mark('measure', 13, 33)],
		references: [{ from: 33, to: 36, label: '7', number: 1, footnote: 'f' }]
	} as unknown as EntryView;
	const cut = runs(entry, []);
	expect(cut.map((run) => run.text).join('')).toBe(text);
	expect(cut.map((run) => [run.text, run.mark?.field ?? run.reference?.label ?? ''])).toEqual([
		['May 3', 'date'], [', ', ''], ['Oral', 'place'], [', ', ''], ['Sabyrov D.', 'person'], [' was fined', 'measure'], ['[7]', '7'], ['.', '']
	]);
});
