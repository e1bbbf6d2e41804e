// Reviewing by key: guesses first, one key a decision; every kind of filter; what is done to several entries at once, and
// its Undo, with its words, over a restart too.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { april } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.bring(april);
	await desk.session.type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await desk.session.type(keys.escape);
	await desk.command('sample');
	await desk.restart();
	await desk.session.type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await desk.session.type('open october', keys.enter);
	await desk.until('the sample', (entries) => entries.length === 17);
});
after(() => desk?.close());

const type = (...strokes) => desk.session.type(...strokes);
const status = () => desk.session.text('footer');
const approved = async () => (await desk.entries()).filter((entry) => entry.state === 'approved').length;
const underReview = async () => {
	const entry = await desk.current();
	const mark = entry.marks.find((one) => one.classes.includes('current'));
	return mark ? `${entry.id} ${mark.id}` : null;
};
const open = (view, certainty) => view.entries.flatMap((entry) => (entry.state === 'approved' ? [] : entry.marks.filter((mark) => mark.certainty === certainty && mark.verdict === 'none').map((mark) => `${entry.id} ${mark.id}`)));

test('the next thing to review is a guess while there is one, then what is likely', async () => {
	const view = await desk.view();
	const [guesses, likely] = [open(view, 'guess'), open(view, 'likely')];
	assert.ok(guesses.length + likely.length > 0, 'the sample leaves something to review');
	const met = [];
	for (let i = 0; i < guesses.length + likely.length; i += 1) {
		await type(keys.f8);
		met.push(await desk.session.until('another mark', async () => {
			const now = await underReview();
			return now && !met.includes(now) ? now : null;
		}));
		if (i === 0) await desk.keep('reviewing-1-guess');
		await type('c');
		await desk.session.until('decided', async () => !(await desk.view()).entries.flatMap((entry) => entry.marks).some((mark) => met.at(-1).endsWith(mark.id) && mark.verdict === 'none'));
	}
	assert.deepEqual(met.slice(0, guesses.length).sort(), guesses.sort(), 'guesses came first');
	const left = await desk.view();
	assert.equal(open(left, 'guess').length + open(left, 'likely').length, 0);
});

test('one key rejects', async () => {
	const mark = (await desk.current()).marks.find((one) => one.classes.includes('person')) ?? (await desk.current()).marks[0];
	const id = (await desk.current()).id;
	await desk.session.until('the mark in hand', async () => {
		if ((await desk.current()).marks.find((one) => one.id === mark.id)?.classes.includes('current')) return true;
		await type(keys.right);
	});
	await type('x');
	await desk.until('it is gone', (entries) => !entries.find((entry) => entry.id === id).marks.some((one) => one.id === mark.id));
	await type([keys.control, 'z']);
	await desk.until('and back', (entries) => entries.find((entry) => entry.id === id).marks.some((one) => one.id === mark.id));
});

test('one key approves and goes on', async () => {
	for (let n = 1; n <= 3; n += 1) {
		const at = (await desk.current()).id;
		await type([keys.control, keys.enter]);
		await desk.session.until(`${n} approved`, async () => (await approved()) === n);
		await desk.session.until('another entry at hand', async () => (await desk.current()).id !== at);
	}
	assert.match(await status(), /3 approved/);
	await desk.keep('reviewing-2-approved');
});

const shown = async () => (await desk.entries()).length;
const all = () => desk.session.press('Show all', '[role=search]');
const pick = (label, look) =>
	desk.session.run(
		(label, look) => {
			const select = document.querySelector(`[role=search] [aria-label="${label}"]`);
			const option = [...select.options].find((one) => one.textContent.toLowerCase().includes(look));
			select.value = option?.value;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			return option?.textContent;
		},
		label,
		look
	);

test('words are filtered by, from the keyboard, and Escape shows all', async () => {
	await type('/');
	await desk.session.find('input[type=search]:focus');
	await type('hunger');
	await desk.session.until('those with the word', async () => (await shown()) === 3);
	await desk.keep('reviewing-3-words');
	await type(keys.escape);
	await desk.session.until('all', async () => (await shown()) === 17);
});

