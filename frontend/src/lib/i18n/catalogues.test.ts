import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Message } from './message.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = (readdirSync(root, { recursive: true }) as string[]).map((name) => join(root, name));
const folders = files.filter((name) => name.endsWith('messages/de.json')).map(dirname);
const sources = files.filter((name) => /\.(svelte|ts)$/.test(name) && !/\.(test|gen)\.ts$/.test(name)).map((name) => readFileSync(name, 'utf8'));
const others = ['en', 'fr', 'it'];
const plurals: Record<string, string[]> = { de: ['one', 'other'], en: ['one', 'other'], fr: ['one', 'other'], it: ['one', 'other'] };

const read = (folder: string, language: string) => JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Catalogue;
const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const holes = (message: Message) => [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe.each(folders.map((folder) => [folder.slice(root.length), folder] as const))('%s', (_name, folder) => {
	const german = read(folder, 'de');

	it.each(others)('is complete in %s, with the same holes', (language) => {
		const translated = read(folder, language);
		expect(Object.keys(translated).sort()).toEqual(Object.keys(german).sort());
		for (const [key, message] of Object.entries(translated)) expect([key, holes(message)]).toEqual([key, holes(german[key] ?? '')]);
	});

	it.each(['de', ...others])('has all plural forms in %s and no empty text', (language) => {
		for (const [key, message] of Object.entries(read(folder, language))) {
			if (typeof message !== 'string') expect([key, Object.keys(message).filter((form) => form !== 'zero')]).toEqual([key, plurals[language]]);
			expect([key, forms(message).every((text) => text?.trim())]).toEqual([key, true]);
		}
	});

	it('is translated, not copied', () => {
		const sentences = Object.entries(german).filter(([, message]) => forms(message).some((text) => (text ?? '').split(' ').length > 4));
		for (const language of others) {
			const copied = sentences.filter(([key, message]) => JSON.stringify(read(folder, language)[key]) === JSON.stringify(message)).map(([key]) => key);
			expect([language, copied]).toEqual([language, []]);
		}
	});

	it('is written in Swiss spelling', () => {
		expect(JSON.stringify(german)).not.toContain('ß');
	});

	it('holds no message that nobody uses', () => {
		expect(Object.keys(german).filter((key) => !isUsed(key))).toEqual([]);
	});
});

/** Literal keys, and keys put together like `status.${status}`. */
function isUsed(key: string): boolean {
	const parts = key.split('.');
	const starts = parts.slice(1).map((_, index) => `\`${parts.slice(0, index + 1).join('.')}.\${`);
	const ends = parts.slice(1).map((_, index) => `}.${parts.slice(index + 1).join('.')}\``);
	return sources.some((text) => text.includes(`'${key}'`) || starts.some((start) => text.includes(start)) || ends.some((end) => text.includes(end)));
}
