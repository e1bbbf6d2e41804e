import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/* WCAG 2.2, 1.4.3 and 1.4.11, over the tokens themselves: every text colour on every surface. Stricter than what is
   used, so that no new pair can slip below. */

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');

const surfaces = ['desk', 'page', 'rail', 'accent-soft', 'person-bg', 'article-bg', 'place-bg', 'date-bg', 'measure-bg', 'remark-bg'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'person', 'article', 'place', 'date', 'measure', 'remark', 'ok'];

function tokens(theme: string): Map<string, string> {
	const block = css.match(new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`))?.[1] ?? '';
	return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high! + 0.05) / (low! + 0.05);
}

test('black on white is 21 : 1, so the measure itself is right', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
	['light', 4.5],
	['dark', 4.5],
	['contrast', 7],
])('theme %s', (theme, least) => {
	const token = tokens(theme);

	test.each(inks)('%s is read on every surface', (ink) => {
		for (const surface of surfaces) {
			expect(contrast(token.get(ink)!, token.get(surface)!), `${ink} on ${surface}`).toBeGreaterThanOrEqual(least);
		}
	});

	test('a filled button is read, and its text too', () => {
		expect(contrast(token.get('on-accent')!, token.get('accent')!)).toBeGreaterThanOrEqual(least);
		expect(contrast(token.get('on-accent')!, token.get('remark')!)).toBeGreaterThanOrEqual(least);
	});

	test('the edge of a field is seen on every surface it stands on', () => {
		for (const surface of ['desk', 'page', 'rail']) {
			expect(contrast(token.get('edge')!, token.get(surface)!), surface).toBeGreaterThanOrEqual(3);
		}
	});
});
