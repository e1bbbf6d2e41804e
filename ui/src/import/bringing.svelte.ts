// A draft on its way in: chosen, looked at, and only then written. Nothing reaches the archive before `bring`.
import { notices } from '../controls/notices.svelte';
import * as ipc from '../ipc/commands';
import type { Draft } from '../ipc/commands';
import type { DraftView } from '../ipc/types/DraftView';
import type { Failure } from '../ipc/types/Failure';
import type { Period } from '../ipc/types/Period';
import { t } from '../locales/language.svelte';
import { desk } from '../state/desk.svelte';

const pause = 250; // typing or pasting in pieces is one look, not ten

class Bringing {
	#text = $state.raw('');
	name = $state('');
	title = $state('');
	from = $state('');
	to = $state('');
	/** What an import would do; `null` while nothing is there or it is being read. */
	#view = $state.raw<DraftView | null>(null);
	#doing = $state<'reading' | 'writing' | null>(null);
	#refusal = $state('');
	/** Each look has its number: what an older one says is not shown any more. */
	#look = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get text() { return this.#text; }
	get view() { return this.#view; }
	get doing() { return this.#doing; }
	get refusal() { return this.#refusal; }
	/** The days that she gave or the draft says. */
	get period(): Period | null {
		return this.from && this.to ? { from: this.from, to: this.to } : null;
	}
	/** Whether it can be brought in as it stands. */
	get isReady() { return this.#view !== null && this.#view.entries > 0 && this.#doing === null; }

	/** A file was chosen or dropped. */
	take(draft: Draft): void {
		this.clear();
		this.name = draft.name;
		void desk.go('import');
		this.write(draft.text, 0);
	}

	/** Lets her choose a file. */
	async choose(): Promise<void> {
		try {
			const draft = await ipc.chooseDraft();
			if (draft) this.take(draft);
		} catch (failure) {
			this.#refusal = (failure as Failure).message;
			void desk.go('import');
		}
	}

	/** The text as it now stands in the field. */
	write(text: string, wait = pause): void {
		this.#text = text;
		this.#view = null;
		this.title = this.from = this.to = '';
		this.look(wait);
	}

	/** Looks at the text, once she pauses. */
	look(wait = pause): void {
		clearTimeout(this.#timer);
		const look = ++this.#look;
		this.#refusal = '';
		this.#doing = this.#text.trim() ? 'reading' : null;
		if (this.#doing) this.#timer = setTimeout(() => void this.#read(look), wait);
	}

	/** Stops waiting for the reading. The text stays in the field. */
	cancel(): void {
		this.#look += 1;
		clearTimeout(this.#timer);
		this.#doing = null;
		notices.say({ text: t('draft.cancelled') });
	}

	/** Forgets the draft. */
	clear(): void {
		this.#look += 1;
		clearTimeout(this.#timer);
		this.#text = this.name = this.title = this.from = this.to = this.#refusal = '';
		this.#view = null;
		this.#doing = null;
	}

	/** Makes a chronicle of it and shows it. */
	async bring(): Promise<void> {
		if (!this.isReady || !this.#view) return;
		const { entries, imported_before } = this.#view;
		this.#doing = 'writing';
		try {
			const changed = await desk.change(() => ipc.importDraft(this.#text, this.period, this.title.trim() || null, imported_before.length > 0));
			this.clear();
			if (changed) await desk.show(changed.chronicle);
			notices.say({ text: t('draft.done', { n: entries }), action: { title: t('do.undo'), run: () => void desk.undo() } });
		} catch (failure) {
			this.#doing = null;
			this.#refusal = (failure as Failure).message;
		}
	}

	async #read(look: number): Promise<void> {
		try {
			const view = await ipc.previewDraft(this.#text, this.period);
			if (look !== this.#look) return;
			this.#view = view;
			this.title ||= view.title;
			this.from ||= view.period?.from ?? '';
			this.to ||= view.period?.to ?? '';
		} catch (failure) {
			if (look === this.#look) this.#refusal = (failure as Failure).message;
		} finally {
			if (look === this.#look) this.#doing = null;
		}
	}
}

export const bringing = new Bringing();
