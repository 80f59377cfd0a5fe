import { query } from '#lib/api/query.svelte.ts';
import { answerProblems, inputOf, parse } from './answers.ts';
import { FieldsAskedQueryDocument } from './fields.gen.ts';
import { ask } from './messages.ts';

/** What the host asks about every idea now, and what a form has to say to it. */
export function useFields() {
	const fields = query(FieldsAskedQueryDocument, () => ({}));
	const asked = $derived((fields.latest?.ideaFields?.nodes ?? []).filter(({ retiredAt, isInternal }) => !retiredAt && !isInternal));
	return {
		get asked() {
			return asked;
		},
		input: (kept: string) => inputOf(asked, parse(kept)),
		problems: (kept: string) => answerProblems(asked, parse(kept), { missing: ask('answer.missing'), tick: ask('answer.tick'), noNumber: ask('answer.noNumber') })
	};
}
