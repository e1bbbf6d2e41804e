import { expect, test, vi } from 'vitest';
import { languages, speech } from '../locales/language.svelte';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} }); // the window remembers its looks there
const { asked, groups, nameOf } = await import('./actions');

const actions = groups.flatMap((group) => group.actions);
/** The keys as they are pressed: `mod++` and `mod+=` are written otherwise on one keyboard or the other. */
const keys = actions.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })));

test('no two actions share a key', () => {
	const by = new Map<string, string[]>();
	for (const { id, key } of keys) by.set(key, [...(by.get(key) ?? []), id]);
	expect([...by].filter(([, ids]) => ids.length > 1)).toEqual([]);
	expect(keys.length).toBeGreaterThan(60);
});

test('no action takes a key from writing, from reading aloud, or from the system', () => {
	// copying, pasting and choosing belong to text; Insert and Caps Lock to screen readers; F10 and Alt F4 to the system; F5 and F12 to no one's surprise
	const taken = ['mod+c', 'mod+v', 'mod+x', 'mod+a', 'mod+b', 'mod+i', 'mod+w', 'mod+q', 'insert', 'capslock', 'tab', 'shift+tab', 'f5', 'f6', 'f10', 'shift+f10', 'alt+f4', 'f11', 'f12'];
	expect(keys.filter(({ key }) => taken.includes(key))).toEqual([]);
});

test('every action has a name in every language, and an id of its own', () => {
	expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
	for (const language of languages) {
		speech.now = language;
		for (const action of actions) expect(nameOf(action), `${language} ${action.id}`).not.toBe(action.id);
	}
});

test('keys of writing stay with writing, function keys work in a field too', () => {
	class Field {
		isContentEditable = false;
		tagName = 'TEXTAREA';
	}
	vi.stubGlobal('HTMLElement', Field);
	const press = (key: string, code: string, shiftKey = false) => asked({ key, code, shiftKey, ctrlKey: false, metaKey: false, altKey: false, target: new Field() } as unknown as KeyboardEvent)?.id;
	expect(press('F1', 'F1')).toBe('act.shortcuts');
	expect(press('F1', 'F1', true)).toBe('act.manual');
	expect(press('?', 'Slash', true)).toBeUndefined();
	vi.unstubAllGlobals();
});
