import { error } from '@sveltejs/kit';
import { loadPageMessages } from '#lib/features/ideas/page/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	if (!/^\d{1,9}$/.test(params.number)) error(404, 'Not found');
	await Promise.all([parent(), loadPageMessages()]);
	return { number: Number(params.number) };
};
