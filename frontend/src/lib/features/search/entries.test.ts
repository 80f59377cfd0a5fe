import { expect, it } from 'vitest';
import { filled, fitting, remembered, type Entry } from './entries.ts';

const entry = (key: string, label: string, detail?: string): Entry => ({ key, label, detail, href: `/${key}` });
const people = [entry('a', 'Jörg Studer', 'Käserei'), entry('b', 'Joëlle Favre', 'Fromagerie'), entry('c', 'Anna Jost')];

it('finds by the beginnings of words, without accents', () => {
	expect(fitting(people, 'jor').map(({ key }) => key)).toEqual(['a']);
	expect(fitting(people, 'Käs STU').map(({ key }) => key)).toEqual(['a']);
	expect(fitting(people, 'udi')).toEqual([]);
	expect(fitting(people, 'jo', 2).map(({ key }) => key)).toEqual(['a', 'b']);
});

it('remembers what was opened, once and newest first, and no deeds', () => {
	const opened = people.reduce<Entry[]>(remembered, []);
	expect(remembered(opened, people[0]!).map(({ key }) => key)).toEqual(['a', 'c', 'b']);
	expect(remembered(opened, { key: 'd', label: 'Deed', act: () => {} })).toEqual(opened);
});

it('leaves out empty groups', () => {
	expect(filled([{ key: 'ideas', entries: [] }, { key: 'people', entries: people }]).map(({ key }) => key)).toEqual(['people']);
});
