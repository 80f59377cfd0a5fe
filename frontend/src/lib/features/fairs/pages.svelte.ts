interface PageInfo {
	hasNextPage: boolean;
	endCursor?: string | null;
}

/** Brings a list's further pages one after the other, where sums and plans are of no use before all of it is there. */
export function allPages(page: () => PageInfo | undefined, load: (after: string) => Promise<unknown>) {
	let asked = '';
	$effect(() => {
		const info = page();
		if (!info?.hasNextPage) asked = '';
		if (!info?.hasNextPage || !info.endCursor || info.endCursor === asked) return;
		asked = info.endCursor;
		void load(info.endCursor);
	});
	return {
		get whole() {
			return page()?.hasNextPage === false;
		}
	};
}
