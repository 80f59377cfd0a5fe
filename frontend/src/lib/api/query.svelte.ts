import type { AnyVariables, RequestPolicy } from '@urql/core';
import { onRestart, read } from './client.ts';
import type { Document } from './document.ts';
import { keptOf } from './device.ts';
import { failureOf, hasAnswer, type Failure } from './errors.ts';
import { watchConnection } from './connection.ts';

export type Answer<Data> =
	| { status: 'loading' }
	| { status: 'failed'; failure: Failure }
	| { status: 'ready'; data: Data; refreshing: boolean };

/**
 * A query of a component. Shows cached data at once and refreshes it; asks again when the variables change, when the
 * window comes back, and after live updates may have been missed. `null` variables ask nothing.
 */
export function query<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: () => Variables | null) {
	let answer = $state.raw<Answer<Data>>({ status: 'loading' });
	let latest = $state.raw<Data>();
	let keptAt = $state<number | null>(null);
	let unsubscribe = () => {};

	function ask(asked: Variables, policy: RequestPolicy) {
		unsubscribe();
		unsubscribe = read(document, asked, policy, ({ data, trouble, stale = false }) => {
			const failed = trouble !== undefined && !hasAnswer(data as object | undefined);
			if (failed) return miss(asked, failureOf(trouble));
			keptAt = null;
			if (data) latest = data;
			if (data) answer = { status: 'ready', data, refreshing: stale };
		});
	}

	/** Without a network the page reads what it kept on this device, if it kept anything. */
	function miss(asked: Variables, failure: Failure) {
		const kept = keptOf(document, asked, failure);
		if (!kept) return void (answer = { status: 'failed', failure });
		({ data: latest, at: keptAt } = kept);
		answer = { status: 'ready', data: kept.data, refreshing: false };
	}

	function refetch() {
		const asked = variables();
		if (asked) ask(asked, 'network-only');
	}

	$effect(() => {
		const asked = variables();
		if (!asked) return;
		answer = { status: 'loading' };
		ask(asked, 'cache-and-network');
		return () => unsubscribe();
	});
	$effect(() => whenStale(refetch));
	$effect(() =>
		onRestart((policy) => {
			const asked = variables();
			if (asked) ask(asked, policy);
		})
	);

	return {
		get answer() {
			return answer;
		},
		/** The newest data of any variables: what a list may keep showing while the next filter loads. */
		get latest() {
			return latest;
		},
		/** When what is shown was kept on this device; null while it comes from the portal. */
		get keptAt() {
			return keptAt;
		},
		refetch
	};
}

/** Calls back when what is on the screen may be old: after a gap in live updates, and on return after a minute. */
function whenStale(refetch: () => void): () => void {
	let left = Date.now();
	const onVisible = () => {
		if (document.visibilityState === 'hidden') left = Date.now();
		else if (Date.now() - left > 60_000) refetch();
	};
	document.addEventListener('visibilitychange', onVisible);
	window.addEventListener('online', refetch);
	const stopWatching = watchConnection((state) => state === 'gap' && refetch());
	return () => {
		document.removeEventListener('visibilitychange', onVisible);
		window.removeEventListener('online', refetch);
		stopWatching();
	};
}
