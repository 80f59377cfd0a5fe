import { SvelteSet } from 'svelte/reactivity';
import { mutate } from '#lib/api/client.ts';
import type { NotificationsReadInput } from '#lib/api/gen/schema.ts';
import { ReadNotificationsMutationDocument } from './bell.gen.ts';

const read = new SvelteSet<string>();
const listeners = new Set<(count: number) => void>();

/** Whether it is read, or was just said to be. */
export const isRead = (one: { id: string; isRead: boolean }) => one.isRead || read.has(one.id);

/** Calls back with the new count after something was read. */
export function onRead(listener: (count: number) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Shown as read at once; should the server not have heard it, the next look says so. */
export async function markRead(entries: readonly { id: string; isRead: boolean }[], input: NotificationsReadInput): Promise<void> {
	const unread = entries.filter((entry) => !isRead(entry));
	if (unread.length === 0 && input.ids) return;
	for (const { id } of unread) read.add(id);
	const outcome = await mutate(ReadNotificationsMutationDocument, { input });
	if (outcome.status !== 'done') for (const { id } of unread) read.delete(id);
	else tellUnread(outcome.data.notificationsRead?.viewer?.unreadCount ?? 0);
}

/** So much is unread now. */
export function tellUnread(count: number): void {
	for (const tell of listeners) tell(count);
}
