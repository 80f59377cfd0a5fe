export interface Selection {
	text: string;
	start: number;
	end: number;
}

export type Mark = 'bold' | 'list' | 'link';

/** Applies a mark to the selected part of a text; applying it to a marked part takes it away again. */
export function apply(mark: Mark, selection: Selection): Selection {
	if (mark === 'bold') return wrap(selection, '**');
	if (mark === 'list') return bulleted(selection);
	return linked(selection);
}

function wrap({ text, start, end }: Selection, sign: string): Selection {
	const before = text.slice(0, start);
	const after = text.slice(end);
	const chosen = text.slice(start, end);
	if (before.endsWith(sign) && after.startsWith(sign)) {
		return { text: before.slice(0, -sign.length) + chosen + after.slice(sign.length), start: start - sign.length, end: end - sign.length };
	}
	return { text: before + sign + chosen + sign + after, start: start + sign.length, end: end + sign.length };
}

function bulleted({ text, start, end }: Selection): Selection {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const lines = text.slice(from, end).split('\n');
	const marked = lines.every((line) => line.startsWith('- '));
	const changed = lines.map((line) => (marked ? line.slice(2) : `- ${line}`)).join('\n');
	return { text: text.slice(0, from) + changed + text.slice(end), start: from, end: from + changed.length };
}

function linked({ text, start, end }: Selection): Selection {
	const chosen = text.slice(start, end);
	const isAddress = /^https?:\/\//.test(chosen);
	const link = isAddress ? `[](${chosen})` : `[${chosen}](https://)`;
	const at = isAddress ? start + 1 : start + link.length - 1;
	return { text: text.slice(0, start) + link + text.slice(end), start: at, end: at };
}
