"""The schema: every slice's types, queries, mutations and subscriptions joined."""

from functools import cache

import strawberry
from graphql import GraphQLSchema

from portal.api.idea_events import IdeaSubscription
from portal.api.idea_mutations import IdeaMutation
from portal.api.ideas import Comment, Idea, IdeaQuery, StatusChange, Support, WideningRequest
from portal.api.identity import IdentityQuery, Session, Viewer, ViewerMembership
from portal.api.identity_mutations import IdentityMutation
from portal.api.partner_mutations import PartnersMutation
from portal.api.partners import (
    Circle,
    CircleMember,
    Invitation,
    Organisation,
    PartnersQuery,
    Person,
    Terms,
    Workspace,
)
from portal.graph.node import NodeQuery
from portal.graph.schema import build_schema

TYPES = [
    Circle,
    CircleMember,
    Comment,
    Idea,
    Invitation,
    Organisation,
    Person,
    Session,
    StatusChange,
    Support,
    Terms,
    Viewer,
    ViewerMembership,
    WideningRequest,
    Workspace,
]


@strawberry.type
class Query(NodeQuery, IdentityQuery, PartnersQuery, IdeaQuery):
    """Everything that can be read."""


@strawberry.type
class Mutation(IdentityMutation, PartnersMutation, IdeaMutation):
    """Everything that can be done; each refuses with `userErrors`, and then nothing was written."""


@strawberry.type
class Subscription(IdeaSubscription):
    """Everything that is told live."""


@cache
def schema() -> GraphQLSchema:
    """Built once per process; the same for everybody."""
    return build_schema(Query, Mutation, Subscription, types=TYPES)
