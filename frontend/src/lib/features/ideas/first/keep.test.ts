import { expect, it } from 'vitest';
import { firstKey, handOver, nothing, readFirst } from './keep.ts';

function device(content: Record<string, unknown> = {}) {
	const kept = new Map(Object.entries(content).map(([key, value]) => [key, JSON.stringify(value)]));
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
		kept
	};
}
const now = new Date('2026-11-22T10:00:00Z');
const written = { content: { problem: 'Der Deckel klemmt.', proposal: '' }, savedAt: '2026-11-21T10:00:00Z' };
const mail = 'neu@firma.example';

it('becomes the own draft of whoever joins, and of nobody else', () => {
	const storage = device({ [firstKey(mail)]: written });
	expect(handOver(storage, 'andere@firma.example', 'p2', now)).toBe(false);
	expect(handOver(storage, mail, 'p1', now)).toBe(true);
	expect([...storage.kept.keys()]).toEqual(['draft:p1:idea']);
	expect(JSON.parse(storage.kept.get('draft:p1:idea') ?? '')).toEqual({
		content: { problem: 'Der Deckel klemmt.', proposal: '', title: 'Der Deckel klemmt' },
		savedAt: now.toISOString()
	});
});

it('loses nothing that was begun there already', () => {
	const begun = { content: { title: 'Messer', problem: 'Kleben.', proposal: '' }, savedAt: '2026-11-20T10:00:00Z' };
	const storage = device({ [firstKey(mail)]: written, 'draft:p1:idea': begun });
	handOver(storage, mail, 'p1', now);
	expect(JSON.parse(storage.kept.get('draft:p1:idea') ?? '').content).toEqual({ title: 'Messer', problem: 'Kleben.\n\nDer Deckel klemmt.', proposal: '' });
});

it('is forgotten after a month, and hands over nothing where nothing was written', () => {
	const old = device({ [firstKey(mail)]: { ...written, savedAt: '2026-10-01T10:00:00Z' } });
	expect(readFirst(old, mail, now.getTime())).toEqual(nothing);
	expect(old.kept.size).toBe(0);
	expect(handOver(device(), mail, 'p1', now)).toBe(false);
});
