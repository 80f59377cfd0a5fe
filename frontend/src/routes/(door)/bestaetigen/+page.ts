import { loadConfirmMessages } from '#lib/features/ideas/confirm/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadConfirmMessages()]);
};
