import type { SessionViewerFragment } from './session.gen.ts';
import { enter } from './session.svelte.ts';

/** The secret behind `#` of a mailed address; it is never sent to the server as part of an address. */
export function takeToken(): string {
	return decodeURIComponent(location.hash.slice(1));
}

/** Takes over the session of a viewer that a mutation answered; false when it answered none. */
export async function enterBy(viewer: SessionViewerFragment | null | undefined): Promise<boolean> {
	if (!viewer) return false;
	await enter(viewer);
	return true;
}
