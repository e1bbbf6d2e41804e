// How many remarks are open in each chronicle, and how much stands in each register: counted in the background, once nothing
// is changed for a moment. A count of remarks is forgotten as soon as a change may have made it untrue, and what is not known
// is not shown; those of the registers stand until they are counted anew.
import * as ipc from '../ipc/commands';
import type { Changed } from '../ipc/types/Changed';
import type { RegisterCounts } from '../ipc/types/RegisterCounts';

const quiet = 900; // typing and a row of decisions are one wait

class Counts {
	#known = $state.raw<ReadonlyMap<string, number>>(new Map());
	#registers = $state.raw<RegisterCounts | null>(null);
	#wanted: readonly string[] = [];
	/** Each round of counting has its number: an older one stops. */
	#round = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Open remarks of a chronicle, where they are known. */
	of(id: string): number | undefined {
		return this.#known.get(id);
	}

	/** How much stands in each register; `null` until it is counted. */
	get registers() { return this.#registers; }

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
		this.#registers = null;
		this.want([]);
	}

	#later(): void {
		clearTimeout(this.#timer);
		const round = ++this.#round;
		this.#timer = setTimeout(() => void this.#count(round), quiet);
	}

	async #count(round: number): Promise<void> {
		// an archive that was closed, or a chronicle deleted, meanwhile has no count
		for (const id of this.#wanted.filter((id) => !this.#known.has(id))) {
			const remarks = await ipc.openRemarks(id).catch(() => null);
			if (round !== this.#round) return;
			if (remarks !== null) this.tell(id, remarks);
		}
		// last: every chronicle has been read by then, one at a time, so nothing she does has to wait for all of them
		const registers = await ipc.registerCounts().catch(() => null);
		if (registers && round === this.#round) this.#registers = registers;
	}
}

export const counts = new Counts();
