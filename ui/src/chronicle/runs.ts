// An entry cut into runs: stretches whose every letter means the same. One pass over sorted edges; each run is one
// element on the screen, so that an entry is drawn once and no text node is ever searched.
import type { EntryView } from '../ipc/types/EntryView';
import type { MarkView } from '../ipc/types/MarkView';
import type { ReferenceView } from '../ipc/types/ReferenceView';
import type { RemarkView } from '../ipc/types/RemarkView';

export interface Run {
	from: number;
	to: number;
	text: string;
	/** What the words mean: of several marks the shortest, so that each can be reached. */
	mark: MarkView | null;
	/** What is wrong with them. */
	remark: RemarkView | null;
	/** A reference stands here and nothing else. */
	reference: ReferenceView | null;
}

/** Longest stretch that is drawn as wrong, in units: what speaks of a whole entry stands beside it, not under every word. */
const DRAWN = 120;

/** The remarks that are drawn under their words. */
export function drawn(remarks: readonly RemarkView[]): RemarkView[] {
	return remarks.filter((remark) => remark.to > remark.from && remark.to - remark.from <= DRAWN);
}

export function runs(entry: EntryView, all: readonly RemarkView[]): Run[] {
	const remarks = drawn(all);
	const { text } = entry;
	const edges = new Set([0, text.length]);
	const spans = [...entry.marks, ...entry.references, ...remarks];
	for (const { from, to } of spans) edges.add(from).add(to);
	const sorted = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
	const covers = (from: number, to: number) => (span: { from: number; to: number }) => span.from <= from && to <= span.to;
	const cut: Run[] = [];
	for (let i = 1; i < sorted.length; i++) {
		const [from, to] = [sorted[i - 1] ?? 0, sorted[i] ?? 0];
		const here = covers(from, to);
		const mark = entry.marks.filter(here).reduce<MarkView | null>((best, m) => (best && best.to - best.from <= m.to - m.from ? best : m), null);
		cut.push({
			from,
			to,
			text: text.slice(from, to),
			mark,
			remark: remarks.find(here) ?? null,
			reference: entry.references.find(here) ?? null
		});
	}
	return cut;
}

/** The classes of a mark: its field, how sure, whether it is the one under review. */
export function classes(mark: MarkView, current: boolean): string {
	const sure = mark.verdict !== 'none' ? 'said' : mark.certainty;
	return `mark ${mark.field} ${sure}${current ? ' current' : ''}`;
}
