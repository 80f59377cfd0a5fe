import '#lib/features/ballots/cache.ts';
import { loadMessages } from '#lib/features/ballots/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages()]);
};
