// What keys ask for is done in the order in which they were pressed: each begins when the one before it is over, so that a
// key held down, or pressed again before the archive has answered, acts on what it sees then and is not lost.

let last: Promise<unknown> | null = null;

/** Does it now, or when what was asked for before is done. */
export function inTurn(doing: () => unknown): void {
	const result = last === null ? doing() : last.then(doing);
	if (!(result instanceof Promise)) return;
	const mine: Promise<unknown> = result.catch(() => {}).then(() => { // who does it says what went wrong
		if (last === mine) last = null;
	});
	last = mine;
}
