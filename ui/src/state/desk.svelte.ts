// What the window knows: the archive, the chronicle on the screen, the room she is in, and whether everything is saved.
// Views read it; only its verbs change it, and every change of the archive comes back as one `Changed`.
import * as ipc from '../ipc/commands';
import type { ArchiveView } from '../ipc/types/ArchiveView';
import type { Changed } from '../ipc/types/Changed';
import type { Failure } from '../ipc/types/Failure';
import type { Label } from '../ipc/types/Label';
import { OpenChronicle } from './chronicle.svelte';
import { counts } from './counts.svelte';

export const rooms = [
	'chronicle', 'people', 'statutes', 'places', 'sources', 'figures', 'checks', 'publish', 'search', 'lexicon', 'settings', 'manual', 'welcome', 'import'
] as const;
export type Room = (typeof rooms)[number];

class Desk {
	#archive = $state.raw<ArchiveView | null>(null);
	#chronicle = $state.raw<OpenChronicle | null>(null);
	#room = $state<Room>('welcome');
	#opening = $state(true);
	#refusal = $state.raw<Failure | null>(null);
	#trouble = $state.raw<Failure | null>(null);
	#savedAt = $state('');
	#pending = $state(0);
	#undo = $state.raw<Label | null>(null);
	#redo = $state.raw<Label | null>(null);
	#done = $state.raw<{ label: Label | null; undone: boolean } | null>(null);
	/** Writes that must reach the archive before anything else is asked of it: the editor's. */
	#flush: () => Promise<void> = async () => {};

	/** The archive at a glance; `null` until it is open. */
	get archive() { return this.#archive; }
	/** The chronicle on the screen. */
	get chronicle() { return this.#chronicle; }
	get room() { return this.#room; }
	/** Whether the archive, or a chronicle, is being opened. */
	get opening() { return this.#opening; }
	/** Why the archive could not be opened: a sentence and what to do. */
	get refusal() { return this.#refusal; }
	/** Why the last change was not saved; cleared by the next that is. */
	get trouble() { return this.#trouble; }
	/** When the last change reached the disk (RFC 3339); empty when there was none yet. */
	get savedAt() { return this.#savedAt; }
	/** Whether a change is on its way to the disk. */
	get saving() { return this.#pending > 0; }
	/** What Undo would take back, and Redo do again. */
	get undoLabel() { return this.#undo; }
	get redoLabel() { return this.#redo; }
	/** What Undo or Redo did last, to be said aloud. */
	get done() { return this.#done; }

	/** Opens the archive; shows the chronicle of last time, else the newest, else the welcome. */
	async open(): Promise<void> {
		this.#opening = true;
		try {
			await this.#look();
			this.#refusal = null;
			const wanted = localStorage.getItem('chronicle');
			const lines = this.#archive?.chronicles ?? [];
			const first = lines.find((line) => line.id === wanted) ?? lines[0];
			if (first) await this.show(first.id);
			else this.#room = 'welcome';
		} catch (failure) {
			this.#refusal = failure as Failure;
		} finally {
			this.#opening = false;
		}
	}

	/** Another archive was opened in place of this one. */
	async reopen(): Promise<void> {
		this.#chronicle = null;
		this.#undo = this.#redo = null;
		this.#savedAt = '';
		counts.clear();
		await this.open();
	}

	/** Shows a chronicle, and an entry of it. */
	async show(id: string, entry?: string): Promise<void> {
		await this.#flush();
		if (this.#chronicle?.id !== id) {
			this.#chronicle = new OpenChronicle(await ipc.chronicle(id));
			this.#undo = this.#chronicle.opened.undo;
			this.#redo = this.#chronicle.opened.redo;
			localStorage.setItem('chronicle', id);
			counts.tell(id, this.#chronicle.opened.remarks.length);
		}
		this.#room = 'chronicle';
		this.#chronicle.select(entry ?? this.#chronicle.current?.id ?? localStorage.getItem(`entry ${id}`));
	}

	/** Goes to a room. */
	async go(room: Room): Promise<void> {
		await this.#flush();
		this.#room = room === 'chronicle' && !this.#chronicle ? 'welcome' : room;
	}

	/** Does something to the archive and shows what is different; what it refuses stands in `trouble` and is thrown on. */
	async change(doing: () => Promise<Changed | null>, flush = true): Promise<Changed | null> {
		if (flush) await this.#flush();
		this.#pending += 1;
		try {
			const changed = await doing();
			if (changed) await this.apply(changed);
			this.#trouble = null;
			return changed;
		} catch (failure) {
			this.#trouble = failure as Failure;
			throw failure;
		} finally {
			this.#pending -= 1;
		}
	}

	/** The same, where `trouble` says enough. */
	async try(doing: () => Promise<Changed | null>): Promise<Changed | null> {
		return this.change(doing).catch(() => null);
	}

	/** Shows what a change left different. */
	async apply(changed: Changed): Promise<void> {
		this.#savedAt = changed.saved_at;
		this.#undo = changed.undo;
		this.#redo = changed.redo;
		this.#done = null; // what was taken back before is no longer the last thing done
		counts.apply(changed);
		const open = this.#chronicle;
		if (open && changed.chronicle === open.id) {
			open.apply(changed);
			counts.tell(open.id, open.remarks.length);
		}
		if (open && changed.also.includes(open.id)) this.#chronicle = new OpenChronicle(await ipc.chronicle(open.id), open);
		if (changed.list) {
			await this.#look();
			const still = this.#archive?.chronicles.some((line) => line.id === this.#chronicle?.id);
			if (this.#chronicle && !still) {
				this.#chronicle = null;
				const next = this.#archive?.chronicles[0];
				if (next) await this.show(next.id);
				else this.#room = 'welcome';
			}
		}
	}

	/** Takes back the last step of anybody, over restarts too. */
	async undo(): Promise<void> {
		const label = this.#undo;
		if (await this.try(() => ipc.undo(this.#chronicle?.id ?? ''))) this.#done = { label, undone: true };
	}

	async redo(): Promise<void> {
		const label = this.#redo;
		if (await this.try(() => ipc.redo(this.#chronicle?.id ?? ''))) this.#done = { label, undone: false };
	}

	/** The editor says how what is typed but not yet sent gets out. */
	set flush(flush: () => Promise<void>) { this.#flush = flush; }

	async #look(): Promise<void> {
		this.#archive = await ipc.archive();
		counts.want(this.#archive.chronicles.map((line) => line.id));
		this.#undo ??= this.#archive.undo;
		this.#redo ??= this.#archive.redo;
	}
}

export const desk = new Desk();
