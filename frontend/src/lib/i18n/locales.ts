export const locales = ['de-CH', 'en-GB', 'fr-CH', 'it-CH'] as const;
export type Locale = (typeof locales)[number];

export const languageNames: Record<Locale, string> = {
	'de-CH': 'Deutsch',
	'en-GB': 'English',
	'fr-CH': 'Français',
	'it-CH': 'Italiano'
};

/** The two letters that name a catalogue file and the language of a text. */
export const language = (locale: string) => locale.slice(0, 2).toLowerCase();

/** The locale of ours that speaks the language of a tag like `fr`, `de-AT` or `en_US`. */
export function closestLocale(tag: string | null | undefined): Locale | undefined {
	return tag ? locales.find((locale) => language(locale) === language(tag)) : undefined;
}

export function preferredLocale(tags: readonly (string | null | undefined)[]): Locale {
	for (const tag of tags) {
		const found = closestLocale(tag);
		if (found) return found;
	}
	return 'de-CH';
}
