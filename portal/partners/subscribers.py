"""Letters to people who are asked to join, and to leads whose circle waits for them."""

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import Database, act_as
from portal.core.mail import Occasion, Post, letter
from portal.identity.actions import make_token
from portal.identity.model import TokenPurpose, TokenRow
from portal.identity.queries import actor_of, viewer_for
from portal.partners.model import CircleRow, InvitationRow, MembershipRow, OrganisationRow
from portal.partners.queries import leads_of_circle, workspace_here

INVITATION_PAGE = "/einladung"
CIRCLES_PAGE = "/kreise"


class PartnerLetters:
    """Writes about firms and circles, with the rights that whoever caused the letter has when it is written."""

    def __init__(self, database: Database, post: Post, base_url: str) -> None:
        self._database = database
        self._post = post
        self._base_url = base_url.rstrip("/")

    async def send_invitation(self, occasion: Occasion) -> None:
        """With a token made now; the ones sent earlier die with the invitation's earlier deadline."""
        async with self._database.write() as tx:
            if not await _as_actor(tx, occasion):
                return
            invitation = await tx.get_one(InvitationRow, (occasion.workspace_id, occasion.object))
            if invitation.revoked_at or invitation.accepted_at:
                return
            organisation = await tx.get_one(OrganisationRow, (occasion.workspace_id, invitation.organisation_id))
            inviter = await tx.get_one(MembershipRow, (occasion.workspace_id, invitation.invited_by))
            token = await make_token(
                tx,
                TokenRow(
                    purpose=TokenPurpose.INVITATION,
                    email=invitation.email,
                    subject_id=invitation.id,
                    expires_at=invitation.expires_at,
                ),
            )
            workspace = await workspace_here(tx)
        await self._post.send(
            letter(
                invitation.email,
                workspace.locale,
                "invitation",
                link=f"{self._base_url}{INVITATION_PAGE}#{token}",
                portal=workspace.name,
                inviter=inviter.name,
                organisation=organisation.name,
                until=f"{invitation.expires_at:%d.%m.%Y}",
            )
        )

    async def tell_terms_wait(self, occasion: Occasion) -> None:
        """The circle is closed until its leads accept: tell each of them."""
        async with self._database.read() as db:
            if not await _as_actor(db, occasion):
                return
            circle = await db.get_one(CircleRow, (occasion.workspace_id, occasion.object))
            workspace = await workspace_here(db)
            waiting = [
                (await viewer_for(db, occasion.workspace_id, lead.id), lead.email, organisation.name)
                for lead, organisation in await leads_of_circle(db, circle.id)
            ]
        for viewer, email, organisation_name in waiting:
            if viewer is not None and circle.id in viewer.pending:
                await self._post.send(
                    letter(
                        email,
                        viewer.locale,
                        "terms_waiting",
                        link=f"{self._base_url}{CIRCLES_PAGE}/circle_{circle.id}",
                        portal=workspace.name,
                        circle=circle.name,
                        organisation=organisation_name,
                    )
                )


async def _as_actor(tx: AsyncSession, occasion: Occasion) -> bool:
    actor = await actor_of(tx, occasion.workspace_id, occasion.id)
    if actor is not None:
        await act_as(tx, actor)
    return actor is not None
