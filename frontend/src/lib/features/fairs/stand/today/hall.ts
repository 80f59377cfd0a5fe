import { version } from '$app/env';
import { readOnce } from '#lib/api/client.ts';
import { nameOf } from '#lib/api/device.ts';
import type { Document } from '#lib/api/document.ts';
import { session } from '#lib/features/identity/public.ts';
import { SessionQueryDocument } from '#lib/features/identity/session.gen.ts';
import { FairFrameQueryDocument } from '../../fairs.gen.ts';

/** Keeps a page of a fair as it is shown now, for whoever is signed in. */
export async function keepPage<Data>(document: Document<Data, { id: string }>, asked: { id: string }, data: Data): Promise<void> {
	const person = session.viewer?.person.id;
	const around = await readOnce(FairFrameQueryDocument, asked);
	// Somebody may have signed out meanwhile: nothing is kept for nobody.
	if (around.status !== 'done' || !person || session.viewer?.person.id !== person) return;
	try {
		keep(document, asked, data);
		keep(FairFrameQueryDocument, asked, around.data);
		keep(SessionQueryDocument, {}, { portal: session.portal, viewer: session.viewer });
		await keepCode();
	} catch {
		// A full store, or a browser that allows none: the page then needs the network, as others do.
	}
}

function keep<Data, Variables>(document: Document<Data, Variables>, variables: Variables, data: Data): void {
	localStorage.setItem(nameOf(document, variables), JSON.stringify({ at: Date.now(), data }));
}

/** Asks the worker beside the page to hold the files that this page was made of. */
async function keepCode(): Promise<void> {
	await navigator.serviceWorker.register('/hall.js');
	const { active } = await navigator.serviceWorker.ready;
	const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
	const files = loaded.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname);
	active?.postMessage({ version, files });
}
