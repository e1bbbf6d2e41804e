// What can be done to the chronicle on the screen, each with its key: the one list behind keys, palette, menu and the list
// of shortcuts. Keys without a modifier work where no text is written; `alt` and `mod` keys work everywhere.
import * as ipc from '../ipc/commands';
import type { Field } from '../ipc/types/Field';
import { desk } from '../state/desk.svelte';
import { hand } from './hand.svelte';

export interface Action {
	/** Also the key of its words: `act.approve`. */
	id: string;
	/** As `event.key` or `event.code` letters: `mod+enter`, `alt+p`, `j`. */
	keys: string[];
	/** Whether it can be done now. */
	enabled?: () => boolean;
	run: () => unknown;
}

const entry = () => desk.chronicle?.current ?? null;
const mark = () => desk.chronicle?.mark ?? null;
const hasEntry = () => desk.room === 'chronicle' && entry() !== null;
const hasMark = () => hasEntry() && mark() !== null;
const marking = (field: Field, letter: string): Action => ({
	id: `act.mark.${field}`,
	keys: [`alt+${letter}`, letter],
	enabled: () => hasEntry() && hand.selected.to > hand.selected.from,
	run: () => hand.markAs(field)
});

export const actions: Action[] = [
	{ id: 'act.approve', keys: ['mod+enter'], enabled: hasEntry, run: () => hand.approve() },
	{ id: 'act.nextToReview', keys: ['f8', 'r'], enabled: hasEntry, run: () => hand.next() },
	{ id: 'act.confirm', keys: ['alt+c', 'c'], enabled: hasMark, run: () => hand.judge('confirmed') },
	{ id: 'act.reject', keys: ['alt+x', 'x'], enabled: hasMark, run: () => hand.judge('rejected') },
	{ id: 'act.nextEntry', keys: ['alt+arrowdown', 'j', 'arrowdown'], enabled: hasEntry, run: () => hand.step(1) },
	{ id: 'act.previousEntry', keys: ['alt+arrowup', 'k', 'arrowup'], enabled: hasEntry, run: () => hand.step(-1) },
	{ id: 'act.nextMark', keys: ['alt+arrowright', 'arrowright'], enabled: hasEntry, run: () => desk.chronicle?.stepMark(1) },
	{ id: 'act.previousMark', keys: ['alt+arrowleft', 'arrowleft'], enabled: hasEntry, run: () => desk.chronicle?.stepMark(-1) },
	{ id: 'act.write', keys: ['enter'], enabled: hasEntry, run: () => hand.write() },
	marking('person', 'p'),
	marking('article', 'a'),
	marking('place', 'l'),
	marking('date', 'd'),
	marking('measure', 'm'),
	{ id: 'act.wider', keys: ['shift+arrowright'], enabled: hasMark, run: () => hand.moveEdge('to', 1) },
	{ id: 'act.narrower', keys: ['shift+arrowleft'], enabled: hasMark, run: () => hand.moveEdge('to', -1) },
	{ id: 'act.startLater', keys: ['alt+shift+arrowright'], enabled: hasMark, run: () => hand.moveEdge('from', 1) },
	{ id: 'act.startEarlier', keys: ['alt+shift+arrowleft'], enabled: hasMark, run: () => hand.moveEdge('from', -1) },
	{ id: 'act.change', keys: ['e', 'f2'], enabled: () => hasEntry() && hand.canOpenMark, run: () => hand.openMark() },
	{ id: 'act.tag', keys: ['alt+t', 't'], enabled: hasEntry, run: () => hand.ask('tag') },
	{ id: 'act.footnote', keys: ['alt+f', 'f'], enabled: hasEntry, run: () => hand.ask('footnote') },
	{ id: 'act.note', keys: ['alt+n', 'n'], enabled: hasEntry, run: () => hand.ask('note') },
	{ id: 'act.history', keys: ['alt+h', 'h'], enabled: hasEntry, run: () => hand.ask('history') },
	{ id: 'act.newEntry', keys: ['mod+shift+enter', 'o'], enabled: () => desk.room === 'chronicle' && desk.chronicle !== null, run: () => hand.add() },
	{ id: 'act.split', keys: ['alt+enter'], enabled: () => hasEntry() && hand.writing, run: () => hand.split() },
	{ id: 'act.join', keys: ['alt+j'], enabled: hasEntry, run: () => hand.join() },
	{ id: 'act.duplicate', keys: ['mod+d'], enabled: hasEntry, run: () => hand.targeted((ids) => ipc.duplicateEntries(ids)) },
	{ id: 'act.delete', keys: ['mod+backspace', 'delete'], enabled: hasEntry, run: () => hand.targeted((ids) => ipc.deleteEntries(ids)) },
	{ id: 'act.moveUp', keys: ['alt+shift+arrowup'], enabled: hasEntry, run: () => hand.shift(-1) },
	{ id: 'act.moveDown', keys: ['alt+shift+arrowdown'], enabled: hasEntry, run: () => hand.shift(1) },
	{ id: 'act.move', keys: ['alt+v'], enabled: hasEntry, run: () => hand.ask('move') },
	{ id: 'act.choose', keys: [' '], enabled: hasEntry, run: () => desk.chronicle?.choose(entry()?.id ?? '', 'toggle') },
	{ id: 'act.chooseAll', keys: ['mod+shift+a'], enabled: hasEntry, run: () => desk.chronicle?.chooseAll() },
	{ id: 'act.reopen', keys: ['alt+u', 'u'], enabled: hasEntry, run: () => hand.targeted((ids) => ipc.setState(ids, 'work')) },
	{ id: 'act.filter', keys: ['alt+s', '/'], enabled: () => desk.room === 'chronicle', run: () => hand.ask('filter') },
	{ id: 'act.close', keys: ['escape'], enabled: () => hasEntry() && hand.canClose, run: () => hand.close() },
	{ id: 'act.undo', keys: ['mod+z'], enabled: () => desk.undoLabel !== null, run: () => desk.undo() },
	{ id: 'act.redo', keys: ['mod+shift+z', 'mod+y'], enabled: () => desk.redoLabel !== null, run: () => desk.redo() }
];

/** The action that a key asks for, where it can be done now. */
export function asked(event: KeyboardEvent, among: readonly Action[] = actions): Action | undefined {
	const typing = isTyping(event.target);
	const spelt = spell(event);
	return among.find((action) => action.keys.some((key) => spelt.includes(key) && (!typing || hasModifier(key))) && (action.enabled?.() ?? true));
}

/** The key as the list writes it; letters also by their place on the keyboard, so that a Cyrillic layout has the same keys. */
function spell(event: KeyboardEvent): string[] {
	const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
	const modifiers = `${mod}${event.altKey ? 'alt+' : ''}${event.shiftKey ? 'shift+' : ''}`;
	const place = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
	return [modifiers + event.key.toLowerCase(), ...(place ? [modifiers + place] : [])];
}

function hasModifier(key: string): boolean {
	return /^(mod|alt)\+/.test(key) || /^(shift\+)?f\d/.test(key);
}

export function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
