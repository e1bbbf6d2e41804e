// The history of an entry and its versions; notes to a colleague, which are never published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.bring(month);
});
after(() => desk?.close());

const type = (...strokes) => desk.session.type(...strokes);
const text = async () => (await desk.current()).text;

test('a note on the entry, by key', async () => {
	await type('n');
	await desk.session.find('aside textarea:focus');
	await type('Was the lawyer let in?', [keys.control, keys.enter]);
	await desk.session.until('the note', async () => (await desk.record()).includes('Was the lawyer let in?'));
	await desk.session.find('[data-entry].current:focus');
	await desk.session.find('[data-entry].current .noted');
});

test('a note on a passage quotes it', async () => {
	await desk.write();
	await desk.cursor(keys.home);
	await type(...Array.from({ length: 5 }, () => [keys.shift, keys.right]), [keys.alt, 'n']);
	await desk.session.find('aside textarea:focus');
	await type('Or the third?', [keys.control, keys.enter]);
	await desk.session.until('the passage', async () => (await desk.session.text('aside q')) === 'May 2');
	await desk.session.find('.writing:focus');
	await desk.keep('notes-1-open');
});

test('settled it is struck, and can be opened again', async () => {
	await desk.session.press('Settled', 'aside');
	await desk.session.find('aside .note.settled');
	await desk.keep('notes-2-settled');
	await desk.session.press('Open again', 'aside');
	await desk.session.gone('aside .note.settled');
});

test('no note is in the publication', async () => {
	await type(keys.escape, [keys.alt, '8']);
	await desk.room('publish');
	for (const form of ['text', 'html', 'json']) {
		await desk.session.click(`input[value="${form}"]`);
		await desk.session.until('saving', () => desk.session.run(() => [...document.querySelectorAll('main button')].some((one) => one.textContent.trim().startsWith('Save') && !one.disabled)));
		await desk.session.press('Save');
		const file = join(desk.chosen, `2024-05.${{ text: 'txt' }[form] ?? form}`);
		const page = await desk.session.until(file, () => readFileSync(file, 'utf8'));
		assert.ok(page.includes('Omarov'), form);
		assert.ok(!/let in\?|the third\?/.test(page), form);
	}
	await type([keys.alt, '1']);
	await desk.room('chronicle');
});

test('the history compares versions, and any of them comes back', async () => {
	const before = await text();
	await desk.write();
	await desk.cursor(keys.end);
	await type(' She was there.');
	await desk.saved();
	await type(keys.escape, [keys.control, keys.enter], [keys.alt, keys.up], [keys.alt, keys.up], [keys.alt, keys.up]);
	await desk.write();
	await desk.cursor(keys.end);
	await type(...Array.from({ length: 'there.'.length }, () => keys.backspace), 'away.');
	await desk.saved();
	await type(keys.escape, 'h');
	await desk.session.until('what was written last', async () => (await desk.session.text('aside ol ins'))?.includes('away'));
	assert.ok((await desk.session.text('aside ol del')).includes('there'));
	await desk.keep('history-1-compared');
	const versions = (await desk.session.all('aside ol li')).length;
	assert.ok(versions >= 3, `${versions} versions`);
	await desk.reach('aside ol li:last-child button');
	await type(keys.enter);
	await desk.session.until('the first version', async () => (await text()) === before);
	await desk.session.until('and its line in the history', async () => (await desk.session.all('aside ol li')).length === versions + 1);
	await desk.keep('history-2-restored');
	await type([keys.control, 'z']);
	await desk.session.until('undone', async () => (await text()).endsWith('She was away.'));
});

test('what the status line called saved is there after the process was killed', async () => {
	await type(keys.escape);
	await desk.write();
	await desk.cursor(keys.end);
	await type(' Killed here.');
	await desk.session.until('sent', async () => (await text()).endsWith('Killed here.'));
	await desk.saved();
	await desk.kill();
	await desk.until('the words', (entries) => entries[0].text.endsWith('Killed here.'));
});
