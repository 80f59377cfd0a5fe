import { common } from '#lib/i18n/common.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import type { AgreementShownFragment } from './agreement.gen.ts';
import { say } from './messages.ts';

/** One of the decisions of a version, in words. */
export interface Decision {
	key: string;
	label: string;
	text: string;
}

export const francs = (amount: number) =>
	new Intl.NumberFormat(locale(), { style: 'currency', currency: 'CHF', maximumFractionDigits: 0 }).format(amount / 100);

/** The decisions of a version in their order; two versions have the same keys, so that they stand side by side. */
export function decisionsOf(version: AgreementShownFragment): Decision[] {
	const firms = version.parties.map((party) => ({ ...party, name: party.organisation?.name ?? common('masked.partner') }));
	const text = (key: 'payments' | 'withdrawal' | 'competition' | 'results' | 'ending' | 'costKeys') => ({ key, label: say(`d.${key}`), text: version[key] || '–' });
	return [
		{ key: 'partnership', label: say('d.partnership'), text: say(version.isPartnership ? 'partnership.yes' : 'partnership.no') },
		...firms.map(({ organisation, name, benefit }) => ({ key: `benefit ${organisation?.id}`, label: say('d.benefit', { firm: name }), text: benefit })),
		{ key: 'form', label: say('d.form'), text: say(`form.${version.form}`) },
		{ key: 'contract', label: say('d.contract'), text: firms.find(({ isContractParty }) => isContractParty)?.name ?? '–' },
		...firms.map(({ organisation, name, cap }) => ({
			key: `cap ${organisation?.id}`,
			label: say('d.cap', { firm: name }),
			text: cap === null ? '–' : say('cap.text', { amount: francs(cap) })
		})),
		text('costKeys'),
		text('payments'),
		text('withdrawal'),
		{ key: 'leadMode', label: say('d.leadMode'), text: say(`lead.${version.leadMode}`) },
		text('competition'),
		{ key: 'brandUse', label: say('d.brandUse'), text: [version.brandUse, say('d.approvalDaysText', { n: version.approvalDays })].filter(Boolean).join(' ') },
		text('results'),
		text('ending')
	];
}
