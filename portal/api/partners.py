"""Firms, people and circles as the API shows them, and the lists of them."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

import strawberry

from portal.graph.node import Node, ascending, column, descending, many, node, one, root_many, sql
from portal.graph.paging import Connection
from portal.graph.scalars import Markdown, enum_type, id_of
from portal.ideas.entry import brings_into
from portal.moderation.access import trusts
from portal.moderation.queries import is_trusted, trust_behind
from portal.notifications.queries import follows_circle
from portal.partners import access, shown
from portal.partners.model import (
    CircleKind,
    CircleMemberRow,
    CircleRow,
    Disclosure,
    InvitationRow,
    MembershipRow,
    MembershipState,
    OrganisationKind,
    OrganisationRow,
    Role,
    TermsRow,
    WorkspaceRow,
)

if TYPE_CHECKING:
    from portal.api.moderation import Trust

enum_type(OrganisationKind, HOST="The firm whose portal it is.", PARTNER="A key customer of the host.")
enum_type(
    Role,
    OWNER="Owns the portal; can do everything.",
    ADMIN="Manages firms, people and circles.",
    MODERATOR="Moderates and answers ideas, perhaps of some partners only.",
    MEMBER="Works for the host and takes part.",
    LEAD="Speaks for a partner firm and invites colleagues.",
    PARTNER_MEMBER="Takes part for a partner firm.",
    GUEST="Takes part in one circle until a day.",
)
enum_type(
    MembershipState,
    INVITED="Asked to join.",
    ACTIVE="Takes part.",
    SUSPENDED="Cannot come in for now.",
    LEFT="Does not belong to the firm any more.",
)
enum_type(
    CircleKind,
    HOUSE="The host's staff only.",
    PAIR="The host and one partner.",
    OPEN="All partners.",
    CUSTOM="Chosen partners.",
)
enum_type(
    Disclosure,
    PEOPLE="Partners see firm and person.",
    FIRMS="Partners see the firm, not the person.",
    NOBODY="Partners see neither.",
)


@node(WorkspaceRow, prefix="workspace", visible_to=access.workspace_visible_to)
class Workspace(Node):
    """One host's portal."""

    name: str = column("What the portal is called.")
    locale: str = column("The language that it speaks first.")
    holds_comments: bool = column("Whether comments of people who are not trusted yet are held for moderation.")
    trust_after: int = column("After how many approved posts people are trusted.")
    version: int = column("Counts the changes of its settings; an edit names the version it was made from.")
    viewer_can_settle: bool = sql("Whether you may change its settings.", shown.can_manage_circles)


@node(OrganisationRow, prefix="organisation", visible_to=access.organisation_visible_to)
class Organisation(Node):
    """A firm in the portal."""

    name: str = column("Its name.")
    kind: OrganisationKind = column("On which side of the table it sits.")
    city: str | None = column("Where it is.")
    is_own: bool = sql("Whether it is your firm.", shown.is_own)
    version: int = column("Counts its changes; an edit names the version it was made from.")
    people: "Connection[Person]" = many(
        "Its people, as far as you may know them.", shown.people_of, order=ascending(shown.by_name)
    )
    circles: "list[Circle]" = many(
        "Circles in which you may know it to be.", shown.circles_of, order=ascending(shown.by_name)
    )


@node(MembershipRow, prefix="person", visible_to=access.membership_visible_to)
class Person(Node):
    """A person as one firm's person."""

    name: str = column("The name that others see.")
    function: str | None = column("What the person does at the firm.")
    organisation: Organisation | None = one("The firm.", MembershipRow.organisation_id)
    role: Role = column("What the person may do for the firm.")
    state: MembershipState = column("Where the person stands with the firm.")
    is_viewer: bool = sql("Whether it is you.", shown.is_viewer)
    email: str | None = sql("The address; for the host, the firm's leads and the person only.", shown.email)
    partners: list[Organisation] = many(
        'A staff member\'s "my partners"; empty: all. Told to the host only.',
        shown.partners_of,
        order=ascending(shown.by_name),
    )
    ends_at: datetime | None = column("When a guest's time ends.")
    is_trusted: bool | None = sql("Whether nobody has to look at its posts; told to moderators only.", is_trusted)
    trust: "Trust | None" = one("What moderators know of its posts.", trust_behind)
    viewer_can_trust: bool = sql("Whether you may give and take trust.", trusts)
    version: int = column("Counts the changes of role and state; an edit names the version it was made from.")
    viewer_can_manage: bool = sql("Whether you may change role and state.", access.manages_person)


