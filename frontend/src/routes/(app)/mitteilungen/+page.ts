import { loadMessages } from '#lib/features/notifications/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages()]);
};
