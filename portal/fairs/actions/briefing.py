"""The verb on the card that everybody at the stand carries: what the firms say there, in each of its languages."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import require, require_version
from portal.fairs import access
from portal.fairs.events import BriefingWritten
from portal.fairs.model import AppearanceRow, BriefingRow
from portal.fairs.model.kinds import CardLanguage
from portal.fairs.queries import briefings_of, visible
from portal.fairs.rules import words


@dataclass(frozen=True)
class Said:
    """What the card says in a language; None stays as it is, empty means the usual words."""

    firms: str | None = None
    silence: str | None = None
    rules: str | None = None
    consent: str | None = None
    emergency: str | None = None


async def write_briefing(
    tx: AsyncSession, appearance_id: UUID, language: CardLanguage, said: Said, *, version: int | None
) -> AppearanceRow:
    """Say other things on the card, in one of its languages."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    card = next((one for one in await briefings_of(tx, appearance.id) if one.language == language), None)
    require_version(card.version if card else 0, version, appearance.id)
    if card is None:
        card = BriefingRow(
            workspace_id=appearance.workspace_id,
            id=new_id(),
            appearance_id=appearance.id,
            circle_id=appearance.circle_id,
            language=language,
            version=0,
        )
    for name, value in vars(said).items():
        if value is not None:
            setattr(card, name, words.text(value, name))
    card.version += 1
    tx.add(card)
    record(tx, BriefingWritten(appearance.id), circle_id=appearance.circle_id, hushed=True)
    await tx.flush()
    return appearance
