import { expect, test } from 'vitest';
import { inTurn } from './turn';

test('what takes time is done in the order it was asked for, and the turn is free again afterwards', async () => {
	const done: string[] = [];
	const slow = (name: string) => async () => {
		await new Promise((go) => setTimeout(go, 5));
		done.push(name);
	};
	inTurn(() => void done.push('at once'));
	expect(done).toEqual(['at once']);
	inTurn(slow('first'));
	inTurn(() => Promise.reject(new Error('refused')));
	inTurn(slow('second'));
	inTurn(() => void done.push('third'));
	await new Promise((go) => setTimeout(go, 30));
	expect(done).toEqual(['at once', 'first', 'second', 'third']);
	inTurn(() => void done.push('at once again'));
	expect(done.at(-1)).toBe('at once again');
});
