/** So many tags an idea carries at most. */
export const most = 10;

interface Tag {
	id: string;
	name: string;
	isOffered: boolean;
	archivedAt: string | null;
}

/** What may be put on an idea: those of the host choose from all, others from what is offered; and what is there. */
export function choosable(known: readonly Tag[], carried: readonly { id: string; name: string }[], staff: boolean) {
	const open = known.filter((tag) => !tag.archivedAt && (staff || tag.isOffered));
	const besides = carried.filter(({ id }) => !open.some((tag) => tag.id === id));
	return [...open, ...besides].map(({ id, name }) => ({ value: id, label: name }));
}
