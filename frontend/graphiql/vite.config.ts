import { defineConfig, type Plugin } from 'vite';

// A page of its own beside the client's: none of its packages reaches the portal's pages.
export default defineConfig({
	root: import.meta.dirname,
	base: '/graphiql/',
	plugins: [ownFonts()],
	// portal/http/explorer.py puts each answer's own in its place.
	html: { cspNonce: 'nonce-of-the-answer' },
	build: {
		outDir: '../build/graphiql',
		emptyOutDir: true,
		target: 'es2022',
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1200,
		// React's marks for servers, which there are none of here.
		rolldownOptions: { checks: { moduleLevelDirective: false } }
	}
});

/** GraphiQL's style sheet carries Roboto and Fira Code as data: the explorer is set like the portal. */
function ownFonts(): Plugin {
	return {
		name: 'own-fonts',
		enforce: 'pre',
		transform: (code, id) => (id.endsWith('graphiql/dist/style.css') ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined)
	};
}
