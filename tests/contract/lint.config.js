// How the schema and the documents over it are written; run from the project's root.
import graphql from '@graphql-eslint/eslint-plugin';

const { configs } = graphql;
const documents = ['frontend/src/**/*.graphql', 'graphql/operations/**/*.graphql'];

/** Everything that mutations act upon: their names begin with one of these. */
const nouns = [
	'accessKey', 'appearance', 'ballot', 'budgetLine', 'calendarFeed', 'circle', 'comment', 'costDocument', 'crewMember', 'exhibit', 'fair', 'file', 'heldComment', 'idea', 'invitation', 'moderation', 'note', 'packingItem',
	'notification', 'notifications', 'organisation', 'password', 'person', 'priority', 'profile', 'releaseNote', 'replyAddresses', 'report', 'rota', 'session', 'settlement',
	'stage', 'standManager', 'supportProposal', 'tag', 'terms', 'theme', 'trust', 'workspace'
];

export default [
	{
		files: ['**/*.graphql'],
		plugins: { '@graphql-eslint': graphql },
		languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'graphql/schema.graphql', documents } } },
		linterOptions: { reportUnusedDisableDirectives: 'error' }
	},
	{ files: ['graphql/schema.graphql'], rules: { ...configs['flat/schema-all'].rules, ...configs['flat/schema-relay'].rules, ...schema() } },
	{ files: documents, rules: { ...configs['flat/operations-recommended'].rules } }
];

function schema() {
	return {
		'@graphql-eslint/require-description': [
			'error',
			{ types: true, rootField: true, DirectiveDefinition: true, EnumValueDefinition: true, FieldDefinition: true, InputValueDefinition: true }
		],
		'@graphql-eslint/naming-convention': ['error', names()],
		// One argument `input` of the type `<Mutation>Input`; the types' names begin with a capital, the fields' do not.
		'@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
		'@graphql-eslint/strict-id-in-types': ['error', { acceptedIdNames: ['id'], acceptedIdTypes: ['ID'], exceptions: withoutId() }],
		'@graphql-eslint/relay-edge-types': [
			'error',
			// `nodes` of a connection, and lists that are always short, hold the things themselves; test_lint.py asks for nodes.
			{ withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }
		],
		// Members are in the order in which they are best read.
		'@graphql-eslint/alphabetize': 'off',
		// Forbids mutations and subscriptions altogether.
		'@graphql-eslint/no-root-type': 'off',
		// A payload names what changed; the rest is asked for in a request of its own, which has its own cost.
		'@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
		// Wants an argument that `@deprecated` does not have; .ci/contract.py asks for the day in the reason.
		'@graphql-eslint/require-deprecation-date': 'off',
		// `viewerCan…` is the name of a right on every type, the viewer's own included; no other field repeats its type.
		'@graphql-eslint/no-typename-prefix': 'off',
		'no-restricted-syntax': ['error', ...nullability()]
	};
}

function names() {
	const plain = configs['flat/schema-all'].rules['@graphql-eslint/naming-convention'][1];
	return {
		...plain,
		'FieldDefinition[parent.name.value=Mutation]': { style: 'camelCase', requiredPattern: new RegExp(`^(?:${nouns.join('|')})[A-Z]`) },
		'FieldDefinition[parent.name.value=Query]': { style: 'camelCase', forbiddenPrefixes: ['query', 'get', 'list', 'all', 'fetch'] },
		// A question that yes or no answers, or what a payload says was done.
		...fieldsOf('Boolean', /^(?:is|has|holds|in|needs|nextNeeds|shows|follows|viewer(?:Can|Has))[A-Z]|^viewer(?:Follows|Mutes|Reacted|Reported)$|^(?:ok|sent|commonEqually)$/),
		// The moment itself, or since when something is so.
		...fieldsOf('DateTime', /[a-z]At$|^at$|^since$/),
		InputObjectTypeDefinition: { style: 'PascalCase', requiredPattern: /(?:Input|Filter|Order)$/ }
	};
}

function fieldsOf(type, requiredPattern) {
	const rule = { style: 'camelCase', requiredPattern };
	return { [`FieldDefinition[gqlType.name.value=${type}]`]: rule, [`FieldDefinition[gqlType.gqlType.name.value=${type}]`]: rule };
}

/** Pages and payloads are no things; the others are what somebody sees who is not signed in yet, or oneself. */
function withoutId() {
	return {
		types: [
			'BallotAccount', 'BallotBudget', 'BallotFairness', 'BallotNumber', 'BallotOutcome', 'BallotOutcomeLine', 'BallotPayment', 'BallotReason', 'BallotRound',
			'AppearanceEvent', 'BallotEvent', 'BallotStanding', 'BallotTransfer', 'BallotTurnout', 'BallotWish', 'BudgetPreviewShare', 'ChecklistTask', 'DemoPerson', 'FairDutyPreview', 'IdeaCount', 'IdeaEvent', 'InvitationPreview', 'MovedTask', 'NotificationEvent', 'NotificationPreference', 'NotificationSettings', 'PageInfo', 'PlannedTask', 'RotaChange', 'RotaCheck', 'RotaProblem', 'RotaProposal', 'Withdrawal',
			'Portal', 'RefusalError', 'SearchHit', 'SupportProposalPreview', 'TemplateProposal', 'Viewer'
		],
		suffixes: ['Connection', 'Edge', 'Payload']
	};
}

function nullability() {
	return [
		{
			selector: 'ObjectTypeDefinition[name.value=/^(?:Query|Mutation)$/] > FieldDefinition:not([name.value=nodes]) > NonNullType > ListType',
			message: 'A root field that fails must not take the others with it: lists are nullable too.'
		},
		{
			selector: 'FieldDefinition:not([name.value=nodes]) ListType > NamedType',
			message: 'Lists hold no nulls; only `nodes` says so of ids that it does not find.'
		},
		{
			selector: 'FieldDefinition[name.value=/^viewer(?:Can|Follows)/] > NamedType',
			message: 'A right is there or it is not.'
		}
	];
}
