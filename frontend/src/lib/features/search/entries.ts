/** A line of the palette: where it leads, or what it does. */
export interface Entry {
	key: string;
	label: string;
	detail?: string;
	/** The label in pieces, every second of which was found. */
	pieces?: readonly string[];
	href?: string;
	act?: () => void;
}

export interface Group {
	key: 'recent' | 'actions' | 'ideas' | 'comments' | 'fairs' | 'people' | 'firms' | 'pages';
	entries: readonly Entry[];
}

const most = 4;

/** Without accents and capitals, as the search itself reads words. */
export function folded(text: string): string {
	return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The entries each of whose typed words begins a word of the label or the detail. */
export function fitting(entries: readonly Entry[], text: string, limit = most): Entry[] {
	const typed = folded(text).split(/\s+/).filter(Boolean);
	const fits = ({ label, detail }: Entry) => {
		const words = folded(`${label} ${detail ?? ''}`).split(/[^\p{L}\p{N}]+/u);
		return typed.every((one) => words.some((word) => word.startsWith(one)));
	};
	return entries.filter(fits).slice(0, limit);
}

/** The newest first, each once. */
export function remembered(recent: readonly Entry[], chosen: Entry): Entry[] {
	const { key, label, detail, href } = chosen;
	const others = recent.filter((one) => one.key !== key);
	return href ? [{ key, label, detail, href }, ...others].slice(0, 5) : [...recent];
}

/** Groups without entries are not shown. */
export function filled(groups: readonly Group[]): Group[] {
	return groups.filter(({ entries }) => entries.length > 0);
}
