"""Verbs on support that is noted down for somebody else: it counts once that person confirms it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import Database, act_as, change_within, viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require
from portal.core.viewer import Viewer
from portal.ideas import access, rules
from portal.ideas.actions.support import support_idea
from portal.ideas.events import SupportProposalAnswered, SupportProposed
from portal.ideas.model import IdeaRow, Need, SupportProposalRow
from portal.ideas.queries import (
    is_customer_reading,
    is_firm_reading,
    name_at,
    proposal_behind,
    proposal_for_update,
    visible_idea,
)
from portal.identity.model import TokenPurpose
from portal.identity.queries import viewer_for
from portal.identity.rules import email_of, name_of
from portal.identity.sign_in import spend
from portal.partners.model import Role


@dataclass(frozen=True)
class Caller:
    """Somebody of a partner firm who has no account."""

    organisation_id: UUID
    name: str
    email: str


@dataclass(frozen=True)
class Told:
    """What somebody told the host: who, how much it matters, why."""

    who: UUID | Caller
    need: Need
    reason: str = ""
    own_id: UUID | None = None


async def propose_support(tx: AsyncSession, idea_id: UUID, told: Told, *, now: datetime) -> SupportProposalRow:
    """Note down for a customer's person that an idea matters; the person is asked by mail."""
    viewer = viewer_in(tx)
    idea = await visible_idea(tx, idea_id)
    require(access.may_propose_support(viewer, idea))
    if before := await made_before(
        tx, SupportProposalRow, told.own_id, col(SupportProposalRow.proposed_by) == viewer.member.id
    ):
        return before
    person, address = await _asked(tx, idea, told.who)
    await _forget_expired(tx, idea, person, now)
    proposal = SupportProposalRow(
        workspace_id=idea.workspace_id,
        id=told.own_id or new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        membership_id=person,
        proposed_by=viewer.member.id,
        email=address,
        need=told.need,
        reason=rules.sized(told.reason, "reason", at_most=rules.REASON_LIMIT) or None,
        expires_at=now + rules.PROPOSAL_LASTS,
    )
    tx.add(proposal)
    record(tx, SupportProposed(proposal.id))  # the host's own business
    return proposal


async def answer_proposal(tx: AsyncSession, proposal_id: UUID, *, accept: bool, now: datetime) -> SupportProposalRow:
    """The person's own word; with a yes it supports the idea like anybody else."""
    proposal = await proposal_for_update(tx, proposal_id)
    require(proposal.membership_id == viewer_in(tx).membership_id)
    require(proposal.answered_at is None, rules.ProposalAnswered)
    require(now < proposal.expires_at, rules.ProposalInvalid)
    proposal.answered_at, proposal.accepted = now, accept
    record(tx, SupportProposalAnswered(proposal.id, accepted=accept), circle_id=proposal.circle_id, hushed=True)
    await tx.flush()
    if accept:
        change = partial(change_within, tx)
        await support_idea(change, viewer_in(tx), proposal.idea_id, need=Need(proposal.need), reason=proposal.reason)
    return proposal


async def redeem_proposal(database: Database, token: str, *, accept: bool, now: datetime) -> None:
    """As `answer_proposal`, by whoever holds the letter's link; it works once."""
    found = await proposal_behind(database, token)
    require(found is not None, rules.ProposalInvalid)
    async with database.write() as tx:
        spent = await spend(tx, TokenPurpose.SUPPORT, token)
        if found is None or spent is None or spent.subject_id is None:
            raise rules.ProposalInvalid
        person = await viewer_for(tx, UUID(found["workspace_id"]), UUID(found["membership_id"])) or _by_letter(found)
        if person is None:
            raise rules.ProposalInvalid
        await act_as(tx, person)
        try:
            await answer_proposal(tx, spent.subject_id, accept=accept, now=now)
        except NotFound:
            raise rules.ProposalInvalid from None


async def _asked(tx: AsyncSession, idea: IdeaRow, who: UUID | Caller) -> tuple[UUID, str | None]:
    """Whoever may not read the idea must not learn of it by a letter: an account says who reads, or a firm's domain."""
    if not isinstance(who, Caller):
        require(await is_customer_reading(tx, idea, who), rules.NotMentionable("personId"))
        return who, None
    email, unknown = email_of(who.email, "customer.email"), rules.AddressUnknown("customer.email")
    require(await is_firm_reading(tx, idea.workspace_id, who.organisation_id, idea.circle_id), unknown)
    person = await name_at(tx, who.organisation_id, name_of(who.name, "customer.name"), email)
    if person is None:
        raise unknown
    return person, email


def _by_letter(found: Mapping[str, Any]) -> Viewer | None:
    """A name without an account may do this one thing: it sees the idea's circle as long as its firm does."""
    if not found["is_name"]:
        return None
    firm = UUID(found["organisation_id"])
    return Viewer(
        workspace_id=UUID(found["workspace_id"]),
        membership_id=UUID(found["membership_id"]),
        organisation_id=firm,
        kind="partner",
        role=Role.PARTNER_MEMBER,
        name=found["person_name"],
        circles=(UUID(found["circle_id"]),),
        kin=(firm,),
        firms=(firm,),
        people_of=(firm,),
    )


async def _forget_expired(tx: AsyncSession, idea: IdeaRow, person: UUID, now: datetime) -> None:
    await tx.execute(
        delete(SupportProposalRow).where(
            col(SupportProposalRow.workspace_id) == idea.workspace_id,
            col(SupportProposalRow.idea_id) == idea.id,
            col(SupportProposalRow.membership_id) == person,
            col(SupportProposalRow.answered_at).is_(None),
            col(SupportProposalRow.expires_at) <= now,
        )
    )
