"""Verbs on the agreement: a version is proposed by one firm and counts once all have accepted it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import require
from portal.fairs import access
from portal.fairs.actions.plan import replan
from portal.fairs.events import AgreementAccepted, AgreementProposed, AppearanceStepped
from portal.fairs.model import AgreementPartyRow, AgreementRow, AppearanceRow, ParticipationRow
from portal.fairs.model.kinds import AgreementState, AppearanceState, Form, LeadMode, ParticipationState
from portal.fairs.queries import agreements_of, participations_of, parties_of, visible
from portal.fairs.rules import life, words

LONGEST_APPROVAL = 60


@dataclass(frozen=True)
class PartyTerms:
    """What the agreement says of one firm: its benefit, and at most how much it bears."""

    organisation_id: UUID
    benefit: str
    cap: int
    is_contract_party: bool = False


@dataclass(frozen=True)
class Terms:
    """The decisions that are taken before registration."""

    form: Form
    parties: Sequence[PartyTerms]
    is_partnership: bool = False
    lead_mode: LeadMode = LeadMode.SHARED_ON_CONSENT
    cost_keys: str = ""
    payments: str = ""
    withdrawal: str = ""
    competition: str = ""
    brand_use: str = ""
    results: str = ""
    ending: str = ""
    approval_days: int = 3


async def propose_agreement(tx: AsyncSession, appearance_id: UUID, terms: Terms, *, now: datetime) -> AgreementRow:
    """A new version; whoever proposes it has accepted it, the others have not."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_speak(viewer, appearance))
    firms = staying(await participations_of(tx, appearance.id))
    words.same_parties((party.organisation_id for party in terms.parties), firms)
    words.at_most_one_contract(party.is_contract_party for party in terms.parties)
    versions = await agreements_of(tx, appearance.id)
    is_counter = any(before.state == AgreementState.PROPOSED for before in versions)
    for before in versions:
        if before.state == AgreementState.PROPOSED:
            before.state = AgreementState.COUNTERED
    agreement = _written(appearance, terms, number=len(versions) + 1, author=viewer.member.id)
    agreement.organisation_id = viewer.member.organisation_id
    tx.add(agreement)
    await tx.flush()
    for position, firm in enumerate(firms):
        tx.add(_party(agreement, next(one for one in terms.parties if one.organisation_id == firm), position))
    proposed = AgreementProposed(appearance.id, number=agreement.number, is_counter=is_counter)
    record(tx, proposed, circle_id=appearance.circle_id)
    await tx.flush()
    await _accept(tx, appearance, agreement, now, is_proposer=True)
    return agreement


async def accept_agreement(tx: AsyncSession, agreement_id: UUID, *, now: datetime) -> AgreementRow:
    """Accept the latest version for one's firm; with the last of all words it counts, and changes the plan."""
    found = await visible(tx, AgreementRow, agreement_id)
    appearance = await visible(tx, AppearanceRow, found.appearance_id, lock=True)
    require(access.may_speak(viewer_in(tx), appearance))
    agreement = await visible(tx, AgreementRow, agreement_id, lock=True)
    require(agreement.state == AgreementState.PROPOSED, words.AgreementOutdated)
    await _accept(tx, appearance, agreement, now)
    return agreement


def staying(participations: Sequence[ParticipationRow]) -> list[UUID]:
    """The firms whose word counts, in order."""
    states = {str(one.organisation_id): ParticipationState(one.state) for one in participations}
    return [UUID(firm) for firm in life.staying(states)]


async def accepted_by_all(tx: AsyncSession, appearance: AppearanceRow) -> bool:
    """Whether a version counts that every firm that stays has accepted."""
    participations = await participations_of(tx, appearance.id)
    states = {str(one.organisation_id): ParticipationState(one.state) for one in participations}
    in_force = [one for one in await agreements_of(tx, appearance.id) if one.state == AgreementState.ACCEPTED]
    if not in_force:
        return False
    words_given = {str(one.organisation_id) for one in await parties_of(tx, in_force[0]) if one.accepted_at}
    return life.agreed_by_all(states, frozenset(words_given))


async def _accept(
    tx: AsyncSession, appearance: AppearanceRow, agreement: AgreementRow, now: datetime, *, is_proposer: bool = False
) -> None:
    member = viewer_in(tx).member
    parties = await parties_of(tx, agreement)
    for party in parties:
        if party.organisation_id == member.organisation_id and party.accepted_at is None:
            party.accepted_at, party.membership_id = now, member.id
    given = {party.organisation_id for party in parties if party.accepted_at}
    firms = staying(await participations_of(tx, appearance.id))
    is_in_force = len(firms) > 1 and given.issuperset(firms)
    accepted = AgreementAccepted(
        appearance.id, number=agreement.number, is_proposer=is_proposer, is_in_force=is_in_force
    )
    record(tx, accepted, circle_id=appearance.circle_id)
    if is_in_force:
        await _put_in_force(tx, appearance, agreement, now)


async def _put_in_force(tx: AsyncSession, appearance: AppearanceRow, agreement: AgreementRow, now: datetime) -> None:
    for before in await agreements_of(tx, appearance.id):
        if before.state == AgreementState.ACCEPTED:
            before.state = AgreementState.AMENDED
    agreement.state, agreement.accepted_at = AgreementState.ACCEPTED, now
    appearance.form = agreement.form
    appearance.version += 1
    if appearance.state == AppearanceState.INVITED:
        appearance.state = AppearanceState.AGREED
        step = AppearanceStepped(appearance.id, from_state="invited", to_state="agreed")
        record(tx, step, circle_id=appearance.circle_id)
    await replan(tx, appearance)


def _written(appearance: AppearanceRow, terms: Terms, *, number: int, author: UUID) -> AgreementRow:
    texts: dict[str, Any] = {
        name: words.text(getattr(terms, name), name)
        for name in ("cost_keys", "payments", "withdrawal", "competition", "brand_use", "results", "ending")
    }
    return AgreementRow(
        workspace_id=appearance.workspace_id,
        id=new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=appearance.organisation_id,
        author_id=author,
        number=number,
        form=terms.form,
        is_partnership=terms.is_partnership,
        lead_mode=terms.lead_mode,
        approval_days=words.count(terms.approval_days, "approvalDays", LONGEST_APPROVAL),
        **texts,
    )


def _party(agreement: AgreementRow, terms: PartyTerms, position: int) -> AgreementPartyRow:
    return AgreementPartyRow(
        workspace_id=agreement.workspace_id,
        appearance_id=agreement.appearance_id,
        circle_id=agreement.circle_id,
        agreement_id=agreement.id,
        organisation_id=terms.organisation_id,
        position=position,
        benefit=words.text(terms.benefit, "benefit", required=True),
        cap=words.count(terms.cap, "cap"),
        is_contract_party=terms.is_contract_party,
    )
