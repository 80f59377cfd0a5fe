"""Signing in and out, one's own account, joining and the set-up over the API; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info, PortalContext
from portal.api.identity import Session, Viewer
from portal.api.inputs import given, version_seen
from portal.core.viewer import STRANGER
from portal.graph.errors import Forbidden
from portal.graph.mutation import door, mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of
from portal.identity import sign_in
from portal.identity.actions import AccountChanges, create_access_key, end_all_sessions, end_session
from portal.identity.cookies import Cookies
from portal.identity.model import ColourScheme
from portal.identity.sign_in import Browser, SignedIn, change_password
from portal.partners import joining
from portal.partners.actions.people import update_profile

UNSET: Any = strawberry.UNSET
ONLY_PAGES = "Only the portal's own pages sign in. Send the header X-Portal: 1 from the same origin."


@strawberry.input
class WorkspaceSetUpInput:
    """What the first person of an empty installation says."""

    token: str = strawberry.field(description="From the one-time address in the server's log.")
    workspace_name: str = strawberry.field(description="What the portal is called.")
    organisation_name: str = strawberry.field(description="The host firm.")
    name: str = strawberry.field(description="Who owns the portal.")
    email: str = strawberry.field(description="The owner's address.")
    password: str = strawberry.field(description="The owner's password, at least 12 characters.")
    locale: str = strawberry.field(description="The language that the portal speaks first.")


@strawberry.input
class SessionCreateInput:
    """Address and password."""

    email: str = strawberry.field(description="The address of the account.")
    password: str = strawberry.field(description="Its password.")


@strawberry.input
class SessionLinkRequestInput:
    """Where the sign-in link goes."""

    email: str = strawberry.field(description="The address of the account.")


@strawberry.input
class SessionLinkRedeemInput:
    """The sign-in link."""

    token: str = strawberry.field(description="What stands behind the # of the link.")


@strawberry.input
class SessionEndInput:
    """Where to sign out."""

    session_id: UUID | None = id_of("Session", "Another browser or a program; without it this one.", optional=True)


@strawberry.input
class SessionEndAllInput:
    """Sign out everywhere."""

    confirm: bool = strawberry.field(description="Here as well.", default=True)


@strawberry.input
class AccessKeyCreateInput:
    """A way in for a program."""

    name: str = strawberry.field(description="What you call the program, at most 60 characters.")
    days: int = strawberry.field(description="How long the key lasts: 1 to 365 days.")


@strawberry.input
class SessionSwitchInput:
    """For which firm to go on."""

    membership_id: UUID = id_of("ViewerMembership", "One of your own memberships.")


@strawberry.input
class ProfileUpdateInput:
    """What is to be different; what is not given stays."""

    version: int | None = version_seen()
    name: str | None = strawberry.field(description="The name that others see.", default=UNSET)
    function: str | None = strawberry.field(description="What you do at this firm; may be empty.", default=UNSET)
    locale: str | None = strawberry.field(description="de, en, fr or it.", default=UNSET)
    time_zone: str | None = strawberry.field(description="A name such as Europe/Zurich.", default=UNSET)
    colour_scheme: ColourScheme | None = strawberry.field(description="Light or dark.", default=UNSET)


@strawberry.input
class PasswordChangeInput:
    """The new password, and the current one if there is one."""

    current_password: str | None = strawberry.field(description="The current one.", default=UNSET)
    new_password: str = strawberry.field(description="At least 12 characters.")


@strawberry.input
class InvitationAcceptInput:
    """What somebody says who accepts an invitation."""

    token: str = strawberry.field(description="What stands behind the # of the link.")
    name: str = strawberry.field(description="The name that others see; counts for a new account only.")
    function: str | None = strawberry.field(description="What you do at the firm.", default=UNSET)
    password: str | None = strawberry.field(
        description="For a new account the chosen one, if any; for an existing one its password, unless signed in.",
        default=UNSET,
    )
    locale: str | None = strawberry.field(description="de, en, fr or it.", default=UNSET)


@strawberry.type
class ViewerPayload(Payload):
    """You after the change, or why nothing was changed."""

    viewer: Viewer | None = result("You after the change.")


@strawberry.type
class WorkspaceSetUpPayload(ViewerPayload):
    """The owner, signed in, or why nothing was made."""


@strawberry.type
class SessionCreatePayload(ViewerPayload):
    """You, signed in, or why not."""


@strawberry.type
class SessionLinkRedeemPayload(ViewerPayload):
    """You, signed in, or why not."""


@strawberry.type
class SessionSwitchPayload(ViewerPayload):
    """You as the other firm's person, or why not."""


