type State = 'connected' | 'lost' | 'gap';
type Listener = (state: State) => void;

const listeners = new Set<Listener>();
let lostBefore = false;
let began = 0;

/** Tells whether live updates arrive; `gap` means that some were perhaps missed, and that from now on none is. */
export function watchConnection(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function connected(): void {
	tell('connected');
}

/** What is read before would miss what happens until then; `missed` if there was something since the page began to read. */
export function listening(missed = false): void {
	if (lostBefore || missed) tell('gap');
	lostBefore = false;
}

/** Whatever is subscribed to after a page's first read asks what happened in between. */
export function reading(): void {
	began ||= Date.now();
}

/** The next page begins with its own first read. */
export function turned(): void {
	began = 0;
}

/** Milliseconds since the page's first read, if there was one. */
export const readAgo = () => (began ? Date.now() - began : undefined);

export function lost(): void {
	lostBefore = true;
	tell('lost');
}

/** A new person has missed nothing. */
export function startAfresh(): void {
	lostBefore = false;
	turned();
}

/** Milliseconds: from one second to half a minute; the jitter keeps a restarted server from meeting everybody at once. */
export function pause(retries: number, random: number): number {
	const full = Math.min(30_000, 1_000 * 2 ** retries);
	return Math.round(full / 2 + (full / 2) * random);
}

function tell(state: State): void {
	for (const listener of listeners) listener(state);
}
