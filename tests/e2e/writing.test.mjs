// Writing, with the keyboard alone: highlights that follow, entries made, doubled, split, joined and moved, what is offered
// while she types.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { april, month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.bring(april);
	await desk.bring(month);
});
after(() => desk?.close());

const type = (...strokes) => desk.session.type(...strokes);
const texts = async () => (await desk.entries()).map((entry) => entry.text);
const marked = async (words) => (await desk.current()).marks.find((mark) => mark.words === words);
/** Puts the cursor into the entry at hand, at its end. */
const write = async () => {
	await desk.write();
	await desk.cursor(keys.end);
};

test('highlights follow while she types', async () => {
	await write();
	await type(' Judge Akhmetov B. fell ill on the way.');
	await desk.session.until('the judge is seen', async () => (await marked('Akhmetov B.'))?.classes.includes('person'));
	await desk.session.until('and stands in the record', async () => (await desk.record()).includes('Akhmetov B.'));
	await desk.saved();
	assert.match((await desk.view()).entries[0].text, /\[1\] Judge Akhmetov B\. fell ill on the way\.$/);
	await desk.keep('writing-1-highlights');
});

test('a confirmed mention does not change by itself, nor does a rejected one come back', async () => {
	await type(keys.escape);
	const atMark = async (words) => (await marked(words))?.classes.includes('current');
	await desk.session.until('the mark of the name', async () => (await type(keys.right)) ?? (await atMark('Omarov D.')));
	await type('c');
	await desk.session.until('confirmed', async () => (await desk.entries())[0].marks.find((mark) => mark.words === 'Omarov D.')?.classes.includes('said'));
	await type([keys.alt, keys.up], [keys.alt, keys.up], [keys.alt, keys.up]);
	await desk.session.until('the judge', async () => (await type(keys.right)) ?? (await atMark('Akhmetov B.')));
	await type('x');
	await desk.until('rejected', (entries) => !entries[0].marks.some((mark) => mark.words === 'Akhmetov B.'));
	await type([keys.alt, keys.up], [keys.alt, keys.up], [keys.alt, keys.up]);
	await desk.write();
	await desk.cursor(keys.home);
	await type('On ', [keys.control, keys.end], ' It rained in Omarovka.');
	await desk.saved();
	const [first] = await desk.entries();
	assert.match(first.text, /^On May 2, .* It rained in Omarovka\.$/);
	const name = first.marks.find((mark) => mark.words === 'Omarov D.');
	assert.ok(name?.classes.includes('said'), 'confirmed it stays');
	assert.match(name.title, /confirmed/);
	assert.ok(!first.marks.some((mark) => mark.words === 'Akhmetov B.'), 'rejected it stays');
	await type(keys.escape);
});

test('a word that an input method is still making is left alone, and marked when it is made', async () => {
	await write();
	const compose = (event, words) =>
		desk.session.run(
			(event, words) => {
				const writing = document.querySelector('[data-entry].current .writing');
				writing.dispatchEvent(new CompositionEvent(event, { bubbles: true, data: words }));
				if (event !== 'compositionupdate') return;
				const texts = document.evaluate('(.//text()[not(ancestor::sup)])[last()]', writing, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null);
				texts.singleNodeValue.data += words;
				getSelection().collapse(texts.singleNodeValue, texts.singleNodeValue.length);
			},
			event,
			words
		);
	await compose('compositionstart', '');
	await compose('compositionupdate', ' Judge Сәрсен Ғ. came.');
	await desk.session.until('the archive has it', async () => (await desk.view()).entries.some((entry) => entry.text.includes('Сәрсен Ғ. came.')));
	await desk.saved();
	assert.equal(await marked('Сәрсен Ғ.'), undefined, 'nothing touches the text while it is made');
	await compose('compositionend', ' Judge Сәрсен Ғ. came.');
	await desk.session.until('marked', async () => (await marked('Сәрсен Ғ.'))?.classes.includes('person'));
	await type(keys.escape, [keys.control, 'z']);
});

test('the cursor stays where a key has sent it, though an answer of the archive comes before the browser tells of it', async () => {
	await write();
	await type(' Judge Kim V');
	await desk.saved();
	await desk.session.run(() => {
		const read = Response.prototype.json;
		Response.prototype.json = async function () {
			const answer = await read.call(this);
			if (!this.url.includes('write_entry')) return answer;
			Response.prototype.json = read;
			const writing = document.querySelector('[data-entry].current .writing');
			getSelection().collapse(document.createTreeWalker(writing, NodeFilter.SHOW_TEXT).nextNode(), 0); // as Home does
			return answer;
		};
	});
	await type('.'); // her mark is a letter longer now
	await desk.session.until('marked', () => marked('Kim V.'));
	await type('?');
	await desk.saved();
	const { text } = (await desk.view()).entries[0];
	assert.ok(text.startsWith('?') && text.endsWith(' Judge Kim V.'), text);
	await type(keys.backspace, [keys.control, keys.end], ...Array(' Judge Kim V.'.length).fill(keys.backspace));
	await desk.saved();
	await type(keys.escape);
});

test('a new entry, dated like the one above it, and written at once', async () => {
	await type('o');
	await desk.until('five entries', (entries) => entries.length === 5 && entries[1].current);
	await desk.session.find('.writing:focus');
	await type('Taraz, Zhumabek S. was fined 40 MCIs.');
	await desk.session.until('read along', async () => (await marked('Zhumabek S.')) && (await marked('Taraz')));
	await desk.saved();
	assert.match((await texts())[1], /^May 2, Taraz, Zhumabek S\. was fined 40 MCIs\.$/);
	await desk.keep('writing-2-new-entry');
});

