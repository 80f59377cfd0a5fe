import { forgetEverything, mutate, readOnce } from '#lib/api/client.ts';
import type { Failure, Outcome } from '#lib/api/errors.ts';
import { closestLocale, language, type Locale } from '#lib/i18n/locales.ts';
import { locale, setLocale } from '#lib/i18n/runtime.svelte.ts';
import { setTheme, type Theme } from '#lib/app/theme.svelte.ts';
import {
	SessionQueryDocument,
	SetPreferencesMutationDocument,
	SignOutMutationDocument,
	SwitchMembershipMutationDocument,
	type SessionQuery,
	type SessionViewerFragment
} from './session.gen.ts';

export type Portal = SessionQuery['portal'];

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
	if (answer.status !== 'done') return answer.status === 'failed' ? answer.failure : { kind: 'broken' };
	loaded = true;
	portal = answer.data.portal;
	if (answer.data.viewer) await take(answer.data.viewer);
	else viewer = null;
	return null;
}

/** After any of the ways in: drops what was cached for nobody and takes over language and look of the account. */
export async function enter(next: SessionViewerFragment): Promise<void> {
	const samePerson = expired && viewer?.person.id === next.person.id;
	if (!samePerson) forgetEverything();
	expired = false;
	await take(next);
}

export async function signOut(): Promise<Outcome<unknown>> {
	const outcome = await mutate(SignOutMutationDocument, { input: {} });
	if (outcome.status === 'done' || (outcome.status === 'failed' && outcome.failure.kind === 'signedOut')) leave();
	return outcome;
}

export function leave(): void {
	viewer = null;
	forgetEverything();
}

export async function switchMembership(membershipId: string): Promise<Outcome<unknown>> {
	const outcome = await mutate(SwitchMembershipMutationDocument, { input: { membershipId } });
	if (outcome.status === 'done' && outcome.data.sessionSwitch?.viewer) await enter(outcome.data.sessionSwitch.viewer);
	return outcome;
}

export function markExpired(): void {
	if (viewer) expired = true;
}

export async function chooseLocale(next: Locale): Promise<void> {
	await setLocale(next);
	if (viewer) await mutate(SetPreferencesMutationDocument, { input: { locale: language(next) } });
}

export function chooseTheme(next: Theme): void {
	setTheme(next);
	if (!viewer) return;
	const colourScheme = ({ system: 'SYSTEM', light: 'LIGHT', dark: 'DARK' } as const)[next];
	void mutate(SetPreferencesMutationDocument, { input: { colourScheme } });
}

async function take(next: SessionViewerFragment): Promise<void> {
	viewer = next;
	setTheme(next.colourScheme.toLowerCase() as Theme);
	const wanted = closestLocale(next.locale);
	if (wanted && wanted !== locale()) await setLocale(wanted);
}
