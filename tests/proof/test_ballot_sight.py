"""Ballots in whatever world there is: everybody is told what the domain page says, by both walls and by each alone."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from portal.core.clock import now
from portal.core.viewer import STRANGER, Viewer
from tests.make.world import World
from tests.proof.oracle import Oracle, Plain
from tests.proof.planned import paged
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import Built, build, story, worlds

SEE = """
query See($ids: [ID!]!, $papers: [ID!]!) {
  ballots(first: 40) { totalCount nodes { ...Seen } }
  again: ballots(first: 40, filter: {status: [CLOSED, PUBLISHED]}) { totalCount nodes { id } }
  nodes(ids: $ids) { id }
  parts: nodes(ids: $papers) { id }
}
fragment Seen on Ballot {
  id status circle { id } result archive viewerVote viewerCanVote viewerCanPublish
  options { id } statements { id }
  firms(first: 9) { totalCount nodes { id organisation { id } hasVoted } }
  papers(first: 9) { totalCount nodes { id organisation { id } person { id } } }
}
"""
TOLD = "query Told($id: ID!) { ballotOutcome(id: $id) { isThin sentence reasons { text } } }"
STATUSES = ("draft", "announced", "open", "closed", "published", "annulled")
PARTS = ("option", "firm", "voter", "paper", "result", "statement")
SEALED = ("ballot_vote", "ballot_secret", "ballot_chain")


@dataclass(frozen=True)
class Poll:
    """A ballot in a circle; of each firm of the circle one person has voted, if it has come to that."""

    circle: int
    status: str
    thin: bool = False


def polls() -> st.SearchStrategy[list[Poll]]:
    one = st.builds(Poll, st.integers(0, 9), st.sampled_from(STATUSES), st.booleans())
    return st.lists(one, min_size=1, max_size=5)


EVERYWHERE = [Poll(circle, status) for circle in (3, 4) for status in STATUSES]
EVERYWHERE += [Poll(1, "published", thin=True), Poll(3, "closed", thin=True)]


@dataclass
class Made:
    """The rows of a poll."""

    poll: Poll
    id: UUID
    voters: list[int]
    parts: dict[str, list[tuple[UUID, UUID | None]]]


class Sight:
    """What one person may know of the polls."""

    def __init__(self, oracle: Oracle, built: Built, made: list[Made]) -> None:
        self.oracle, self.built, self.made = oracle, built, made

    def sees(self, one: Made) -> bool:
        return self.oracle.reads(one.poll.circle) and (self.oracle.staff or one.poll.status != "draft")

    def sees_result(self, one: Made) -> bool:
        done = one.poll.status == "published" or (one.poll.status == "closed" and self.oracle.staff)
        return self.sees(one) and done and not one.poll.thin

    def rows(self, part: str, one: Made) -> list[tuple[UUID, UUID | None]]:
        """Rows of that kind that are seen, each with its firm."""
        public = one.poll.status == "published" and not one.poll.thin
        may = {
            "option": self.sees(one),
            "statement": self.sees(one),
            "firm": self.oracle.reads(one.poll.circle),
            "voter": self.oracle.reads(one.poll.circle),
            "paper": self.sees(one) and public,
            "result": self.sees_result(one),
        }[part]
        found = one.parts[part] if may else []
        return [row for row in found if part not in {"firm", "voter"} or self._concerns(row[1])]

    def _concerns(self, firm: UUID | None) -> bool:
        me = self.oracle.me
        return self.oracle.staff or (me is not None and self.built.firms[me.firm] == firm)

    def seen(self, one: Made) -> dict[str, Any]:
        me, published = self.oracle.who in one.voters, one.poll.status == "published"
        return {
            "id": f"ballot_{one.id}",
            "status": _status(one.poll).upper(),
            "circle": {"id": f"circle_{self.built.circles[one.poll.circle]}"},
            "result": self.sees_result(one),
            "archive": published and not one.poll.thin,
            "viewerVote": me,
            "viewerCanVote": me and one.poll.status == "open",
            "viewerCanPublish": self._runs() and one.poll.status == "closed",
            "options": [{"id": f"ballot_option_{row}"} for row, _ in self.rows("option", one)],
            "statements": [{"id": f"ballot_statement_{row}"} for row, _ in self.rows("statement", one)],
            "firms": paged([self._named("firm", row, one) | {"hasVoted": True} for row in self.rows("firm", one)]),
            "papers": paged([self._named("paper", row, one, one.voters) for row in self.rows("paper", one)]),
        }

    def _runs(self) -> bool:
        return self.oracle.me is not None and self.oracle.me.role in {"owner", "admin", "moderator"}

    def _named(
        self, part: str, row: tuple[UUID, UUID | None], one: Made, voters: list[int] | None = None
    ) -> dict[str, Any]:
        """With the firm, and the person who voted, where they may be known."""
        assert row[1]
        firm, oracle = self.built.firms.index(row[1]), self.oracle
        known = oracle.names_firm(firm, one.poll.circle) and oracle.knows_firm(firm)
        told: dict[str, Any] = {
            "id": f"ballot_{part}_{row[0]}",
            "organisation": {"id": f"organisation_{row[1]}"} if known else None,
        }
        for who in voters or []:
            if oracle.world.people[who].firm == firm:
                named = oracle.names_person(firm, one.poll.circle) and oracle.knows_person(who)
                told["person"] = {"id": f"person_{self.built.people[who].id}"} if named else None
        return told


@settings(
    max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)  # fmt: skip
@example(plain=story(), wanted=EVERYWHERE)
@given(plain=worlds(), wanted=polls())
async def test_everybody_is_told_of_ballots_what_the_domain_page_says(
    plain: Plain, wanted: list[Poll], portal: Portal, owner: str, app_dsn: str
) -> None:
    for text in (SEE, TOLD):
        portal.register(text)
    async with World(owner) as world:
        built = await build(world, plain)
        made = [await _make(built, plain, one) for one in wanted if one.circle < len(plain.circles)]
        for who, human in enumerate(built.people):
            viewer, sight = await world.viewer(portal.database, human), Sight(Oracle(plain, who), built, made)
            for walls in () if viewer == STRANGER else Walls:
                await _check(portal, viewer, walls, sight)
            _check_rows(app_dsn, viewer, sight)
        _check_rows(app_dsn, STRANGER, Sight(Oracle(plain, None), built, made))


async def _make(built: Built, plain: Plain, poll: Poll) -> Made:
    world, inside = built.world, plain.circles[poll.circle].members - {0}
    firms = {one.firm: who for who, one in enumerate(plain.people) if one.firm in inside and one.role == "lead"}
    voters = [] if _status(poll) == "draft" else list(firms.values())
    people = tuple(built.people[who] for who in voters)
    circle = built.circles[poll.circle]
    told = {"is_thin": poll.thin, "announced_at": now() if poll.status == "announced" else None}
    ballot = await world.ballot(circle, built.people[0], status=_status(poll), voters=people, **told)
    parts = {}
    for part in PARTS:
        firm = "organisation_id" if part in {"firm", "voter", "paper"} else "null::uuid"
        rows = await world.db.execute(f"select id, {firm} from ballot_{part} where ballot_id = %s", [ballot])  # type: ignore[arg-type] - ours
        parts[part] = await rows.fetchall()
    return Made(poll, ballot, voters, parts)


def _status(poll: Poll) -> str:
    """What is announced is a draft that others see, too."""
    return "draft" if poll.status == "announced" else poll.status


async def _check(portal: Portal, viewer: Viewer, walls: Walls, sight: Sight) -> None:
    every = [one for one in sight.made if sight.sees(one)]
    asked = [f"ballot_{one.id}" for one in sight.made]
    parts = [(one, part, row) for one in sight.made for part in ("option", "firm", "paper", "statement")
             for row in one.parts[part]]  # fmt: skip
    named = [f"ballot_{part}_{row[0]}" for _, part, row in parts][:100]
    known = {f"ballot_{part}_{row[0]}" for one, part, row in parts if row in sight.rows(part, one)}

    told = await portal.ask(viewer, SEE, walls, ids=asked, papers=named)

    found = told["ballots"]["nodes"]
    for node in found:
        for name in ("result", "archive", "viewerVote"):
            node[name] = node[name] is not None
    assert told["ballots"]["totalCount"] == len(every)
    assert _sorted(found) == _sorted([sight.seen(one) for one in every]), (walls, viewer)
    counted = [one for one in every if one.poll.status in {"closed", "published"}]
    assert told["again"]["totalCount"] == len(counted)
    seen = {f"ballot_{one.id}" for one in every}
    assert told["nodes"] == [{"id": id_} if id_ in seen else None for id_ in asked]
    assert told["parts"] == [{"id": id_} if id_ in known else None for id_ in named]
    for one in sight.made[-5:] if walls is Walls.BOTH else []:
        outcome = (await portal.ask(viewer, TOLD, id=f"ballot_{one.id}"))["ballotOutcome"]
        done = one.poll.status == "published" or (one.poll.status == "closed" and sight.oracle.staff)
        assert (outcome is not None) == (sight.sees(one) and done)


def _check_rows(app_dsn: str, viewer: Viewer, sight: Sight) -> None:
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        connection.execute("select set_config('app.viewer', %s, false)", [viewer.context])
        ballots = {id_ for (id_,) in connection.execute("select id from ballot")}
        assert ballots == {one.id for one in sight.made if sight.sees(one)}
        for part in PARTS:
            rows = {id_ for (id_,) in connection.execute(f"select id from ballot_{part}")}  # type: ignore[arg-type] - ours
            assert rows == {row for one in sight.made for row, _ in sight.rows(part, one)}, (part, viewer)
        for table in SEALED:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"select from {table}")  # type: ignore[arg-type] - ours


def _sorted(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: _sorted(value) for key, value in found.items()}
    if isinstance(found, list):
        return sorted(map(_sorted, found), key=repr)
    return found
