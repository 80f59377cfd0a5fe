/** The card is printed in both languages side by side, whatever the reader's own: the crew is mixed. */
export const card = {
	de: {
		firms: 'Wer wir sind',
		meetings: 'Termine',
		silence: 'Das versprechen wir nicht',
		goal: 'Darum sind wir da',
		lead: 'Standleitung',
		deputy: 'Stellvertretung',
		experts: 'Wer kennt sich womit aus?',
		rules: 'So halten wir es',
		lines: [
			'Zuerst zuhören: Das Anliegen in den Worten des Gastes notieren, dann zeigen.',
			'Den Gast zu der Person führen, die sich auskennt, nicht zur nächsten.',
			'Nichts versprechen, was nicht aufgeschrieben ist: was, wer, bis wann.',
			'Kontakte nur mit Einwilligung weitergeben. Ein Nein gilt, auch am Stand.',
			'Keine Preise und Pläne der anderen Firma nennen. Im Zweifel weiterverweisen.',
			'Der Stand ist während der Öffnungszeiten nie leer. Pause nur mit Ablösung.'
		],
		consent: 'Einwilligung, vorgelesen',
		consentText: 'Dürfen wir Ihre Angaben auch an unsere Partnerfirma am Stand weitergeben? Sie können das jederzeit widerrufen.',
		rhythm: 'Morgens zehn Minuten zusammenstehen, abends fünf.',
		emergency: 'Notfall',
		numbers: 'Sanität 144 · Feuerwehr 118 · Polizei 117 · Europa 112'
	},
	en: {
		firms: 'Who we are',
		meetings: 'Appointments',
		silence: 'What we do not promise',
		goal: 'Why we are here',
		lead: 'Stand manager',
		deputy: 'Deputy',
		experts: 'Who knows about what?',
		rules: 'How we do it',
		lines: [
			'Listen first: note the need in the guest’s own words, then show.',
			'Lead the guest to the person who knows, not to the nearest one.',
			'Promise nothing that is not written down: what, who, until when.',
			'Pass contacts on with consent only. A no counts, also at the stand.',
			'No prices and plans of the other firm. When in doubt, refer.',
			'The stand is never empty during opening hours. Breaks only when relieved.'
		],
		consent: 'Consent, read aloud',
		consentText: 'May we pass your details on to our partner firm at this stand? You can take that back at any time.',
		rhythm: 'Ten minutes together each morning, five each evening.',
		emergency: 'Emergency',
		numbers: 'Ambulance 144 · Fire 118 · Police 117 · Europe 112'
	}
} as const;

export type CardLanguage = keyof typeof card;
