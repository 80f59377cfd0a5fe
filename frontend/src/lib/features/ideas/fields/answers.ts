import type { Benefit, FieldKind, IdeaAnswerInput } from '#lib/api/gen/schema.ts';
import { date } from '#lib/i18n/format.ts';
import { language } from '#lib/i18n/locales.ts';

export const benefits = ['TIME', 'COST', 'QUALITY', 'SAFETY', 'ENVIRONMENT'] as const satisfies Benefit[];

/** What was ticked, from how a draft keeps it. */
export const benefitsOf = (kept: string): Benefit[] => benefits.filter((one) => kept.split(',').includes(one));

/** Texts in the portal's languages, some of them empty. */
export interface Labelled {
	labelDe: string;
	labelEn: string;
	labelFr: string;
	labelIt: string;
}
export interface Hinted {
	hintDe: string;
	hintEn: string;
	hintFr: string;
	hintIt: string;
}
export interface Asked extends Labelled {
	id: string;
	kind: FieldKind;
	isRequired: boolean;
}
/** What was typed, by the field's id: numbers as typed, days as 2027-03-01, boxes as true or false, options by id. */
export type Given = Record<string, string>;

interface Said {
	text: string | null;
	number: number | null;
	day: string | null;
	isChecked: boolean | null;
	option: (Labelled & { id: string }) | null;
	field: { id: string; unit?: string } | null;
}

/** The label in the reader's language, else in whichever language there is one. */
export function labelOf({ labelDe, labelEn, labelFr, labelIt }: Labelled, locale: string): string {
	return first({ de: labelDe, en: labelEn, fr: labelFr, it: labelIt }, locale);
}
export function hintOf({ hintDe, hintEn, hintFr, hintIt }: Hinted, locale: string): string {
	return first({ de: hintDe, en: hintEn, fr: hintFr, it: hintIt }, locale);
}

/** A number as people write it here: 1’250,5 and 1250.5 are the same. Not a number: undefined. */
export function numberOf(typed: string): number | undefined {
	const plain = typed.replace(/['’\s\u00a0\u202f]/g, '').replace(',', '.');
	return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** What is sent, in the order of the fields: refusals name answers by their place. */
export function inputOf(asked: readonly Asked[], given: Given): IdeaAnswerInput[] {
	return asked.map(({ id, kind }) => ({ fieldId: id, ...memberOf(kind, (given[id] ?? '').trim()) }));
}

/** What cannot be sent yet, under the names by which the server would refuse it. */
export function answerProblems(asked: readonly Asked[], given: Given, words: { missing: string; tick: string; noNumber: string }): Record<string, string | undefined> {
	const problem = ({ id, kind, isRequired }: Asked) => {
		const typed = (given[id] ?? '').trim();
		if (kind === 'CHECK') return isRequired && typed !== 'true' ? words.tick : undefined;
		if (!typed) return isRequired ? words.missing : undefined;
		return kind === 'NUMBER' && numberOf(typed) === undefined ? words.noNumber : undefined;
	};
	return Object.fromEntries(asked.map((field, place) => [`answers.${place}`, problem(field)]));
}

/** Answers that were given before, as they stand in the form. */
export function givenOf(answers: readonly Said[]): Given {
	return Object.fromEntries(answers.flatMap((answer) => (answer.field ? [[answer.field.id, typedOf(answer)]] : [])));
}

/** An answer in the reader's words. */
export function shown(answer: Said, locale: string, words: { yes: string; no: string }): string {
	if (answer.option) return labelOf(answer.option, locale);
	if (answer.day) return date(`${answer.day}T12:00:00Z`, locale, 'UTC');
	if (answer.isChecked !== null) return answer.isChecked ? words.yes : words.no;
	if (answer.number !== null) return [new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(answer.number), answer.field?.unit].filter(Boolean).join(' ');
	return answer.text ?? '';
}

/** What was typed as if it had been sent. */
export function givenAnswers<Field extends Asked & { unit: string; isInternal: boolean; options: readonly (Labelled & { id: string; retiredAt: string | null })[] }>(
	asked: readonly Field[],
	given: Given
) {
	return asked.flatMap((field) => {
		const typed = (given[field.id] ?? '').trim();
		const { text = null, number = null, day = null, isChecked = null } = typed ? memberOf(field.kind, typed) : {};
		const option = (field.kind === 'SELECT' && field.options.find(({ id }) => id === typed)) || null;
		return typed ? [{ id: field.id, text, number, day, isChecked, option, field, version: 0 }] : [];
	});
}

export function parse(kept: string): Given {
	try {
		return JSON.parse(kept || '{}') as Given;
	} catch {
		return {};
	}
}

function typedOf({ text, number, day, isChecked, option }: Said): string {
	return option?.id ?? day ?? (isChecked === null ? (text ?? (number === null ? '' : String(number))) : String(isChecked));
}

function memberOf(kind: FieldKind, typed: string): Omit<IdeaAnswerInput, 'fieldId'> {
	if (kind === 'CHECK') return { isChecked: typed === 'true' };
	if (!typed) return {};
	if (kind === 'NUMBER') return { number: numberOf(typed) ?? null };
	if (kind === 'SELECT') return { optionId: typed };
	return kind === 'DATE' ? { day: typed } : { text: typed };
}

function first(texts: Record<string, string>, locale: string): string {
	return texts[language(locale)] || Object.values(texts).find(Boolean) || '';
}