@node(CircleMemberRow, prefix="circle_member", visible_to=access.circle_member_visible_to)
class CircleMember(Node):
    """A firm's place in a circle."""

    organisation: Organisation = one("The firm.", CircleMemberRow.organisation_id)
    since: datetime = column("When it came in.", CircleMemberRow.created_at)
    accepted_at: datetime | None = sql(
        "When it last accepted terms; for the host and the firm only.", shown.accepted_at
    )
    accepted_version: int | None = sql("Which version of the terms it last accepted.", shown.accepted_version)
    accepted_by: Person | None = one("Who accepted for the firm.", shown.accepted_by)


@node(TermsRow, prefix="terms", visible_to=access.terms_visible_to)
class Terms(Node):
    """A version of a circle's terms."""

    version: int = column("Counts the versions of this circle's terms.")
    text: Markdown = column("As written.")
    html: str = column("Rendered and cleaned.")
    published_at: datetime = column("Since when it counts.", TermsRow.created_at)


@node(CircleRow, prefix="circle", visible_to=access.circle_visible_to)
class Circle(Node):
    """A set of firms that share; the audience of things."""

    name: str = column("Its name.")
    kind: CircleKind = column("Who is in it by rule.")
    disclosure: Disclosure = column("What partners in it learn of each other's contributors.")
    floor: int = column("From how many firms on counts are shown to partners.")
    member_count: int | None = sql(
        "How many firms are in it, the host included; null where you may not know.", shown.member_count
    )
    members: list[CircleMember] = many(
        "The firms that you may know to be in it.",
        CircleMemberRow.circle_id,
        order=ascending(CircleMemberRow.created_at),
    )
    terms: Terms | None = one("The terms that count; null where there are none.", shown.current_terms)
    accepted_at: datetime | None = sql("When your firm accepted the current terms.", shown.own_acceptance_at)
    is_pending: bool = sql("Whether it is closed until your firm accepts the terms.", shown.is_pending)
    viewer_follows: bool = sql("Whether you are told of new ideas in it.", follows_circle)
    version: int = column("Counts its changes, not those of its terms; an edit names the version it was made from.")
    viewer_can_manage: bool = sql("Whether you may change it and publish its terms.", shown.manages_circle)
    viewer_can_accept_terms: bool = sql("Whether you may accept the terms for your firm.", access.accepts_terms)
    viewer_can_submit: bool = sql("Whether you may bring ideas into it, perhaps after moderation.", brings_into)


@node(InvitationRow, prefix="invitation", visible_to=access.invitation_visible_to)
class Invitation(Node):
    """Somebody is asked to join a firm."""

    email: str = column("Who is asked.")
    organisation: Organisation = one("The firm to join.", InvitationRow.organisation_id)
    role: Role = column("As what.")
    invited_by: Person | None = one("Who asks.", InvitationRow.invited_by)
    sent_at: datetime = column("When it was last sent.")
    expires_at: datetime = column("Until when it can be accepted.")
    is_expired: bool = sql("Whether it is too late.", shown.is_expired)


@strawberry.input
class PersonFilter:
    """Which people a list holds; all given members must fit."""

    organisation: UUID | None = id_of("Organisation", "Of this firm.", optional=True)
    state: MembershipState | None = strawberry.field(description="In this state.", default=strawberry.UNSET)


@strawberry.type
class PartnersQuery:
    """Firms, people, circles and invitations."""

    circles: Connection[Circle] | None = root_many(
        "The circles you are in, also those whose terms wait to be accepted; for the host all in its care.",
        order=ascending(shown.by_name),
    )
    organisations: Connection[Organisation] | None = root_many(
        "The firms you may know.", order=ascending(shown.by_name)
    )
    people: Connection[Person] | None = root_many(
        "The people you may know.",
        where=shown.is_listed,
        filter=(PersonFilter, shown.person_filter),
        order=ascending(shown.by_name),
    )
    invitations: Connection[Invitation] | None = root_many(
        "Invitations that were neither accepted nor revoked; for the host and a firm's leads.",
        where=shown.is_open,
        order=descending(InvitationRow.sent_at),
    )
