// Drafts that are none, in the real window: each gets a sentence, nothing is written, nothing hangs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { month, yearless } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.session.type([keys.control, 'o']);
	await desk.room('import');
});
after(() => desk?.close());

const found = () => desk.session.text('.found');
const paste = (text) => desk.session.fill('main textarea', text);
const preview = (what, look) => desk.session.until(what, async () => look((await found()) ?? ''));

test('no text: nothing to bring in', async () => {
	await paste('   \n\n ');
	await preview('nothing', (text) => text.includes('Nothing is written'));
	assert.equal((await desk.session.all('.found button')).length, 0);
});

test('one word is doubted, and nothing is written by itself', async () => {
	await paste('hello');
	await preview('the doubt', (text) => text.includes('No entry was found') || text.includes('has no date'));
	assert.equal((await desk.session.all('nav .chronicles li')).length, 0);
});

test('a draft without a year asks for its days', async () => {
	await paste(yearless);
	await preview('the question', (text) => text.includes('Which days does it cover?'));
	await desk.keep('bad-1-yearless');
	await paste(month);
	await preview('no question where the title says it', (text) => text.includes('4 entries') && !text.includes('Which days'));
});

test('marks that turn the writing, and a number beyond all numbers, are doubted and harmless', async () => {
	await paste(`${month}\nMay 11, Taraz, \u202Eevil[999999999999]\n`);
	await preview('the doubt', (text) => text.includes('5 entries') && /doubt/.test(text));
});

test('the same text again: open the first, or keep both', async () => {
	await paste(month);
	await desk.session.press('Bring in 4 entries');
	await desk.room('chronicle');
	await desk.session.type([keys.control, 'o']);
	await desk.room('import');
	await paste(month);
	await preview('the offer', (text) => text.includes('in the archive already'));
	await desk.keep('bad-2-twice');
	await desk.session.press('Keep both');
	await desk.room('chronicle');
	await desk.session.until('two chronicles', () => desk.session.run(() => document.querySelectorAll('nav .chronicles li').length === 2));
});

test('a binary file is refused with a sentence', async () => {
	writeFileSync(join(desk.chosen, 'draft.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254, 0, 0, 0, 13]));
	await desk.session.type([keys.control, 'o']);
	await desk.session.press('Open a file');
	await desk.session.until('the refusal', async () => (await desk.session.text('main'))?.includes('draft.txt'));
	await desk.keep('bad-3-binary');
});
