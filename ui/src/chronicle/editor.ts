// The editor of the entry at hand. ProseMirror, since a reference is an object in the text (an atom), highlights are
// decorations that follow the text while it is typed, and input methods, spell-check and selection are the browser's own.
// One editor for one entry, not one for the month: what is not at hand costs nothing, and 2,000 entries open at once.
//
// Undo is the archive's alone: what is typed is sent at every pause of the archive, where it merges into one step.
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { EditorState, Plugin, PluginKey, type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { remarkOf } from '../frame/sentence';
import type { EntryView } from '../ipc/types/EntryView';
import type { RemarkView } from '../ipc/types/RemarkView';
import { classes, drawn } from './runs';
import { inline, offset, position, schema, toDocument, toText } from './text';

export interface Selected {
	from: number;
	to: number;
	words: string;
}

export interface Wishes {
	/** The text is another now. */
	typed: (text: string) => void;
	/** The cursor or selection is elsewhere. */
	selected: (selected: Selected) => void;
	/** An input method has made its word: what was held back meanwhile may be shown. */
	composed: () => void;
	/** An address was pasted: it becomes a footnote where the cursor stands. */
	address: (at: number, url: string) => void;
	/** What a mark or a reference says to a pointer and to a screen reader. */
	describe: (what: { mark: EntryView['marks'][number] } | { reference: string }) => string;
	/** The number a reference will have, by its label; `null` where its source is wanted. */
	number: (label: string) => { number: number; wanted: boolean } | null;
	keys: Record<string, () => boolean>;
	/** Whether the key belongs to the window: ProseMirror swallows Enter, Mod-z and their like with every modifier. */
	windows: (event: KeyboardEvent) => boolean;
}

interface Shown {
	entry: EntryView;
	remarks: readonly RemarkView[];
	mark: string | null;
}

/** ProseMirror takes over the last letters of an input method 20 ms after its end, in ms. */
const composedWithin = 40;

const highlights = new PluginKey<DecorationSet>('highlights');

export class EntryEditor {
	#view: EditorView;
	#wishes: Wishes;
	#shown: Shown;

	constructor(place: HTMLElement, shown: Shown, label: string, wishes: Wishes) {
		this.#wishes = wishes;
		this.#shown = shown;
		this.#view = new EditorView(place, {
			state: EditorState.create({ doc: toDocument(shown.entry.text), plugins: [keymap(wishes.keys), keymap(baseKeymap), this.#highlights()] }),
			attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'true', class: 'writing' },
			dispatchTransaction: (transaction) => this.#dispatch(transaction),
			nodeViews: { reference: (node) => ({ dom: this.#reference(node.attrs.label as string) }) },
			clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
			clipboardTextParser: (text) => lines(text),
			handlePaste: (_view, event) => this.#paste(event),
			handleDOMEvents: {
				keydown: (_view, event) => wishes.windows(event),
				compositionend: () => void setTimeout(wishes.composed, composedWithin)
			}
		});
	}

	get text(): string { return toText(this.#view.state.doc); }
	get focused(): boolean { return this.#view.hasFocus(); }
	/** Whether an input method is in the middle of a word: then nothing may touch the text. */
	get composing(): boolean { return this.#view.composing; }

	get selection(): Selected {
		const { doc, selection } = this.#view.state;
		const [from, to] = [offset(doc, selection.from), offset(doc, selection.to)];
		return { from, to, words: this.text.slice(from, to) };
	}

	focus(): void { this.#view.focus(); }

	/** Puts the selection on units `from` to `to`. */
	select(from: number, to = from): void {
		const { doc } = this.#view.state;
		const selection = TextSelection.create(doc, position(doc, from), position(doc, to));
		this.#view.dispatch(this.#view.state.tr.setSelection(selection).scrollIntoView());
	}

	/** The unit under a point of the screen. */
	at(x: number, y: number): number | null {
		const found = this.#view.posAtCoords({ left: x, top: y });
		return found && offset(this.#view.state.doc, found.pos);
	}

	/** Where a unit stands on the screen. */
	coords(at: number): { left: number; right: number; top: number; bottom: number } {
		return this.#view.coordsAtPos(position(this.#view.state.doc, at));
	}

	/** Types words at the cursor, in place of the selection or of `back` units before it. */
	insert(words: string, back = 0): void {
		const { state } = this.#view;
		const from = state.selection.from - back;
		this.#view.dispatch(state.tr.replaceWith(Math.max(1, from), state.selection.to, inline(words)).scrollIntoView());
	}

	/** Shows what the archive says now. The text is taken over only where it is not what stands here already: then only the
	    part that differs is replaced, and the cursor stays. */
	show(shown: Shown): void {
		const numbersChanged = shown.entry.references.some((r, i) => r.number !== this.#shown.entry.references[i]?.number);
		this.#shown = shown;
		const { state } = this.#view;
		let transaction = state.tr.setMeta(highlights, true).setMeta('addToHistory', false);
		const moved = this.#moved();
		if (moved) transaction = transaction.setSelection(moved);
		const wanted = toDocument(shown.entry.text);
		const start = state.doc.content.findDiffStart(wanted.content);
		if (start !== null) {
			const end = state.doc.content.findDiffEnd(wanted.content);
			if (end) {
				const overlap = start - Math.min(end.a, end.b);
				const by = overlap > 0 ? overlap : 0;
				transaction = transaction.replace(start, end.a + by, wanted.slice(start, end.b + by)).setMeta('taken over', true);
			}
		}
		this.#view.updateState(state.apply(transaction));
		if (numbersChanged) this.#renumber();
		if (moved) this.#wishes.selected(this.selection);
	}

	/** Where a key has just sent the cursor, if ProseMirror has not heard of it: the browser tells it later, and what is drawn
	    meanwhile would bring the cursor back to where it was. */
	#moved(): Selection | null {
		const { doc, selection } = this.#view.state;
		const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
		const { dom } = this.#view;
		if (!(selection instanceof TextSelection) || !this.focused || !anchorNode || !focusNode || !dom.contains(anchorNode) || !dom.contains(focusNode)) return null;
		const [anchor, head] = [this.#view.posAtDOM(anchorNode, anchorOffset ?? 0), this.#view.posAtDOM(focusNode, focusOffset ?? 0)];
		const now = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
		return now.eq(selection) ? null : now;
	}

	destroy(): void { this.#view.destroy(); }

	#dispatch(transaction: Transaction): void {
		this.#view.updateState(this.#view.state.apply(transaction));
		if (transaction.docChanged && !transaction.getMeta('taken over')) this.#wishes.typed(this.text);
		if (transaction.docChanged || transaction.selectionSet) this.#wishes.selected(this.selection);
	}

	#highlights(): Plugin {
		return new Plugin({
			key: highlights,
			state: {
				init: () => this.#decorations(),
				apply: (transaction, set, _old, state) =>
					transaction.getMeta(highlights) ? this.#decorations(state.doc) : set.map(transaction.mapping, transaction.doc)
			},
			props: { decorations: (state) => highlights.getState(state) }
		});
	}

	#decorations(doc = toDocument(this.#shown.entry.text)): DecorationSet {
		const { entry, remarks, mark: current } = this.#shown;
		if (toText(doc) !== entry.text) return DecorationSet.empty;
		const made: Decoration[] = [];
		for (const mark of entry.marks) {
			const title = this.#wishes.describe({ mark });
			made.push(Decoration.inline(position(doc, mark.from), position(doc, mark.to), { class: classes(mark, mark.id === current), 'data-mark': mark.id, title }));
		}
		for (const remark of drawn(remarks)) {
			made.push(Decoration.inline(position(doc, remark.from), position(doc, remark.to), { class: `remarked ${remark.severity}`, 'data-remark': remark.id, title: remarkOf(remark) }));
		}
		return DecorationSet.create(doc, made);
	}

	#reference(label: string): HTMLElement {
		const dom = document.createElement('sup');
		dom.dataset.reference = label;
		this.#number(dom, label);
		return dom;
	}

	#number(dom: HTMLElement, label: string): void {
		const said = this.#wishes.number(label);
		dom.textContent = said && !said.wanted ? String(said.number) : this.#wishes.describe({ reference: label });
		dom.className = said && !said.wanted ? '' : 'wanted';
		dom.title = this.#wishes.describe({ reference: label });
	}

	#renumber(): void {
		for (const dom of this.#view.dom.querySelectorAll<HTMLElement>('sup[data-reference]')) this.#number(dom, dom.dataset.reference ?? '');
	}

	#paste(event: ClipboardEvent): boolean {
		const text = event.clipboardData?.getData('text/plain').trim() ?? '';
		if (!/^https?:\/\/\S+$/.test(text)) return false;
		this.#wishes.address(this.selection.to, text);
		return true;
	}
}

/** Pasted text: its lines, with references as objects. Markup is left behind. */
function lines(text: string): Slice {
	const nodes = text.replace(/\r\n?/g, '\n').split('\n').map((line) => schema.node('line', null, inline(line)));
	return new Slice(Fragment.from(nodes), 1, 1);
}
