import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const backend = process.env.PORTAL_BACKEND ?? 'http://127.0.0.1:8000';

// Small chunks compress badly: what most pages share travels together, which spares 9 kB on the first route.
const chunks = [
	// Not @sveltejs/kit: its build looks for its own chunks by name, and reads its version while it is evaluated.
	{ name: 'svelte', test: /node_modules\/(svelte|esm-env)\//, priority: 3, minShareCount: 32 },
	{ name: 'graph', test: /node_modules\/(@urql\/core|wonka|@0no-co)\//, priority: 2 },
	{
		name: 'frame',
		test: /src\/lib\/(i18n\/(?!messages)|api\/(?!cached|socket|gen|shapes)|app\/(?!Shell|Rail|Bottom|Account|Audience|Counts|Keys|Door|Error|nav|short)|ui\/(Icon|Button|Spinner|Menu|Avatar|[tT]oast|initials|Banner|FailureBanner))|features\/identity\/(session|public)/,
		priority: 1
	},
	{ name: 'list', test: /src\/lib\/(features\/ideas\/(cache|IdeaItem|SupportButton|StatusBadge|live|list|names|support|url|messages\.ts)|ui\/(Badge|Empty|Skeleton|LivePill|More))/, minShareCount: 2 },
	{ name: 'form', test: /src\/lib\/ui\/([fF]orm|Field|Text|Select|Choice|Checkbox|[mM]arkdown)/, minShareCount: 3 }
];

export default defineConfig({
	plugins: [
		icons(),
		plainDevalue(),
		shortNames(),
		sveltekit({
			adapter: adapter({ fallback: 'index.html' }),
			version: { pollInterval: 300_000 },
			compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) }
		})
	],
	json: { stringify: true },
	build: { manifest: true, target: 'es2022', rolldownOptions: { output: { codeSplitting: { groups: chunks } } } },
	server: { proxy: { '/graphql': { target: backend, ws: true } } },
	test: { include: ['src/**/*.test.ts'], environment: 'node' }
} as Parameters<typeof defineConfig>[0]);

/** The first page names every script and style of every route: seven characters of hash are the builder's least, and enough. */
function shortNames(): Plugin {
	const short = <Name>(name: Name) => (typeof name === 'string' ? name.replace('[hash]', '[hash:7]') : name);
	return {
		name: 'short-names',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: ({ entryFileNames, chunkFileNames, assetFileNames, ...others }) => ({
			...others,
			entryFileNames: short(entryFileNames),
			chunkFileNames: short(chunkFileNames),
			assetFileNames: (asset) => (asset.names.some((name) => name.endsWith('.css')) ? String(assetFileNames).replace('[name].[hash]', '[hash:7]') : assetFileNames) as string
		})
	};
}

/**
 * `lucide-static/icons/x.svg?icon` becomes the drawing inside the svg tag, so only used icons reach the bundle.
 * Each importer has its own copy: a shared chunk for a line of drawing would cost more than the line, on every page.
 */
function icons(): Plugin {
	return {
		name: 'icons',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith('.svg?icon')) return null;
			const found = await this.resolve(id.slice(0, -'?icon'.length), importer, { skipSelf: true });
			return found && `${found.id}?icon&for=${encodeURIComponent(relative(import.meta.dirname, importer ?? ''))}`;
		},
		async load(id) {
			const [file, query] = id.split('?');
			if (!file?.endsWith('.svg') || !query?.startsWith('icon')) return null;
			const svg = await readFile(file, 'utf8');
			const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
			return `export default ${JSON.stringify(inside.replace(/\s*\n\s*/g, '').trim())}`;
		}
	};
}

function plainDevalue(): Plugin {
	return {
		name: 'plain-devalue',
		enforce: 'pre',
		apply: 'build',
		resolveId(id) {
			if (id !== 'devalue' || this.environment.name !== 'client') return null;
			return new URL('./scripts/plain-devalue.ts', import.meta.url).pathname;
		}
	};
}
