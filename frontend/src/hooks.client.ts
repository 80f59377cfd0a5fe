import type { HandleClientError } from '@sveltejs/kit/hooks';

/** An unexpected error gets a short reference that people can read out on the telephone. */
export const handleError: HandleClientError = ({ kind, error }) => {
	if (kind !== 'unknown') return;
	const reference = crypto.randomUUID().slice(0, 8);
	console.error(reference, error);
	return { reference };
};
