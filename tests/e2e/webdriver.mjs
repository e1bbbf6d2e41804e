// A WebDriver client as small as these tests need (https://www.w3.org/TR/webdriver2/): a session, elements, keys, pictures.
// Every wait is for a state, with one limit; nothing sleeps for a guessed time.

const element = 'element-6066-11e4-a52e-4f735466cecf'; // the name that the standard gives to a reference
const limit = Number(process.env.KRONIKA_PATIENCE ?? 10_000); // ms; the slowest state on a busy machine takes a tenth of it
const beat = 40; // ms between two looks

export const keys = {
	enter: '\uE007', escape: '\uE00C', tab: '\uE004', up: '\uE013', down: '\uE015', left: '\uE012', right: '\uE014', home: '\uE011', end: '\uE010',
	shift: '\uE008', control: '\uE009', alt: '\uE00A', backspace: '\uE003', delete: '\uE017', f1: '\uE031', f2: '\uE032', f7: '\uE037', f8: '\uE038', f9: '\uE039'
};

export class Session {
	#base;
	#path;

	constructor(base, id) {
		this.#base = base;
		this.#path = `/session/${id}`;
	}

	static async open(base, capabilities) {
		const { sessionId } = await send(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
		return new Session(base, sessionId);
	}

	#call(method, path, body) {
		return send(this.#base, method, this.#path + path, body);
	}

	close() {
		return this.#call('DELETE', '');
	}

	/** Runs a function in the page. */
	run(fn, ...args) {
		return this.#call('POST', '/execute/sync', { script: `return (${fn}).apply(null, arguments)`, args });
	}

	/** Runs an async function in the page and waits for it. */
	runAsync(fn, ...args) {
		const script = `const done = arguments[arguments.length - 1]; (${fn}).apply(null, [...arguments].slice(0, -1)).then((is) => done({ is }), (wrong) => done({ wrong: String(wrong) }))`;
		return this.#call('POST', '/execute/async', { script, args }).then(({ is, wrong }) => {
			if (wrong) throw new Error(wrong);
			return is;
		});
	}

	/** Runs a script's text as it is. */
	inject(script) {
		return this.#call('POST', '/execute/sync', { script, args: [] });
	}

	/** Waits until `look` gives something, and gives it. */
	async until(what, look) {
		const end = Date.now() + limit;
		let last;
		for (;;) {
			try {
				const found = await look();
				if (found) return found;
				last = undefined;
			} catch (error) {
				last = error;
			}
			if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`, { cause: last });
			await new Promise((go) => setTimeout(go, beat));
		}
	}

	/** The element that a selector finds, once it is there. */
	find(selector) {
		return this.until(selector, async () => (await this.all(selector))[0]);
	}

	async all(selector) {
		const found = await this.#call('POST', '/elements', { using: 'css selector', value: selector });
		return found.map((one) => one[element]);
	}

	/** Waits until nothing of the selector is there. */
	gone(selector) {
		return this.until(`no ${selector}`, async () => (await this.all(selector)).length === 0);
	}

	/** Clicks what the selector finds, once it can be clicked. */
	click(selector) {
		return this.until(`a click on ${selector}`, async () => {
			const id = await this.find(selector);
			await this.#call('POST', `/element/${id}/click`, {});
			return true;
		});
	}

	/** Clicks the button (or option) whose words are, or begin with, `words`. */
	press(words, within = 'body') {
		return this.until(`a button “${words}”`, () =>
			this.run(
				(words, within) => {
					const all = [...document.querySelectorAll(`:is(${within}) :is(button, [role=option], [role=menuitem], summary)`)];
					const seen = all.filter((one) => one.getClientRects().length > 0 && !one.disabled);
					const button = seen.find((one) => one.textContent.trim() === words) ?? seen.find((one) => one.textContent.trim().startsWith(words));
					button?.click();
					return Boolean(button);
				},
				words,
				within
			)
		);
	}

	/** Puts text into a field as a paste would: at once, with the event that a field gives. */
	async fill(selector, text) {
		await this.find(selector);
		await this.run(
			(selector, text) => {
				const field = document.querySelector(selector);
				field.focus();
				field.value = text;
				field.dispatchEvent(new Event('input', { bubbles: true }));
				field.dispatchEvent(new Event('change', { bubbles: true }));
			},
			selector,
			text
		);
	}

	/** Presses keys one after the other; an array is a chord, as `[keys.control, 'k']`. */
	async type(...strokes) {
		const actions = strokes.flatMap((stroke) => {
			const chord = Array.isArray(stroke) ? stroke : null;
			if (chord) return [...chord.map(down), ...[...chord].reverse().map(up)];
			return [...stroke].flatMap((letter) => [down(letter), up(letter)]);
		});
		await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	}

	/** Drags what stands at one point of the window to another. */
	async drag([fromX, fromY], [toX, toY]) {
		const move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) });
		const actions = [move(fromX, fromY), { type: 'pointerDown', button: 0 }, move(toX, toY), { type: 'pointerUp', button: 0 }];
		await this.#call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
	}

	/** The window's place and size on the screen; with `wanted`, after it was set to that. */
	rect(wanted) {
		return this.#call(wanted ? 'POST' : 'GET', '/window/rect', wanted);
	}

	text(selector) {
		return this.run((selector) => document.querySelector(selector)?.textContent ?? null, selector);
	}

	/** A picture of the window, as PNG. */
	async picture() {
		// WebKitGTK answers with the next frame it paints; a window at rest paints none until something in it changes
		await this.run(() => {
			const mark = document.body.appendChild(document.createElement('i'));
			mark.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; opacity: 0.01; background: #000';
			let frames = 0;
			const paint = () => {
				mark.style.left = `${(frames += 1) % 2}px`;
				if (frames < 600) requestAnimationFrame(paint);
				else mark.remove();
			};
			requestAnimationFrame(paint);
		});
		return Buffer.from(await this.#call('GET', '/screenshot'), 'base64');
	}
}

const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });

async function send(base, method, path, body) {
	const answer = await fetch(base + path, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(limit) });
	const { value } = await answer.json();
	if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
	return value;
}
