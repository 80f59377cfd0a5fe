import { mutate } from '#lib/api/client.ts';
import { SeeBallotMutationDocument } from './ballots.gen.ts';

/** What one was told of the ballot is read once its page is; the bell hears of it. */
export async function see(ballotId: string): Promise<void> {
	const outcome = await mutate(SeeBallotMutationDocument, { input: { ballotId } }, { alike: true });
	const unread = outcome.status === 'done' ? outcome.data.notificationsRead?.viewer?.unreadCount : undefined;
	if (unread !== undefined) (await import('#lib/features/notifications/unread.svelte.ts')).tellUnread(unread);
}
