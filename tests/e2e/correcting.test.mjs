// Correcting where she sees it: words marked by one key, a highlight changed, rejected, applied to all, its edges moved;
// people renamed here and everywhere, joined and told apart.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { april, unread } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.bring(april);
	await desk.bring(unread);
});
after(() => desk?.close());

const type = (...strokes) => desk.session.type(...strokes);
const mark = async (words) => (await desk.current()).marks.find((one) => one.words === words);

/** Puts the entry of that number at hand. */
async function entry(number) {
	await type(keys.escape);
	const at = async () => (await desk.entries()).findIndex((one) => one.current) + 1;
	for (let now = await at(); now !== number; now = await at()) await type([keys.alt, now < number ? keys.down : keys.up]);
}

/** Selects words of the entry at hand, with the arrows. */
async function select(words) {
	const { text } = await desk.current();
	const from = text.indexOf(words);
	await desk.write();
	await desk.cursor(keys.home);
	await type(...Array.from({ length: from }, () => keys.right));
	await type(...Array.from({ length: words.length }, () => [keys.shift, keys.right]));
	await desk.session.until(`“${words}” selected`, () => desk.session.run((words) => getSelection().toString() === words, words));
}

/** Takes a mark in hand with the arrows. */
async function take(words) {
	await type(keys.escape);
	await desk.session.until(`the mark of “${words}”`, async () => {
		if ((await mark(words))?.classes.includes('current')) return true;
		await type(keys.right);
	});
}

for (const [field, key, words] of [['person', 'p', 'Tolganay'], ['place', 'l', 'Aqsu'], ['date', 'd', 'June 5'], ['article', 'a', 'rule 12-3'], ['measure', 'm', 'ten blows']]) {
	test(`selected words become a ${field} by one key`, async () => {
		await entry(1);
		await select(words);
		await desk.session.find('[role=toolbar] button');
		if (field === 'person') await desk.keep('correcting-1-toolbar');
		await type([keys.alt, key]);
		await desk.session.until('the mark', async () => (await mark(words))?.classes.includes(field));
		const { title, classes } = await mark(words);
		assert.match(title, /added by a person/);
		assert.ok(classes.includes('said'));
	});
}

test('what was marked stands in the record', async () => {
	const record = await desk.record();
	for (const words of ['Tolganay', 'Aqsu', '12-3']) assert.ok(record.includes(words), words);
	await desk.keep('correcting-2-marked');
});

test('a highlight is changed by key, in a card with the focus in it', async () => {
	await take('ten blows');
	await type('e');
	await desk.session.find('.card :is(input, select):focus');
	await desk.reach('.card input');
	await type('1', keys.enter);
	await desk.session.until('a year in the record', async () => (await desk.record()).includes('1 year'));
	await desk.keep('correcting-3-card');
	await type(keys.escape);
	await desk.session.gone('.card');
	await desk.session.find('[data-entry].current:focus');
});

test('a highlight is clicked, changed and rejected with the mouse', async () => {
	// the entry is drawn anew when its editor comes and goes: a click may meet the mark that has just been replaced
	await desk.session.until('the card', async () => {
		if ((await desk.session.all('.card')).length) return true;
		await desk.session.click('[data-entry].current [data-mark].measure');
	});
	await desk.session.press('Reject', '.card');
	await desk.session.until('no measure', async () => !(await mark('ten blows')));
	await type([keys.control, 'z']);
	await desk.session.until('back by Undo', async () => mark('ten blows'));
});

test('the same is said of the same words everywhere, after a preview of every place', async () => {
	await entry(1);
	await take('Aqsu');
	await type('e');
	await desk.session.find('.card :is(input, select):focus');
	await desk.reach('.card .quiet button:first-child');
	await type(keys.enter);
	await desk.session.until('two places', async () => (await desk.session.text('.card'))?.includes('2 places would change'));
	assert.equal((await desk.session.all('.card .places li')).length, 2);
	await desk.keep('correcting-4-preview');
	await desk.reach('.card button.main');
	await type(keys.enter);
	await desk.until('all three', (entries) => entries.every((one) => one.marks.some((m) => m.words === 'Aqsu' && m.classes.includes('said'))));
	await type([keys.control, 'z']);
	await desk.until('one step back', (entries) => entries.filter((one) => one.marks.some((m) => m.words === 'Aqsu' && m.classes.includes('said'))).length === 1);
});

test('the preview of the whole archive names the other month too', async () => {
	await entry(2);
	await take('Omarov D.');
	await type('e');
	await desk.session.find('.card :is(input, select):focus');
	await desk.reach('.card .quiet button:last-child');
	await type(keys.enter);
	await desk.session.until('this month and April', async () => (await desk.session.all('.card .places li')).length === 2);
	await type(keys.escape);
	await desk.session.gone('.card');
});

