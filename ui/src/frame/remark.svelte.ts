// The remark at hand: gone through by key, in the room of remarks and in the text alike.
import type { RemarkView } from '../ipc/types/RemarkView';
import { desk } from '../state/desk.svelte';

class RemarkAtHand {
	#id = $state<string | null>(null);
	#now = $derived(desk.chronicle?.remarks.find((remark) => remark.id === this.#id) ?? null);

	get now(): RemarkView | null {
		return this.#now;
	}

	/** Takes a remark in hand; the entry it speaks of comes along. */
	take(remark: RemarkView): void {
		this.#id = remark.id;
		if (remark.entry_id) desk.chronicle?.select(remark.entry_id);
	}

	/** The remark before (-1) or after (1), round the end; from the entry at hand when none is. */
	step(by: 1 | -1, among: readonly RemarkView[] = desk.chronicle?.remarks ?? []): void {
		const entry = desk.chronicle?.current?.id;
		const at = among.findIndex((remark) => remark.id === this.#id);
		const start = at >= 0 ? at + by : Math.max(0, among.findIndex((remark) => remark.entry_id === entry));
		const next = among[(start + among.length) % Math.max(1, among.length)];
		if (next) this.take(next);
	}
}

export const remarkAtHand = new RemarkAtHand();
