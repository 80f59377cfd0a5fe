import { loadMoneyMessages } from '#lib/features/fairs/money/messages.ts';
import { loadReviewMessages } from '#lib/features/fairs/review/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMoneyMessages(), loadReviewMessages()]);
};
