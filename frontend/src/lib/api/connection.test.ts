import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listening, lost, readAgo, reading, startAfresh, turned, watchConnection } from './connection.ts';
import { named } from './socket.ts';

describe('between reading and listening', () => {
	let told: string[] = [];
	let stop = () => {};

	beforeEach(() => {
		vi.useFakeTimers();
		startAfresh();
		told = [];
		stop = watchConnection((state) => told.push(state));
	});
	afterEach(() => {
		stop();
		vi.useRealTimers();
	});

	it('counts from the first read of the page', () => {
		expect(readAgo()).toBeUndefined();
		reading();
		vi.advanceTimersByTime(200);
		reading();
		vi.advanceTimersByTime(50);
		expect(readAgo()).toBe(250);
	});

	it('begins anew with the next page, and with another person', () => {
		for (const begin of [turned, startAfresh]) {
			reading();
			vi.advanceTimersByTime(200);
			begin();
			expect(readAgo()).toBeUndefined();
			reading();
			expect(readAgo()).toBe(0);
		}
	});

	it('reads again only if something was missed', () => {
		listening();
		expect(told).toEqual([]);
		listening(true);
		expect(told).toEqual(['gap']);
		listening();
		expect(told).toEqual(['gap']);
	});

	it('reads again once after the connection was lost, whatever was missed', () => {
		lost();
		listening(true);
		listening();
		expect(told).toEqual(['lost', 'gap']);
	});

	it('tells the server when a subscription is sent, not when it was asked for', () => {
		reading();
		const payload = named('sha256:1', {});
		vi.advanceTimersByTime(300);
		expect(JSON.parse(JSON.stringify(payload)).extensions).toEqual({ readAgo: 300 });
		turned();
		expect(JSON.parse(JSON.stringify(payload)).extensions).toEqual({});
	});
});
