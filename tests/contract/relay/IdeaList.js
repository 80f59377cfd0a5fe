graphql`
	query IdeaListQuery($first: Int!, $after: String, $filter: IdeaFilter) {
		...IdeaList_ideas @arguments(first: $first, after: $after, filter: $filter)
	}
`;

graphql`
	fragment IdeaList_ideas on Query
	@refetchable(queryName: "IdeaListNextQuery")
	@argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }, filter: { type: "IdeaFilter" }) {
		ideas(first: $first, after: $after, filter: $filter) @connection(key: "IdeaList_ideas") {
			totalCount
			edges {
				node {
					...IdeaPage_idea
				}
			}
		}
	}
`;

graphql`
	mutation IdeaListSubmitMutation($input: IdeaSubmitInput!, $connections: [ID!]!) {
		ideaSubmit(input: $input) {
			idea @prependNode(connections: $connections, edgeTypeName: "IdeaEdge") {
				...IdeaPage_idea
			}
			userErrors {
				code
				message
				path
			}
		}
	}
`;
