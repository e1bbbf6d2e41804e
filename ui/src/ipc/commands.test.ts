import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the window calls every command of the shell, and no other', () => {
	const shell = readFileSync('../src-tauri/shell/src/lib.rs', 'utf8');
	const list = shell.slice(shell.indexOf('generate_handler!['), shell.indexOf('])\n'));
	const offered = [...list.matchAll(/\w+::(\w+),/g)].map((m) => m[1]).sort();
	const commands = readFileSync('src/ipc/commands.ts', 'utf8');
	const called = [...commands.matchAll(/invoke<[^(]+>\('(\w+)'/g)].map((m) => m[1]).sort();
	expect(called).toEqual(offered);
	expect(offered.length).toBeGreaterThan(50);
});
