"""The portal at its door, and the viewer: who one is here, and from where one is signed in."""

from datetime import datetime
from typing import Annotated, Any

import strawberry

from portal.api.context import Info
from portal.api.notifications import Notification
from portal.api.partners import Circle, Organisation, Person, Workspace
from portal.core.mail import Mailbox
from portal.core.sight import Sight
from portal.graph.node import Node, ascending, column, descending, many, node, one, root_one, sql
from portal.graph.paging import Connection
from portal.graph.scalars import enum_type
from portal.ideas.entry import brings_in
from portal.identity import access, queries
from portal.identity.model import ColourScheme, OwnMembershipRow, SessionRow
from portal.moderation.queries import (
    held_comment_count,
    held_idea_count,
    merge_wish_count,
    report_count,
    waiting_count,
)
from portal.notifications.model import NotificationRow
from portal.notifications.queries import own_notifications, unread_count
from portal.partners import shown
from portal.partners.model import MembershipRow, Role
from portal.partners.queries import invitation_behind
from portal.partners.rules import DEMO_PASSWORD

MAILBOX_AT_MOST = 100

enum_type(ColourScheme, SYSTEM="As the device says.", LIGHT="Light.", DARK="Dark.")


@node(SessionRow, prefix="session", visible_to=access.session_visible_to)
class Session(Node):
    """A browser in which you are signed in, or a program that acts as you with an access key."""

    is_program: bool = sql("Whether it is a program with an access key.", shown.is_program)
    name: str | None = column("What you call the program; null for a browser.")
    created_at: datetime = column("When you signed in there, or made the key.")
    last_seen_at: datetime = column("When it was last used, to within five minutes.")
    user_agent: str | None = column("What the browser says of itself.")
    expires_at: datetime = column("When it ends at the latest.")
    is_current: bool = sql("Whether it is the one that asks.", shown.is_this_session)


@node(OwnMembershipRow, prefix="membership", visible_to=access.own_membership_visible_to)
class ViewerMembership(Node):
    """One of the firms for which you can act."""

    organisation_name: str = column("The firm.")
    workspace_name: str = column("The portal.")
    is_current: bool = sql("Whether you act for it now.", shown.is_current)


def waiting_for_viewer(row: Any, sight: Sight) -> Any:
    """Everything that waits for the viewer, whichever slice it belongs to."""
    return waiting_count(row, sight) + shown.terms_to_accept(row, sight)


@node(MembershipRow, visible_to=shown.is_viewer)
class Viewer:
    """You, as whom you are here, and what you may do."""

    person: Person = one("You, as others see you.", shown.same_membership)
    organisation: Organisation = one("Your firm.", MembershipRow.organisation_id)
    workspace: Workspace = one("The portal.", shown.workspace_of)
    email: str = sql("The address by which you sign in.", queries.account_email)
    locale: str = sql("The language in which the portal speaks to you.", queries.account_locale)
    time_zone: str = sql("The zone in which you read times.", queries.account_time_zone)
    colour_scheme: ColourScheme = sql("Light or dark.", queries.account_colour_scheme)
    has_password: bool = sql("Whether you can sign in without a mail.", queries.account_has_password)
    version: int = sql(
        "Counts the changes of your profile; an edit names the version it was made from.", queries.account_version
    )
    role: Role = column("What you may do for your firm.")
    is_staff: bool = sql("Whether you belong to the host.", shown.is_staff)
    sessions: list[Session] = many(
        "Where you are signed in, and the programs that act as you, latest first.",
        shown.live_sessions,
        order=descending(SessionRow.last_seen_at),
    )
    memberships: list[ViewerMembership] = many(
        "The firms for which you can act.", shown.any_row, order=ascending(OwnMembershipRow.organisation_name)
    )
    waiting_count: int = sql(
        "How much waits for you: things to moderate, requests to answer, terms to accept.", waiting_for_viewer
    )
    held_idea_count: int = sql("Held ideas that wait for you; counting stops at 100.", held_idea_count)
    held_comment_count: int = sql("Held comments that wait for you; counting stops at 100.", held_comment_count)
    report_count: int = sql("Reported things that wait for you; counting stops at 100.", report_count)
    merge_wish_count: int = sql("Wishes to merge that wait for you; counting stops at 100.", merge_wish_count)
    notifications: Connection[Notification] = many(
        "What you are told, latest first.", own_notifications, order=descending(NotificationRow.at)
    )
    unread_count: int = sql("How much of it you have not read; counting stops at 100.", unread_count)
    pending_circles: list[Circle] = many(
        "Circles that stay closed until a lead of your firm accepts their terms.",
        shown.pending_circles,
        order=ascending(shown.by_name),
    )
    viewer_can_invite: bool = sql("Whether you may invite people.", shown.can_invite)
    viewer_can_submit: bool = sql("Whether you may bring in ideas.", brings_in)
    viewer_can_moderate: bool = sql("Whether you may moderate and answer ideas.", shown.can_moderate)
    viewer_can_manage_circles: bool = sql("Whether you may make and change circles.", shown.can_manage_circles)
    viewer_can_manage_organisations: bool = sql(
        "Whether you may make and change firms.", shown.can_manage_organisations
    )


