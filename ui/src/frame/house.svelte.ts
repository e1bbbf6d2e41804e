// What lies over the rooms: the palette, the list of keys, the dialog of a chronicle's title and days; the reading view.
import { notices } from '../controls/notices.svelte';
import * as ipc from '../ipc/commands';
import type { ChronicleLine } from '../ipc/types/ChronicleLine';
import { t } from '../locales/language.svelte';
import { desk } from '../state/desk.svelte';

export type Over = 'palette' | 'shortcuts' | 'chronicle' | null;

class House {
	#over = $state<Over>(null);
	/** The chronicle whose title and days are asked for; `null`: a new one. */
	edited = $state.raw<ChronicleLine | null>(null);
	/** The page alone, without highlights and frame. */
	reading = $state(false);

	get over(): Over {
		return this.#over;
	}

	open(over: Over): void {
		this.#over = over;
	}

	close(): void {
		this.#over = null;
	}

	/** The reading view, or back from it. */
	read(): void {
		this.reading = !this.reading;
		if (this.reading) void desk.go('chronicle');
	}

	/** Prints the page alone. */
	print(): void {
		this.reading = true;
		void desk.go('chronicle');
		requestAnimationFrame(() => window.print());
	}

	/** Asks for the title and days of a chronicle, or of a new one. */
	edit(chronicle: ChronicleLine | null): void {
		this.edited = chronicle;
		this.#over = 'chronicle';
	}

	async remove(chronicle: ChronicleLine): Promise<void> {
		if (await desk.try(() => ipc.deleteChronicle(chronicle.id))) {
			notices.say({ text: t('rail.deleted'), action: { title: t('do.undo'), run: () => void desk.undo() } });
		}
	}
}

export const house = new House();
