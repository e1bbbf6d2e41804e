// The arrows of ARCHITECTURE.md, kept by a tool: only ipc/ knows Tauri; controls and frame know no room; rooms do not know each other.
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const tauri = { group: ['@tauri-apps/*'], message: 'only ui/src/ipc talks to Tauri' };
const rooms = ['chronicle', 'people', 'statutes', 'places', 'sources', 'figures', 'checks', 'publish', 'search', 'welcome', 'import', 'settings', 'lexicon'];

export default ts.config(
	{ ignores: ['dist', 'node_modules', 'src/ipc/types'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: ['src/**'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [tauri] }],
			'no-console': 'error',
			'svelte/require-each-key': 'error',
			'svelte/prefer-svelte-reactivity': 'off' // collections here are values, replaced as a whole ($state.raw)
		}
	},
	{ files: ['src/ipc/**'], rules: { 'no-restricted-imports': 'off' } },
	{
		files: ['src/controls/**', 'src/styles/**', 'src/locales/**'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [tauri, { group: rooms.map((r) => `**/${r}/**`), message: 'controls know no room' }, { group: ['**/state/**', '**/ipc/**'], message: 'controls hold no state of the domain' }] }]
		}
	}
);
