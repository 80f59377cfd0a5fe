import { mutate, subscribe } from '#lib/api/client.ts';
import { AppearanceChangesSubscriptionDocument, SeeAppearanceMutationDocument } from './live.gen.ts';
import type { AppearanceChange } from './live.gen.ts';

/** Calls back with what part of an appearance has changed, of one or of all that one reads. Ends with the answer. */
export const onAppearances = (act: (change: AppearanceChange, id: string) => void, id: string | null = null): (() => void) =>
	subscribe(AppearanceChangesSubscriptionDocument, { id }, ({ appearanceChanged: told }) => told.appearance && act(told.change, told.appearance.id));

/** What one was told of the appearance is read once its page is; the bell hears of it. */
export async function see(appearanceId: string): Promise<void> {
	const outcome = await mutate(SeeAppearanceMutationDocument, { input: { appearanceId } }, { alike: true });
	const unread = outcome.status === 'done' ? outcome.data.notificationsRead?.viewer?.unreadCount : undefined;
	if (unread !== undefined) (await import('#lib/features/notifications/unread.svelte.ts')).tellUnread(unread);
}
