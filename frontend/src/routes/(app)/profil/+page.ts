import { loadMessages } from '#lib/features/account/messages.ts';
import { loadMessages as loadCalendarMessages } from '#lib/features/calendars/messages.ts';
import { loadMessages as loadNotificationMessages } from '#lib/features/notifications/settings/messages.ts';
import { loadMessages as loadSettingsMessages } from '#lib/features/settings/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadSettingsMessages(), loadMessages(), loadCalendarMessages(), loadNotificationMessages()]);
};
