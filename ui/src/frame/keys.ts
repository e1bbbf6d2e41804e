// How a key is written for a person: `Ctrl K` here, `⌘K` on a Mac.

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const names: Record<string, string> = {
	mod: isMac ? '⌘' : 'Ctrl',
	alt: isMac ? '⌥' : 'Alt',
	shift: isMac ? '⇧' : 'Shift',
	enter: '↵',
	arrowup: '↑',
	arrowdown: '↓',
	arrowleft: '←',
	arrowright: '→',
	backspace: '⌫',
	delete: 'Del',
	escape: 'Esc',
	' ': '␣'
};

/** `mod+shift+z` as it stands on the keyboard. */
export function spoken(key: string): string {
	return key
		.split(/\+(?=.)/)
		.map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
		.join(isMac ? '' : ' ');
}
