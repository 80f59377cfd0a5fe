"""Letters around ideas that belong to nobody's notifications: they ask a person for its own word."""

from portal.core.db import Database, act_as
from portal.core.mail import Occasion, Post, letter
from portal.core.text import text
from portal.ideas.model import IdeaRow, SupportProposalRow
from portal.ideas.queries import is_firm_reading
from portal.identity.actions import make_token
from portal.identity.model import TokenPurpose, TokenRow
from portal.identity.queries import actor_of, viewer_for
from portal.partners.model import MembershipRow
from portal.partners.queries import workspace_here

CONFIRMATION_PAGE = "/bestaetigen"


class IdeaLetters:
    """Writes with the rights that whoever caused the letter has when it is written."""

    def __init__(self, database: Database, post: Post, base_url: str) -> None:
        self._database = database
        self._post = post
        self._base_url = base_url.rstrip("/")

    async def ask_to_confirm(self, occasion: Occasion) -> None:
        """Ask the person whether it wants to support the idea, unless it may not read it any more."""
        async with self._database.write() as tx:
            actor = await actor_of(tx, occasion.workspace_id, occasion.id)
            if actor is None:
                return
            await act_as(tx, actor)
            proposal = await tx.get(SupportProposalRow, (occasion.workspace_id, occasion.object))
            if proposal is None or proposal.answered_at:
                return
            idea = await tx.get_one(IdeaRow, (occasion.workspace_id, proposal.idea_id))
            person = await tx.get_one(MembershipRow, (occasion.workspace_id, proposal.membership_id))
            reader = await viewer_for(tx, occasion.workspace_id, proposal.membership_id)
            workspace = await workspace_here(tx)
            if proposal.email and person.person_id is None:
                reads = await is_firm_reading(tx, idea.workspace_id, person.organisation_id, idea.circle_id)
            else:
                reads = reader is not None and proposal.circle_id in reader.circles
            if not reads:
                return
            address, locale = proposal.email or person.email, reader.locale if reader else workspace.locale
            token = await make_token(
                tx,
                TokenRow(
                    purpose=TokenPurpose.SUPPORT,
                    email=address,
                    subject_id=proposal.id,
                    expires_at=proposal.expires_at,
                ),
            )
        await self._post.send(
            letter(
                address,
                locale,
                "support_proposal",
                link=f"{self._base_url}{CONFIRMATION_PAGE}#{token}",
                portal=workspace.name,
                proposer=actor.name,
                idea=idea.title,
                need=text(locale, f"need.{proposal.need}"),
                until=f"{proposal.expires_at:%d.%m.%Y}",
            )
        )
