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

/** Fair, edition, appearance, goal and invitation, one after the other; ends with the first that is refused. */
export async function begin(wish: Wish, made: Made): Promise<Outcome<{ id: string }>> {
	const { name, city, country, firstDay, lastDay } = wish;
	made.fairId ??= wish.fairId || undefined;
	made.editionId ??= wish.editionId || undefined;
	if (!made.editionId && !made.fairId) {
		const outcome = await mutate(CreateFairMutationDocument, { input: { name, city, country } });
		if (outcome.status !== 'done') return outcome;
		made.fairId = outcome.data.fairCreate?.fair?.id;
	}
	if (!made.editionId) {
		const outcome = await mutate(CreateEditionMutationDocument, { input: { fairId: made.fairId ?? '', firstDay, lastDay } });
		if (outcome.status !== 'done') return outcome;
		made.editionId = outcome.data.fairEditionCreate?.fairEdition?.id;
	}
	if (!made.appearanceId) {
		const { circleId, title, purpose, form, needsCustoms } = wish;
		const outcome = await mutate(BeginFairMutationDocument, { input: { editionId: made.editionId ?? '', circleId, title, purpose, form, needsCustoms } });
		if (outcome.status !== 'done') return outcome;
		made.appearanceId = outcome.data.appearanceCreate?.appearance?.id;
		made.version = outcome.data.appearanceCreate?.appearance?.version;
	}
	return invite(wish, made, made.appearanceId ?? '');
}

async function invite(wish: Wish, made: Made, id: string): Promise<Outcome<{ id: string }>> {
	if (!made.hasGoal) {
		const outcome = await mutate(AddGoalMutationDocument, { input: { appearanceId: id, title: wish.goal, target: wish.target, unit: wish.unit } });
		if (outcome.status !== 'done') return outcome;
		made.hasGoal = true;
	}
	if (wish.standArea > 0 && !made.isDescribed) {
		const outcome = await mutate(EditFairMutationDocument, { input: { id, version: made.version, standArea: wish.standArea } });
		if (outcome.status !== 'done') return outcome;
		made.isDescribed = true;
	}
	const outcome = await mutate(StepFairMutationDocument, { input: { appearanceId: id, to: 'INVITED' } });
	return outcome.status === 'done' ? { status: 'done', data: { id } } : outcome;
}
