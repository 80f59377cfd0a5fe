import { loadFileMessages } from '#lib/features/files/public.ts';
import { loadMoneyMessages } from '#lib/features/fairs/money/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMoneyMessages(), loadFileMessages()]);
};
