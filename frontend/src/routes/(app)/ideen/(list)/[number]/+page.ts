import { error } from '@sveltejs/kit';
import { prefetch } from '#lib/api/client.ts';
import { IdeaPageQueryDocument } from '#lib/features/ideas/detail.gen.ts';
import { loadFileMessages } from '#lib/features/files/public.ts';
import { loadPageMessages } from '#lib/features/ideas/page/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	if (!/^\d{1,9}$/.test(params.number)) error(404, 'Not found');
	await Promise.all([parent(), loadPageMessages(), loadFileMessages()]);
	const number = Number(params.number);
	prefetch(IdeaPageQueryDocument, { number });
	return { number };
};
