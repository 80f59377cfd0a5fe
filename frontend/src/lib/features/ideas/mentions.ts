/** People called upon in a comment: shown as names while one writes, sent as `@{1}`, `@{2}` with a list of who they are. */
export interface Called {
	number: number;
	person: { id: string; name: string } | null;
}

/** Ids by the name that stands behind the `@`. */
export type Names = Record<string, string>;

const token = /@\{(\d+)\}/g;
const beginning = /(?:^|[\s(])@([\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’-]*)?)$/u;

/** What stands between the `@` and the caret, where somebody is just being named. */
export function wanted(text: string, caret: number): { start: number; name: string } | null {
	const found = beginning.exec(text.slice(0, caret));
	return found ? { start: caret - (found[1]?.length ?? 0) - 1, name: found[1] ?? '' } : null;
}

/** A name for the text that stands for nobody else yet. */
export function labelFor(person: { id: string; name: string; organisation: { name: string } | null }, names: Names): string {
	const taken = names[person.name] !== undefined && names[person.name] !== person.id;
	return taken && person.organisation ? `${person.name} (${person.organisation.name})` : person.name;
}

/** As it is sent: each known name becomes its number, in the order of the text. */
export function encode(text: string, names: Names): { body: string; mentions: string[] } {
	const mentions: string[] = [];
	const known = Object.keys(names).sort((a, b) => b.length - a.length);
	if (known.length === 0) return { body: text, mentions };
	const pattern = new RegExp(`@(${known.map(escaped).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
	const body = text.replace(pattern, (_, name: string) => {
		const id = names[name] ?? '';
		if (!mentions.includes(id)) mentions.push(id);
		return `@{${mentions.indexOf(id) + 1}}`;
	});
	return { body, mentions };
}

/** As it is edited; null where somebody is called upon whom the author does not know any more. */
export function decode(body: string, called: readonly Called[]): { text: string; names: Names } | null {
	if (called.some(({ person }) => !person)) return null;
	const names: Names = Object.fromEntries(called.map(({ person }) => [person?.name ?? '', person?.id ?? '']));
	return { text: body.replace(token, (whole, number) => nameOf(called, number as string, '') || whole), names };
}

/** Cleaned HTML in which the tokens of its texts, and of nothing else, became names. */
export function shown(html: string, called: readonly Called[], somebody: string): string {
	if (called.length === 0 || !html.includes('@{')) return html;
	const page = new DOMParser().parseFromString(html, 'text/html');
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) replace(page, text, called, somebody);
	return page.body.innerHTML;
}

function replace(page: Document, text: Text, called: readonly Called[], somebody: string): void {
	const parts = text.data.split(/(@\{\d+\})/);
	if (parts.length === 1) return;
	text.replaceWith(
		...parts.map((part) => {
			const number = /^@\{(\d+)\}$/.exec(part)?.[1];
			const name = number && nameOf(called, number, somebody);
			if (!name) return part;
			const chip = page.createElement('span');
			chip.className = 'mention';
			chip.textContent = name;
			return chip;
		})
	);
}

function nameOf(called: readonly Called[], number: string, somebody: string): string | null {
	const found = called.find((one) => one.number === Number(number));
	return found ? `@${found.person?.name ?? somebody}` : null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
