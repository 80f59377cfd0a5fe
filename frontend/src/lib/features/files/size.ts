const units: [Intl.NumberFormatOptions['unit'], number][] = [
	['megabyte', 2 ** 20],
	['kilobyte', 2 ** 10]
];

/** `1,4 MB`, `312 kB`, `80 Byte`. */
export function fileSize(bytes: number, locale: string): string {
	const [unit, size] = units.find(([, least]) => bytes >= least) ?? ['byte', 1];
	const digits = unit === 'megabyte' ? 1 : 0;
	return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(bytes / size);
}
