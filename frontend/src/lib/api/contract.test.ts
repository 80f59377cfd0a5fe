import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { connections, keyless } from './shapes.ts';

const schema = buildSchema(readFileSync(new URL('../../../../graphql/schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));

describe('the cache knows the schema', () => {
	it('lists every type that has no id', () => {
		const roots = ['Query', 'Mutation', 'Subscription'];
		const named = types.filter(({ name }) => !roots.includes(name) && !/(Connection|Edge|Payload)$/.test(name));
		const without = named.filter((type) => isObjectType(type) && !type.getFields().id).map(({ name }) => name);
		expect([...keyless].sort()).toEqual(without.sort());
	});

	it('joins the pages of every list', () => {
		const paged = types.flatMap((type) =>
			isObjectType(type) ? Object.values(type.getFields()).filter((field) => /Connection!?$/.test(String(field.type))).map((field) => `${type.name}.${field.name}`) : []
		);
		const known = Object.entries(connections).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`));
		expect(known.sort()).toEqual(paged.sort());
	});
});
