import type { Document } from '#lib/api/document.ts';

/**
 * Halls have no reception: what this page shows is kept on the device, and so is the code that shows it. Called while
 * the page is set up, with its own answer as soon as that came from the portal.
 */
export function forTheHall<Data>(document: Document<Data, { id: string }>, id: () => string, fresh: () => Data | undefined): void {
	$effect(() => {
		const data = fresh();
		const asked = { id: id() };
		if (data) void import('./hall.ts').then(({ keepPage }) => keepPage(document, asked, data), () => {});
	});
}
