import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sections } from './manual';

test('a page falls into its sections', () => {
	const page = '# What it finds\nA day `31`\nthat is *not* there.\n\n# Example\n> November 31,\n> Astana\n\nand so on.\n';
	expect(sections(page)).toEqual([
		{
			heading: 'What it finds',
			blocks: [{ isQuotation: false, words: [
				{ text: 'A day ', kind: 'plain' }, { text: '31', kind: 'literal' }, { text: ' that is ', kind: 'plain' },
				{ text: 'not', kind: 'stress' }, { text: ' there.', kind: 'plain' }
			] }]
		},
		{
			heading: 'Example',
			blocks: [
				{ isQuotation: true, words: [{ text: 'November 31, Astana', kind: 'plain' }] },
				{ isQuotation: false, words: [{ text: 'and so on.', kind: 'plain' }] }
			]
		}
	]);
});

test('every page of the checks has the four headings, and no mark is left over', () => {
	const checks = '../src-tauri/core/src/checks';
	const files = readdirSync(checks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.rs'));
	const pages = files.map((file) => readFileSync(join(checks, file), 'utf8')).filter((source) => source.startsWith('//! # What it finds'));
	expect(pages.length).toBeGreaterThan(70);
	for (const source of pages) {
		const doc = source.split('\n').filter((line) => line.startsWith('//!')).map((line) => line.slice(4)).join('\n');
		const page = sections(doc);
		expect(page.map((section) => section.heading)).toEqual(['What it finds', 'Why it matters', 'Example', 'When it is right to ignore it']);
		for (const { text, kind } of page.flatMap((section) => section.blocks).flatMap((block) => block.words)) {
			if (kind === 'plain') expect(text).not.toMatch(/[`]|^>/);
		}
	}
});
