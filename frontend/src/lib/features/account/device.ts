/** Browser and system in words, from what a browser says of itself; null where it says nothing we know. */
export function deviceOf(userAgent: string | null): { browser: string; system: string; isPhone: boolean } | null {
	const browser = nameIn(browsers, userAgent ?? '');
	const system = nameIn(systems, userAgent ?? '');
	if (!browser || !system) return null;
	return { browser, system, isPhone: /iPhone|Android.*Mobile/.test(userAgent ?? '') };
}

/** Tried in this order: Edge calls itself Chrome, Chrome calls itself Safari. */
const browsers: [string, RegExp][] = [
	['Edge', /Edg(e|A|iOS)?\//],
	['Opera', /OPR\//],
	['Samsung Internet', /SamsungBrowser\//],
	['Firefox', /(Firefox|FxiOS)\//],
	['Chrome', /(HeadlessChrome|Chrome|Chromium|CriOS)\//],
	['Safari', /Safari\//]
];

const systems: [string, RegExp][] = [
	['iPhone', /iPhone/],
	['iPad', /iPad/],
	['Android', /Android/],
	['Windows', /Windows/],
	['Mac', /Macintosh|Mac OS X/],
	['ChromeOS', /CrOS/],
	['Linux', /Linux/]
];

function nameIn(names: [string, RegExp][], text: string): string | undefined {
	return names.find(([, pattern]) => pattern.test(text))?.[0];
}
