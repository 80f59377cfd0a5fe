import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reading, startAfresh, watchConnection } from './connection.ts';
import { named, openSocket } from './socket.ts';

interface Message {
	id?: string;
	type: string;
	payload?: Record<string, unknown>;
}

/** The browser's end of a socket whose other end is the test. */
class Wire extends EventTarget {
	static readonly OPEN = 1;
	static last: Wire;
	readyState = Wire.OPEN;
	sent: Message[] = [];
	onopen = () => {};
	onmessage = (_: { data: string }) => {};

	constructor() {
		super();
		Wire.last = this;
	}
	send(text: string) {
		this.sent.push(JSON.parse(text) as Message);
	}
	close() {
		this.readyState = 3;
	}
	async says(message: Message) {
		this.onmessage({ data: JSON.stringify(message) });
		await vi.advanceTimersByTimeAsync(0);
	}
}

const sink = { next() {}, error() {}, complete() {} };

describe('the socket of a page', () => {
	let told: string[] = [];
	let stop = () => {};
	let client: ReturnType<typeof openSocket>;
	const subscribed = () => Wire.last.sent.filter(({ type }) => type === 'subscribe');
	const asked = () => Wire.last.sent.filter(({ type }) => type === 'ping');
	const answers = (more = {}) => Wire.last.says({ type: 'pong', payload: { ...asked().at(-1)?.payload, ...more } });

	beforeEach(async () => {
		vi.useFakeTimers();
		vi.stubGlobal('location', { protocol: 'https:', host: 'portal.example' });
		vi.stubGlobal('WebSocket', Wire);
		startAfresh();
		reading();
		told = [];
		stop = watchConnection((state) => told.push(state));
		client = openSocket();
		client.subscribe(named('sha256:1', {}), sink);
		await vi.advanceTimersByTimeAsync(40);
		Wire.last.onopen();
		await Wire.last.says({ type: 'connection_ack' });
	});
	afterEach(() => {
		void client.dispose();
		stop();
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	it('says how long ago the page was read, and asks afterwards', () => {
		const [subscribed, ping] = Wire.last.sent.filter(({ type }) => type !== 'connection_init');
		expect(subscribed?.payload).toEqual({ documentId: 'sha256:1', variables: {}, extensions: { readAgo: 40 } });
		expect(ping).toEqual({ type: 'ping', payload: { whenListening: 1 } });
	});

	it('has the page read again if something was missed, and not otherwise', async () => {
		await answers();
		expect(told).toEqual(['connected']);
		client.subscribe(named('sha256:2', {}), sink);
		await vi.advanceTimersByTimeAsync(0);
		await answers({ missed: true });
		expect(told).toEqual(['connected', 'gap']);
	});

	it('waits for the last of several answers, and forgets none', async () => {
		client.subscribe(named('sha256:2', {}), sink);
		await vi.advanceTimersByTimeAsync(0);
		expect(asked()).toHaveLength(2);
		await Wire.last.says({ type: 'pong', payload: { whenListening: 1, missed: true } });
		expect(told).toEqual(['connected']);
		await answers();
		expect(told).toEqual(['connected', 'gap']);
	});

	it('trusts no answer that was long on its way', async () => {
		await vi.advanceTimersByTimeAsync(1_600);
		await answers();
		expect(told).toEqual(['connected', 'gap']);
	});

	it('listens again after too much at once, and has the page read again', async () => {
		await answers();
		const [first] = subscribed();
		const behind = { id: first?.id, type: 'error', payload: [{ message: '', extensions: { code: 'RESYNC' } }] };
		await Wire.last.says(behind as unknown as Message);
		expect(subscribed()).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(subscribed()).toHaveLength(2);
		expect(subscribed()[1]?.payload?.documentId).toBe('sha256:1');
		await answers();
		expect(told).toEqual(['connected', 'gap']);
	});

	it('does not listen again once nobody wants to hear, nor after another error', async () => {
		const problems: unknown[] = [];
		const end = client.subscribe(named('sha256:2', {}), { ...sink, error: (problem) => problems.push(problem) });
		await vi.advanceTimersByTimeAsync(0);
		const [first, second] = subscribed();
		const says = (id: string | undefined, code: string) =>
			Wire.last.says({ id, type: 'error', payload: [{ message: '', extensions: { code } }] } as unknown as Message);
		await says(second?.id, 'RESYNC');
		end();
		await says(first?.id, 'FORBIDDEN');
		await vi.advanceTimersByTimeAsync(5_000);
		expect(subscribed()).toHaveLength(2);
		expect(problems).toEqual([]);
	});
});