@strawberry.type
class ProfileUpdatePayload(ViewerPayload):
    """You after the change, or why nothing was changed."""


@strawberry.type
class PasswordChangePayload(ViewerPayload):
    """You after the change, or why nothing was changed."""


@strawberry.type
class InvitationAcceptPayload(ViewerPayload):
    """You as the firm's person, signed in, or why not."""


@strawberry.type
class SessionLinkRequestPayload(Payload):
    """The same answer whether or not there is an account."""

    sent: bool = strawberry.field(description="A letter is on its way if the address has an account.", default=False)


@strawberry.type
class DonePayload(Payload):
    """Whether it was done, or why not."""

    ok: bool = strawberry.field(description="Whether it was done.", default=False)


@strawberry.type
class SessionEndPayload(DonePayload):
    """Whether the session has ended, or why not."""


@strawberry.type
class SessionEndAllPayload(DonePayload):
    """Whether all sessions have ended, or why not."""


@strawberry.type
class AccessKeyCreatePayload(Payload):
    """The new key, or why there is none."""

    session: Session | None = result("Its entry in the list of your sessions.")
    secret: str | None = result("What the program sends as `Authorization: Bearer …`; shown this once only.")


@strawberry.type
class IdentityMutation:
    """Set-up, signing in and out, one's own account, joining a firm."""

    @door
    async def workspace_set_up(self, info: Info, input: WorkspaceSetUpInput) -> WorkspaceSetUpPayload:
        """Make the workspace of an empty installation and its owner; works once."""
        context = info.context
        given_ = joining.SetUp(
            token=input.token,
            workspace_name=input.workspace_name,
            organisation_name=input.organisation_name,
            name=input.name,
            email=input.email,
            password=input.password,
            locale=input.locale,
        )
        made = await joining.set_up_workspace(context.database, context.passwords, browser(context), given_)
        return WorkspaceSetUpPayload(viewer=come_in(context, made))

    @door
    async def session_create(self, info: Info, input: SessionCreateInput) -> SessionCreatePayload:
        """Sign in by address and password."""
        context = info.context
        made = await sign_in.sign_in(
            context.database, context.passwords, browser(context), email=input.email, password=input.password
        )
        return SessionCreatePayload(viewer=come_in(context, made))

    @door
    async def session_link_request(self, info: Info, input: SessionLinkRequestInput) -> SessionLinkRequestPayload:
        """Have a sign-in link mailed; it works in this browser only."""
        context = info.context
        secret = await sign_in.request_link(context.database, browser(context), email=input.email)
        context.headers.append(cookies(context).bind(secret))
        return SessionLinkRequestPayload(sent=True)

    @door
    async def session_link_redeem(self, info: Info, input: SessionLinkRedeemInput) -> SessionLinkRedeemPayload:
        """Sign in by the link from the mail: once, within 15 minutes, in the browser that asked for it."""
        context = info.context
        bound_to = cookies(context).binding(context.door.cookies)
        made = await sign_in.redeem_link(context.database, browser(context), token=input.token, bound_to=bound_to)
        context.headers.append(cookies(context).unbind())
        return SessionLinkRedeemPayload(viewer=come_in(context, made))

    @mutation
    async def session_end(self, info: Info, input: SessionEndInput) -> SessionEndPayload:
        """Sign out here or in another browser, or end a program's access key."""
        context, session_id = info.context, given(input.session_id)
        async with context.write() as tx:
            await end_session(tx, session_id)
        if session_id in (None, context.viewer.session_id):
            go_out(context)
        return SessionEndPayload(ok=True)

    @mutation
    async def session_end_all(self, info: Info, input: SessionEndAllInput) -> SessionEndAllPayload:  # noqa: ARG002 - every mutation has one
        """Sign out everywhere, here too; access keys end as well."""
        async with info.context.write() as tx:
            await end_all_sessions(tx)
        go_out(info.context)
        return SessionEndAllPayload(ok=True)

    @door
    async def access_key_create(self, info: Info, input: AccessKeyCreateInput) -> AccessKeyCreatePayload:
        """Make a key with which a program acts as you; needs a browser's session."""
        context = info.context
        made, secret = await create_access_key(context.database, context.viewer, name=input.name, days=input.days)
        return AccessKeyCreatePayload(session=ref(Session, made), secret=secret)

    @door
    async def session_switch(self, info: Info, input: SessionSwitchInput) -> SessionSwitchPayload:
        """Go on for another of your firms, in a new session."""
        context = info.context
        made = await sign_in.switch_membership(context.database, browser(context), membership_id=input.membership_id)
        return SessionSwitchPayload(viewer=come_in(context, made))

    @mutation
    async def profile_update(self, info: Info, input: ProfileUpdateInput) -> ProfileUpdatePayload:
        """Change your name, function, language, zone or colours."""
        changes = AccountChanges(
            given(input.name), given(input.locale), given(input.time_zone), given(input.colour_scheme)
        )
        async with info.context.write() as tx:
            await update_profile(tx, changes, function=given(input.function), version=given(input.version))
        await info.context.refresh()
        return ProfileUpdatePayload(viewer=me(info.context))

    @door
    async def password_change(self, info: Info, input: PasswordChangeInput) -> PasswordChangePayload:
        """Choose a password; all your other sessions and access keys end."""
        context = info.context
        await change_password(
            context.database,
            context.passwords,
            browser(context),
            current=given(input.current_password),
            new=input.new_password,
        )
        return PasswordChangePayload(viewer=me(context))

    @door
    async def invitation_accept(self, info: Info, input: InvitationAcceptInput) -> InvitationAcceptPayload:
        """Join the firm that invited you, and sign in."""
        context = info.context
        given_ = joining.Acceptance(
            token=input.token,
            name=input.name,
            function=given(input.function),
            password=given(input.password),
            locale=given(input.locale),
        )
        made = await joining.accept_invitation(context.database, context.passwords, browser(context), given_)
        return InvitationAcceptPayload(viewer=come_in(context, made))


def browser(context: PortalContext) -> Browser:
    """Where the request comes from, and as whom it came; a foreign page must not have us sign its visitor in."""
    if not context.door.is_own_page:
        raise Forbidden(ONLY_PAGES)
    return Browser(context.door.ip, context.door.user_agent, context.viewer)


def cookies(context: PortalContext) -> Cookies:
    """How cookies are written here."""
    return Cookies(context.door.is_secure)


def come_in(context: PortalContext, made: SignedIn) -> Viewer | None:
    """From here on the operation is the signed-in person's, and so is the browser."""
    context.headers.append(cookies(context).keep(made.secret))
    context.viewer = made.viewer
    return me(context)


def go_out(context: PortalContext) -> None:
    """From here on the operation is a stranger's."""
    context.headers.append(cookies(context).forget())
    context.viewer = STRANGER


def me(context: PortalContext) -> Viewer | None:
    """The viewer as it is now."""
    membership_id = context.viewer.membership_id
    return ref(Viewer, membership_id) if membership_id else None
