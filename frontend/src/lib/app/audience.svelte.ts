import { common } from '#lib/i18n/common.ts';
import { list } from '#lib/i18n/format.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';

/** What a sentence about readers needs to know of a circle. */
export interface AudienceCircle {
	name: string;
	kind: 'HOUSE' | 'PAIR' | 'OPEN' | 'CUSTOM';
	disclosure: 'PEOPLE' | 'FIRMS' | 'NOBODY';
	memberCount: number | null;
	members: readonly { organisation: { name: string; kind: 'HOST' | 'PARTNER' } }[];
}

let shown = $state.raw<string | null>(null);

export const audience = () => shown;

/** While the calling component lives, the strip under the top bar says this. */
export function showAudience(sentence: () => string | null): void {
	$effect(() => {
		const mine = sentence();
		shown = mine;
		return () => {
			if (shown === mine) shown = null;
		};
	});
}

/** Names everybody who reads in a circle: "nur Ammann AG und Brändli GmbH". */
export function readersOf(circle: AudienceCircle, workspace: string, withName = true): string {
	const partners = circle.members.filter(({ organisation }) => organisation.kind === 'PARTNER').map(({ organisation }) => organisation.name);
	const host = circle.members.find(({ organisation }) => organisation.kind === 'HOST')?.organisation.name ?? workspace;
	const members = list([host, ...partners], locale());
	switch (circle.kind) {
		case 'HOUSE':
			return common('audience.house', { workspace: host });
		case 'PAIR':
			return partners.length > 0 ? common('audience.pair', { members }) : common('audience.pairFallback', { name: circle.name, workspace: host });
		case 'OPEN':
			return common('audience.open', { workspace: host });
		case 'CUSTOM':
			return customReaders(circle, partners.length, withName, members, host);
	}
}

/** What other partners learn about the author there. The house shows its names everywhere; in a pair there are no others. */
export function disclosureOf(circle: AudienceCircle, isStaff: boolean): string | null {
	if (isStaff) return null;
	return circle.kind === 'OPEN' || circle.kind === 'CUSTOM' ? common(`audience.${circle.disclosure}`) : null;
}

function customReaders(circle: AudienceCircle, known: number, withName: boolean, members: string, host: string): string {
	if (circle.memberCount === null) return common('audience.customPlain', { name: circle.name });
	// The count holds the host too; names are shown only when all of them are known.
	if (known > 0 && known >= circle.memberCount - 1 && known <= 4) return withName ? common('audience.custom', { name: circle.name, members }) : members;
	return common(withName ? 'audience.customCount' : 'audience.count', { name: circle.name, n: circle.memberCount - 1, workspace: host });
}