for (const [label, words, fits] of [
	['state', 'approved', (entry) => entry.state === 'approved'],
	['place', 'karaganda', (entry) => entry.places.some((place) => place.name === 'Karaganda')],
	['person', 'temirgali', (entry) => entry.persons.some((name) => name.startsWith('Temirgali'))],
	['tag', 'hunger', (entry) => entry.tags.some((tag) => tag.tag === 'hunger_strike')],
	['article', '488', (entry) => entry.citations.some((one) => one.article === '488')]
]) {
	test(`filtered by ${label}`, async () => {
		await type('/');
		await desk.session.find('[role=search]');
		assert.ok(await pick(label, words), `${label}: ${words} is offered`);
		const wanted = (await desk.view()).entries.filter(fits).map((entry) => entry.id);
		assert.ok(wanted.length > 0);
		await desk.until('exactly those', (entries) => JSON.stringify(entries.map((entry) => entry.id)) === JSON.stringify(wanted));
		if (label === 'person') await desk.keep('reviewing-4-person');
		await all();
		await desk.session.until('all', async () => (await shown()) === 17);
	});
}

test('filtered by day', async () => {
	await type('/');
	await desk.session.fill('[role=search] input[type=date]', '2024-10-17');
	await desk.until('that day', (entries) => entries.length === 1 && entries[0].text.startsWith('October 17'));
	await all();
});

for (const [words, fits] of [
	['with remarks', (entry, view) => view.remarks.some((remark) => remark.entry_id === entry.id)],
	['without source', (entry, view) => entry.references.length === 0 || view.footnotes.some((note) => note.source_wanted && note.entry_ids.includes(entry.id))]
]) {
	test(`filtered: ${words}`, async () => {
		await type('/');
		await desk.session.find('[role=search]');
		await desk.session.run((words) => [...document.querySelectorAll('[role=search] label')].find((label) => label.textContent.includes(words)).querySelector('input').click(), words);
		const view = await desk.view();
		const wanted = view.entries.filter((entry) => fits(entry, view)).map((entry) => entry.id);
		await desk.until('exactly those', (entries) => JSON.stringify(entries.map((entry) => entry.id)) === JSON.stringify(wanted));
		await all();
		await desk.session.until('all', async () => (await shown()) === 17);
	});
}

test('the counts of the status line lead to what they count', async () => {
	const view = await desk.view();
	assert.match(await status(), new RegExp(`17 entries.*3 approved.*${view.remarks.length} remarks`));
	await desk.session.press('3 approved', 'footer');
	await desk.session.until('three', async () => (await shown()) === 3);
	await desk.session.press('17 entries', 'footer');
	await desk.session.until('all', async () => (await shown()) === 17);
});

test('several are chosen by key and tagged as one step', async () => {
	const tagged = async () => (await desk.view()).entries.filter((entry) => entry.tags.some((tag) => tag.tag === 'solidarity')).length;
	while (!(await desk.entries())[0].current) await type([keys.alt, keys.up]);
	await type(' ', 'j', ' ', 'j', ' ');
	await desk.until('three chosen', (entries) => entries.filter((entry) => entry.chosen).length === 3);
	await type('t');
	await desk.session.find('aside input[list="tags-known"]:focus');
	await type('solidarity', keys.enter);
	await desk.session.until('three tagged', async () => (await tagged()) === 3);
	await desk.keep('reviewing-5-bulk-tag');
	await type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await type('undo');
	await desk.session.until('what Undo would take back, in words', async () => (await desk.session.text('dialog[open]')).includes('Undo: tag ‘solidarity’ on 3 entries'));
	await desk.keep('reviewing-6-undo-words');
	await type(keys.enter);
	await desk.session.until('one step back', async () => (await tagged()) === 0);
	await desk.session.until('said in the status line', async () => (await status()).includes('Undone: tag ‘solidarity’ on 3 entries'));
});

test('all that are shown are approved as one step, and Undo reaches it over a restart', async () => {
	await type(keys.escape, [keys.control, keys.shift, 'a']);
	await desk.until('all chosen', (entries) => entries.every((entry) => entry.chosen));
	await type([keys.control, keys.enter]);
	await desk.session.until('all approved', async () => (await approved()) === 17);
	await desk.saved();
	await desk.kill();
	await desk.session.until('all approved still', async () => (await approved()) === 17);
	await type([keys.control, 'z']);
	await desk.session.until('three again', async () => (await approved()) === 3);
	assert.match(await status(), /Undone: state of 17 entries/);
	await desk.keep('reviewing-7-after-restart');
});

test('chosen entries move to another chronicle together, and come back together', async () => {
	await type(' ', 'j', ' ');
	await desk.until('two chosen', (entries) => entries.filter((entry) => entry.chosen).length === 2);
	await type([keys.alt, 'v']);
	await desk.session.until('April under the focus', () => desk.session.run(() => document.activeElement?.textContent.includes('April') ?? false));
	await type(keys.enter);
	await desk.session.until('fifteen', async () => (await shown()) === 15);
	await type([keys.control, 'z']);
	await desk.session.until('seventeen', async () => (await shown()) === 17);
});
