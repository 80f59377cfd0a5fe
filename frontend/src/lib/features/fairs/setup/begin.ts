import { mutate } from '#lib/api/client.ts';
import type { Form } from '#lib/api/gen/schema.ts';
import type { Outcome } from '#lib/api/errors.ts';
import { AddGoalMutationDocument, EditFairMutationDocument, StepFairMutationDocument } from '../overview/overview.gen.ts';
import { BeginFairMutationDocument, CreateEditionMutationDocument, CreateFairMutationDocument } from './setup.gen.ts';

export interface Wish {
	fairId: string;
	editionId: string;
	name: string;
	city: string;
	country: string;
	firstDay: string;
	lastDay: string;
	circleId: string;
	form: Form;
	needsCustoms: boolean;
	title: string;
	purpose: string;
	goal: string;
	target: number;
	unit: string;
	standArea: number;
}

/** What was made already: a second attempt goes on from there, and makes nothing twice. */
export interface Made {
	fairId?: string;
	editionId?: string;
	appearanceId?: string;
	version?: number;
	hasGoal?: boolean;
	isDescribed?: boolean;
}

type Refused = Exclude<Outcome<unknown>, { status: 'done' }>;
type Step = (wish: Wish, made: Made) => Promise<Refused | null>;

/** Fair, edition, appearance, goal and invitation, one after the other; ends with the first that is refused. */
export async function begin(wish: Wish, made: Made): Promise<Outcome<{ id: string }>> {
	made.fairId ??= wish.fairId || undefined;
	made.editionId ??= wish.editionId || undefined;
	for (const step of [addFair, addEdition, addAppearance, addGoal, describe, invite]) {
		const refused = await step(wish, made);
		if (refused) return refused;
	}
	return { status: 'done', data: { id: made.appearanceId ?? '' } };
}

const addFair: Step = async ({ name, city, country }, made) => {
	if (made.editionId || made.fairId) return null;
	const outcome = await mutate(CreateFairMutationDocument, { input: { name, city, country } });
	if (outcome.status !== 'done') return outcome;
	made.fairId = outcome.data.fairCreate?.fair?.id;
	return null;
};

const addEdition: Step = async ({ firstDay, lastDay }, made) => {
	if (made.editionId) return null;
	const outcome = await mutate(CreateEditionMutationDocument, { input: { fairId: made.fairId ?? '', firstDay, lastDay } });
	if (outcome.status !== 'done') return outcome;
	made.editionId = outcome.data.fairEditionCreate?.fairEdition?.id;
	return null;
};

const addAppearance: Step = async ({ circleId, title, purpose, form, needsCustoms }, made) => {
	if (made.appearanceId) return null;
	const outcome = await mutate(BeginFairMutationDocument, { input: { editionId: made.editionId ?? '', circleId, title, purpose, form, needsCustoms } });
	if (outcome.status !== 'done') return outcome;
	const begun = outcome.data.appearanceCreate?.appearance;
	made.appearanceId = begun?.id;
	made.version = begun?.version;
	return null;
};

const addGoal: Step = async ({ goal, target, unit }, made) => {
	if (made.hasGoal) return null;
	const outcome = await mutate(AddGoalMutationDocument, { input: { appearanceId: made.appearanceId ?? '', title: goal, target, unit } });
	if (outcome.status !== 'done') return outcome;
	made.hasGoal = true;
	return null;
};

const describe: Step = async ({ standArea }, made) => {
	if (standArea <= 0 || made.isDescribed) return null;
	const outcome = await mutate(EditFairMutationDocument, { input: { id: made.appearanceId ?? '', version: made.version, standArea } });
	if (outcome.status !== 'done') return outcome;
	made.isDescribed = true;
	return null;
};

const invite: Step = async (_, made) => {
	const outcome = await mutate(StepFairMutationDocument, { input: { appearanceId: made.appearanceId ?? '', to: 'INVITED' } });
	return outcome.status === 'done' ? null : outcome;
};
