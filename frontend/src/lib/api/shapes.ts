/** Types without an id of their own: they live inside their parent. A test compares this list with the schema. */
export const keyless = [
	'Portal',
	'DemoPerson',
	'Viewer',
	'PageInfo',
	'IdeaEvent',
	'IdeaCount',
	'SearchHit',
	'NotificationEvent',
	'NotificationPreference',
	'NotificationSettings',
	'InvitationPreview',
	'SupportProposalPreview',
	'ChecklistTask',
	'PlannedTask',
	'BallotOutcome',
	'BallotNumber',
	'BallotTurnout',
	'BallotOutcomeLine',
	'BallotTransfer',
	'BallotStanding',
	'BallotRound',
	'BallotPayment',
	'BallotWish',
	'BallotAccount',
	'BallotFairness',
	'BallotBudget',
	'BudgetPreviewShare',
	'FairDutyPreview',
	'RefusalError'
];

/** Lists that come in pages, which the cache joins. */
export const connections = {
	Query: ['ideas', 'ideaFields', 'ideaDrafts', 'search', 'stages', 'tags', 'ideaViews', 'mentionablePeople', 'moderationQueue', 'circles', 'organisations', 'people', 'invitations', 'wideningRequests', 'releaseNotes', 'releaseNoteDrafts', 'themes', 'priorities', 'priorityColumns', 'fairs', 'appearances', 'ballots', 'moderationLog', 'ideaImports', 'ideaExports', 'importPeople', 'calendarFeeds'],
	IdeaImport: ['problems'],
	Idea: ['supporters', 'comments', 'history', 'notes', 'mergedIdeas', 'supportProposals', 'releaseNotes', 'heldComments'],
	Comment: ['replies', 'versions'],
	Organisation: ['people'],
	ReleaseNote: ['ideas'],
	Theme: ['ideas', 'organisations'],
	Viewer: ['notifications'],
	Ballot: ['firms', 'papers'],
	Appearance: ['goals', 'agreements', 'tasks', 'nextTasks', 'owedTasks', 'overdueTasks', 'doneTasks', 'budgetLines'],
	Fair: ['editions'],
	FairEdition: ['deadlines']
};
