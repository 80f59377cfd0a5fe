"""The schema: every slice's types, queries, mutations and subscriptions joined."""

from functools import cache

import strawberry
from graphql import GraphQLSchema

from portal.api.idea_events import IdeaSubscription
from portal.api.idea_mutations import IdeaMutation
from portal.api.ideas import Comment, Idea, IdeaQuery, StatusChange, Support, WideningRequest
from portal.graph.node import NodeQuery
from portal.graph.schema import build_schema

TYPES = [Idea, Support, Comment, StatusChange, WideningRequest]


@strawberry.type
class Query(NodeQuery, IdeaQuery):
    """Everything that can be read."""


@strawberry.type
class Mutation(IdeaMutation):
    """Everything that can be done; each refuses with `userErrors`, and then nothing was written."""


@strawberry.type
class Subscription(IdeaSubscription):
    """Everything that is told live."""


@cache
def schema() -> GraphQLSchema:
    """Built once per process; the same for everybody."""
    return build_schema(Query, Mutation, Subscription, types=TYPES)
