import { redirect } from '@sveltejs/kit';
import { paths } from '#lib/app/paths.ts';

export const load = () => redirect(307, paths.start());
