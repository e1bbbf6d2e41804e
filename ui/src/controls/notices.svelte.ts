/* What the window says in passing: one notice at a time, read aloud, gone by itself unless it needs an answer. */

export interface Notice {
	text: string;
	/** For whoever mends it; folded. */
	detail?: string;
	/** Something went wrong: it stays until it is closed. */
	wrong?: boolean;
	/** What can be done about it. */
	action?: { title: string; run: () => void };
}

const lasts = 6000; // long enough to read twelve words twice

class Notices {
	#now = $state.raw<Notice | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get now(): Notice | null {
		return this.#now;
	}

	say(notice: Notice): void {
		clearTimeout(this.#timer);
		this.#now = notice;
		if (!notice.wrong) this.#timer = setTimeout(() => this.close(), lasts);
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#now = null;
	}
}

export const notices = new Notices();
