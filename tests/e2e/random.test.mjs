// Random work in the real window against a list of entries: writing, marks, tags, approval, new, doubled, deleted, split,
// joined and moved entries, undo, redo and restarts leave the archive and the screen equal to the list.
//
// `KRONIKA_ACTIONS=10000 node --test tests/e2e/random.test.mjs` is the long run, `KRONIKA_SEED` another row of dice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { month } from './months.mjs';
import { keys } from './webdriver.mjs';
import { Desk } from './window.mjs';

const actions = Number(process.env.KRONIKA_ACTIONS ?? 60);
const seed = BigInt(process.env.KRONIKA_SEED ?? 2024);

/** @type {Desk} */
let desk;
before(async () => {
	desk = await Desk.open();
	await desk.bring(month);
});
after(() => desk?.close());

const type = (...strokes) => desk.session.type(...strokes);

/** SplitMix64, as in tests/random.rs. */
let state = seed;
function below(n) {
	const wrap = (x) => BigInt.asUintN(64, x);
	state = wrap(state + 0x9e3779b97f4a7c15n);
	let z = state;
	z = wrap((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
	z = wrap((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
	return Number((z ^ (z >> 31n)) % BigInt(n));
}

// The model: entries as { text, state, tags, marks: [from, to] of people that a person marked }, and what Undo and Redo hold.
let now = [];
const done = [];
const undone = [];
const copy = (entries) => structuredClone(entries);
function step(next, writes = null) {
	done.push({ before: now, writes });
	undone.length = 0;
	now = next;
}

const asModel = (view) =>
	view.entries.map((entry) => ({
		text: entry.text,
		state: entry.state,
		tags: entry.tags.filter((tag) => tag.verdict === 'added').map((tag) => tag.tag).sort(),
		marks: entry.marks.filter((mark) => mark.field === 'person' && mark.verdict === 'added').map((mark) => [mark.from, mark.to])
	}));

/** The screen against the archive: order, text with numbers, state, and every mark that is drawn. */
function sameOnScreen(entries, view, said) {
	assert.deepEqual(entries.map((entry) => entry.id), view.entries.map((entry) => entry.id), said);
	const wanted = new Set(view.footnotes.filter((note) => note.source_wanted).map((note) => note.label));
	view.entries.forEach((entry, i) => {
		let text = entry.text;
		for (const reference of [...entry.references].reverse()) {
			text = `${text.slice(0, reference.from)}[${wanted.has(reference.label) ? 'no source' : reference.number}]${text.slice(reference.to)}`;
		}
		assert.equal(entries[i].text, text, said);
		assert.equal(entries[i].state, entry.state, said);
		const known = new Map(entry.marks.map((mark) => [mark.id, `${mark.field} ${mark.verdict === 'none' ? mark.certainty : 'said'}`]));
		for (const mark of entries[i].marks) assert.ok(known.has(mark.id) && known.get(mark.id).split(' ').every((name) => mark.classes.includes(name)), `${said}: “${mark.words}” is drawn as the archive says`);
		for (const mark of entry.marks.filter((mark) => mark.verdict === 'added')) assert.ok(entries[i].marks.some((one) => one.id === mark.id), `${said}: “${mark.words}” is drawn`);
	});
}

/** Archive and screen become the model, and stay it. */
async function holds(said) {
	await desk.session.until(`${said}: the archive as the model`, async () => {
		assert.deepEqual(asModel(await desk.view()), now, said);
		return true;
	});
	await desk.session.until(`${said}: the screen as the archive`, async () => {
		sameOnScreen(await desk.entries(), await desk.view(), said);
		return true;
	});
}

const at = async () => (await desk.entries()).findIndex((entry) => entry.current);

/** Puts the entry of that place at hand, with nothing open or chosen. */
async function go(to) {
	for (let i = 0; i < 4; i += 1) await type(keys.escape);
	const from = await at();
	if (to !== from) await type(...Array.from({ length: Math.abs(to - from) }, () => [keys.alt, to > from ? keys.down : keys.up]));
	await desk.session.until(`entry ${to + 1}`, async () => (await at()) === to);
}

const kinds = {
	async write(i, n) {
		// writing again in the entry that was written in last may be one step with it or not: the clock decides
		if (undone.length === 0 && done.at(-1)?.writes === i) return false;
		await go(i);
		await desk.write();
		await desk.cursor(keys.end);
		await type(` Word${n}`);
		const next = copy(now);
		next[i].text += ` Word${n}`;
		next[i].state = 'work';
		step(next, i);
	},
	async mark(i) {
		const word = / (Word\d+)$/.exec(now[i].text)?.[1];
		if (!word) return false;
		await go(i);
		await desk.write();
		await desk.cursor(keys.end);
		await type([keys.control, keys.shift, keys.left], [keys.alt, 'p']);
		const to = now[i].text.length;
		const mark = [to - word.length, to];
		if (now[i].marks.some(([from]) => from === mark[0])) return true;
		const next = copy(now);
		next[i].marks.push(mark);
		step(next);
	},
	async add(i) {
		if (now.length > 9) return false;
		const { date } = (await desk.view()).entries[i];
		await go(i);
		await type('o');
		await desk.session.until('the new entry', async () => (await desk.entries()).length === now.length + 1);
		const next = copy(now);
		next.splice(i + 1, 0, { text: date ? `${date}, ` : '', state: 'work', tags: [], marks: [] });
		step(next);
		await desk.session.find('.writing:focus');
	},
	async double(i) {
		if (now.length > 9) return false;
		await go(i);
		await type([keys.control, 'd']);
		const next = copy(now);
		next.splice(i + 1, 0, { ...copy(next[i]), state: 'work', marks: [] });
		step(next);
	},
	async remove(i) {
		if (now.length < 4) return false;
		await go(i);
		await type([keys.control, keys.backspace]);
		const next = copy(now);
		next.splice(i, 1);
		step(next);
	},
	async tag(i, n) {
		await go(i);
		const two = i + 1 < now.length;
		await type(' ', ...(two ? ['j', ' '] : []), 't');
		await desk.session.find('aside input[list="tags-known"]:focus');
		await type(`kind${n % 4}`, keys.enter);
		await desk.session.gone('aside input[list="tags-known"]');
		const next = copy(now);
		for (const entry of next.slice(i, i + 2)) entry.tags = [...new Set([...entry.tags, `kind${n % 4}`])].sort();
		if (JSON.stringify(next) !== JSON.stringify(now)) step(next);
	},
	async approve(i) {
		await go(i);
		await type([keys.control, keys.enter]);
		const next = copy(now);
		next[i].state = 'approved';
		if (now[i].state !== 'approved') step(next);
	},
	async approveAll() {
		await go(await at());
		await type([keys.control, keys.shift, 'a'], [keys.control, keys.enter]);
		const next = copy(now).map((entry) => ({ ...entry, state: 'approved' }));
		if (JSON.stringify(next) !== JSON.stringify(now)) step(next);
	},
	async split(i) {
		const place = now[i].text.indexOf(', ') + 1;
		if (now.length > 9 || place === 0 || place > 30 || now[i].text.slice(place).trim() === '') return false;
		await go(i);
		await desk.write();
		await desk.cursor(keys.home);
		await type(...Array.from({ length: place }, () => keys.right), [keys.alt, keys.enter]);
		const { text, marks, tags } = now[i];
		const from = text.length - text.slice(place).trimStart().length;
		const next = copy(now);
		next[i] = { text: text.slice(0, place).trimEnd(), state: 'work', tags, marks: marks.filter(([, to]) => to <= place) };
		next.splice(i + 1, 0, { text: text.slice(from), state: 'work', tags: [], marks: marks.filter(([start]) => start >= from).map(([a, b]) => [a - from, b - from]) });
		step(next);
	},
	async join(i) {
		if (i + 1 >= now.length || now.length < 4) return false;
		await go(i);
		await type([keys.alt, 'j']);
		const next = copy(now);
		const [first, second] = next.splice(i, 2);
		const shift = first.text.length + 1;
		next.splice(i, 0, {
			text: `${first.text}\n${second.text}`,
			state: 'work',
			tags: [...new Set([...first.tags, ...second.tags])].sort(),
			marks: [...first.marks, ...second.marks.map(([a, b]) => [a + shift, b + shift])]
		});
		step(next);
	},
	async move(i) {
		const to = below(2) === 0 ? i - 1 : i + 1;
		if (to < 0 || to >= now.length) return false;
		await go(i);
		await type([keys.alt, keys.shift, to < i ? keys.up : keys.down]);
		const next = copy(now);
		next.splice(to, 0, ...next.splice(i, 1));
		step(next);
	},
	async undo() {
		const last = done.pop();
		if (!last) return false;
		await type([keys.control, 'z']);
		undone.push({ after: now, writes: last.writes });
		now = last.before;
	},
	async redo() {
		const last = undone.pop();
		if (!last) return false;
		await type([keys.control, keys.shift, 'z']);
		done.push({ before: now, writes: last.writes });
		now = last.after;
	},
	async restart(_, n) {
		await (n % 2 ? desk.kill() : desk.restart());
		await desk.session.find('[data-entry].current .writing');
	}
};
const often = ['write', 'write', 'write', 'mark', 'mark', 'add', 'double', 'remove', 'tag', 'tag', 'approve', 'approveAll', 'split', 'join', 'move', 'move', 'undo', 'undo', 'undo', 'redo', 'redo'];

test(`${actions} random actions, seed ${seed}`, { timeout: 10_000 + actions * 5_000 }, async () => {
	now = asModel(await desk.view());
	for (let n = 1; n <= actions; n += 1) {
		const kind = n % 40 === 0 ? 'restart' : often[below(often.length)];
		const i = below(now.length);
		if (process.env.KRONIKA_TELL) console.log(n, kind, i);
		try {
			if ((await kinds[kind](i, n)) !== false) await holds(`action ${n}, ${kind} at ${i + 1}`);
		} catch (error) {
			await desk.keep('random-failed');
			throw error;
		}
	}
	await desk.keep('random-at-the-end');
	while (done.length > 0 && actions <= 1000) {
		await kinds.undo();
		if (done.length % 10 === 0) await holds(`all the way back, ${done.length} left`);
	}
});