@strawberry.type
class DemoPerson:
    """Somebody as whom one can sign in at the demo."""

    name: str = strawberry.field(description="The person.")
    email: str = strawberry.field(description="The address.")
    organisation: str = strawberry.field(description="The firm.")
    role: str = strawberry.field(description="The role, as its GraphQL name.")
    password: str = strawberry.field(description="The password, which is no secret here.")


@strawberry.type
class Portal:
    """What anybody may know of the portal."""

    name: str = strawberry.field(description="What it is called.")
    is_set_up: bool = strawberry.field(description="Whether it has a workspace yet.")
    is_demo: bool = strawberry.field(description="Whether it is the demo, with invented people only.")
    locale: str = strawberry.field(description="The language that it speaks first.")

    @strawberry.field
    async def demo_people(self, info: Info) -> list[DemoPerson]:
        """As whom one can sign in; nobody where it is not the demo."""
        found = await queries.demo_people(info.context.database) if self.is_demo else []
        return [
            DemoPerson(
                name=one["name"],
                email=one["email"],
                organisation=one["organisation"],
                role=one["role"].upper(),
                password=DEMO_PASSWORD,
            )
            for one in found
        ]


@strawberry.type
class DemoMail:
    """A letter that the demo did not send."""

    id: strawberry.ID = strawberry.field(description="Stable, opaque identifier.")
    to: str = strawberry.field(description="Whom it is for.")
    subject: str = strawberry.field(description="What it is about.")
    text: str = strawberry.field(description="As plain text.")
    html: str | None = strawberry.field(description="As HTML.")
    sent_at: datetime = strawberry.field(description="When it was written.")


@strawberry.type
class InvitationPreview:
    """What an invited person sees before accepting."""

    email: str = strawberry.field(description="Who is invited.")
    organisation_name: str = strawberry.field(description="The firm to join.")
    workspace_name: str = strawberry.field(description="The portal.")
    invited_by_name: str = strawberry.field(description="Who invites.")
    role: Role = strawberry.field(description="As what.")
    is_expired: bool = strawberry.field(description="Whether it is too late.")
    needs_password: bool = strawberry.field(
        description="Whether the address has no account yet, so that name and password can be chosen; "
        "otherwise its owner signs in first."
    )


@strawberry.type
class IdentityQuery:
    """The portal at its door, and who one is in it."""

    viewer: Viewer | None = root_one("You; null while you are signed out.", where=shown.is_viewer)

    @strawberry.field
    async def portal(self, info: Info) -> Portal | None:
        """What anybody may know of the portal."""
        facts = await queries.portal_facts(info.context.database)
        return Portal(name=facts["name"], is_set_up=facts["isSetUp"], is_demo=facts["isDemo"], locale=facts["locale"])

    @strawberry.field
    async def invitation(
        self, info: Info, token: Annotated[str, strawberry.argument(description="From the invitation's letter.")]
    ) -> InvitationPreview | None:
        """What the invitation's letter stands for; null if it was accepted or taken back."""
        found = await invitation_behind(info.context.database, token)
        if found is None:
            return None
        return InvitationPreview(
            email=found["email"],
            organisation_name=found["organisation_name"],
            workspace_name=found["workspace_name"],
            invited_by_name=found["invited_by_name"],
            role=Role(found["role"]),
            is_expired=found["is_expired"],
            needs_password=found["person_id"] is None,
        )

    @strawberry.field
    async def mailbox(
        self, info: Info, first: Annotated[int, strawberry.argument(description="How many, at most 100.")] = 20
    ) -> list[DemoMail] | None:
        """The demo's letters, newest first; null where it is not the demo."""
        if not (await queries.portal_facts(info.context.database))["isDemo"]:
            return None
        letters = await Mailbox(info.context.database).letters(max(0, min(first, MAILBOX_AT_MOST)))
        return [
            DemoMail(
                id=strawberry.ID(f"mail_{one.id}"),
                to=one.recipient,
                subject=one.subject,
                text=one.text,
                html=one.html,
                sent_at=one.sent_at,
            )
            for one in letters
        ]
