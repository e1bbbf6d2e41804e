import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte()],
	clearScreen: false,
	server: { port: 5173, strictPort: true },
	build: {
		target: 'safari15', // WebKitGTK 2.36 and newer, WebView2, macOS 12
		assetsInlineLimit: 0, // fonts stay files: the content security policy lets no data: font in
		modulePreload: { polyfill: false }
	},
	test: { environment: 'node', include: ['src/**/*.test.ts'] }
});
