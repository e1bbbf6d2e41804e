// What the hand does in the document: where the selection stands, what is open beside it, and the verbs behind the keys.
import * as ipc from '../ipc/commands';
import type { Changed } from '../ipc/types/Changed';
import type { Field } from '../ipc/types/Field';
import type { Judgement } from '../ipc/types/Judgement';
import type { MarkView } from '../ipc/types/MarkView';
import { desk } from '../state/desk.svelte';
import type { EntryEditor, Selected } from './editor';

/** What may be open beside the document. */
export type Asking = 'tag' | 'footnote' | 'note' | 'history' | 'move' | 'filter' | 'mark' | 'person' | null;

const nowhere: Selected = { from: 0, to: 0, words: '' };

class Hand {
	/** The selection in the entry at hand, in UTF-16 units of its text. */
	selected = $state.raw<Selected>(nowhere);
	/** Whether she is writing in the entry. */
	writing = $state(false);
	asking = $state<Asking>(null);
	/** Whether she was writing when she asked for it. */
	#wrote = false;
	/** The editor of the entry at hand. */
	editor: EntryEditor | null = null;

	get #chronicle() { return desk.chronicle; }
	get #entry() { return desk.chronicle?.current ?? null; }

	/** Opens something beside the document, or closes it; what is closed gives the focus back to where she was. */
	ask(what: Asking): void {
		this.asking = this.asking === what ? null : what;
		if (this.asking) this.#wrote = this.writing;
	}

	write(): void { this.editor?.focus(); }

	/** Back to the entry, or into its text where she came from there. */
	back(): void {
		const wrote = this.#wrote;
		this.#wrote = false;
		if (wrote) this.editor?.focus();
		else document.querySelector<HTMLElement>('[data-entry].current')?.focus({ preventScroll: true });
	}

	step(by: 1 | -1): void {
		this.#chronicle?.step(by);
		this.selected = nowhere;
	}

	/** The next thing to review. */
	next(): void {
		this.#chronicle?.nextToReview();
		this.asking = null;
	}

	/** Approves the entry (or the chosen ones) and goes on. */
	async approve(): Promise<void> {
		const ids = this.#chronicle?.targets ?? [];
		const done = await desk.try(() => ipc.setState(ids, 'approved'));
		if (done && (this.#chronicle?.chosen.size ?? 0) === 0) this.next();
	}

	/** One key confirms or rejects, and the next thing to review comes by itself; in the card of a mark she stays where she is. */
	async judge(judgement: Judgement): Promise<void> {
		const { current, mark } = this.#chronicle ?? {};
		if (!current || !mark) return;
		const isReview = this.asking !== 'mark' && judgement !== 'open';
		if (!(await desk.try(() => ipc.judge(current.id, mark.id, judgement)))) return;
		if (isReview) this.next();
		else this.asking = null;
	}

	/** Whether Escape has something to close. */
	get canClose(): boolean { return this.asking !== null || this.#chronicle?.mark !== null || this.#chronicle.chosen.size > 0; }

	/** What is open is closed; else the mark, then the chosen entries, are let go. */
	close(): void {
		if (this.asking) this.asking = null;
		else if (this.#chronicle?.mark) this.#chronicle.select(this.#entry?.id);
		else this.#chronicle?.chooseNone();
	}

	/** The selected words are a name, an article, a place … */
	async markAs(field: Field): Promise<void> {
		const entry = this.#entry;
		const { from, to } = this.selected;
		if (!entry || to <= from) return;
		await desk.try(() => ipc.mark(entry.id, from, to, field, null));
		const made = this.#entry?.marks.find((mark) => mark.field === field && mark.from <= from && mark.to >= Math.min(to, from + 1));
		if (made) this.#chronicle?.select(entry.id, made.id);
	}

	/** Moves an edge of the mark by a letter. */
	async moveEdge(edge: 'from' | 'to', by: 1 | -1): Promise<void> {
		const { current, mark } = this.#chronicle ?? {};
		if (!current || !mark) return;
		const edges: [number, number] = edge === 'to' ? [mark.from, mark.to + by] : [mark.from + by, mark.to];
		await this.setEdges(edges);
	}

	async setEdges([from, to]: [number, number]): Promise<void> {
		const { current, mark } = this.#chronicle ?? {};
		if (!current || !mark || from < 0 || to > current.text.length || from >= to) return;
		const { field } = mark;
		await desk.try(() => ipc.changeMark(current.id, mark.id, [from, to], null));
		const moved = this.#entry?.marks.find((m) => m.field === field && m.from === from && m.to === to);
		if (moved) this.#chronicle?.select(current.id, moved.id);
	}

	/** The mark under review, else the one at the cursor. */
	get #markHere() {
		const { from, to } = this.selected;
		const here = this.writing ? this.#entry?.marks.filter((mark) => mark.from <= from && to <= mark.to) : [];
		return this.#chronicle?.mark ?? here?.reduce<MarkView | null>((best, mark) => (best && best.to - best.from <= mark.to - mark.from ? best : mark), null) ?? null;
	}
	get canOpenMark(): boolean { return this.#markHere !== null; }

	/** Opens the card of a mark, with the focus in it. */
	openMark(): void {
		const mark = this.#markHere;
		if (!mark) return;
		this.#chronicle?.select(this.#entry?.id, mark.id);
		this.#wrote = this.writing;
		this.asking = 'mark';
		requestAnimationFrame(() => document.querySelector<HTMLElement>('.card :is(input, select)')?.focus());
	}

	/** Does something to the chosen entries, or to the one at hand. */
	targeted(doing: (ids: string[]) => Promise<Changed>): Promise<Changed | null> {
		return desk.try(() => doing(this.#chronicle?.targets ?? []));
	}

	/** A new entry below the one at hand, dated like it, with the cursor behind the date. */
	async add(): Promise<void> {
		const chronicle = this.#chronicle;
		if (!chronicle) return;
		const after = this.#entry;
		const opening = after?.date ? `${after.date}, ` : '';
		const known = new Set(chronicle.entries.map((entry) => entry.id));
		if (!(await desk.try(() => ipc.addEntry(chronicle.id, after?.id ?? null, opening)))) return;
		chronicle.select(chronicle.entries.find((entry) => !known.has(entry.id))?.id);
		requestAnimationFrame(() => {
			this.editor?.focus();
			this.editor?.select(opening.length);
		});
	}

	async split(): Promise<void> {
		const entry = this.#entry;
		if (entry) await desk.try(() => ipc.splitEntry(entry.id, this.selected.from));
	}

	async join(): Promise<void> {
		const entry = this.#entry;
		if (entry) await desk.try(() => ipc.joinEntry(entry.id));
	}

	/** Moves the chosen entries, or the one at hand, one place up or down. */
	async shift(by: 1 | -1): Promise<void> {
		const chronicle = this.#chronicle;
		if (!chronicle) return;
		const ids = chronicle.targets;
		const order = chronicle.entries.map((entry) => entry.id);
		const first = order.indexOf(ids[0] ?? '');
		const last = order.indexOf(ids.at(-1) ?? '');
		if (by < 0 ? first <= 0 : last < 0 || last >= order.length - 1) return;
		const after = by < 0 ? (order[first - 2] ?? null) : (order[last + 1] ?? null);
		await desk.try(() => ipc.moveEntries(ids, chronicle.id, after));
	}

	/** A pasted address becomes a footnote at its place; the same address again shares its footnote. */
	async attach(at: number, text: string): Promise<void> {
		const entry = this.#entry;
		if (entry) await desk.try(() => ipc.attachFootnote(entry.id, at, text));
	}
}

export const hand = new Hand();
