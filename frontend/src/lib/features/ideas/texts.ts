import { t } from './messages.ts';
import { longestTitle } from './model.ts';

/** What people write about an idea. */
export interface Texts {
	title: string;
	problem: string;
	proposal: string;
	language: string;
}

export function textProblems({ title, problem }: Texts): Record<'title' | 'problem', string | undefined> {
	const length = title.trim().length;
	const tooLong = length > longestTitle ? t('form.titleLong', { max: longestTitle, n: length }) : undefined;
	return {
		problem: problem.trim() ? undefined : t('form.problemMissing'),
		title: length === 0 ? t('form.titleMissing') : tooLong
	};
}
