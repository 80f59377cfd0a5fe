declare const types: unique symbol;

/** The id of an operation, which the server knows by it; remembers its types. The texts arrive with the cache. */
export type Document<Data, Variables> = string & { readonly [types]?: (variables: Variables) => Data };

export function typed<Data, Variables>(id: string): Document<Data, Variables> {
	return id;
}
