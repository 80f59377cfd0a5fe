/** Two letters of a name: "Renate Ammann" gives RA, "Brändli GmbH" gives B. */
export function initials(name: string): string {
	const words = name
		.replace(/\b(AG|GmbH|SA|Sàrl|Ltd\.?|Inc\.?)$/i, '')
		.trim()
		.split(/[\s.-]+/)
		.filter(Boolean);
	const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
	return picked.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** One of the six series colours, always the same for the same name. */
export function seriesOf(name: string): number {
	let sum = 7;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
	return (sum % 6) + 1;
}
