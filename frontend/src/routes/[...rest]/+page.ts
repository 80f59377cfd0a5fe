import { error } from '@sveltejs/kit';

/** Every other address: without this route the framework would ask the server again and again. */
export const load = () => error(404, 'Not found');
