// Which entries are shown. Every condition that is set must hold.
import type { EntryState } from '../ipc/types/EntryState';
import type { EntryView } from '../ipc/types/EntryView';
import type { RemarkView } from '../ipc/types/RemarkView';

export interface Filter {
	state?: EntryState;
	/** ISO; entries of that day. */
	date?: string;
	place?: string;
	person?: string;
	tag?: string;
	/** `CC 405`. */
	article?: string;
	/** A check's name, or `*` for any remark. */
	remark?: string;
	/** Entries whose source is wanted, or that have none. */
	withoutSource?: boolean;
	/** Words that stand in the text, in any letter case. */
	words?: string;
	/** Entries with something only guessed. */
	guessed?: boolean;
}

/** Everything is shown. */
export const nothing: Filter = {};

export function fits(entry: EntryView, filter: Filter, remarks: readonly RemarkView[], wanted: ReadonlySet<string>): boolean {
	const { state, date, place, person, tag, article, remark, withoutSource, words, guessed } = filter;
	return (
		(!state || entry.state === state) &&
		(!date || entry.date_iso === date) &&
		(!place || entry.places.some((p) => p.name === place)) &&
		(!person || entry.persons.includes(person)) &&
		(!tag || entry.tags.some((t) => t.tag === tag)) &&
		(!article || entry.citations.some((c) => `${c.code} ${c.article}` === article)) &&
		(!remark || remarks.some((r) => remark === '*' || r.check === remark)) &&
		(!withoutSource || entry.references.length === 0 || wanted.has(entry.id)) &&
		(!words || entry.text.toLocaleLowerCase().includes(words.toLocaleLowerCase())) &&
		(!guessed || entry.marks.some((m) => m.certainty === 'guess' && m.verdict === 'none'))
	);
}
