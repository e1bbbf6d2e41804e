// What can be done from any room, each with its key; with the chronicle's own actions it is the one list behind keys,
// palette, menu and the list of keys.
import { actions as inChronicle, asked as askedOf, type Action } from '../chronicle/actions';
import { labelText } from '../chronicle/describe';
import { speech, t, type Key } from '../locales/language.svelte';
import { desk, type Room } from '../state/desk.svelte';
import { appearance } from './appearance.svelte';
import { house } from './house.svelte';
import { remarkAtHand } from './remark.svelte';

const hasChronicle = () => desk.chronicle !== null;

/** The rooms in the order of the rail; each has the digit of its place. */
const rooms: [Room, Key][] = [
	['chronicle', 'rail.chronicles'],
	['people', 'rail.people'],
	['statutes', 'rail.statutes'],
	['places', 'rail.places'],
	['sources', 'rail.sources'],
	['figures', 'rail.figures'],
	['checks', 'rail.remarks'],
	['publish', 'rail.publish'],
	['lexicon', 'rail.lexicon']
];

const everywhere: Action[] = [
	{ id: 'act.palette', keys: ['mod+k'], run: () => house.open('palette') },
	{ id: 'act.shortcuts', keys: ['?', 'shift+?', 'f1'], run: () => house.open('shortcuts') },
	{ id: 'act.search', keys: ['mod+shift+f'], run: () => desk.go('search') },
	{ id: 'rail.bring', keys: ['mod+o'], run: () => desk.go('import') },
	{ id: 'rail.new', keys: ['mod+n'], run: () => house.edit(null) },
	{ id: 'act.nextRemark', keys: ['f7'], enabled: hasChronicle, run: () => remarkAtHand.step(1) },
	{ id: 'act.previousRemark', keys: ['shift+f7'], enabled: hasChronicle, run: () => remarkAtHand.step(-1) },
	{ id: 'act.reading', keys: ['f9'], enabled: hasChronicle, run: () => house.read() },
	{ id: 'act.print', keys: ['mod+p'], enabled: hasChronicle, run: () => house.print() },
	{ id: 'act.larger', keys: ['mod+=', 'mod++', 'mod+shift++'], run: () => appearance.step(1) },
	{ id: 'act.smaller', keys: ['mod+-'], run: () => appearance.step(-1) },
	{ id: 'act.plain', keys: ['mod+0'], run: () => (appearance.size = 100) },
	{ id: 'act.theme', keys: [], run: () => appearance.turn() },
	{ id: 'act.manual', keys: ['shift+f1'], run: () => desk.go('manual') },
	{ id: 'rail.settings', keys: ['mod+,'], run: () => desk.go('settings') }
];

/** Going from room to room. */
export const goings: (Action & { words: Key })[] = rooms.map(([room, words], i) => ({
	id: `go.${room}`,
	words,
	keys: [`alt+${i + 1}`],
	enabled: () => room !== 'chronicle' || hasChronicle(),
	run: () => desk.go(room)
}));

/** Everything, in the order of the list of keys. */
export const groups: { title: Key; actions: Action[] }[] = [
	{ title: 'palette.actions', actions: inChronicle },
	{ title: 'palette.view', actions: everywhere },
	{ title: 'palette.rooms', actions: goings }
];

/** What an action is called. */
export function nameOf(action: Action): string {
	return 'words' in action ? t('act.go', { room: t(action.words as Key) }) : (speech.sayIfKnown(action.id) ?? action.id);
}

/** The same with what it would do now: `Undo: tag ‘hunger strike’ on 12 entries`. */
export function sayingOf(action: Action): string {
	const label = { 'act.undo': desk.undoLabel, 'act.redo': desk.redoLabel }[action.id];
	return label ? `${nameOf(action)}: ${labelText(label)}` : nameOf(action);
}

/** The action that a key asks for, where it can be done now. */
export function asked(event: KeyboardEvent): Action | undefined {
	return askedOf(event, [...everywhere, ...goings, ...inChronicle]);
}

/** Runs the action of that name, as the native menu asks for it, where it can be done now. */
export function runNamed(id: string): void {
	const action = groups.flatMap((group) => group.actions).find((one) => one.id === id);
	if (action && (action.enabled?.() ?? true)) void action.run();
}
