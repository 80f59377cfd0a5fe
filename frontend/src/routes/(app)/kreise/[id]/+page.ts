import '#lib/features/partners/cache.ts';
import { loadMessages } from '#lib/features/partners/circles/messages.ts';
import { loadMessages as loadNotificationMessages } from '#lib/features/notifications/settings/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadNotificationMessages()]);
};
