import type { HandleClientError } from '@sveltejs/kit/hooks';

/**
 * Without a network the parts of a page do not arrive: that is nobody's error. An unexpected one gets a short reference
 * that people can read out on the telephone.
 */
export const handleError: HandleClientError = ({ kind, error }) => {
	if (kind !== 'unknown') return;
	if (!navigator.onLine) return { failure: 'offline' };
	const reference = crypto.randomUUID().slice(0, 8);
	console.error(reference, error);
	return { reference };
};
