// A page of the manual, taken apart. Pages are the doc comments of the checks: four headings, each with paragraphs and quotations.

export interface Section {
	heading: string;
	blocks: { isQuotation: boolean; words: Words[] }[];
}

/** Words, and whether they are a name or sign to be taken literally, or stressed. */
export interface Words {
	text: string;
	kind: 'plain' | 'literal' | 'stress';
}

export function sections(markdown: string): Section[] {
	return markdown
		.split(/^# /m)
		.filter((part) => part.trim())
		.map((part) => {
			const [heading = '', ...below] = part.split('\n');
			const blocks = below.join('\n').split(/\n\s*\n/).map((block) => block.trim()).filter(Boolean);
			return { heading: heading.trim(), blocks: blocks.map((block) => ({ isQuotation: block.startsWith('>'), words: words(block) })) };
		});
}

function words(block: string): Words[] {
	const line = block.split('\n').map((line) => line.replace(/^\s*>\s?/, '').trim()).join(' ');
	return line
		.split('`')
		.flatMap((piece, i): Words[] => {
			if (i % 2) return [{ text: piece, kind: 'literal' }];
			return piece.split('*').map((text, j) => ({ text, kind: j % 2 ? 'stress' : 'plain' }));
		})
		.filter((piece) => piece.text);
}
