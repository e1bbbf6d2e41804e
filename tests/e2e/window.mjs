// The real window for a test: a screen of its own, a new archive in a folder of its own, and the built program in it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Session, keys } from './webdriver.mjs';

const root = resolve(import.meta.dirname, '../..');
const program = process.env.KRONIKA_PROGRAM ?? join(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/kronika-desktop');
const driver = [join(root, '.tools/bin/tauri-driver'), join(process.env.HOME ?? '', '.cargo/bin/tauri-driver')].find(existsSync) ?? 'tauri-driver';
export const output = join(root, 'test-output');

/** Everything a test needs of the window; `restart` opens the program anew on the same archive. */
export class Desk {
	#screen;
	#driver;
	/** @type {Session} */
	session;

	constructor() {
		this.folder = mkdtempSync(join(tmpdir(), 'kronika-'));
		this.chosen = join(this.folder, 'chosen');
		mkdirSync(this.chosen);
		mkdirSync(output, { recursive: true });
	}

	static async open() {
		if (!existsSync(program)) throw new Error(`${program} is missing: build it with \`make test\``);
		const desk = new Desk();
		desk.#screen = await screen();
		await desk.start();
		return desk;
	}

	async start() {
		const [port, native] = [await freePort(), await freePort()];
		const env = {
			...process.env,
			DISPLAY: this.#screen.display,
			KRONIKA_ARCHIVE: join(this.folder, 'archive.kronika'),
			KRONIKA_CHOSEN: this.chosen,
			XDG_DATA_HOME: join(this.folder, 'data'),
			XDG_CONFIG_HOME: join(this.folder, 'config'),
			XDG_CACHE_HOME: join(this.folder, 'cache'),
			GDK_BACKEND: 'x11',
			LIBGL_ALWAYS_SOFTWARE: '1',
			NO_AT_BRIDGE: '1',
			WEBKIT_DISABLE_DMABUF_RENDERER: '1'
		};
		this.#driver = spawn(driver, ['--port', String(port), '--native-port', String(native)], { env, stdio: 'ignore' });
		const base = `http://127.0.0.1:${port}`;
		await reachable(base);
		this.session = await Session.open(base, { browserName: 'wry', 'tauri:options': { application: program } });
		await this.session.find('[aria-busy="false"]');
	}

	async stop() {
		await this.session?.close().catch(() => {}); // a program that has ended needs no ending
		await ended(this.#driver);
		// the archive is free when the program has gone, which may be a moment after its driver; on a busy machine it is ended
		for (const end = Date.now() + 3_000; this.processes().length > 0; ) {
			if (Date.now() > end) this.#end();
			await new Promise((go) => setTimeout(go, 20));
		}
	}

	async restart() {
		await this.stop();
		await this.start();
	}

	async close() {
		await this.stop();
		await ended(this.#screen.process);
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Keeps a picture of the window under `test-output/`. */
	async keep(name) {
		writeFileSync(join(output, `${name}.png`), await this.session.picture());
	}

	/** Waits until the last change is on the disk. */
	saved() {
		return this.session.until('everything saved', () =>
			this.session.run(() => {
				const saved = document.querySelector('[data-saved]');
				return saved !== null && saved.dataset.saved !== 'no';
			})
		);
	}

	/** Waits until a room is shown. */
	room(name) {
		return this.session.find(`main[data-room="${name}"]`);
	}

	/** Brings a draft in, and waits until its first entry is at hand. */
	async bring(draft) {
		await this.session.type([keys.control, 'o']);
		await this.room('import');
		await this.session.fill('main textarea', draft);
		await this.session.press('Bring in', '.found');
		await this.room('chronicle');
		await this.session.find('[data-entry].current .writing');
		await this.saved();
	}

	/** The entries as they stand on the screen: text (a reference as its number), state, marks by their words. */
	entries() {
		return this.session.run(() =>
			[...document.querySelectorAll('[data-entry]')].map((entry) => {
				const text = entry.querySelector('.text');
				const lines = [...text.querySelectorAll('p')];
				const words = (of) => [...of.childNodes].map((node) => (node.nodeName === 'SUP' ? `[${node.textContent}]` : node.nodeType === 1 ? words(node) : node.data)).join('');
				const marks = new Map();
				for (const span of text.querySelectorAll('[data-mark]')) {
					const mark = marks.get(span.dataset.mark) ?? { words: '', id: span.dataset.mark, classes: span.className.split(' '), title: span.title };
					mark.words += span.textContent;
					marks.set(mark.id, mark);
				}
				return {
					id: entry.dataset.entry,
					text: lines.length > 0 ? lines.map(words).join('\n') : words(text),
					state: ['new', 'work', 'approved'].find((state) => entry.classList.contains(state)),
					current: entry.classList.contains('current'),
					chosen: entry.classList.contains('chosen'),
					marks: [...marks.values()]
				};
			})
		);
	}

	/** The entry at hand, as it stands on the screen. */
	async current() {
		return (await this.entries()).find((entry) => entry.current);
	}

	/** Waits until the entries on the screen are so. */
	until(what, look) {
		return this.session.until(what, async () => look(await this.entries()));
	}

	/** What the archive says of the chronicle on the screen; asked behind the window's back, to compare. */
	view() {
		return this.command('chronicle', { id: null });
	}

	/** Asks the program as the window does; an `id` of `null` is that of the chronicle on the screen. */
	command(name, args) {
		return this.session.runAsync(
			(name, args) => window.__TAURI_INTERNALS__.invoke(name, args && 'id' in args && args.id === null ? { ...args, id: localStorage.getItem('chronicle') } : args),
			name,
			args
		);
	}

	/** Goes from the entry into its text, by key. */
	async write() {
		await this.session.type(keys.enter);
		await this.session.find('.writing:focus');
	}

	/** Puts the cursor before the first letter of the text (Home) or behind its last (End). Pressed until it is there: for 50 ms
	 *  after it got the focus ProseMirror sets its own selection again. */
	async cursor(key) {
		const at = () =>
			this.session.run(() => {
				const { focusNode, focusOffset, isCollapsed } = getSelection();
				const text = document.querySelector('.writing');
				const before = document.createRange();
				before.setStart(text, 0);
				before.setEnd(focusNode, focusOffset);
				const after = document.createRange();
				after.selectNodeContents(text);
				after.setStart(focusNode, focusOffset);
				return isCollapsed ? { [before.toString() === '' && 'home']: true, [after.toString() === '' && 'end']: true } : {};
			});
		await this.session.until('the cursor there', async () => {
			await this.session.type([keys.control, key]);
			return (await at())[key === keys.home ? 'home' : 'end'];
		});
	}

	/** The record beside the document, as words. */
	record() {
		return this.session.text('aside');
	}

	/** Goes on with Tab until the focus is on what the selector finds. */
	reach(selector, most = 60) {
		let left = most;
		return this.session.until(`the focus on ${selector}`, async () => {
			const there = await this.session.run((selector) => document.activeElement?.matches(selector) ?? false, selector);
			if (!there && left-- > 0) await this.session.type(keys.tab);
			return there;
		});
	}

	/** Ends the program at once, as a power cut would, and opens it anew. */
	async kill() {
		this.#end();
		await this.restart();
	}

	#end() {
		for (const pid of this.processes()) {
			try {
				process.kill(pid, 'SIGKILL');
			} catch {
				// it has gone by itself
			}
		}
	}

	/** The program's own processes: the window's, and those of the web view that it started. A bus of the desktop is none. */
	processes() {
		const mine = `KRONIKA_ARCHIVE=${join(this.folder, 'archive.kronika')}`;
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.filter((pid) => {
				try {
					const name = basename(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]);
					return (name === basename(program) || /^WebKit(Web|Network|GPU)Process/.test(name)) && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mine);
				} catch {
					return false; // it has ended, or is not ours to look at
				}
			})
			.map(Number);
	}
}

/** A screen that nobody sees; Xvfb itself finds a free number. */
function screen() {
	return new Promise((ready, failed) => {
		const process_ = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
		process_.once('error', failed);
		process_.stdio[3].once('data', (number) => ready({ display: `:${String(number).trim()}`, process: process_ }));
	});
}

function freePort() {
	return new Promise((give) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => give(port));
		});
	});
}

async function reachable(base) {
	const end = Date.now() + 10_000;
	for (;;) {
		try {
			return await fetch(`${base}/status`);
		} catch (error) {
			if (Date.now() > end) throw new Error('tauri-driver does not answer', { cause: error });
			await new Promise((go) => setTimeout(go, 50));
		}
	}
}

function ended(child) {
	return new Promise((done) => {
		if (!child || child.exitCode !== null || child.signalCode !== null) return done();
		child.once('exit', done);
		child.kill();
	});
}
