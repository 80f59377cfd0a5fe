import type { Document } from './document.ts';
import type { Failure } from './errors.ts';

/** Answers that a page keeps on this device, to be read where there is no network; gone with the sign-out. */
const prefix = 'kept:';

export interface Kept<Data> {
	at: number;
	data: Data;
}

export const nameOf = (document: string, variables: unknown) => prefix + document + JSON.stringify(variables);

/** What was kept for the time without a network; after any other failure nothing. */
export function keptOf<Data, Variables>(document: Document<Data, Variables>, variables: Variables, { kind }: Failure): Kept<Data> | undefined {
	try {
		if (kind === 'offline') return JSON.parse(localStorage[nameOf(document, variables)] as string) as Kept<Data>;
	} catch {
		// Nothing was kept, or nothing may be read.
	}
}

/** Nothing that was kept for one person stays for the next. */
export function wipe(): void {
	try {
		for (const key in localStorage) if (key.startsWith(prefix)) localStorage.removeItem(key);
	} catch {
		// Where nothing could be kept, nothing has to go.
	}
}
