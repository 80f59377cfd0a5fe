import { globSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../scripts/documents.js';

interface Operation {
	name: string;
	id: string;
	text: string;
}

const lib = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(path, 'utf8');
const sources = globSync(`${lib}{api,features}/**/*.graphql`).map((file) => parse(read(file)));
const found = operations(sources, sources) as Operation[];
const expected = Object.fromEntries(found.map(({ id, text }) => [id, text]));

describe('trusted documents are up to date (otherwise: npm run codegen)', () => {
	it('where the server reads them', () => {
		const registered = JSON.parse(read(`${lib}../../../graphql/documents/web.json`)) as Record<string, string>;
		expect(registered).toEqual(expected);
		expect(Object.keys(registered)).toEqual(found.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ id }) => id));
	});

	it('where the cache reads them', () => {
		expect(JSON.parse(read(`${lib}api/gen/texts.json`))).toEqual(expected);
	});

	it('in the code that names them', () => {
		const named = globSync(`${lib}**/*.gen.ts`).flatMap((file) => read(file).match(/sha256:[0-9a-f]{64}/g) ?? []);
		expect(named.sort()).toEqual(Object.keys(expected).sort());
	});
});
