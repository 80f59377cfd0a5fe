/** Time zones to choose from: those near the portal's firms first, then all others by name. */
export function zones(current: string, device: string): string[] {
	const known = Intl.supportedValuesOf('timeZone');
	const first = [current, device, 'Europe/Zurich', 'Europe/Berlin', 'Europe/Vienna', 'Europe/Paris', 'Europe/Rome', 'Europe/London'];
	return [...new Set([...first, ...known])];
}

/** `Europe/Zurich` as people write it. */
export const zoneName = (zone: string) => zone.replaceAll('_', ' ');

export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
