import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	if (!/^\d{1,9}$/.test(params.number)) error(404, 'Not found');
	await parent();
	return { number: Number(params.number) };
};
