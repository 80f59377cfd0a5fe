import { say } from './page/messages.ts';
import { longestTitle } from './model.ts';

/** What people write about an idea. */
export interface Texts {
	title: string;
	problem: string;
	proposal: string;
	language: string;
	/** What it is good for, joined by commas. */
	benefits: string;
	benefitNote: string;
	/** What was typed into the host's fields, as JSON. */
	answers: string;
}

export function textProblems({ title, problem }: Texts): Record<'title' | 'problem', string | undefined> {
	const length = title.trim().length;
	const tooLong = length > longestTitle ? say('form.titleLong', { max: longestTitle, n: length }) : undefined;
	return {
		problem: problem.trim() ? undefined : say('form.problemMissing'),
		title: length === 0 ? say('form.titleMissing') : tooLong
	};
}
