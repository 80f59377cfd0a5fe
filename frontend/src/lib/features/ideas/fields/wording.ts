import type { FieldKind } from '#lib/api/gen/schema.ts';
import type { Hinted, Labelled } from './answers.ts';

export const kinds = ['TEXT', 'NUMBER', 'SELECT', 'DATE', 'CHECK'] as const satisfies FieldKind[];

interface Texts {
	de: string;
	en: string;
	fr: string;
	it: string;
}
interface Option {
	id?: string;
	/** Tells rows apart that have no id yet. */
	key: string;
	label: Texts;
}
interface Known extends Labelled, Hinted {
	kind: FieldKind;
	unit: string;
	isRequired: boolean;
	isInternal: boolean;
	options: readonly (Labelled & { id: string; retiredAt: string | null })[];
}

export const empty = (): Texts => ({ de: '', en: '', fr: '', it: '' });

let rows = 0;

/** A row of the form: an option that there is, or a new one. */
export function optionOf(known?: Labelled & { id: string }): Option {
	rows += 1;
	return known ? { id: known.id, key: known.id, label: labels(known) } : { key: String(rows), label: empty() };
}

/** What the form shows of a field; of none, an empty one with room for two options. */
export function wordingOf(field: Known | null) {
	if (!field) return { kind: 'TEXT' as FieldKind, label: empty(), hint: empty(), unit: '', isRequired: false, isInternal: false, options: [optionOf(), optionOf()] };
	const { kind, unit, isRequired, isInternal, options, hintDe, hintEn, hintFr, hintIt } = field;
	const offered = options.filter(({ retiredAt }) => !retiredAt).map((option) => optionOf(option));
	return { kind, unit, isRequired, isInternal, label: labels(field), hint: { de: hintDe, en: hintEn, fr: hintFr, it: hintIt }, options: offered };
}

const labels = ({ labelDe, labelEn, labelFr, labelIt }: Labelled): Texts => ({ de: labelDe, en: labelEn, fr: labelFr, it: labelIt });
