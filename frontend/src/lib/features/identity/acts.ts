import { mutate } from '#lib/api/client.ts';
import type { Outcome } from '#lib/api/errors.ts';
import { setTheme, type Theme } from '#lib/app/theme.svelte.ts';
import { language, type Locale } from '#lib/i18n/locales.ts';
import { setLocale } from '#lib/i18n/runtime.svelte.ts';
import { SetPreferencesMutationDocument, SignOutMutationDocument, SwitchMembershipMutationDocument } from './acts.gen.ts';
import { enter, leave, session } from './session.svelte.ts';

export async function signOut(): Promise<Outcome<unknown>> {
	const outcome = await mutate(SignOutMutationDocument, { input: {} });
	if (outcome.status === 'done' || (outcome.status === 'failed' && outcome.failure.kind === 'signedOut')) leave();
	return outcome;
}

export async function switchMembership(membershipId: string): Promise<Outcome<unknown>> {
	const outcome = await mutate(SwitchMembershipMutationDocument, { input: { membershipId } });
	if (outcome.status === 'done' && outcome.data.sessionSwitch?.viewer) await enter(outcome.data.sessionSwitch.viewer);
	return outcome;
}

export async function chooseLocale(next: Locale): Promise<void> {
	await setLocale(next);
	if (session.viewer) await mutate(SetPreferencesMutationDocument, { input: { locale: language(next) } });
}

export async function chooseTheme(next: Theme): Promise<void> {
	setTheme(next);
	if (!session.viewer) return;
	const colourScheme = ({ system: 'SYSTEM', light: 'LIGHT', dark: 'DARK' } as const)[next];
	await mutate(SetPreferencesMutationDocument, { input: { colourScheme } });
}
