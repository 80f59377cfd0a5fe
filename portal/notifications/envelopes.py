"""What a mail needs besides its lines: to whom, from where, and the addresses that stand for its reader."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.clock import now
from portal.core.mail import Desk
from portal.identity.queries import own_account
from portal.notifications.actions.addresses import make_addresses
from portal.notifications.lines.ideas import IdeaLine
from portal.notifications.lines.line import Line, Scope
from portal.notifications.lines.read import scope_of
from portal.notifications.mails import Envelope
from portal.notifications.wishes import Wishes
from portal.partners.queries import workspace_here


async def addressed(tx: AsyncSession, desk: Desk, lines: Sequence[Line], letter_id: UUID, wishes: Wishes) -> Envelope:
    """For a mail about these lines to the transaction's viewer, with new addresses to answer it and to end it."""
    account, workspace, base_url = await own_account(tx), await workspace_here(tx), desk.base_url.rstrip("/")
    answerable = _answerable(lines) if desk.inbound else None
    address = await make_addresses(tx, scope_of(lines), reply_about=answerable, now=now())
    return Envelope(
        to=account.email,
        locale=account.locale,
        portal=workspace.name,
        base_url=base_url,
        letter_id=letter_id,
        domain=desk.inbound or base_url.split("://")[1].split(":")[0].split("/")[0],
        unsubscribe=f"{base_url}/unsubscribe/{address.unsubscribe}",
        zone=wishes.zone,
        reply_to=f"reply+{address.reply}@{desk.inbound}" if address.reply else None,
        shows_content=wishes.shows_content,
    )


def _answerable(lines: Sequence[Line]) -> Scope | None:
    """The one idea that an answer to the mail would be about."""
    first = lines[0]
    if not isinstance(first, IdeaLine) or any(line.subject != first.subject for line in lines):
        return None
    return Scope(idea_id=first.idea_id, circle_id=first.circle_id)
