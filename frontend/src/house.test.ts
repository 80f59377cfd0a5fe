import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('.', import.meta.url).pathname;
const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => /\.(css|svelte|ts)$/.test(name) && !/\.gen\.ts$|api\/gen\//.test(name));
const texts = files.map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);

it('has raw colours in tokens.css only', () => {
	const found = texts.filter(([name, text]) => name.endsWith('.css') && !name.endsWith('tokens.css') && /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(text));
	expect(found.map(([name]) => name)).toEqual([]);
});

it('uses only tokens that exist', () => {
	const tokens = readFileSync(join(root, 'lib/styles/tokens.css'), 'utf8');
	const local = new Set(texts.flatMap(([, text]) => [...text.matchAll(/(?:style:)?(--[\w-]+)[=:]/g)].map((match) => match[1])));
	const missing = texts.flatMap(([name, text]) =>
		[...text.matchAll(/var\((--[a-z][\w-]*?)[,)]/g)].flatMap(([, token]) => (tokens.includes(`${token}:`) || local.has(token) ? [] : [`${name}: ${token}`]))
	);
	expect(missing).toEqual([]);
});

it('writes links with paths.ts', () => {
	const found = texts.filter(([name, text]) => name.endsWith('.svelte') && /href="\/[^"]/.test(text));
	expect(found.map(([name]) => name)).toEqual([]);
});
