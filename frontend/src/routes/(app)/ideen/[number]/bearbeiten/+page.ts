import { error } from '@sveltejs/kit';
import { loadFileMessages } from '#lib/features/files/public.ts';
import { loadFieldMessages } from '#lib/features/ideas/fields/messages.ts';
import { loadPageMessages } from '#lib/features/ideas/page/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	if (!/^\d{1,9}$/.test(params.number)) error(404, 'Not found');
	await Promise.all([parent(), loadPageMessages(), loadFieldMessages(), loadFileMessages()]);
	return { number: Number(params.number) };
};
