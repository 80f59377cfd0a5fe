/** Hundredths of a square metre, from what somebody typed; empty is nothing, null cannot be read. */
export function areaFrom(text: string): number | null {
	const clean = text.trim().replace(',', '.').replace(/[’' ]/g, '');
	if (!clean) return 0;
	return /^\d{1,5}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : null;
}

/** As one would type it: `48` or `48.5`; nothing for an area that is not known. */
export const areaText = (area: number) => (area > 0 ? String(area / 100) : '');
