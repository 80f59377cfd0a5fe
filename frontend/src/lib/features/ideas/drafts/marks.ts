/** What a form holds, and as which draft the portal keeps it, in which version. */
export interface Marked {
	[field: string]: string | boolean;
	draft: string;
	draftVersion: string;
}

export interface Kept {
	id: string;
	content: string;
	version: number;
	idea: { id: string } | null;
	newer: { id: string; version: number } | null;
}

/** What the portal keeps: the form without the marks that only this device needs. */
export function unmarked({ draft: _draft, draftVersion: _version, ...content }: Marked): string {
	return JSON.stringify(content);
}

export function marked({ draft, draftVersion }: Marked): { id?: string; version?: number } {
	return { ...(draft && { id: draft }), ...(draftVersion && { version: Number(draftVersion) }) };
}

/** Drafts of the same form that this device does not hold already. */
export function offered<Draft extends Kept>(drafts: readonly Draft[], content: Marked, ideaId?: string): Draft[] {
	const { id, version = 0 } = marked(content);
	const here = unmarked(content);
	return drafts.filter((draft) => {
		if ((draft.idea?.id ?? undefined) !== ideaId) return false;
		return (draft.id !== id || draft.version > version) && draft.content !== here;
	});
}

/** The version in which the portal keeps exactly what stands in the form, whichever answer brought it there. */
export function sameAs(drafts: readonly Kept[], content: Marked): number | undefined {
	return drafts.find((draft) => draft.id === content.draft && draft.content === unmarked(content))?.version;
}

/** The form as the draft holds it, ready to be gone on with; of an older text, in place of the newer one. */
export function restored<Content extends Marked>({ id, content, version, newer }: Kept, empty: Content): Content | null {
	try {
		const found = JSON.parse(content) as Partial<Content>;
		const known = Object.keys(empty).filter((name) => typeof found[name] === typeof empty[name]);
		const marks = { draft: newer?.id ?? id, draftVersion: String(newer?.version ?? version) };
		return { ...empty, ...Object.fromEntries(known.map((name) => [name, found[name]])), ...marks };
	} catch {
		return null;
	}
}

/** An id of one's own choice, so that saving twice makes one draft. */
export function newDraftId(): string {
	const bytes = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0'));
	bytes[6] = `4${bytes[6]?.slice(1)}`;
	bytes[8] = `a${bytes[8]?.slice(1)}`;
	const hex = bytes.join('');
	return `idea_draft_${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
