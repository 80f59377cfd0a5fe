import type { HandleClientError } from '@sveltejs/kit/hooks';

/** How the browsers say that a part of the page did not arrive. */
const ABSENT = /dynamically imported module|module script failed|unable to preload/i;

/**
 * Without a network the parts of a page do not arrive: that is nobody's error. An unexpected one gets a short reference
 * that people can read out on the telephone.
 */
export const handleError: HandleClientError = ({ kind, error }) => {
	if (kind !== 'unknown') return;
	if (!navigator.onLine || isAbsent(error)) return { failure: 'offline' };
	const reference = crypto.randomUUID().slice(0, 8);
	console.error(reference, error);
	return { reference };
};

/** Parts that are fetched ahead are fetched again when they are needed: only then does anybody miss them. */
window.addEventListener('unhandledrejection', (event) => {
	if (isAbsent(event.reason)) event.preventDefault();
});

function isAbsent(error: unknown): boolean {
	return error instanceof Error && ABSENT.test(error.message);
}