test('Shift and an arrow move the edge of a mark', async () => {
	await entry(1);
	await take('Tolganay');
	await type([keys.shift, keys.left], [keys.shift, keys.left]);
	await desk.session.until('two letters earlier', async () => mark('Tolgan'));
	await type([keys.alt, keys.shift, keys.right]);
	await desk.session.until('begun a letter later', async () => mark('olgan'));
	await type([keys.alt, keys.shift, keys.left], [keys.shift, keys.right], [keys.shift, keys.right]);
	await desk.session.until('as it was', async () => mark('Tolganay'));
});

test('an edge is dragged', async () => {
	await desk.session.click('[data-entry].current [data-mark].person');
	await desk.session.find('.edge');
	const [from, to] = await desk.session.run(() => {
		const edge = [...document.querySelectorAll('.edge')].at(-1).getBoundingClientRect();
		const words = document.querySelector('[data-entry].current [data-mark].person').getBoundingClientRect();
		const middle = edge.top + edge.height / 2;
		return [[edge.left + edge.width / 2, middle], [words.left + words.width / 2, middle]];
	});
	await desk.keep('correcting-5-edges');
	await desk.session.drag(from, to);
	await desk.session.until('shorter', async () => (await mark('Tolg')) ?? (await mark('Tolga')));
	await type(keys.escape, [keys.control, 'z']);
	await desk.session.until('whole again', async () => mark('Tolganay'));
});

/** The room of people with a line of it open. */
async function person(name) {
	await type([keys.alt, '2']);
	await desk.room('people');
	await desk.reach('main input[type=search]');
	await type([keys.control, 'a'], name, keys.tab, keys.enter);
	await desk.session.until(name, async () => (await desk.session.text('.detail h1'))?.includes(name));
}
const named = async (name) => (await desk.entries()).flatMap((one) => one.marks).filter((one) => one.title.includes(`: ${name} —`)).length;

test('a person is renamed in this chronicle only', async () => {
	await person('Omarov D.');
	await desk.reach('.detail form:not(:has([type=submit]:only-child)) input');
	await type([keys.control, 'a'], 'Omarov Damir', keys.tab);
	await desk.reach('.both button:last-child');
	await type(keys.enter);
	await desk.session.until('the other name', async () => (await desk.session.text('.detail h1'))?.includes('Omarov Damir'));
	await desk.keep('correcting-6-renamed');
	await type([keys.alt, '1']);
	await desk.room('chronicle');
	assert.ok((await named('Omarov Damir')) >= 2);
	const lines = await desk.command('people');
	assert.ok(lines.some((line) => line.name !== 'Omarov Damir' && line.name.startsWith('Omarov') && line.name !== 'Omarova A.'), 'April keeps its own');
	await type([keys.control, 'z']);
	await desk.session.until('undone', async () => (await named('Omarov Damir')) === 0);
});

test('a person is renamed everywhere', async () => {
	await person('Omarov D.');
	await desk.reach('.detail form:not(:has([type=submit]:only-child)) input');
	await type([keys.control, 'a'], 'Omarov Daniyar', keys.enter);
	await desk.session.until('the other name', async () => (await desk.session.text('.detail h1'))?.includes('Omarov Daniyar'));
	const lines = (await desk.command('people')).map((line) => line.name).filter((name) => name.startsWith('Omarov '));
	assert.deepEqual(lines, ['Omarov Daniyar']);
	await type([keys.alt, '1']);
	await desk.room('chronicle');
	await desk.keep('correcting-7-everywhere');
});

test('two people are joined', async () => {
	await person('Omarova A.');
	await desk.reach('.detail [role=combobox]');
	await type('daniyar', keys.down, keys.enter);
	await desk.session.until('one person', async () => (await desk.session.text('.detail h1'))?.includes('Omarov Daniyar'));
	await desk.session.until('with both spellings', async () => (await desk.session.text('.detail .spellings'))?.includes('Omarova A.'));
	await desk.keep('correcting-8-joined');
});

test('a spelling that is somebody else is split off', async () => {
	await desk.reach('.detail .spellings button');
	await desk.session.until('the spelling under the focus', async () => {
		if (await desk.session.run(() => document.activeElement.textContent === 'Omarova A.')) return true;
		await type(keys.tab);
	});
	await type(keys.enter);
	await desk.reach('.detail form input');
	await type('Omarova Aigerim', keys.enter);
	await desk.session.until('another person', async () => (await desk.session.text('.detail h1'))?.includes('Omarova Aigerim'));
	await desk.keep('correcting-9-split');
	await type([keys.alt, '1']);
	await desk.room('chronicle');
	assert.equal(await named('Omarova Aigerim'), 1);
});
