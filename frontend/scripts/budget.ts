/** Compares the gzipped size of what each route loads first with `budgets.json`; a raised number must be a change of that file. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
	file: string;
	src?: string;
	imports?: string[];
	css?: string[];
}
interface Budgets {
	firstRoute: { javascriptKb: number; cssKb: number };
	furtherRouteKb: number;
	catalogueKb: number;
	fontKb: number;
	shellKb: number;
	firstRoutes: string[];
}

const root = new URL('..', import.meta.url).pathname;
const output = join(root, '.svelte-kit/output/client');
const manifest = JSON.parse(await readFile(join(output, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
const budgets = JSON.parse(await readFile(join(root, 'budgets.json'), 'utf8')) as Budgets;
const routes = await routeNodes();
const entries = Object.keys(manifest).filter((key) => /runtime\/client\/entry|client-optimized\/app\.js|payload/.test(key));
const always = [...entries, node(0), node(1)];
const boot = await bootFiles();
const problems: string[] = [];

// What a signed-in person has loaded already when another page is opened.
const frame = await reach([...always, ...(routes['/start'] ?? []).map(node)]);
for (const [route, nodes] of Object.entries(routes)) {
	const all = await reach([...always, ...nodes.map(node)]);
	const own = [...all.js].filter((file) => !frame.js.has(file));
	if (budgets.firstRoutes.includes(route)) {
		await check(`${route} JavaScript with catalogues`, [...boot, ...all.js, ...(await catalogues(all.sources))], budgets.firstRoute.javascriptKb);
		await check(`${route} CSS`, [...all.css], budgets.firstRoute.cssKb);
	}
	await check(`${route} own chunks`, own, budgets.furtherRouteKb, 'further');
}
for (const [key, chunk] of Object.entries(manifest)) {
	if (/messages\/\w+\.json$/.test(key)) await check(key.replace('src/lib/', ''), [chunk.file], budgets.catalogueKb, 'catalogue');
	if (key.endsWith('-latin-wght-normal.woff2')) await check('font', [chunk.file], budgets.fontKb, 'raw');
}
if (problems.length > 0) {
	console.error(`\nOver budget:\n${problems.join('\n')}`);
	process.exitCode = 1;
}

/** Route id -> numbers of its layout and page nodes, read from the client's own route table. */
async function routeNodes(): Promise<Record<string, number[]>> {
	const table = await readFile(join(root, '.svelte-kit/generated/build/client-optimized/app.js'), 'utf8');
	const found: Record<string, number[]> = {};
	for (const [, id, page, layouts] of table.matchAll(/"(\/[^"]*)": \[~?(-?\d+)(?:,\[([\d,]*)\])?/g)) {
		const path = (id ?? '').replace(/\/\([^)]+\)/g, '') || '/';
		found[path] = [Number(page), ...(layouts ?? '').split(',').filter(Boolean).map(Number)];
	}
	if (Object.keys(found).length === 0) throw new Error('No routes found; has SvelteKit changed its route table?');
	return found;
}

/** What index.html names itself: the theme before the first paint, and the start of the app. */
async function bootFiles(): Promise<string[]> {
	const build = join(root, 'build');
	const starts = (await readdir(join(build, '_app/immutable'))).filter((name) => /^boot\..*\.js$/.test(name));
	if (starts.length !== 1) throw new Error('Build first: the start of the app is not there');
	return ['theme.js', ...starts.map((name) => `_app/immutable/${name}`)].map((name) => relative(output, join(build, name)));
}

function node(number: number): string {
	const key = Object.keys(manifest).find((name) => new RegExp(`nodes/${number}\\.js$`).test(name));
	if (!key) throw new Error(`No chunk for node ${number}`);
	return key;
}

async function reach(keys: string[]) {
	const seen = new Set<string>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		chunk.imports?.forEach(visit);
	};
	keys.forEach(visit);
	const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
	return {
		js: new Set(chunks.map(({ file }) => file)),
		css: new Set(chunks.flatMap(({ css }) => css ?? [])),
		sources: chunks.map(({ file }) => file)
	};
}

/** The German catalogues that these chunks load by themselves: the largest of the four. */
async function catalogues(files: string[]): Promise<string[]> {
	const texts = await Promise.all(files.map((file) => readFile(join(output, file), 'utf8')));
	return Object.entries(manifest)
		.filter(([key]) => key.endsWith('messages/de.json'))
		.map(([, { file }]) => file)
		.filter((file) => texts.some((text) => text.includes(file.split('/').at(-1) ?? file)));
}

async function check(what: string, files: string[], limit: number, kind: 'first' | 'further' | 'catalogue' | 'raw' = 'first') {
	const sizes = await Promise.all(files.map(async (file) => size(await readFile(join(output, file)), kind === 'raw')));
	const kb = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024;
	console.log(`${kb.toFixed(1).padStart(6)} of ${String(limit).padStart(3)} kB  ${what}`);
	if (kb > limit) problems.push(`  ${what}: ${kb.toFixed(1)} kB, allowed ${limit} kB`);
}

function size(content: Buffer, raw: boolean): number {
	return raw ? content.length : gzipSync(content, { level: 9 }).length;
}
