// What differs between two versions of a text, by words: the longest common run of words stays, the rest is added or
// removed. Entries are short (some hundred words), so the plain table is fast enough; very long ones are compared whole.

export interface Piece {
	kind: 'same' | 'added' | 'removed';
	words: string;
}

const MOST = 1500;

export function compare(before: string, after: string): Piece[] {
	const [a, b] = [split(before), split(after)];
	if (a.length > MOST || b.length > MOST) {
		return before === after ? [{ kind: 'same', words: after }] : [{ kind: 'removed', words: before }, { kind: 'added', words: after }];
	}
	const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
		}
	}
	const pieces: Piece[] = [];
	const put = (kind: Piece['kind'], words: string) => {
		const last = pieces.at(-1);
		if (last?.kind === kind) last.words += words;
		else pieces.push({ kind, words });
	};
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			put('same', a[i]!);
			i++;
			j++;
		} else if (i < a.length && (j >= b.length || longest[i + 1]![j]! >= longest[i]![j + 1]!)) put('removed', a[i++]!);
		else put('added', b[j++]!);
	}
	return pieces;
}

/** Words with the blanks behind them, and marks by themselves. */
function split(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]\s*/gu) ?? [];
}
