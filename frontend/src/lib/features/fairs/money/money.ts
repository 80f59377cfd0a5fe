/** Hundredths, from what somebody typed: `1’250.50`, `1250,5`; empty is nothing, null cannot be read. */
export function minorFrom(text: string): number | null {
	const clean = text.trim().replace(/[’'\s]/g, '').replace('−', '-').replace(',', '.');
	if (!clean) return 0;
	if (!/^-?\d{1,8}(\.\d{1,2})?$/.test(clean)) return null;
	const [whole = '0', rest = ''] = clean.replace('-', '').split('.');
	return (clean.startsWith('-') ? -1 : 1) * (Number(whole) * 100 + Number(rest.padEnd(2, '0')));
}

/** As one would type it; nothing for nothing. */
export function minorText(minor: number): string {
	const whole = Math.floor(Math.abs(minor) / 100);
	return minor === 0 ? '' : `${minor < 0 ? '-' : ''}${whole}.${String(Math.abs(minor) % 100).padStart(2, '0')}`;
}

/** `12’588.00`. */
export const amount = (minor: number, locale: string) =>
	new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(minor / 100);

/** `CHF 12’588.00`. */
export const money = (minor: number, currency: string, locale: string) =>
	new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100);

/** `12.5 %`, from hundredths of a percent. */
export const percent = (hundredths: number, locale: string) => (hundredths / 10_000).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 });

/** Millionths as a rate and back: `0.94321`; null cannot be read. */
export const rateText = (millionths: number) => String(millionths / 1_000_000);
export function rateFrom(text: string): number | null {
	const clean = text.trim().replace(',', '.');
	return /^\d{1,5}(\.\d{1,6})?$/.test(clean) && Number(clean) > 0 ? Math.round(Number(clean) * 1_000_000) : null;
}

/** In the settlement's currency. */
export const converted = (minor: number, rate: number) => Math.round((minor * rate) / 1_000_000);
