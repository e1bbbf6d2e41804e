// The figures of a chronicle, counted from its entries as they stand on the screen.
import type { EntryView } from '../ipc/types/EntryView';

export interface Row {
	name: string;
	count: number;
}

/** How often each name stands, the most often first, names in order where they stand equally often. */
function tally(names: readonly string[]): Row[] {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return Object.entries(counts)
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

export interface Figures {
	tags: Row[];
	measures: Row[];
	places: Row[];
	articles: Row[];
	people: Row[];
	days: Row[];
}

/** Each entry counts once for a tag, place, article, person and day; every measure counts. */
export function figures(entries: readonly EntryView[]): Figures {
	const once = (names: readonly string[]) => [...new Set(names)];
	return {
		tags: tally(entries.flatMap((entry) => once(entry.tags.map((tag) => tag.tag)))),
		measures: tally(entries.flatMap((entry) => entry.measures.map((measure) => measure.kind))),
		places: tally(entries.flatMap((entry) => once(entry.places.map((place) => place.name)))),
		articles: tally(entries.flatMap((entry) => once(entry.citations.map((citation) => `${citation.code} ${citation.article}`)))),
		people: tally(entries.flatMap((entry) => once(entry.persons))),
		days: tally(entries.flatMap((entry) => entry.date_iso ?? [])).sort((a, b) => a.name.localeCompare(b.name))
	};
}
