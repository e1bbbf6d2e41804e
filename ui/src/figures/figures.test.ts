import { expect, test } from 'vitest';
import type { EntryView } from '../ipc/types/EntryView';
import { figures } from './figures';

const entry = (of: Partial<EntryView>): EntryView => ({
	id: '', state: 'new', text: '', marks: [], references: [], date: null, date_iso: null, places: [], persons: [], citations: [], measures: [], tags: [], notes: [], ...of
});
const arrest = { kind: 'arrest', years: 0, months: 0, days: 15, amount: null, currency: null, persons: [] } as const;
const cao488 = (part: string) => ({ code: 'CAO', article: '488', part, point: null, known: true }) as const;

test('an article cited in two parts counts once an entry, a measure every time', () => {
	const { articles, measures, days } = figures([
		entry({ date_iso: '2023-05-02', citations: [cao488('6'), cao488('7')], measures: [{ ...arrest, persons: [] }, { ...arrest, persons: [] }] }),
		entry({ date_iso: '2023-05-01', citations: [cao488('6')] }),
		entry({})
	]);
	expect(articles).toEqual([{ name: 'CAO 488', count: 2 }]);
	expect(measures).toEqual([{ name: 'arrest', count: 2 }]);
	expect(days.map((day) => day.name)).toEqual(['2023-05-01', '2023-05-02']);
});

test('a person named twice in an entry counts once there', () => {
	expect(figures([entry({ persons: ['Ospanov D.', 'Ospanov D.'] }), entry({ persons: ['Akhmetova L.', 'Ospanov D.'] })]).people).toEqual([
		{ name: 'Ospanov D.', count: 2 },
		{ name: 'Akhmetova L.', count: 1 }
	]);
});
