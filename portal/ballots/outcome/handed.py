"""What of a result goes out as a file: the document, the archive, and the archive as a Pabulib file."""

import json
from collections.abc import Callable
from functools import partial
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots.archive import recount_of
from portal.ballots.formats.write import as_pabulib
from portal.ballots.outcome.paper import paper
from portal.ballots.outcome.read import cover_of, facts
from portal.ballots.queries import archive_of, told_result
from portal.core.db import viewer_in


async def document_here(tx: AsyncSession, ballot_id: UUID) -> Callable[[], bytes] | None:
    """Draws the result as the viewer may see it, with everything loaded; None as long as there is none."""
    told = await told_result(tx, ballot_id)
    if told is None:
        return None
    return partial(paper, facts(told), await cover_of(tx, told), viewer_in(tx).locale)


async def pabulib_here(tx: AsyncSession, ballot_id: UUID) -> str | None:
    """The votes for other people's programs, where their format can hold them."""
    archive = await archive_of(tx, ballot_id)
    if archive is None:
        return None
    definition, ballots = recount_of(archive)
    return as_pabulib(definition, ballots, title=json.loads(archive["definition"]).get("title", ""))
