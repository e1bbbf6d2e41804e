import { expect, test } from 'vitest';
import { compare } from './compare';

test('what was added and removed, by words', () => {
	expect(compare('Sabyrov D. was fined 50 MCI.', 'Sabyrov D. was twice fined 60 MCI.')).toEqual([
		{ kind: 'same', words: 'Sabyrov D. was ' },
		{ kind: 'added', words: 'twice ' },
		{ kind: 'same', words: 'fined ' },
		{ kind: 'removed', words: '50 ' },
		{ kind: 'added', words: '60 ' },
		{ kind: 'same', words: 'MCI.' }
	]);
	expect(compare('', 'Ұлт')).toEqual([{ kind: 'added', words: 'Ұлт' }]);
});
