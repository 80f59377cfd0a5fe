export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Catalogue = Record<string, Message>;
export type Params = Record<string, string | number>;

/** The text of a message: plural form chosen by `n`, `{name}` filled in, numbers written as the locale writes them. */
export function render(message: Message, locale: string, params: Params = {}): string {
	const text = typeof message === 'string' ? message : pluralForm(message, locale, Number(params.n ?? 0));
	return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
		const value = params[name];
		if (value === undefined) return hole;
		return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
	});
}

function pluralForm(forms: Exclude<Message, string>, locale: string, n: number): string {
	if (n === 0 && forms.zero !== undefined) return forms.zero;
	return forms[new Intl.PluralRules(locale).select(n)] ?? forms.other ?? '';
}
