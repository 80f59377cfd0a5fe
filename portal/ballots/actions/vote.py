"""Voting."""

import json
from typing import Any
from uuid import UUID

from portal.ballots import rules
from portal.ballots.counting.definition import Definition, definition_from
from portal.ballots.model import BallotStatus
from portal.core.db import Change, verb
from portal.core.refusal import NotFound, require

HOLDS = 100
OPENED = verb(
    """
    select status, definition from ballot
     where workspace_id = %(v_workspace)s::uuid and id = %(ballot)s::uuid
       and circle_id = any (%(v_circles)s::text::uuid[]) and status <> 'draft'
    """,
    "nothing_else as (select 1)",
    "found.status, found.definition",
)
CAST = verb(
    "select ballot_cast(%(ballot)s::uuid, %(said)s::text, %(key)s::text)::text as receipt",
    "nothing_else as (select 1)",
    "found.receipt",
)


class Remembered:
    """What open ballots count: from the opening on nothing changes it."""

    def __init__(self) -> None:
        self._known: dict[UUID, Definition] = {}

    def of(self, ballot_id: UUID) -> Definition | None:
        """The definition, if it is remembered; whether anybody may know of it is not said by this."""
        return self._known.get(ballot_id)

    def keep(self, ballot_id: UUID, definition: Definition) -> None:
        """Remember an open ballot's; where there are too many, forget them."""
        if len(self._known) >= HOLDS:
            self._known.clear()
        self._known[ballot_id] = definition


async def cast_vote(
    change: Change, ballot_id: UUID, content: dict[str, Any] | None, *, key: str | None = None,
    remembered: Remembered | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Vote, or vote anew: the last vote before the deadline counts; the receipt says what is kept.

    What comes again under its key is not voted anew, whatever was voted since.

    Short statements, for in the last minute all want the chain's lock: it is held for the last one, and where the
    definition is remembered that is the only one.
    """
    known = remembered or Remembered()
    definition = known.of(ballot_id) or await _opened(change, ballot_id, known)
    try:
        said = rules.vote(definition, content)
    except rules.VoteWrong:
        # Whoever may not read the ballot must not learn from what is remembered that there is one.
        await _opened(change, ballot_id, known)
        raise
    kept = await change(CAST, {"ballot": ballot_id, "said": said, "key": key})
    if kept is None or kept[0] is None:
        await _opened(change, ballot_id, known)
        raise rules.BallotNotOpen
    return dict(json.loads(kept[0]))


async def _opened(change: Change, ballot_id: UUID, known: Remembered) -> Definition:
    ballot = await change(OPENED, {"ballot": ballot_id})
    require(ballot is not None, NotFound)
    require(ballot[0] == BallotStatus.OPEN, rules.BallotNotOpen)
    definition = count_of(ballot[1])
    known.keep(ballot_id, definition)
    return definition


def count_of(text: str) -> Definition:
    """What is counted, from the frozen text."""
    return definition_from(json.loads(text)["count"])
