import { describe, expect, it } from 'vitest';
import { read, write } from './kept.svelte.ts';

const store = (content: Record<string, string> = {}) => ({
	getItem: (key: string) => content[key] ?? null,
	setItem: (key: string, text: string) => void (content[key] = text),
	removeItem: (key: string) => void Reflect.deleteProperty(content, key)
});

describe('what was typed', () => {
	it('comes back', () => {
		const here = store();
		write(here, 'form', '{"name":"Pilotkreis"}');
		expect(read(here, 'form')).toEqual({ name: 'Pilotkreis' });
	});
	it.each(['', 'null', '{', '7'])('is nothing where %j was kept', (text) => {
		expect(read(store({ form: text }), 'form')).toEqual({});
	});
	it('is not lost where nothing can be stored', () => {
		const full = { ...store(), setItem: () => { throw new Error('full'); } };
		expect(() => write(full, 'form', '{}')).not.toThrow();
	});
});
