"""Who is told what of a ballot, in whatever world: who can vote in it or runs it, and reads it; never how it stands."""

import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from portal.core.clock import now
from portal.core.ids import new_id
from portal.core.mail import Desk, Mail
from portal.core.viewer import STRANGER
from portal.notifications.jobs import Sender
from portal.notifications.subscribers import Notifier
from portal.worker.relay import Happened
from tests.make.world import World
from tests.proof.oracle import Oracle, Person, Plain
from tests.proof.portal import Portal, Walls
from tests.proof.test_notices import OWN, Kept
from tests.proof.worlds import Built, build, story, worlds

INBOX = """
query Inbox { viewer { notifications(first: 100) { nodes {
  kind ballot { id result } ballotStatement { body } actor { id } organisation { id } } } } }
"""
STATUS = {
    "announced": "draft", "opened": "open", "reminded": "open", "closed": "closed", "counted": "closed",
    "published": "published", "deviated": "published", "next": "published", "annulled": "annulled",
}  # fmt: skip
STATED = {"deviated": "deviation", "next": "next"}
BY_ITSELF = ("reminded", "closed", "counted")
RUNS = ("owner", "admin", "moderator")
COUNTED = "zqtally"
WORD = re.compile(r"zq[a-z]+\d+q|" + COUNTED)


@dataclass(frozen=True)
class Poll:
    """A ballot of which something is told: in which these may vote, wherever they are by now, and some firms have."""

    circle: int
    moment: str
    voters: frozenset[int]
    late: frozenset[int] = frozenset()
    walls: Walls = Walls.FILTERS


def polls() -> st.SearchStrategy[list[Poll]]:
    few, walls = st.frozensets(st.integers(0, 4), max_size=2), st.sampled_from((Walls.FILTERS, Walls.BOTH))
    voters = st.frozensets(st.integers(0, 9), min_size=2)
    one = st.builds(Poll, st.integers(0, 9), st.sampled_from(tuple(STATUS)), voters, few, walls)
    return st.lists(one, min_size=4, max_size=8)


EVERYBODY = frozenset(range(10))
# Where nobody is named, where newer terms wait, and where only two firms are: all others were there at the opening.
EVERYWHERE = [Poll(3, moment, EVERYBODY, frozenset({1})) for moment in STATUS]
EVERYWHERE += [Poll(4, moment, EVERYBODY) for moment in ("announced", "opened", "closed", "annulled")]
EVERYWHERE += [Poll(2, moment, EVERYBODY - {2}, frozenset({2}), Walls.BOTH) for moment in ("opened", "reminded")]


@dataclass
class Told:
    """What is told of a poll."""

    number: int
    poll: Poll
    id: UUID
    plain: Plain

    @property
    def kind(self) -> str:
        return f"ballot_{self.poll.moment}"

    @property
    def actor(self) -> int | None:
        return None if self.poll.moment in BY_ITSELF else 0

    def concerns(self, who: int) -> bool:
        """Whether it is told to that person, as the domain page has it."""
        oracle = Oracle(self.plain, who)
        me = oracle.me
        if me is None or who == self.actor or not oracle.reads(self.poll.circle):
            return False
        runs, moment = me.firm == 0 and me.role in RUNS, self.poll.moment
        if moment == "counted":
            return runs
        return self._votes(who, me) or (moment == "annulled" and runs)

    def _votes(self, who: int, me: Person) -> bool:
        moment = self.poll.moment
        if moment == "announced":
            return self._would_vote(me)
        votes = who in self.poll.voters and me.firm != 0
        if moment == "reminded":
            return votes and me.firm in self.poll.late
        return votes and (moment != "closed" or me.role == "lead")

    def _would_vote(self, me: Person) -> bool:
        """People of firms that somebody leads; guests speak, but do not vote."""
        led = any(one.firm == me.firm and one.role == "lead" and one.active for one in self.plain.people)
        return led and me.role in {"lead", "partner_member"}

    def words(self, who: int) -> set[str]:
        """What a mail about it may say to that person, of all that stands in the rows."""
        said = {f"zqreason{self.number}q"} if self.poll.moment == "annulled" else set()
        said |= {f"zqsaid{self.number}q"} if self.poll.moment in STATED else set()
        own = {f"zqfirm{self.plain.people[who].firm}q", f"zqperson{who}q", "zqfirm0q", "zqperson0q"}
        return said | own | {f"zqtitle{self.number}q", f"zqcircle{self.poll.circle}q"}


@settings(
    max_examples=3, deadline=None, database=None, suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)  # fmt: skip
