import { loadGoodsMessages } from '#lib/features/fairs/goods/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadGoodsMessages()]);
};