test('split at the cursor, join again', async () => {
	await type([keys.control, keys.home], [keys.control, keys.right], [keys.control, keys.right], [keys.control, keys.right], [keys.alt, keys.enter]);
	await desk.until('six entries', (entries) => entries.length === 6);
	const split = await texts();
	const plain = (text) => text.replace(/\s/g, '');
	assert.equal(plain(split[1] + split[2]), plain('May 2, Taraz, Zhumabek S. was fined 40 MCIs.'));
	assert.ok(split[1].length > 0 && split[2].length > 0);
	await desk.keep('writing-3-split');
	const at = (await desk.entries()).findIndex((entry) => entry.current);
	if (at === 2) await type([keys.alt, keys.up]);
	await type([keys.alt, 'j']);
	await desk.until('five entries', (entries) => entries.length === 5);
	assert.equal(plain((await texts())[1]), plain('May 2, Taraz, Zhumabek S. was fined 40 MCIs.'));
	await type([keys.control, 'z'], [keys.control, 'z']);
	await desk.until('whole again', (entries) => entries.length === 5 && entries[1].text === 'May 2, Taraz, Zhumabek S. was fined 40 MCIs.');
});

test('doubled, moved down and up, deleted, brought back', async () => {
	const before = await texts();
	await type(keys.escape, [keys.control, 'd']);
	await desk.until('the double', (entries) => entries.length === 6 && entries[1].text === entries[2].text);
	await type([keys.alt, keys.shift, keys.down], [keys.alt, keys.shift, keys.down]);
	await desk.until('moved down', (entries) => entries.findIndex((entry) => entry.current) === 3);
	await desk.keep('writing-4-moved');
	await type([keys.alt, keys.shift, keys.up]);
	await desk.until('moved up', (entries) => entries.findIndex((entry) => entry.current) === 2);
	await type([keys.control, keys.backspace]);
	await desk.until('deleted', (entries) => entries.length === 5);
	for (let i = 0; i < 5; i += 1) await type([keys.control, 'z']);
	await desk.session.until('as before', async () => JSON.stringify(await texts()) === JSON.stringify(before));
});

test('moved to another chronicle', async () => {
	const id = (await desk.current()).id;
	await type([keys.alt, 'v']);
	await desk.session.until('the other chronicles under the focus', () => desk.session.run(() => document.activeElement?.textContent.includes('April') ?? false));
	await desk.keep('writing-5-move-to');
	await type(keys.enter);
	await desk.until('gone from here', (entries) => entries.length === 4 && entries.every((entry) => entry.id !== id));
	await type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await type('open april', keys.enter);
	await desk.until('there', (entries) => entries.length === 3 && entries.some((entry) => entry.id === id));
	await type([keys.control, 'z']);
	await desk.until('and back by Undo', (entries) => entries.length === 2);
	await type([keys.control, 'k']);
	await desk.session.find('dialog[open]');
	await type('open may', keys.enter);
	await desk.until('where it was', (entries) => entries.length === 5);
});

test('@ offers people, § articles, # tags', async () => {
	await desk.session.find('[data-entry].current:focus');
	while (!(await desk.entries())[0].current) await type([keys.alt, keys.up]);
	await write();
	await type(' With @sab');
	await desk.session.until('a person is offered', async () => (await desk.session.text('[role=listbox]'))?.includes('Yessenova S.'));
	await desk.keep('writing-6-people');
	await type(keys.enter, ' under §488');
	await desk.session.until('an article is offered', async () => (await desk.session.text('[role=listbox]'))?.includes('488'));
	await desk.keep('writing-7-articles');
	await type(keys.tab, '. #hung');
	await desk.session.until('a tag is offered', async () => (await desk.session.text('[role=listbox]'))?.includes('hunger strike'));
	await desk.keep('writing-8-tags');
	await type(keys.enter);
	await desk.session.until('the tag', async () => (await desk.record()).includes('hunger strike'));
	await desk.saved();
	const { text } = (await desk.view()).entries[0];
	assert.match(text, /With Yessenova S\. under Article 488, Part 6 of the Code of Administrative Offences of the RK\. $/);
});

test('Escape closes what is offered and leaves the sign as it was typed', async () => {
	await type('#wom');
	await desk.session.find('[role=listbox]');
	await type(keys.escape);
	await desk.session.gone('[role=listbox]');
	assert.match((await desk.current()).text, /#wom$/);
	for (let i = 0; i < 4; i += 1) await type(keys.backspace);
});

/** Puts words on the clipboard, through a field of the window. */
async function copy(words) {
	await type([keys.alt, 's']);
	await desk.session.find('input[type=search]:focus');
	await type(words, [keys.control, 'a'], [keys.control, 'x'], keys.escape);
	await desk.session.find('[data-entry].current:focus, .writing:focus');
}

test('an address that is pasted becomes a footnote; the same again shares its footnote', async () => {
	const url = 'https://lake.example/2024/05/02/evening';
	await type(keys.escape);
	await copy(url);
	const footnotes = (await desk.view()).footnotes.length;
	await write();
	await type([keys.control, 'v']);
	await desk.until('a second reference', (entries) => entries[0].text.match(/\[\d+\]/g).length === 2);
	await type(' It was seen.', [keys.control, 'v']);
	await desk.until('a third', (entries) => entries[0].text.match(/\[\d+\]/g).length === 3);
	await desk.saved();
	assert.equal((await desk.view()).footnotes.length, footnotes + 1);
	await desk.keep('writing-9-footnote');
});

test('pasted text comes without its looks, line by line', async () => {
	await type(keys.escape);
	await copy('He was let go.');
	await write();
	await type(' ', [keys.control, 'v']);
	await desk.until('the words', (entries) => entries[0].text.endsWith('He was let go.'));
});
