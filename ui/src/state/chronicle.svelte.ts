// The chronicle on the screen: its entries in order, the one at hand, the chosen ones, the filter, the mark under review.
import type { Changed } from '../ipc/types/Changed';
import type { ChronicleView } from '../ipc/types/ChronicleView';
import type { EntryView } from '../ipc/types/EntryView';
import type { FootnoteView } from '../ipc/types/FootnoteView';
import type { MarkView } from '../ipc/types/MarkView';
import type { RemarkView } from '../ipc/types/RemarkView';
import { fits, nothing, type Filter } from './filter';

const none: readonly RemarkView[] = [];

export class OpenChronicle {
	readonly id: string;
	/** As it was when it was opened. */
	readonly opened: ChronicleView;

	#title = $state('');
	#period = $state.raw<ChronicleView['period']>(null);
	#byId = $state.raw<Map<string, EntryView>>(new Map());
	#order = $state.raw<string[]>([]);
	#footnotes = $state.raw<ChronicleView['footnotes']>([]);
	#people = $state.raw<ChronicleView['people']>([]);
	/** By entry; under `''` those on what is in none. */
	#remarksOn = $state.raw<ReadonlyMap<string, RemarkView[]>>(new Map());
	#current = $state<string | null>(null);
	#mark = $state<string | null>(null);
	#chosen = $state.raw<ReadonlySet<string>>(new Set());
	#filter = $state.raw<Filter>(nothing);

