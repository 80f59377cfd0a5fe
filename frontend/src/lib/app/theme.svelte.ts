export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

let chosen = $state<Theme>(stored());

export const theme = () => chosen;

/** `static/theme.js` reads the same key before the first paint. */
export function setTheme(next: Theme): void {
	chosen = next;
	if (next === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = next;
	try {
		localStorage.setItem('theme', next);
	} catch {
		// Without storage the choice lasts as long as the page.
	}
}

function stored(): Theme {
	if (typeof window === 'undefined') return 'system';
	try {
		return themes.find((one) => one === localStorage.getItem('theme')) ?? 'system';
	} catch {
		return 'system';
	}
}
