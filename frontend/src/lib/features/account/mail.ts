export type Piece = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string };

/** The text of a mail in pieces, its addresses apart; those of this portal without the host, so that they open here. */
export function piecesOf(text: string, origin: string): Piece[] {
	const found: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g)) {
		if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) });
		found.push({ kind: 'link', text: match[0], href: isOurs(match[0], origin) ? localPart(match[0]) : match[0] });
		end = match.index + match[0].length;
	}
	if (end < text.length) found.push({ kind: 'text', text: text.slice(end) });
	return found;
}

/** The demo may be reached by another name than its mails know: any loopback address is this portal. */
function isOurs(address: string, origin: string): boolean {
	const url = new URL(address);
	return url.origin === origin || ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

function localPart(address: string): string {
	const { pathname, search, hash } = new URL(address);
	return pathname + search + hash;
}
