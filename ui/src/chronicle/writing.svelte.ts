// What is typed goes to the archive at once: one write under way, the next holding the newest text, so that no key waits
// and none is lost. The status line says saved when the archive has said so.
import * as ipc from '../ipc/commands';
import { desk } from '../state/desk.svelte';

class Writing {
	#waiting: { id: string; text: string } | null = null;
	#underway: Promise<void> | null = null;
	#sent = '';

	/** Whether what stands in the editor is newer than what the archive has answered. */
	get ahead(): boolean { return this.#waiting !== null || this.#underway !== null; }
	/** The text last sent. */
	get sent(): string { return this.#sent; }

	typed(id: string, text: string): void {
		if (this.#waiting && this.#waiting.id !== id) void this.flush();
		this.#waiting = { id, text };
		this.#underway ??= this.#send();
	}

	/** Everything typed is with the archive when this is done. */
	async flush(): Promise<void> {
		while (this.#underway) await this.#underway;
	}

	async #send(): Promise<void> {
		try {
			while (this.#waiting) {
				const { id, text } = this.#waiting;
				this.#waiting = null;
				this.#sent = text;
				await desk.change(() => ipc.writeEntry(id, text), false).catch(() => null); // `trouble` says it
			}
		} finally {
			this.#underway = null;
		}
	}
}

export const writing = new Writing();
desk.flush = () => writing.flush();
