import { operations } from './documents.js';

const suffix = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** Code generator plugin: one typed document per operation, known by its id; its text stays out of the first load. */
export function plugin(_schema, documents, config) {
	const own = documents.map(({ document }) => document);
	const external = (config.externalFragments ?? []).map(({ node }) => ({ definitions: [node] }));
	const lines = operations(own, [...own, ...external]).map(({ name, kind, id }) => {
		const type = name + suffix[kind];
		return `export const ${type}Document = typed<${type}, ${type}Variables>(\n  '${id}',\n);`;
	});
	return { prepend: ["import { typed } from '#lib/api/document.ts';"], content: lines.join('\n\n') };
}
