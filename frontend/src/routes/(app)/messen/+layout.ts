import '#lib/features/fairs/cache.ts';
import { loadMessages } from '#lib/features/fairs/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages()]);
};