@example(plain=story(), wanted=EVERYWHERE)
@given(plain=worlds(), wanted=polls())
async def test_of_ballots_are_told_whom_the_domain_page_names(
    plain: Plain, wanted: list[Poll], portal: Portal, owner: str
) -> None:
    portal.register(INBOX)
    async with World(owner) as world:
        built = await build(world, plain)
        await _marked(built)
        told = [await _make(built, plain, *one) for one in enumerate(wanted) if one[1].circle < len(plain.circles)]
        for one in told:
            mails = await _tell(portal, built, one)
            assert set(mails) == {who for who in range(len(plain.people)) if one.concerns(who)}, one
            for who, mail in mails.items():
                text = OWN.sub("", f"{mail.subject} {mail.text} {mail.html} {dict(mail.headers)}")
                found = set(WORD.findall(text))
                assert found <= one.words(who), (one, who)
                assert f"zqtitle{one.number}q" in mail.subject
                assert {word for word in one.words(who) if word.startswith(("zqreason", "zqsaid"))} <= found
        mine = "select ballot_id, membership_id from notification where workspace_id = %s"
        rows = await world.db.execute(mine, [world.workspace_id])
        kept = {(one.id, human.id) for one in told for who, human in enumerate(built.people) if one.concerns(who)}
        assert set(await rows.fetchall()) == kept
        for who, human in enumerate(built.people):
            viewer = await world.viewer(portal.database, human)
            for walls in () if viewer == STRANGER else Walls:
                nodes = (await portal.ask(viewer, INBOX, walls))["viewer"]["notifications"]["nodes"]
                for node in nodes:
                    node["ballot"]["result"] = node["ballot"]["result"] is not None
                expected = [_noted(built, one, Oracle(plain, who)) for one in told if one.concerns(who)]
                assert sorted(nodes, key=repr) == sorted(expected, key=repr), (who, walls)


def _noted(built: Built, told: Told, oracle: Oracle) -> dict[str, Any]:
    """In the inbox; how it stands the result tells, to the host from the close on and to all when it is published."""
    shown = (told.poll.moment in {"closed", "counted"} and oracle.staff) or STATUS[told.poll.moment] == "published"
    host = told.actor is not None
    return {
        "kind": told.kind.upper(),
        "ballot": {"id": f"ballot_{told.id}", "result": shown},
        "ballotStatement": {"body": f"zqsaid{told.number}q"} if told.poll.moment in STATED else None,
        "actor": {"id": f"person_{built.people[0].id}"} if host else None,
        "organisation": {"id": f"organisation_{built.firms[0]}"} if host else None,
    }


async def _marked(built: Built) -> None:
    """Names that cannot be mistaken; and everybody wants a mail at once about every ballot."""
    world = built.world
    for table, rows in (("organisation", built.firms), ("circle", built.circles)):
        for n, row in enumerate(rows):
            word = "firm" if table == "organisation" else "circle"
            await world.db.execute(f"update {table} set name = %s where id = %s", [f"zq{word}{n}q", row])  # type: ignore[arg-type] - ours
    for n, human in enumerate(built.people):
        await world.db.execute("update membership set name = %s where id = %s", [f"zqperson{n}q", human.id])
        await world.db.execute("update person set name = %s where id = %s", [f"zqperson{n}q", human.person_id])
        await world.db.execute("insert into notice_preference values (%s, %s, %s, 'ballot', true, 'at_once')",
                               [world.workspace_id, new_id(), human.id])  # fmt: skip


async def _make(built: Built, plain: Plain, number: int, poll: Poll) -> Told:
    world, status, host = built.world, STATUS[poll.moment], built.people[0]
    ballot = await world.ballot(
        built.circles[poll.circle], host, status=status, title=f"zqtitle{number}q",
        announced_at=now() if poll.moment == "announced" else None,
        annulled_because=f"zqreason{number}q" if status == "annulled" else None,
    )  # fmt: skip
    entered: set[int] = set()
    for who in sorted(poll.voters) if status != "draft" else []:
        if who < len(plain.people) and (firm := plain.people[who].firm):
            await world.may_vote(ballot, built.people[who], first=firm not in entered, has_voted=firm not in poll.late)
            entered.add(firm)
    for table, column in (("ballot_vote", "content"), ("ballot_paper", "content"), ("ballot_result", "result")):
        marked = f"({column}::jsonb || jsonb_build_object('{COUNTED}', 0))::text"
        await world.db.execute(f"update {table} set {column} = {marked} where ballot_id = %s", [ballot])  # type: ignore[arg-type] - ours
    return Told(number, poll, ballot, plain)


async def _tell(portal: Portal, built: Built, told: Told) -> dict[int, Mail]:
    """By person, the mail that goes out when it happens."""
    world, post, moment = built.world, Kept(), told.poll.moment
    database, _ = portal.behind(told.poll.walls)
    circle, host = built.circles[told.poll.circle], built.people[0]
    kind = "ballot_stated" if moment in STATED else told.kind
    event = await world.event(kind, told.id, host, circle, hushed=moment in BY_ITSELF)
    if told.actor is None:
        await world.db.execute("update event set actor = null, organisation_id = null where id = %s", [event])
    if moment in STATED:
        await world.ballot_statement(told.id, host, f"zqsaid{told.number}q", STATED[moment], event)
    await Notifier(database, Sender(database, Desk(post, "https://portal.example", "antwort.example")).send_to).tell(
        Happened(1, event, world.workspace_id, kind, told.id)
    )
    emails = {human.email: who for who, human in enumerate(built.people)}
    assert len({mail.to for mail in post.mails}) == len(post.mails)
    return {emails[mail.to]: mail for mail in post.mails}
