type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What was typed into a long form, kept in this browser tab until it is sent, so that neither a wrong click nor a reload
 * loses it. Called while a component is set up.
 */
export function kept<Content extends object>(key: string, start: Content) {
	const content = $state({ ...start, ...read<Content>(sessionStorage, key) });
	let done = false;
	$effect(() => {
		const text = JSON.stringify(content);
		if (!done && text !== JSON.stringify(start)) write(sessionStorage, key, text);
	});
	return {
		content,
		/** After it was sent, or thrown away on purpose. */
		forget() {
			done = true;
			sessionStorage.removeItem(key);
		}
	};
}

export function read<Content extends object>(store: Store, key: string): Partial<Content> {
	try {
		const found: unknown = JSON.parse(store.getItem(key) ?? '{}');
		return typeof found === 'object' && found !== null ? (found as Partial<Content>) : {};
	} catch {
		return {};
	}
}

export function write(store: Store, key: string, text: string): void {
	try {
		store.setItem(key, text);
	} catch {
		// A full or forbidden store: the form still holds the text.
	}
}
