graphql`
	fragment IdeaPage_idea on Idea
	@refetchable(queryName: "IdeaPageCommentsQuery")
	@argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" }) {
		id
		title
		status
		author {
			...IdeaPage_person
		}
		comments(first: $first, after: $after, last: $last, before: $before) @connection(key: "IdeaPage_comments") {
			edges {
				cursor
				node {
					body
					author {
						...IdeaPage_person
					}
				}
			}
			pageInfo {
				hasNextPage
				hasPreviousPage
				startCursor
				endCursor
			}
		}
	}
`;

graphql`
	fragment IdeaPage_person on Person @refetchable(queryName: "IdeaPagePersonQuery") {
		name
		organisation {
			name
		}
	}
`;

graphql`
	query IdeaPageNodeQuery($id: ID!) {
		node(id: $id) {
			__typename
			...IdeaPage_idea @alias
			... on Comment {
				body
			}
		}
	}
`;

graphql`
	mutation IdeaPageCommentMutation($input: CommentCreateInput!, $connections: [ID!]!) {
		commentCreate(input: $input) {
			comment @appendNode(connections: $connections, edgeTypeName: "CommentEdge") {
				id
				body
			}
			userErrors {
				__typename
				message
			}
		}
	}
`;

graphql`
	subscription IdeaPageSubscription($id: ID!) {
		ideaChanged(id: $id) {
			cursor
			idea {
				...IdeaPage_idea
			}
		}
	}
`;
