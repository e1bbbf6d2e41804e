// Comfort: palette and list of keys, text size, themes, languages without a restart, what is remembered, long work that can
// be left, the page for reading and print.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { long, month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

const axe = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.bring(month);
});
after(() => desk?.close());

const type = (...strokes) => desk.session.type(...strokes);
const settings = async () => {
	await type([keys.control, ',']);
	await desk.room('settings');
};
const faults = () =>
	desk.session.runAsync(async () => {
		const { violations } = await window.axe.run(document, { resultTypes: ['violations'], iframes: false });
		return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
	});

test('the palette tells the key of what it does, and does it', async () => {
	await type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await type('duplicate');
	await desk.session.until('with its key', async () => (await desk.session.text('dialog[open] li[aria-selected=true]'))?.includes('Ctrl D'));
	await type(keys.enter);
	await desk.until('the double', (entries) => entries.length === 5);
	await type([keys.control, 'z']);
	await desk.until('undone', (entries) => entries.length === 4);
});

test('? lists every key, no key twice, and Escape gives the focus back', async () => {
	await type('?');
	await desk.session.find('dialog[open]');
	const listed = await desk.session.run(() => [...document.querySelectorAll('dialog[open] dl div')].map((line) => [line.querySelector('dt').textContent, [...line.querySelectorAll('kbd')].map((key) => key.textContent)]));
	assert.ok(listed.length > 50, `${listed.length} actions`);
	const all = listed.flatMap(([, spelt]) => spelt);
	assert.deepEqual(all.filter((key, i) => all.indexOf(key) !== i), []);
	await desk.keep('comfort-1-keys');
	await type(keys.escape);
	await desk.session.gone('dialog[open]');
	await desk.session.find('[data-entry].current:focus');
});

test('no key is a trap: Tab goes round the window and back into the entry', async () => {
	const seen = new Set();
	for (let i = 0; i < 60; i += 1) {
		await type(keys.tab);
		seen.add(await desk.session.run(() => (document.activeElement.closest('nav, main section, main aside, footer') ?? document.body).tagName));
	}
	for (const part of ['NAV', 'SECTION', 'ASIDE', 'FOOTER']) assert.ok(seen.has(part), `${part} is reached`);
});

for (const size of [150, 200]) {
	test(`at ${size} % nothing is cut off and everything is reached`, async () => {
		await type([keys.control, '0']);
		for (let step = 0; step < { 150: 3, 200: 5 }[size]; step += 1) await type([keys.control, '=']);
		await desk.session.until(`${size} %`, () => desk.session.run((size) => document.documentElement.style.getPropertyValue('--text-scale') === String(size / 100), size));
		const column = await desk.session.run(() => {
			const page = document.querySelector('.desk-page').getBoundingClientRect();
			const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
			return [...document.querySelectorAll('[data-entry] .text')].map((text) => text.getBoundingClientRect()).map(({ left, right }) => ({ inside: left >= page.left && right <= page.right, rem: (right - left) / rem }));
		});
		for (const { inside, rem } of column) assert.ok(inside && rem >= 20, `a column of ${rem} letters' width, inside: ${inside}`);
		await desk.keep(`comfort-2-${size}`);
		await type([keys.control, '0']);
	});
}

test('high contrast: axe-core finds nothing, and marks are told by more than colour', async () => {
	await desk.session.inject(axe);
	await settings();
	await desk.session.click('input[value="contrast"]');
	await desk.session.until('the theme', () => desk.session.run(() => document.documentElement.dataset.theme === 'contrast'));
	await type([keys.alt, '1']);
	await desk.room('chronicle');
	assert.deepEqual(await faults(), []);
	for (const mark of (await desk.entries()).flatMap((entry) => entry.marks)) assert.match(mark.title, /: .+ — /, 'said in words');
	await desk.keep('comfort-3-contrast');
	const forced = await desk.session.run(() => [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.conditionText?.includes('forced-colors') || [...(rule.cssRules ?? [])].some((inner) => inner.conditionText?.includes('forced-colors')))));
	assert.ok(forced, 'the system’s own colours have their rules');
	await settings();
	await desk.session.click('input[value="light"]');
});

test('the language is another at once, with dates, numbers and plurals of its own', async () => {
	for (const [language, entries, date] of [['ru', '4 записи', '2 мая 2024'], ['kk', '4 жазба', '2024'], ['en', '4 entries', '2 May 2024']]) {
		await settings();
		await desk.session.click(`input[value="${language}"]`);
		await type([keys.alt, '1']);
		await desk.room('chronicle');
		await desk.session.until(entries, async () => (await desk.session.text('footer'))?.includes(entries));
		while (!(await desk.entries())[0].current) await type([keys.alt, keys.up]);
		await desk.session.until(date, async () => (await desk.record()).includes(date));
		assert.equal(await desk.session.run(() => document.documentElement.lang), language);
		await desk.keep(`comfort-4-${language}`);
	}
});

test('room, place in the text, theme and text size are remembered', async () => {
	await type([keys.control, '=']);
	while (!(await desk.entries())[2].current) await type([keys.alt, keys.down]);
	const { id } = await desk.current();
	await desk.restart();
	await desk.until('the same entry at hand', (entries) => entries.some((entry) => entry.id === id && entry.current));
	assert.equal(await desk.session.run(() => document.documentElement.style.getPropertyValue('--text-scale')), '1.1');
	assert.equal(await desk.session.run(() => document.documentElement.dataset.theme), 'light');
	await desk.keep('comfort-5-remembered');
	await type([keys.control, '0']);
});

test('long work shows that it goes on, and can be left', async () => {
	await type([keys.control, 'o']);
	await desk.room('import');
	await desk.session.fill('main textarea', long(4000));
	await desk.session.find('.found progress');
	await desk.keep('comfort-6-progress');
	await desk.session.press('Cancel', '.found');
	await desk.session.gone('.found progress');
	await desk.keep('comfort-7-cancelled');
	await desk.session.fill('main textarea', '');
	await type([keys.alt, '1']);
	await desk.room('chronicle');
});

test('the reading view is the page alone, numbered as it will be published', async () => {
	await type(keys.f9);
	await desk.session.find('main article .tools');
	const page = await desk.session.run(() => ({
		entries: document.querySelectorAll('main article p.entry').length,
		numbers: [...document.querySelectorAll('main article sup')].map((sup) => sup.textContent),
		marks: document.querySelectorAll('main article [data-mark]').length
	}));
	assert.deepEqual(page, { entries: 4, numbers: ['1', '2', '3'], marks: 0 });
	await desk.keep('comfort-8-reading');
	await type(keys.f9);
	await desk.session.find('[data-entry].current');
});

test('a publication that is being set can be left: nothing is written or recorded', async () => {
	const { chronicle } = await desk.command('import_draft', { text: long(250), period: null, title: null, again: false });
	await desk.restart();
	await type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await type('open january', keys.enter);
	await desk.until('the long month', (entries) => entries.length > 0 && entries[0].text.startsWith('January'));
	await type([keys.alt, '8']);
	await desk.room('publish');
	await desk.session.click('main input[value="pdf"]');
	await desk.session.press('Save', 'main .side');
	await desk.session.press('Cancel', 'main .side .progress');
	await desk.session.gone('main .side .progress');
	assert.deepEqual(readdirSync(desk.chosen), []);
	assert.deepEqual(await desk.command('publications', { chronicle }), []);
});
