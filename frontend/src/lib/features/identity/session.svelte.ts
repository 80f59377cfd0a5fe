import { forgetEverything, readOnce } from '#lib/api/client.ts';
import { keptOf, wipe } from '#lib/api/device.ts';
import type { Failure } from '#lib/api/errors.ts';
import { closestLocale } from '#lib/i18n/locales.ts';
import { locale, setLocale } from '#lib/i18n/runtime.svelte.ts';
import { setTheme, type Theme } from '#lib/app/theme.svelte.ts';
import { SessionQueryDocument, type SessionQuery, type SessionViewerFragment } from './session.gen.ts';

export type Portal = NonNullable<SessionQuery['portal']>;

let viewer = $state.raw<SessionViewerFragment | null>(null);
let portal = $state.raw<Portal | null>(null);
let expired = $state(false);
let loaded = false;

export const session = {
	/** Who is signed in, or null. */
	get viewer() {
		return viewer;
	},
	get portal() {
		return portal;
	},
	/** The session ended while a page was open: the shell asks for a new sign-in over it. */
	get expired() {
		return expired;
	}
};

/** For pages that stand behind the sign-in. */
export function signedIn(): SessionViewerFragment {
	if (!viewer) throw new Error('Nobody is signed in');
	return viewer;
}

/** Asks once who is signed in; later calls cost nothing. */
export async function loadSession(): Promise<Failure | null> {
	if (loaded) return null;
	return refreshSession();
}

export async function refreshSession(): Promise<Failure | null> {
	const answer = await readOnce(SessionQueryDocument, {}, 'network-only');
	if (answer.status !== 'done') return withoutNetwork(answer.status === 'failed' ? answer.failure : { kind: 'broken' });
	loaded = true;
	portal = answer.data.portal;
	if (answer.data.viewer) await take(answer.data.viewer);
	else {
		viewer = null;
		wipe();
	}
	return null;
}

/** Whoever kept a page on this device is known there while the portal cannot be reached, and asked for anew after that. */
async function withoutNetwork(failure: Failure): Promise<Failure | null> {
	const kept = keptOf(SessionQueryDocument, {}, failure);
	if (!kept?.data.viewer) return failure;
	portal = kept.data.portal;
	await take(kept.data.viewer);
	return null;
}

/** After any of the ways in: drops what was cached for nobody and takes over language and look of the account. */
export async function enter(next: SessionViewerFragment): Promise<void> {
	const samePerson = expired && viewer?.person.id === next.person.id;
	if (!samePerson) forgetEverything();
	expired = false;
	await take(next);
}

export function leave(): void {
	viewer = null;
	forgetEverything();
}

export function markExpired(): void {
	if (viewer) expired = true;
}

async function take(next: SessionViewerFragment): Promise<void> {
	viewer = next;
	setTheme(next.colourScheme.toLowerCase() as Theme);
	const wanted = closestLocale(next.locale);
	if (wanted && wanted !== locale()) await setLocale(wanted);
}
