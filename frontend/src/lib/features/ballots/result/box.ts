/** The ballot box as anybody can check it: the same hashes that the portal published, made in the browser. */

export interface Paper {
	leaf: string;
	nonce: string;
	content: string;
	organisation: string;
	strength: number;
}

export interface Archive {
	papers: Paper[];
	box_root: string;
	definition: string;
}

/** As much of a leaf as tells it from all others; people type spaces and capitals. */
export const SHORTEST = 8;

export function codeOf(typed: string): string {
	return typed.toLowerCase().replace(/[^0-9a-f]/g, '');
}

export function paperOf(archive: Archive, code: string): Paper | null {
	const found = archive.papers.filter(({ leaf }) => leaf.startsWith(code));
	return code.length >= SHORTEST && found.length === 1 ? (found[0] ?? null) : null;
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function joined(...parts: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

async function hashed(...parts: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));
}

function hex(of: Uint8Array<ArrayBuffer>): string {
	return Array.from(of, (one) => one.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 over a zero byte, the nonce and the vote. */
export async function leafOf(paper: Pick<Paper, 'nonce' | 'content'>): Promise<string> {
	const content = new TextEncoder().encode(paper.content) as Uint8Array<ArrayBuffer>;
	return hex(await hashed(Uint8Array.of(0), bytes(paper.nonce), content));
}

/** The Merkle root; a leaf without a neighbour moves up as it is. */
export async function rootOf(leaves: readonly string[]): Promise<string> {
	let level = [...leaves].sort().map(bytes);
	if (level.length === 0) return hex(await hashed());
	while (level.length > 1) {
		const pairs = Array.from({ length: Math.ceil(level.length / 2) }, (_, at) => level.slice(2 * at, 2 * at + 2));
		level = await Promise.all(pairs.map(([one, other]) => (one && other ? hashed(Uint8Array.of(1), one, other) : Promise.resolve(one ?? new Uint8Array()))));
	}
	return hex(level[0] ?? new Uint8Array());
}

export interface Choice {
	title: string;
	given: number | null;
}

interface Said {
	choice?: string;
	approve?: string[];
	ranking?: string[];
	scores?: Record<string, number>;
	points?: Record<string, number>;
}

/** What a counted vote says, in the titles of the frozen definition; nothing where it is blank. */
export function choices(archive: Archive, paper: Paper): Choice[] {
	const said = JSON.parse(paper.content) as Said | null;
	if (!said) return [];
	const frozen = JSON.parse(archive.definition) as { count: { options: { id: string; title: string }[] } };
	const titles = new Map(frozen.count.options.map(({ id, title }) => [id, title]));
	const named = (id: string) => titles.get(id) ?? id;
	const numbers = Object.entries(said.scores ?? said.points ?? {}).sort(([, one], [, other]) => other - one);
	if (said.choice) return [{ title: said.choice, given: null }];
	if (said.ranking) return said.ranking.map((id, at) => ({ title: named(id), given: at + 1 }));
	if (said.approve) return said.approve.map((id) => ({ title: named(id), given: null }));
	return numbers.map(([id, given]) => ({ title: named(id), given }));
}
