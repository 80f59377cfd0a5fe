import { render, type Catalogue, type Params } from './message.ts';
import { language, preferredLocale, type Locale } from './locales.ts';

type Loaders = Record<string, () => Promise<Catalogue>>;

const loaders = new Map<string, Loaders>();
const loading = new Map<string, Promise<Catalogue>>();
let current = $state.raw<Locale>(initialLocale());
let catalogues = $state.raw<Record<string, Catalogue>>({});

export const locale = () => current;

/** Messages of one feature: `load` brings the catalogue of the current language, `t` reads from it. */
export function catalogue<Messages extends object>(name: string, files: Loaders) {
	loaders.set(name, files);
	return {
		load: () => loadCatalogue(name),
		t: (key: keyof Messages & string, params?: Params) => text(name, key, params)
	};
}

/** Switches the language once all catalogues in use have arrived, so that no page is half translated. */
export async function setLocale(next: Locale): Promise<void> {
	if (next === current) return;
	const translated: Record<string, Catalogue> = {};
	for (let missing = Object.keys(catalogues); missing.length > 0; missing = Object.keys(catalogues).filter((name) => !translated[name])) {
		await Promise.all(missing.map(async (name) => (translated[name] = await fetchCatalogue(name, next))));
	}
	catalogues = translated;
	current = next;
	document.documentElement.lang = next;
	try {
		localStorage.setItem('locale', next);
	} catch {
		// Without storage the choice lasts as long as the page.
	}
}

async function loadCatalogue(name: string): Promise<void> {
	if (catalogues[name]) return;
	const asked = current;
	const arrived = await fetchCatalogue(name, asked);
	// The account may have brought another language meanwhile.
	if (asked !== current) return loadCatalogue(name);
	catalogues = { ...catalogues, [name]: arrived };
}

function fetchCatalogue(name: string, wanted: Locale): Promise<Catalogue> {
	const path = `./messages/${language(wanted)}.json`;
	const key = name + path;
	const known = loading.get(key);
	if (known) return known;
	const load = loaders.get(name)?.[path];
	if (!load) throw new Error(`No catalogue ${key}`);
	const promise = load();
	loading.set(key, promise);
	promise.catch(() => loading.delete(key));
	return promise;
}

function text(name: string, key: string, params?: Params): string {
	const message = catalogues[name]?.[key];
	return message === undefined ? key : render(message, current, params);
}

function initialLocale(): Locale {
	if (typeof window === 'undefined') return 'de-CH';
	let chosen: string | null = null;
	try {
		chosen = localStorage.getItem('locale');
	} catch {
		// Storage may be refused; the browser's languages decide then.
	}
	const found = preferredLocale([chosen, ...navigator.languages]);
	document.documentElement.lang = found;
	return found;
}
