/** Keys of the mutations to which no answer came: by their document and variables. */
const unanswered = new Map<string, string>();

/** The same mutation sent again goes under the same key, so that it is done once even if only its answer was lost. */
export function keyOf(document: string, variables: unknown): string {
	const asked = document + JSON.stringify(variables);
	const key = unanswered.get(asked) ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
	unanswered.set(asked, key);
	return key;
}

/** Once anything was done, the same words may mean something new: support, taken back, is given again. */
export function forgetKeys(): void {
	unanswered.clear();
}
