import { loadCalendarMessages } from '#lib/features/calendars/public.ts';
import { loadOverviewMessages } from '#lib/features/fairs/overview/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadCalendarMessages(), loadOverviewMessages()]);
};
