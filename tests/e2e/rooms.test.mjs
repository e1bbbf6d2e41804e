// Every room, in both themes and three languages: axe-core finds nothing, and a picture of each is kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

const axe = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const languages = ['en', 'ru', 'kk'];
const themes = ['light', 'dark'];
const rooms = [
	['chronicle', '1'], ['people', '2'], ['statutes', '3'], ['places', '4'], ['sources', '5'], ['figures', '6'], ['checks', '7'], ['publish', '8'], ['lexicon', '9'],
	['search', null], ['settings', null], ['import', null], ['manual', null]
];

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.session.inject(axe);
});
after(() => desk?.close());

/** What axe-core has to say: the rule and where. */
const faults = () =>
	desk.session.runAsync(async () => {
		const { violations } = await window.axe.run(document, { resultTypes: ['violations'], iframes: false });
		return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
	});

async function look(theme, language) {
	await desk.session.type([keys.control, ',']);
	await desk.room('settings');
	for (const value of [theme, language]) {
		await desk.session.until(value, () =>
			desk.session.run((value) => {
				const choice = document.querySelector(`input[value="${value}"]`);
				choice?.click();
				return choice?.checked ?? false;
			}, value)
		);
	}
}

async function go([room, digit]) {
	if (digit) await desk.session.type([keys.alt, digit]);
	else if (room === 'manual') await desk.session.type([keys.shift, keys.f1]);
	else if (room === 'search') await desk.session.type([keys.control, keys.shift, 'f']);
	else await desk.session.type([keys.control, room === 'settings' ? ',' : 'o']);
	await desk.room(room);
	// a register with a line of it open is the fuller picture
	await desk.session.run(() => document.querySelector('.register li button')?.click());
}

test('the welcome', async () => {
	await desk.room('welcome');
	for (const language of languages) {
		await desk.session.click(`.languages [lang="${language}"]`);
		await desk.keep(`welcome-light-${language}`);
		assert.deepEqual(await faults(), []);
	}
	await desk.session.click('.languages [lang="en"]');
	await desk.session.click('[data-way="sample"]');
	await desk.room('chronicle');
});

for (const theme of themes) {
	for (const language of languages) {
		test(`rooms in ${theme}, ${language}`, async () => {
			await look(theme, language);
			for (const room of rooms) {
				await go(room);
				if (room[0] === 'import') await desk.session.fill('main textarea', month);
				if (room[0] === 'search') await desk.session.fill('main input', 'Temirgali');
				await desk.session.until('the room at rest', () => desk.session.run(() => !document.querySelector('progress, [aria-busy="true"]')));
				await desk.keep(`${room[0]}-${theme}-${language}`);
				// the words differ from language to language, the structure does not
				if (language === 'en') assert.deepEqual(await faults(), [], `${room[0]} ${theme}`);
			}
		});
	}
}

test('palette and list of keys', async () => {
	await look('light', 'en');
	for (const [name, chord] of [['palette', [keys.control, 'k']], ['keys', [keys.f1]]]) {
		await desk.session.type(chord);
		await desk.session.find('dialog[open]');
		await desk.keep(`${name}-light-en`);
		assert.deepEqual(await faults(), [], name);
		await desk.session.type(keys.escape);
		await desk.session.gone('dialog[open]');
	}
});