	#entries = $derived(this.#order.flatMap((id) => this.#byId.get(id) ?? []));
	#remarks = $derived([...this.#order, ''].flatMap((id) => this.#remarksOn.get(id) ?? []));
	#byLabel = $derived(new Map(this.#footnotes.map((footnote) => [footnote.label, footnote])));
	#wanted = $derived(new Set(this.#footnotes.filter((f) => f.source_wanted).flatMap((f) => f.entry_ids)));
	#shown = $derived(
		this.#filter === nothing
			? this.#entries
			: this.#entries.filter((e) => fits(e, this.#filter, this.remarksOf(e.id), this.#wanted))
	);
	#numbers = $derived(new Map(this.#order.map((id, i) => [id, i + 1])));
	#counts = $derived({
		entries: this.#entries.length,
		approved: this.#entries.filter((entry) => entry.state === 'approved').length,
		guesses: this.#entries.reduce((n, e) => n + (e.state === 'approved' ? 0 : e.marks.filter(isGuess).length), 0),
		wanted: this.#footnotes.filter((footnote) => footnote.source_wanted).length,
		remarks: this.#remarks.length
	});

	constructor(view: ChronicleView, before?: OpenChronicle) {
		this.id = view.id;
		this.opened = view;
		this.#title = view.title;
		this.#period = view.period;
		this.#byId = new Map(view.entries.map((entry) => [entry.id, entry]));
		this.#order = view.entries.map((entry) => entry.id);
		this.#footnotes = view.footnotes;
		this.#people = view.people;
		this.#remarksOn = groupBy(view.remarks, (remark) => remark.entry_id ?? '');
		if (before) this.select(before.current?.id);
	}

	get title() { return this.#title; }
	get period() { return this.#period; }
	/** All entries, in order. */
	get entries() { return this.#entries; }
	/** The entries that the filter lets through. */
	get shown() { return this.#shown; }
	get footnotes() { return this.#footnotes; }
	/** The footnote of a label. */
	footnote(label: string): FootnoteView | undefined { return this.#byLabel.get(label); }
	get people() { return this.#people; }
	get remarks() { return this.#remarks; }
	/** The entry at hand. */
	get current(): EntryView | null { return (this.#current && this.#byId.get(this.#current)) || null; }
	/** The mark under review, in the entry at hand. */
	get mark(): MarkView | null { return this.current?.marks.find((mark) => mark.id === this.#mark) ?? null; }
	get chosen() { return this.#chosen; }
	get filter() { return this.#filter; }
	set filter(filter: Filter) {
		this.#filter = Object.values(filter).some(Boolean) ? filter : nothing;
		this.#chosen = new Set();
	}
	get counts() { return this.#counts; }

	/** The entry's place in the chronicle, from 1. */
	number(id: string): number { return this.#numbers.get(id) ?? 0; }
	entry(id: string): EntryView | undefined { return this.#byId.get(id); }
	remarksOf(id: string): readonly RemarkView[] { return this.#remarksOn.get(id) ?? none; }

	/** Puts an entry, and perhaps a mark of it, at hand. */
	select(id?: string | null, mark: string | null = null): void {
		const held = this.#current && this.#byId.has(this.#current) ? this.#current : (this.#order[0] ?? null);
		this.#current = id && this.#byId.has(id) ? id : held;
		this.#mark = mark;
		if (this.#current) localStorage.setItem(`entry ${this.id}`, this.#current);
	}

	/** The entry `by` places on among those that are shown. */
	step(by: number): void {
		const at = this.#shown.findIndex((entry) => entry.id === this.#current);
		const next = this.#shown[Math.min(this.#shown.length - 1, Math.max(0, at + by))];
		if (next) this.select(next.id);
	}

	/** The next thing to review: guesses first, then what is likely, then entries not yet approved; from here on, round the
	    end. Says whether anything is left. */
	nextToReview(): boolean {
		const from = Math.max(0, this.#shown.findIndex((entry) => entry.id === this.#current));
		const round = [...this.#shown.slice(from), ...this.#shown.slice(0, from)].filter((entry) => entry.state !== 'approved');
		const at = this.mark;
		for (const certainty of ['guess', 'likely'] as const) {
			for (const entry of round) {
				const open = entry.marks.filter((mark) => mark.certainty === certainty && mark.verdict === 'none');
				const mark = at && entry.id === this.#current ? open.find((mark) => isAfter(mark, at)) : open[0];
				if (mark) {
					this.select(entry.id, mark.id);
					return true;
				}
			}
		}
		const entry = round.find((entry) => entry.id !== this.#current) ?? round[0];
		if (entry) this.select(entry.id);
		return entry !== undefined;
	}

	/** The mark before or after the one under review, in the entry at hand. */
	stepMark(by: 1 | -1): void {
		const marks = this.current?.marks ?? [];
		const at = marks.findIndex((mark) => mark.id === this.#mark);
		const next = at < 0 ? (by > 0 ? marks[0] : marks.at(-1)) : marks[at + by];
		this.#mark = next?.id ?? this.#mark;
	}

	/** Chooses entries for what is done to several at once. */
	choose(id: string, how: 'toggle' | 'to'): void {
		const chosen = new Set(this.#chosen);
		if (how === 'toggle') {
			if (!chosen.delete(id)) chosen.add(id);
		} else {
			const ids = this.#shown.map((entry) => entry.id);
			const [a = 0, b = 0] = [ids.indexOf(this.#current ?? id), ids.indexOf(id)].sort((x, y) => x - y);
			for (const between of ids.slice(Math.max(0, a), b + 1)) chosen.add(between);
		}
		this.#chosen = chosen;
	}

	chooseAll(): void { this.#chosen = new Set(this.#shown.map((entry) => entry.id)); }
	chooseNone(): void { this.#chosen = new Set(); }

	/** The chosen entries, else the one at hand. */
	get targets(): string[] {
		if (this.#chosen.size > 0) return this.#order.filter((id) => this.#chosen.has(id));
		return this.#current ? [this.#current] : [];
	}

	/** Shows what a change left different. */
	apply(changed: Changed): void {
		const at = this.#order.indexOf(this.#current ?? '');
		if (changed.entries.length > 0 || changed.removed.length > 0) {
			const byId = new Map(this.#byId);
			for (const id of changed.removed) byId.delete(id);
			for (const entry of changed.entries) byId.set(entry.id, entry);
			this.#byId = byId;
		}
		if (changed.order) this.#order = changed.order;
		else if (changed.removed.length > 0) this.#order = this.#order.filter((id) => this.#byId.has(id));
		if (changed.footnotes) this.#footnotes = changed.footnotes;
		if (changed.people) this.#people = changed.people;
		if (changed.remarks.length > 0 || changed.removed.length > 0) {
			const remarks = new Map(this.#remarksOn);
			for (const id of changed.removed) remarks.delete(id);
			for (const on of changed.remarks) remarks.set(on.entry_id ?? '', on.remarks);
			this.#remarksOn = remarks;
		}
		if (changed.title !== null) this.#title = changed.title;
		if (changed.period !== null) this.#period = changed.period;
		if (changed.removed.some((id) => this.#chosen.has(id))) {
			this.#chosen = new Set([...this.#chosen].filter((id) => this.#byId.has(id)));
		}
		// where the entry at hand is gone, the one that took its place is at hand
		if (!this.#byId.has(this.#current ?? '')) this.select(this.#order[Math.min(Math.max(at, 0), this.#order.length - 1)]);
	}
}

/** What a person should look at first. */
export function isGuess(mark: MarkView): boolean {
	return mark.certainty === 'guess' && mark.verdict === 'none';
}

function isAfter(mark: MarkView, other: MarkView): boolean {
	return mark.from > other.from || (mark.from === other.from && mark.to > other.to);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}
