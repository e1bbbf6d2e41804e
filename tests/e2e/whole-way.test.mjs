// The whole way of a month, in the real window: first start, sample, a pasted month, corrections, publication, restart.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => (desk = await Desk.open()));
after(() => desk?.close());

const entries = () => desk.session.run(() => document.querySelectorAll('[data-entry]').length);
const chips = () => desk.session.text('aside');
const ask = (key) => desk.session.type([keys.alt, key]);

test('the first start offers a sample month, and it opens', async () => {
	await desk.room('welcome');
	await desk.keep('way-1-welcome');
	await desk.session.click('[data-way="sample"]');
	await desk.room('chronicle');
	await desk.session.until('entries', async () => (await entries()) > 5);
	await desk.keep('way-2-sample');
});

test('a pasted month is looked at, and written only on the button', async () => {
	await desk.session.type([keys.control, 'o']);
	await desk.room('import');
	await desk.session.fill('main textarea', month);
	await desk.session.until('the preview', async () => (await desk.session.text('.preview'))?.includes('4 entries'));
	assert.match(await desk.session.text('.preview'), /3 footnotes/);
	await desk.keep('way-3-preview');
	await desk.session.press('Bring in 4 entries');
	await desk.room('chronicle');
	await desk.session.until('its entries', async () => (await entries()) === 4);
	await desk.saved();
});

test('a name is corrected, and the record follows', async () => {
	await desk.session.click('[data-entry]:nth-of-type(1)');
	await desk.session.press('Omarov D.', 'aside');
	await desk.session.fill('aside input[list="people-known"]', 'Omarov Daulet');
	await desk.session.until('the new name', async () => (await chips()).includes('Omarov Daulet'));
	await desk.saved();
});

test('an article is changed', async () => {
	await desk.session.press('CAO 488', 'aside');
	const field = await desk.session.until('the field of the article', () =>
		desk.session.run(() => {
			const input = [...document.querySelectorAll('aside .fields input')].find((one) => one.value === '488');
			input?.setAttribute('data-article', '');
			return Boolean(input);
		})
	);
	assert.ok(field);
	await desk.session.fill('[data-article]', '434');
	await desk.session.until('the new article', async () => (await chips()).includes('434'));
	await desk.saved();
});

test('a tag is added by its key', async () => {
	await ask('t');
	const field = 'aside input[list="tags-known"]';
	await desk.session.find(field);
	await desk.session.type('solidarity', keys.enter);
	await desk.session.until('the tag', async () => (await chips()).includes('solidarity'));
	await desk.session.type(keys.escape);
	await desk.saved();
});

test('a footnote is added by its key', async () => {
	const references = () => desk.session.run(() => document.querySelectorAll('[data-entry].current sup').length);
	const before = await references();
	await ask('f');
	const field = 'aside input.new';
	await desk.session.find(field);
	await desk.session.type('https://lake.example/2024/05/02/photographs', keys.enter);
	await desk.session.until('the reference', async () => (await references()) === before + 1);
	await desk.session.type(keys.escape);
	await desk.saved();
});

test('approving, undo and redo', async () => {
	const approved = () => desk.session.run(() => document.querySelectorAll('[data-entry].approved').length);
	await desk.session.press('Approve', 'aside');
	await desk.session.until('one approved', async () => (await approved()) === 1);
	await desk.session.type([keys.control, 'z']);
	await desk.session.until('none approved', async () => (await approved()) === 0);
	await desk.session.type([keys.control, keys.shift, 'z']);
	await desk.session.until('one approved again', async () => (await approved()) === 1);
	await desk.saved();
	await desk.keep('way-4-corrected');
});

test('what is published is the month, numbered, every paragraph of it', async () => {
	await desk.session.type([keys.alt, '8']);
	await desk.room('publish');
	await desk.session.click('input[value="text"]');
	await desk.session.until('the page', async () => (await desk.session.text('pre'))?.includes('Omarov D.'));
	await desk.session.press('Save');
	await desk.session.until('the record', async () => (await desk.session.text('.side'))?.includes('2024-05.txt'));
	const file = readFileSync(join(desk.chosen, '2024-05.txt'), 'utf8');
	// the footnote that was added stands first in its entry, so those behind it count one more
	assert.match(file, /^May 2, Karaganda, Omarov D\., .*\[1\].* at the lake\. \[2\]$/m);
	assert.match(file, /^May 4, Almaty, .* as a witness\. \[3\]$/m);
	assert.match(file, /^\[1\] https:\/\/lake\.example\/2024\/05\/02\/photographs$/m);
	assert.match(file, /^\[2\] https:\/\/lake\.example\/2024\/05\/02\/court$/m);
	await desk.keep('way-5-published');
});

test('after a restart all is still there', async () => {
	await desk.restart();
	await desk.room('chronicle');
	await desk.session.until('the month', async () => (await entries()) === 4);
	await desk.session.click('[data-entry]:nth-of-type(1)');
	await desk.session.until('the corrections', async () => {
		const record = await chips();
		return record.includes('Omarov Daulet') && record.includes('434') && record.includes('solidarity');
	});
	assert.equal(await desk.session.run(() => document.querySelectorAll('[data-entry].approved').length), 1);
	await desk.keep('way-6-restarted');
});

test('undo reaches back over the restart', async () => {
	await desk.session.type([keys.control, 'z']);
	await desk.session.until('the approval is taken back, for a publication is no step', () => desk.session.run(() => document.querySelectorAll('[data-entry].approved').length === 0));
});
