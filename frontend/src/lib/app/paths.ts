/** Every address of the portal. Links are never written as strings elsewhere. */
export const paths = {
	start: () => '/start',
	ideas: (search = '') => `/ideen${search}`,
	idea: (number: number, search = '') => `/ideen/${number}${search}`,
	comment: (number: number, id: string) => `/ideen/${number}#${id}`,
	provenance: (id: string) => `/provenance/${id}.pdf`,
	ownTimesFile: (fairId: string) => `/calendars/shifts/${fairId}.ics`,
	settlementFile: (id: string, kind: 'pdf' | 'xlsx' | 'csv') => `/settlements/${id}.${kind}`,
	ballotFile: (id: string, kind: 'pdf' | 'json' | 'pb') => `/ballots/${id}.${kind}`,
	roadmap: (search = '') => `/roadmap${search}`,
	releases: () => '/neuigkeiten',
	releaseNote: (id: string) => `/neuigkeiten/${id}`,
	editReleaseNote: (id: string) => `/neuigkeiten/${id}/bearbeiten`,
	newReleaseNote: () => '/neuigkeiten/neu',
	ballots: () => '/abstimmungen',
	ballot: (id: string) => `/abstimmungen/${id}`,
	castBallot: (id: string, search = '') => `/abstimmungen/${id}/stimme${search}`,
	editBallot: (id: string) => `/abstimmungen/${id}/bearbeiten`,
	newBallot: () => '/abstimmungen/neu',
	themes: () => '/themen',
	theme: (id: string) => `/themen/${id}`,
	priorities: (search = '') => `/priorisierung${search}`,
	fairs: (search = '') => `/messen${search}`,
	newFair: () => '/messen/neu',
	fair: (id: string, part = '') => `/messen/${id}${part && `/${part}`}`,
	newIdea: () => '/ideen/neu',
	editIdea: (number: number) => `/ideen/${number}/bearbeiten`,
	search: (search = '') => `/suche${search}`,
	moderation: (search = '') => `/moderation${search}`,
	members: () => '/mitglieder',
	organisation: (id: string) => `/mitglieder/${id}`,
	fields: () => '/einstellungen/felder',
	circles: () => '/kreise',
	circle: (id: string) => `/kreise/${id}`,
	circleTerms: (id: string) => `/kreise/${id}/bedingungen`,
	newCircle: () => '/kreise/neu',
	tags: () => '/einstellungen/schlagwoerter',
	notifications: () => '/mitteilungen',
	profile: (part = '') => `/profil${part}`,
	signIn: (next?: string) => (next && next !== '/' ? `/anmelden?weiter=${encodeURIComponent(next)}` : '/anmelden'),
	signInLink: () => '/anmelden/link',
	invitation: () => '/einladung',
	setUp: () => '/einrichten',
	mailbox: (search = '') => `/postfach${search}`
} as const;

/** An address of ours to go on to after signing in; anything that leads elsewhere becomes Start. */
export function safeNext(next: string | null): string {
	const isOurs = next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith('/anmelden');
	return isOurs ? next : paths.start();
}
