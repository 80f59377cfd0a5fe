import type { IdeaStatus } from '#lib/api/gen/schema.ts';

/** The statuses that can be divided, in the order of an idea's life. */
export const divisible = ['OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT', 'RELEASED', 'DECLINED'] as const satisfies readonly IdeaStatus[];

interface Placed {
	id: string;
	position: number;
}

/** As they follow each other; of two at the same place the older one comes first. */
export const ordered = <Stage extends Placed>(stages: readonly Stage[]): Stage[] => [...stages].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** Those whose place is another one once the stage has moved so far. */
export function moved<Stage extends Placed>(stages: readonly Stage[], id: string, by: number): { stage: Stage; position: number }[] {
	const all = ordered(stages);
	const from = all.findIndex((stage) => stage.id === id);
	const stage = all[from];
	if (!stage) return [];
	all.splice(from, 1);
	all.splice(from + by, 0, stage);
	return all.map((one, position) => ({ stage: one, position })).filter(({ stage: one, position }) => one.position !== position);
}
