import '#lib/features/ballots/cache.ts';
import { loadEditMessages } from '#lib/features/ballots/edit/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadEditMessages()]);
};
