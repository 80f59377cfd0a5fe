declare const types: unique symbol;

/** The text of an operation that remembers its types. */
export type Document<Data, Variables> = string & { readonly [types]?: (variables: Variables) => Data };

export function typed<Data, Variables>(text: string): Document<Data, Variables> {
	return text;
}
