import { expect, test } from 'vitest';
import { DRAWN_AT_ONCE, stretches } from './near';

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);

test('a month is one stretch; what is longer is cut, nothing twice and nothing lost', () => {
	expect(stretches(numbers(DRAWN_AT_ONCE))).toEqual([numbers(DRAWN_AT_ONCE)]);
	const cut = stretches(numbers(2001));
	expect(cut.length).toBeGreaterThan(50);
	expect(cut.flat()).toEqual(numbers(2001));
});
