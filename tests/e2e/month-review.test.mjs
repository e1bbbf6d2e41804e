// A whole month reviewed by a script that knows what is right: what is right is approved, what is wrong is corrected by key,
// until every entry is approved. It prints how many keys that took; a right entry may take three.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

const here = (path) => new URL(`../../${path}`, import.meta.url);
const months = [
	{ name: 'our own month', draft: here('tests/gold/english-march-2024.txt'), gold: here('tests/gold/english-march-2024.gold.jsonl') },
	{ name: 'the corpus month', draft: here('../shared/corpus/november-2023.txt'), gold: here('../shared/corpus/november-2023.gold.jsonl') }
];
const mostOfARightEntry = 3;

/** @type {Desk} */
let desk;
before(async () => (desk = await Desk.open()));
after(() => desk?.close());

let pressed = 0;
/** Presses keys and counts every one that goes down, those held too. */
async function type(...strokes) {
	pressed += strokes.reduce((n, stroke) => n + (Array.isArray(stroke) ? stroke.length : [...stroke].length), 0);
	await desk.session.type(...strokes);
}

const fold = (words) => words.toLocaleLowerCase();

/** What is wrong in an entry, against what a careful monitor reads: marks too many, mentions not seen, names and tags otherwise. */
function wrongs(entry, gold) {
	const found = [];
	const mentions = entry.marks.filter((mark) => mark.field === 'person');
	const wanted = gold.persons.filter((one) => !one.optional);
	const is = (mark, one) => mark.words === one.text && mark.nth === (one.nth ?? 1);
	for (const mark of mentions) if (!gold.persons.some((one) => is(mark, one))) found.push({ kind: 'too many', mark });
	for (const one of wanted) {
		const mark = mentions.find((mark) => is(mark, one));
		if (!mark) found.push({ kind: 'not seen', field: 'person', key: 'p', words: one.text, nth: one.nth ?? 1 });
		else if (fold(mark.value.is.name) !== fold(one.name)) found.push({ kind: 'called otherwise', mark, name: one.name });
	}
	const places = entry.marks.filter((mark) => mark.field === 'place');
	for (const mark of places) if (!gold.places.some((one) => fold(one.name) === fold(mark.value.is.name))) found.push({ kind: 'too many', mark });
	for (const one of gold.places.filter((one) => !one.optional)) {
		if (!places.some((mark) => fold(mark.value.is.name) === fold(one.name))) found.push({ kind: 'not seen', field: 'place', key: 'l', words: one.text, nth: 1 });
	}
	const tags = entry.tags.map((one) => one.tag);
	const asked = gold.tags.map((tag) => (typeof tag === 'string' ? { tag } : tag));
	for (const tag of tags) if (!asked.some((one) => one.tag === tag)) found.push({ kind: 'tag too many', tag });
	for (const { tag, optional } of asked) if (!optional && !tags.includes(tag)) found.push({ kind: 'tag not seen', tag });
	return found;
}

/** Puts the mark in hand with the arrows. */
async function take(mark) {
	await desk.session.until(`the mark of “${mark.words}”`, async () => {
		if ((await desk.current()).marks.find((one) => one.id === mark.id)?.classes.includes('current')) return true;
		await type(keys.right);
	});
}

/** Selects words of the entry at hand, word by word. */
async function select(words, nth) {
	pressed += 1;
	await desk.write();
	await desk.cursor(keys.home);
	const { text } = await desk.current();
	let from = -1;
	for (let i = 0; i < nth; i += 1) from = text.indexOf(words, from + 1);
	// a reference is one step of the cursor and several letters of the text
	const steps = (piece) => piece.replace(/\[\d+\]/g, '·').length;
	await type(...Array.from({ length: steps(text.slice(0, from)) }, () => keys.right));
	await type(...Array.from({ length: steps(words) }, () => [keys.shift, keys.right]));
}

async function correct(wrong) {
	if (wrong.kind === 'too many') {
		await take(wrong.mark);
		await type('e');
		await desk.session.find('.card :is(input, select):focus');
		await type([keys.alt, 'x']);
		await desk.session.gone('.card');
	} else if (wrong.kind === 'not seen') {
		await select(wrong.words, wrong.nth);
		await type([keys.alt, wrong.key]);
		await type(keys.escape, keys.escape);
	} else if (wrong.kind === 'called otherwise') {
		await take(wrong.mark);
		await type('e');
		await desk.session.find('.card input:focus');
		await type([keys.control, 'a'], wrong.name, keys.enter);
		await type(keys.escape, keys.escape);
	} else if (wrong.kind === 'tag not seen') {
		await type('t');
		await desk.session.find('aside input[list="tags-known"]:focus');
		await type(wrong.tag.replaceAll('_', ' '), keys.enter);
		await desk.session.gone('aside input[list="tags-known"]');
	} else {
		await desk.session.run((tag) => document.querySelector(`aside .tag button[data-tag="${tag}"]`).focus(), wrong.tag);
		await type(keys.enter);
	}
	await desk.saved();
	await desk.session.find('[data-entry].current:focus, .writing:focus');
}

for (const { name, draft, gold } of months) {
	test(`${name}: every entry approved`, async (t) => {
		if (!existsSync(draft)) {
			console.log(`SKIPPED: ${name} is not beside this checkout`);
			return t.skip('not beside this checkout');
		}
		const right = readFileSync(gold, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
		await desk.bring(readFileSync(draft, 'utf8'));
		const opened = await desk.view();
		assert.equal(opened.entries.length, right.length);
		const numbers = new Map(opened.entries.map((entry, i) => [entry.id, i]));
		const keysOf = { right: [], wrong: [] };
		const atHand = () => desk.session.run(() => document.querySelector('[data-entry].current:not(.approved)')?.dataset.entry);
		let view = opened;
		for (let left = right.length; left > 0; left -= 1) {
			pressed = 0;
			const id = await desk.session.until('an entry that is not approved', atHand);
			const look = () => wrongs(view.entries.find((entry) => entry.id === id), right[numbers.get(id)]);
			const wrong = look();
			// what is said of one mention may mend another, in other entries too: the archive is asked again after each
			for (let tries = 0; look().length > 0 && tries < 12; tries += 1) {
				await correct(look()[0]);
				view = await desk.view();
			}
			assert.deepEqual(look(), [], `entry ${numbers.get(id) + 1} is right now`);
			await type([keys.control, keys.enter]);
			await desk.session.until('approved', async () => (left === 1 ? !(await atHand()) : (await atHand()) !== id));
			keysOf[wrong.length === 0 ? 'right' : 'wrong'].push(pressed);
		}
		const sum = (list) => list.reduce((a, b) => a + b, 0);
		const most = Math.max(...keysOf.right);
		console.log(`${name}: ${keysOf.right.length} right entries took ${sum(keysOf.right)} keys, at most ${most} each (${mostOfARightEntry} allowed); ${keysOf.wrong.length} others took ${sum(keysOf.wrong)} with their corrections`);
		assert.ok(keysOf.right.length > 0 && most <= mostOfARightEntry);
		assert.equal((await desk.view()).entries.filter((entry) => entry.state === 'approved').length, right.length);
		await desk.keep(`month-review-${right.length}`);
	});
}
