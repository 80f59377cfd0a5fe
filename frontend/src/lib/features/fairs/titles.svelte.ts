import { query } from '#lib/api/query.svelte.ts';
import { language } from '#lib/i18n/locales.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import { TaskTitlesQueryDocument } from './titles.gen.ts';

/** Titles of the template's tasks in the reader's language; what firms added themselves keeps its own words. */
export function taskTitles() {
	const spoken = $derived(language(locale()));
	const found = query(TaskTitlesQueryDocument, () => ({ de: spoken === 'de', en: spoken === 'en', fr: spoken === 'fr', it: spoken === 'it' }));
	const titles = $derived(new Map((found.latest?.fairChecklist ?? []).map(({ code, de, en, fr, it }) => [code, de ?? en ?? fr ?? it])));
	return ({ code, title }: { code: string; title: string }) => titles.get(code) ?? title;
}
