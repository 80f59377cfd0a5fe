import { query } from '#lib/api/query.svelte.ts';
import { FairsAskingQueryDocument } from './asked.gen.ts';
import { onAppearances } from './live.ts';

/** The fairs at which something waits for this person, kept up to date. */
export function fairsAsking() {
	const found = query(FairsAskingQueryDocument, () => ({ first: 20 }));
	const asking = $derived(found.latest?.appearances?.nodes.filter(({ viewerAsked }) => viewerAsked.length > 0));
	let waits: ReturnType<typeof setTimeout> | undefined;
	$effect(() => {
		const end = onAppearances(() => {
			clearTimeout(waits);
			waits = setTimeout(found.refetch, 500);
		});
		return () => {
			clearTimeout(waits);
			end();
		};
	});
	return {
		get fairs() {
			return asking;
		}
	};
}
