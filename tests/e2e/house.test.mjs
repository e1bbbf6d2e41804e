// What stands around a month in the real window: the manual of the remarks, the house style, the corrections, the backup.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.session.click('.languages [lang="en"]');
	await desk.session.type([keys.control, 'o']);
	await desk.room('import');
	await desk.session.fill('main textarea', month);
});
after(() => desk?.close());

const has = (selector, words) => desk.session.until(`“${words}” in ${selector}`, async () => (await desk.session.text(selector))?.includes(words));
const page = () => desk.session.run(() => document.querySelector('iframe')?.srcdoc ?? '');
const shows = (words) => desk.session.until(`“${words}” on the page`, async () => (await page()).includes(words));
const choose = (name, value) =>
	desk.session.until(`${name}: ${value}`, () =>
		desk.session.run(
			(name, value) => {
				const choice = document.querySelector(`select[name="${name}"]`);
				if (!choice) return false;
				choice.value = value;
				choice.dispatchEvent(new Event('change', { bubbles: true }));
				return true;
			},
			name,
			value
		)
	);

test('a draft says how many remarks it will have, and the list of chronicles how many are open', async () => {
	await desk.session.until('the preview', async () => /\d+ remarks?/.test((await desk.session.text('.preview')) ?? ''));
	const announced = Number(/(\d+) remarks?/.exec(await desk.session.text('.preview'))[1]);
	await desk.session.press('Bring in 4 entries');
	await desk.room('chronicle');
	await desk.session.until('the count', async () => Number(await desk.session.text('.chronicles .open')) === announced);
	// a second chronicle comes to the front: the count of the first stays, counted in the background
	await desk.session.type([keys.control, 'o']);
	await desk.room('import');
	await desk.session.fill('main textarea', 'MONITORING FROM June 1 to June 30, 2024\n\nJune 2, Oral, Sarsen T. was released. [1]\n\n[1] https://lake.example/june');
	await desk.session.press('Bring in 1 entry');
	await has('main', 'Sarsen T.');
	await desk.session.until('the count of the first', () =>
		desk.session.run((announced) => [...document.querySelectorAll('.chronicles li:not(.here) .open')].some((one) => Number(one.textContent) === announced), announced)
	);
	await desk.keep('house-1-counts');
	await desk.session.press('May 2024', 'nav');
	await has('main', 'Omarov D.');
});

test('“Why?” beside a remark opens its page of the manual, and the manual is searched', async () => {
	await desk.session.type([keys.alt, '7']);
	await desk.room('checks');
	const kind = await desk.session.text('main section h2');
	await desk.session.press('Why?', 'main');
	await desk.room('manual');
	const title = await desk.session.until('the page', () => desk.session.text('.detail h1'));
	assert.ok(kind.includes(title.trim()), `${kind} / ${title}`);
	for (const heading of ['What it says', 'What it finds', 'Why it matters', 'Example', 'When it is right to ignore it']) await has('.detail', heading);
	await desk.session.fill('.list input', 'appeal');
	await desk.session.until('fewer pages', async () => (await desk.session.all('.list li')).length < 20);
	await desk.keep('house-2-manual');
});

test('the house style changes the page beside it', async () => {
	await desk.session.type([keys.alt, '8']);
	await desk.room('publish');
	await shows('Omarov D.');
	await desk.session.press('House style');
	await choose('names', 'initial_first');
	await shows('D. Omarov');
	await choose('dates', 'day_first');
	await shows('2 May');
	await choose('order', 'place');
	await desk.session.until('a heading for each place', async () => ((await page()).match(/<h2/g) ?? []).length >= 4);
	await desk.session.fill('textarea[name="introduction"]', 'By the monitors of the lake.');
	await shows('By the monitors of the lake.');
	await desk.keep('house-3-style');
	await desk.session.type([keys.control, 'z']);
	await desk.session.until('the introduction is gone again', async () => !(await page()).includes('By the monitors'));
	for (const [part, value] of [['order', 'arranged'], ['names', 'as_written'], ['dates', 'as_written']]) await choose(part, value);
	await desk.session.until('the page as written', async () => (await page()).includes('May 2, Karaganda, Omarov D.'));
	await desk.saved();
});

