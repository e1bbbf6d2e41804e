// Where a link leads: a line of a register, or words to search for. The rooms read what is wanted of them here, so that
// none needs to know another.
import { desk, type Room } from '../state/desk.svelte';

type RegisterRoom = Extract<Room, 'people' | 'statutes' | 'places' | 'sources' | 'manual'>;

class Lookup {
	#wanted = $state<Partial<Record<RegisterRoom, string>>>({});
	words = $state('');

	/** The line that is open in a register. */
	of(room: RegisterRoom): string {
		return this.#wanted[room] ?? '';
	}

	choose(room: RegisterRoom, name: string): void {
		this.#wanted[room] = name;
	}

	/** Goes to a register with a line of it open. */
	go(room: RegisterRoom, name: string): void {
		this.choose(room, name);
		void desk.go(room);
	}

	/** How a draft is chosen; the room that brings drafts in says how. */
	openDraft: () => void = () => void desk.go('import');

	search(words: string): void {
		this.words = words;
		void desk.go('search');
	}
}

export const lookup = new Lookup();
