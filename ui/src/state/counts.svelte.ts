// How many remarks are open in each chronicle: counted in the background, one chronicle after another once nothing is
// changed for a moment, and forgotten as soon as a change may have made a count untrue. What is not known is not shown.
import * as ipc from '../ipc/commands';
import type { Changed } from '../ipc/types/Changed';

const quiet = 900; // typing and a row of decisions are one wait

class Counts {
	#known = $state.raw<ReadonlyMap<string, number>>(new Map());
	#wanted: readonly string[] = [];
	/** Each round of counting has its number: an older one stops. */
	#round = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Open remarks of a chronicle, where they are known. */
	of(id: string): number | undefined {
		return this.#known.get(id);
	}

	/** A chronicle is on the screen, with this many. */
	tell(id: string, remarks: number): void {
		if (this.#known.get(id) !== remarks) this.#known = new Map(this.#known).set(id, remarks);
	}

	/** What a change leaves of what was known. */
	apply({ chronicle, remarks, elsewhere, also }: Changed): void {
		const known = new Map(this.#known);
		for (const id of elsewhere ? [...known.keys()].filter((id) => id !== chronicle) : also) known.delete(id);
		if (remarks.length > 0) known.delete(chronicle);
		this.#known = known;
		this.#later();
	}

	/** The chronicles of the list. */
	want(ids: readonly string[]): void {
		this.#wanted = ids;
		this.#later();
	}

	/** Another archive. */
	clear(): void {
		this.#known = new Map();
		this.want([]);
	}

	#later(): void {
		clearTimeout(this.#timer);
		const round = ++this.#round;
		if (this.#wanted.some((id) => !this.#known.has(id))) this.#timer = setTimeout(() => void this.#count(round), quiet);
	}

	async #count(round: number): Promise<void> {
		for (const id of this.#wanted.filter((id) => !this.#known.has(id))) {
			const remarks = await ipc.openRemarks(id).catch(() => null); // a chronicle deleted meanwhile has no count
			if (round !== this.#round) return;
			if (remarks !== null) this.tell(id, remarks);
		}
	}
}

export const counts = new Counts();
