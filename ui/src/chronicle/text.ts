// An entry's text ↔ the editor's document. The text is what the archive keeps: lines, with references as `[12]`. In the
// editor a line is a paragraph and a reference an atom, which cannot be broken by typing. Offsets are UTF-16 units of the
// text; a position is ProseMirror's. Both directions are proved against each other in text.test.ts.
import { Schema, type Node } from 'prosemirror-model';

export const schema = new Schema({
	nodes: {
		doc: { content: 'line+' },
		line: {
			content: '(text | reference)*',
			toDOM: () => ['p', 0],
			parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'li' }]
		},
		text: {},
		reference: {
			inline: true,
			atom: true,
			selectable: true,
			attrs: { label: {} },
			leafText: (node) => `[${node.attrs.label as string}]`,
			toDOM: (node) => ['sup', { 'data-reference': node.attrs.label as string }, `[${node.attrs.label as string}]`],
			parseDOM: [{ tag: 'sup[data-reference]', getAttrs: (dom) => ({ label: dom.getAttribute('data-reference') }) }]
		}
	}
});

/** As `references.rs` reads them: one to twelve digits in brackets. */
const REFERENCE = /\[(\d{1,12})\]/g;

export function toDocument(text: string): Node {
	return schema.node('doc', null, text.split('\n').map((line) => schema.node('line', null, inline(line))));
}

/** Text and references of one line. */
export function inline(line: string): Node[] {
	const nodes: Node[] = [];
	let at = 0;
	for (const match of line.matchAll(REFERENCE)) {
		if (match.index > at) nodes.push(schema.text(line.slice(at, match.index)));
		nodes.push(schema.node('reference', { label: match[1] }));
		at = match.index + match[0].length;
	}
	if (at < line.length) nodes.push(schema.text(line.slice(at)));
	return nodes;
}

export function toText(document: Node): string {
	const lines: string[] = [];
	document.forEach((line) => lines.push(line.textBetween(0, line.content.size)));
	return lines.join('\n');
}

/** The position at which the unit `at` of the text stands; within a reference, the position before it. */
export function position(document: Node, at: number): number {
	let left = at;
	let pos = 1; // inside the first line
	for (let i = 0; i < document.childCount; i++) {
		const line = document.child(i);
		const length = lengthOf(line);
		if (left <= length) return pos + within(line, left);
		left -= length + 1; // the line's end is one unit
		pos += line.nodeSize;
	}
	return document.content.size - 1;
}

/** The unit of the text at which a position stands. */
export function offset(document: Node, pos: number): number {
	let units = 0;
	let start = 1;
	for (let i = 0; i < document.childCount; i++) {
		const line = document.child(i);
		if (pos <= start + line.content.size) return units + line.textBetween(0, Math.max(0, pos - start)).length;
		units += lengthOf(line) + 1;
		start += line.nodeSize;
	}
	return Math.max(0, units - 1);
}

function lengthOf(line: Node): number {
	return line.textBetween(0, line.content.size).length;
}

/** Where in a line's content the unit `left` stands. */
function within(line: Node, left: number): number {
	let pos = 0;
	for (let i = 0; i < line.childCount; i++) {
		const node = line.child(i);
		const length = node.isText ? node.nodeSize : node.textContent.length || (node.attrs.label as string).length + 2;
		if (left < length) return node.isText ? pos + left : pos;
		left -= length;
		pos += node.nodeSize;
	}
	return pos;
}
