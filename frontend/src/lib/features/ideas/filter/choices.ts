import type { FieldKind } from '#lib/api/gen/schema.ts';
import { labelOf, type Labelled } from '../fields/answers.ts';

interface Field extends Labelled {
	id: string;
	kind: FieldKind;
	options: readonly (Labelled & { id: string })[];
}

/** By which answers a list can be narrowed: what was chosen, and what was ticked. */
export function answerChoices(fields: readonly Field[], locale: string): { value: string; label: string }[] {
	return fields.flatMap((field) => {
		const asked = labelOf(field, locale);
		if (field.kind === 'CHECK') return [{ value: field.id, label: asked }];
		return field.options.map((option) => ({ value: option.id, label: `${asked} ${labelOf(option, locale)}` }));
	});
}
