import { createHash } from 'node:crypto';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { Kind, print, visit } from 'graphql';

/** Every operation of some documents as the client sends it: with its fragments and `__typename`. */
export function operations(own, all) {
	const fragments = new Map(all.flatMap(fragmentsOf));
	return own.flatMap((document) =>
		document.definitions
			.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
			.map((operation) => described(operation, fragments))
	);
}

function described(operation, fragments) {
	const used = [...reachable(operation, fragments, new Set())].sort();
	const source = [operation, ...used.map((name) => fragments.get(name))].map(print).join('\n');
	const text = compact(stringifyDocument(formatDocument(createRequest(source, {}).query)));
	return { name: operation.name.value, kind: operation.operation, text, id: sha256(text) };
}

function fragmentsOf(document) {
	return document.definitions
		.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
		.map((definition) => [definition.name.value, definition]);
}

function reachable(node, fragments, found) {
	visit(node, {
		FragmentSpread({ name }) {
			if (found.has(name.value)) return;
			const fragment = fragments.get(name.value);
			if (!fragment) throw new Error(`Unknown fragment ${name.value}`);
			found.add(name.value);
			reachable(fragment, fragments, found);
		}
	});
	return found;
}

const compact = (text) => text.replace(/\s+/g, ' ').replace(/ ?([{}():,!]) ?/g, '$1');
const sha256 = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
