import '#lib/features/partners/cache.ts';
import { loadCalendarMessages } from '#lib/features/calendars/public.ts';
import { loadMessages } from '#lib/features/partners/firms/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadCalendarMessages()]);
};
