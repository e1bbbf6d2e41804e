// How the window looks: theme and text size, remembered on this machine.

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Text sizes in percent; WCAG 1.4.4 asks for 200. */
export const sizes = [100, 110, 125, 150, 175, 200] as const;

const systemIsDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
const systemWantsContrast = globalThis.matchMedia?.('(prefers-contrast: more)');

class Appearance {
	#theme = $state<Theme>(themes.find((theme) => theme === localStorage.getItem('theme')) ?? 'auto');
	#size = $state<number>(sizes.find((size) => String(size) === localStorage.getItem('text size')) ?? 100);

	get theme(): Theme {
		return this.#theme;
	}

	set theme(theme: Theme) {
		this.#theme = theme;
		localStorage.setItem('theme', theme);
		this.show();
	}

	get size(): number {
		return this.#size;
	}

	set size(size: number) {
		this.#size = size;
		localStorage.setItem('text size', String(size));
		this.show();
	}

	/** The next larger (1) or smaller (-1) size. */
	step(by: 1 | -1): void {
		const at = sizes.findIndex((size) => size === this.#size) + by;
		this.size = sizes[Math.min(sizes.length - 1, Math.max(0, at))] ?? 100;
	}

	/** From light to dark, and back. */
	turn(): void {
		this.theme = this.#shown === 'dark' ? 'light' : 'dark';
	}

	/** Sets the page's root; called once before the first paint, then by every change, the system's too. */
	show(): void {
		document.documentElement.dataset.theme = this.#shown;
		document.documentElement.style.setProperty('--text-scale', String(this.#size / 100));
	}

	/** Follows the system's own theme while it is asked to. */
	follow(): void {
		this.show();
		for (const query of [systemIsDark, systemWantsContrast]) query?.addEventListener('change', () => this.show());
	}

	get #shown(): Exclude<Theme, 'auto'> {
		if (this.#theme !== 'auto') return this.#theme;
		return systemWantsContrast?.matches ? 'contrast' : systemIsDark?.matches ? 'dark' : 'light';
	}
}

export const appearance = new Appearance();
