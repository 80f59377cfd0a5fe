import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKey, DraftSaver, pause, readDraft } from './keep.ts';

const empty = { title: '', problem: '' };
const key = draftKey('person_1', 'idea');

class Memory {
	entries = new Map<string, string>();
	getItem = (name: string) => this.entries.get(name) ?? null;
	setItem = (name: string, value: string) => void this.entries.set(name, value);
	removeItem = (name: string) => void this.entries.delete(name);
}

describe('drafts', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('are saved 800 ms after the last change', () => {
		const storage = new Memory();
		const saver = new DraftSaver(storage, key);
		saver.change({ title: 'T', problem: '' });
		vi.advanceTimersByTime(pause - 1);
		saver.change({ title: 'Ta', problem: '' });
		vi.advanceTimersByTime(pause - 1);
		expect(readDraft(storage, key, empty)).toBeNull();
		vi.advanceTimersByTime(1);
		expect(readDraft(storage, key, empty)?.content).toEqual({ title: 'Ta', problem: '' });
	});

	it('are saved at once when the page is left', () => {
		const storage = new Memory();
		const saver = new DraftSaver(storage, key);
		saver.change({ title: 'Tara', problem: '' });
		saver.flush();
		expect(readDraft(storage, key, empty)?.content.title).toBe('Tara');
	});

	it('are gone once discarded, also what was still waiting', () => {
		const storage = new Memory();
		const saver = new DraftSaver(storage, key);
		saver.change({ title: 'Tara', problem: '' });
		saver.discard();
		vi.advanceTimersByTime(pause);
		expect(storage.entries.size).toBe(0);
	});

	it('gain the fields that a newer form has', () => {
		const storage = new Memory();
		storage.setItem(key, JSON.stringify({ savedAt: '2026-11-21T12:00:00Z', content: { title: 'Tara' } }));
		expect(readDraft(storage, key, empty)?.content).toEqual({ title: 'Tara', problem: '' });
	});

	it('that cannot be read are no drafts', () => {
		const storage = new Memory();
		storage.setItem(key, '{broken');
		expect(readDraft(storage, key, empty)).toBeNull();
	});

	it('say when the device refuses to keep them', () => {
		const said: unknown[] = [];
		const full = { ...new Memory(), setItem: () => { throw new Error('quota'); } };
		const saver = new DraftSaver(full, key, (at) => said.push(at));
		saver.change(empty);
		saver.flush();
		expect(said).toEqual(['refused']);
	});

	it('belong to one person', () => {
		expect(draftKey('person_1', 'idea')).not.toBe(draftKey('person_2', 'idea'));
	});
});
