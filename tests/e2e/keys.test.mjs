// What a monitor does without a mouse.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.session.type([keys.control, 'k']);
});
after(() => desk?.close());

const focused = () => desk.session.run(() => document.activeElement?.getAttribute('data-way') ?? document.activeElement?.getAttribute('role') ?? '');

test('the palette opens with its field, goes away with Escape and gives the focus back', async () => {
	await desk.session.find('dialog[open]');
	assert.equal(await focused(), 'combobox');
	await desk.session.type(keys.escape);
	await desk.session.gone('dialog[open]');
});

test('from the welcome to the sample by Tab and Enter', async () => {
	await desk.session.until('the sample under the focus', async () => {
		await desk.session.type(keys.tab);
		return (await focused()) === 'sample';
	});
	await desk.session.type(keys.enter);
	await desk.room('chronicle');
});

test('a room is found by its words', async () => {
	await desk.session.type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await desk.session.type('statutes', keys.enter);
	await desk.room('statutes');
	await desk.session.type([keys.alt, '1']);
	await desk.room('chronicle');
});

test('the next entry, the next thing to review, approved and on', async () => {
	const at = () => desk.session.run(() => document.querySelector('[data-entry].current')?.dataset.entry ?? null);
	const first = await desk.session.until('an entry at hand', at);
	await desk.session.type([keys.alt, keys.down]);
	await desk.session.until('the next entry', async () => (await at()) !== first);
	await desk.session.press('Approve', 'aside');
	await desk.session.until('one approved', () => desk.session.run(() => document.querySelectorAll('[data-entry].approved').length === 1));
	const approvedAt = await at();
	await desk.session.type(keys.f8);
	await desk.session.until('the next thing to review', async () => (await at()) !== approvedAt);
});

test('text grows to 200 % and back', async () => {
	const size = () => desk.session.run(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	const usual = await size();
	for (let step = 0; step < 5; step += 1) await desk.session.type([keys.control, '=']);
	await desk.session.until('200 %', async () => Math.round((await size()) / usual) === 2);
	await desk.keep('keys-200-percent');
	await desk.session.type([keys.control, '0']);
	await desk.session.until('100 %', async () => (await size()) === usual);
});

test('the reading view shows the page alone, and Escape is not needed to leave it', async () => {
	await desk.session.type(keys.f9);
	await desk.session.find('main article .tools');
	await desk.keep('keys-reading');
	await desk.session.type(keys.f9);
	await desk.session.find('[data-entry]');
});
