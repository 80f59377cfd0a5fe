import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { byField, failureOf, hasAnswer, userErrorsOf } from './errors.ts';
import { pause } from './connection.ts';

describe('failures', () => {
	it('without an answer mean that the portal is out of reach', () => {
		expect(failureOf(new CombinedError({ networkError: new TypeError('failed') })).kind).toBe('offline');
	});

	it('name the reference of the request', () => {
		const error = new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' } }] });
		expect(failureOf(error)).toEqual({ kind: 'broken', reference: 'r1' });
	});

	it('tell an ended session from a busy and from a renewed server', () => {
		const of = (code: string) => failureOf(new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code } }] })).kind;
		expect(of('UNAUTHENTICATED')).toBe('signedOut');
		expect(of('RATE_LIMITED')).toBe('busy');
		expect(of('DOCUMENT_NOT_FOUND')).toBe('outdated');
	});
});

it('finds the refusals of any payload', () => {
	const refusal = { code: 'TOO_SHORT', message: 'Zu kurz', path: ['input', 'title'] };
	expect(userErrorsOf({ ideaSubmit: { userErrors: [refusal] } })).toEqual([refusal]);
	expect(byField([refusal, { ...refusal, message: 'später' }])).toEqual({ title: 'Zu kurz' });
	expect(byField([{ code: 'X', message: 'Allgemein', path: null }])).toEqual({ '': 'Allgemein' });
});

it('tells an answer from an error that left nothing', () => {
	expect(hasAnswer({ __typename: 'Query', ideas: null })).toBe(false);
	expect(hasAnswer({ ideas: null, viewer: { email: 'a@b.ch' } })).toBe(true);
	expect(hasAnswer(undefined)).toBe(false);
});

it('waits longer after each lost connection, never more than half a minute', () => {
	expect(pause(0, 0)).toBe(500);
	expect(pause(3, 1)).toBe(8_000);
	expect(pause(20, 1)).toBe(30_000);
});