test('a remark on style that the house does not want is not made', async () => {
	await desk.session.press('Remarks on style');
	const check = 'entry-without-source';
	const off = await desk.session.run((check) => document.querySelector(`input[name="${check}"]`), check);
	const name = off ? check : await desk.session.run(() => document.querySelector('.remarks input')?.name);
	await desk.session.click(`.remarks input[name="${name}"]`);
	await desk.saved();
	await desk.session.type([keys.alt, '7']);
	await desk.room('checks');
	await desk.session.until('none of it', () => desk.session.run((name) => ![...document.querySelectorAll('main h2')].some((h) => h.textContent.toLowerCase().replaceAll(' ', '-').startsWith(name)), name));
	await desk.session.type([keys.control, 'z']);
	await desk.saved();
});

test('what changed since it was published is told, and its paragraph stands on the page', async () => {
	await desk.session.type([keys.alt, '8']);
	await desk.room('publish');
	await desk.session.click('input[value="text"]');
	await desk.session.press('Save');
	await has('.side', '2024-05.txt');
	await has('.side', 'unchanged since');
	await desk.session.type([keys.alt, '1']);
	await desk.room('chronicle');
	await desk.session.click('[data-entry]:nth-of-type(2)');
	await desk.session.type([keys.control, 'd']);
	await desk.saved();
	await desk.session.type([keys.alt, '8']);
	await desk.room('publish');
	await desk.session.press('1 entry changed since');
	await desk.session.until('the paragraph', () => desk.session.run(() => document.querySelector('.since textarea')?.value === 'Corrections. Added: May 4, Almaty.'));
	await desk.keep('house-4-corrections');
	await desk.session.press('Put it after the entries');
	await shows('Corrections. Added: May 4, Almaty.');
	await desk.saved();
});

test('a backup copy is a whole archive, and the window says where it lies', async () => {
	await desk.session.type([keys.control, ',']);
	await desk.room('settings');
	await desk.session.press('Save a backup copy');
	await has('main', 'The copy is saved.');
	const [copy] = readdirSync(desk.chosen).filter((name) => name.endsWith('.kronika'));
	const path = join(desk.chosen, copy);
	await has('main', path);
	assert.match(copy, /^archive \d{4}-\d{2}-\d{2}\.kronika$/);
	assert.equal(readFileSync(path).subarray(0, 15).toString(), 'SQLite format 3');
	assert.ok(!existsSync(`${path}.part`) && !existsSync(`${path}-wal`));
	await desk.keep('house-5-backup');
});

test('a source keeps what is written of it, and Undo takes it back', async () => {
	await desk.session.type([keys.alt, '5']);
	await desk.room('sources');
	await desk.session.click('.register li button');
	assert.equal(await desk.session.run(() => document.querySelector('input[name="published"]').value), '2024-05-02', 'the address tells its day');
	await desk.session.fill('input[name="title"]', 'The court at the lake');
	await has('.list', 'The court at the lake');
	await desk.session.fill('input[name="archived"]', 'a copy somewhere');
	await has('.detail', 'This is no web address');
	await desk.session.fill('input[name="archived"]', 'https://web.archive.org/web/2024/https://lake.example/2024/05/02/court');
	await has('.detail', 'Open the copy');
	await desk.keep('house-6-source');
	await desk.session.type([keys.tab]);
	await desk.session.run(() => document.activeElement?.blur());
	await desk.session.type([keys.control, 'z']);
	await desk.session.until('the field follows', () => desk.session.run(() => document.querySelector('input[name="archived"]').value === 'a copy somewhere'));
});
