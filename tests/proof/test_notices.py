"""What people are told, in the portal and by mail, holds nothing that they may not know, by each wall alone too."""

import re
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from portal.core.ids import new_id
from portal.core.mail import Desk, Mail
from portal.notifications.jobs import Sender
from portal.notifications.receipts import Receipts
from portal.notifications.subscribers import Notifier
from portal.worker.relay import Happened
from tests.make.world import World
from tests.proof.fairs import exhibit, fair_line, fairs_happen, told_of_fairs
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.test_canary import MARKER, Canaries, plant
from tests.proof.worlds import Built, build, story

INBOX = """
query Inbox($ids: [ID!]!) {
  viewer {
    unreadCount
    notifications(first: 100) { totalCount nodes { id idea { id } ballot { id }
      appearance { id } fairTask { id } comment { id }
      actor { id }
      organisation { id } } }
  }
  nodes(ids: $ids) { id }
}
"""
MUTED = "select coalesce(idea_id, ballot_id, appearance_id) from notice_mute"
SUBJECTS = ("Jetzt abstimmen", "Resultat", "Zurückgenommen", "Ihre Stimme ist da", "Einladung zur Messe",
            "Einwand zur Abrechnung", "Überfällig", "Wer übernimmt?")  # fmt: skip
OWN = re.compile(r"/unsubscribe/[a-z2-7]+|reply\+[a-z2-7]+@|[0-9a-f-]{36}@antwort\.example")
TOPICS = ("discussion", "mention", "decision", "duty", "circle", "ballot", "fair", "fair_work")


class Kept:
    """A post that keeps what it is given."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []

    async def send(self, mail: Mail) -> None:
        self.mails.append(mail)


@pytest.fixture
async def built(world: World) -> Built:
    return await build(world, story())


async def test_an_inbox_holds_what_the_oracle_says(portal: Portal, built: Built, app_dsn: str) -> None:
    plain, world = story(), built.world
    told: dict[UUID, tuple[int, int]] = {}
    for n, said in enumerate(plain.comments):
        for who, human in enumerate(built.people):
            by = built.people[said.author]
            told[await world.notification(built.ideas[said.idea], human, by, comment_id=built.comments[n])] = (who, n)
    for idea in built.ideas:
        for human in built.people:
            await world.mute(idea, human)
    voted = await _told_of_ballots(built)
    exhibits = await exhibit(built, plain)
    taking = await told_of_fairs(built, exhibits)
    ids = [f"notification_{one}" for one in [*list(taking)[:20], *voted, *told]][:100]
    partly = set()
    for who, human in enumerate(built.people):
        oracle, viewer = Oracle(plain, who), await world.viewer(portal.database, human)
        if oracle.me is None:
            continue
        mine = {
            one: _line(oracle, built, one, n)
            for one, (whose, n) in told.items()
            if whose == who and oracle.sees_idea(plain.comments[n].idea)
        }
        ballots = {one: n for one, (whose, n) in voted.items() if whose == who and oracle.reads(n)}
        mine |= {one: _ballot_line(oracle, built, one, n) for one, n in ballots.items()}
        mine |= {one: fair_line(oracle, built, one, it) for one, (whose, it) in taking.items()
                 if whose == who and it.seen(oracle)}  # fmt: skip
        partly |= {len(mine)}
        for walls in Walls:
            seen = await portal.ask(viewer, INBOX, walls, ids=ids)
            shown = sorted(seen["viewer"]["notifications"]["nodes"], key=lambda one: one["id"])
            assert shown == sorted(mine.values(), key=lambda one: one["id"])
            assert (seen["viewer"]["unreadCount"], seen["viewer"]["notifications"]["totalCount"]) == (len(mine),) * 2
            known = {f"notification_{one}" for one in mine}
            assert seen["nodes"] == [{"id": one} if one in known else None for one in ids], walls
        with psycopg.connect(app_dsn) as connection:
            connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
            assert {one for (one,) in connection.execute("select id from notification")} == set(mine)
            muted = {one for (one,) in connection.execute(MUTED)}
            seen_ideas = {idea for n, idea in enumerate(built.ideas) if oracle.sees_idea(n)}
            seen_ballots = {ballot for n, ballot in enumerate(built.ballots) if oracle.reads(n)}
            # What one wants to hear no more of is one's own business, wherever one reads the circle.
            fairs = {it.rows.id for it in exhibits if oracle.reads(it.circle)}
            assert muted == seen_ideas | seen_ballots | fairs
    assert len(partly) > 2


async def _told_of_ballots(built: Built) -> dict[UUID, tuple[int, int]]:
    """An open ballot in every circle, of which everybody is told, seen or not, and wants to hear no more."""
    world, host, told = built.world, built.people[0], {}
    for n, circle in enumerate(built.circles):
        ballot = await world.ballot(circle, host)
        built.ballots.append(ballot)
        for who, human in enumerate(built.people):
            told[await world.ballot_notice(ballot, human, host)] = (who, n)
            await world.mute_ballot(ballot, human)
    return told


def _ballot_line(oracle: Oracle, built: Built, notification: UUID, circle: int) -> dict[str, Any]:
    host = oracle.world.people[0]
    named = oracle.names_person(host.firm, circle) and oracle.knows_person(0)
    return {
        "id": f"notification_{notification}",
        "idea": None,
        "ballot": {"id": f"ballot_{built.ballots[circle]}"},
        "appearance": None,
        "fairTask": None,
        "comment": None,
        "actor": {"id": f"person_{built.people[0].id}"} if named else None,
        "organisation": {"id": f"organisation_{built.firms[host.firm]}"},
    }


def _line(oracle: Oracle, built: Built, notification: UUID, comment: int) -> dict[str, Any]:
    said = oracle.world.comments[comment]
    firm, circle = oracle.world.people[said.author].firm, oracle.world.ideas[said.idea].circle
    named = oracle.names_person(firm, circle) and oracle.knows_person(said.author)
    firm_named = oracle.names_firm(firm, circle) and oracle.knows_firm(firm)
    return {
        "id": f"notification_{notification}",
        "idea": {"id": f"idea_{built.ideas[said.idea]}"},
        "ballot": None,
        "appearance": None,
        "fairTask": None,
        "comment": {"id": f"comment_{built.comments[comment]}"},
        "actor": {"id": f"person_{built.people[said.author].id}"} if named else None,
        "organisation": {"id": f"organisation_{built.firms[firm]}"} if firm_named else None,
    }


@pytest.mark.parametrize("walls", [Walls.BOTH, Walls.FILTERS])
async def test_no_mail_tells_what_its_reader_may_not_know(portal: Portal, built: Built, walls: Walls) -> None:
    """Everybody follows everything, seen or not, and wants every mail at once, with everything in it."""
    world, post = built.world, Kept()
    database, _ = portal.behind(walls)
    await world.db.execute("update organisation set city = 'Ort '")
    await world.db.execute("update membership set function = 'Amt '")
    await world.db.execute("update idea_support set reason = 'Grund '")
    canaries = await plant(built)
    addresses = await _addresses(built)
    for human in built.people:
        for topic in TOPICS:
            await world.db.execute(
                "insert into notice_preference values (%s, %s, %s, %s, true, 'at_once')",
                [world.workspace_id, new_id(), human.id, topic],
            )
        for idea in built.ideas:
            await world.follow(idea, human)
        for circle in built.circles:
            await world.follow_circle(circle, human)
    desk = Desk(post, "https://portal.example", "antwort.example")
    sender = Sender(database, desk)
    masked = 0
    for happened in await _everything(built):
        before = len(post.mails)
        await Notifier(database, sender.send_to).tell(happened)
        masked += await _masked(built, happened, [(addresses[mail.to], mail) for mail in post.mails[before:]])
    assert masked > 5
    await world.db.execute("update ballot_vote set receipt_due = true")
    await Receipts(database, desk).send_due()
    told = "\n".join(mail.subject for mail in post.mails)
    assert all(f"{word} " in told.replace(":", "") for word in SUBJECTS)
    read: dict[int, set[str]] = {}
    for mail in post.mails:
        who = addresses[mail.to]
        text = OWN.sub("", f"{mail.subject} {mail.text} {mail.html} {dict(mail.headers)}")
        assert canaries.foreign(Oracle(story(), who), text) == set(), (who, mail.subject)
        if "/abstimmungen/" not in mail.text and "/messen/" not in mail.text:
            read.setdefault(who, set()).update(_markers(canaries, text))
    assert len(post.mails) > 30
    assert set(read) == {who for who, person in enumerate(story().people) if person.active}
    assert len(read[0]) > max(len(read[who]) for who in read if who > 1)  # the owner reads more than any partner


async def _masked(built: Built, happened: Happened, mails: list[tuple[int, Mail]]) -> int:
    """Of how many readers the circle keeps whose firm did it: well known elsewhere, it is not named beside this."""
    plain, kept = story(), 0
    row = await built.world.db.execute("select circle_id, organisation_id from event where id = %s", [happened.id])
    circle, firm = await row.fetchone() or (None, None)
    word = MARKER.findall(await built.world.one("select name from organisation where id = %s", firm))
    for who, mail in mails if happened.kind.startswith("idea_") else []:
        if not Oracle(plain, who).names_firm(built.firms.index(firm), built.circles.index(circle)):
            kept += 1
            assert not {*word} & {*MARKER.findall(f"{mail.subject} {mail.text} {mail.html}")}, (who, mail.subject)
    return kept


async def _everything(built: Built) -> list[Happened]:
    """One event of each kind for each idea."""
    plain, made = story(), []
    for n, said in enumerate(plain.comments):
        facts = {"comment_id": str(built.comments[n])}
        made.append(await _event(built, "idea_commented", said.idea, said.author, facts))
    for n, idea in enumerate(plain.ideas):
        made += [
            await _event(built, "idea_status_changed", n, 0, {"from_status": "open", "to_status": "planned"}),
            await _event(built, "idea_submitted", n, idea.author, {"held": True}),
            await _event(built, "idea_approved", n, 0, {}),
            await _event(built, "idea_moved", n, idea.author, {"wider": True}),
        ]
    made += [*await _ballots(built), *await fairs_happen(built)]
    for n, note in enumerate(built.releases):
        world, circle = built.world, built.circles[plain.releases[n].circle]
        event = await world.event("release_note_published", note, built.people[1], circle)
        made.append(Happened(1, event, world.workspace_id, "release_note_published", note))
    for n, asked in enumerate(plain.widenings):
        facts = {"widening_id": str(built.widenings[n])}
        made.append(await _event(built, "idea_widening_requested", asked.idea, asked.by, facts, hushed=True))
    return made


HAPPENS = {"open": ("opened", "reminded"), "closed": ("annulled",), "published": ("published", "stated")}
SAID = """
    update event e set data = (select jsonb_build_object('what', 'deviation', 'statement_id', min(s.id::text))
                                 from ballot_statement s where s.ballot_id = e.object) where id = %s
"""


async def _ballots(built: Built) -> list[Happened]:
    """What is told of ballots, by circle at another point of their lives; some firms have not voted."""
    world, made = built.world, []
    await world.db.execute("update ballot_firm set has_voted = false where right(id::text, 1) < '8'")
    rows = await world.db.execute("select id, circle_id, status from ballot where status <> 'draft' order by id")
    found = await rows.fetchall()
    for ballot, circle, status in (row for n, row in enumerate(found) if n // 3 % 3 == n % 3):
        if status == "closed":
            await world.db.execute(
                "update ballot set status = 'annulled', annulled_because = 'Grund ' where id = %s", [ballot]
            )
        for kind in HAPPENS[status]:
            event = await world.event(f"ballot_{kind}", ballot, built.people[0], circle, hushed=kind == "reminded")
            await world.db.execute(SAID, [event])
            made.append(Happened(1, event, world.workspace_id, f"ballot_{kind}", ballot))
    return made


async def _event(
    built: Built, kind: str, idea: int, by: int, facts: dict[str, Any], *, hushed: bool = False
) -> Happened:
    world, circle = built.world, built.circles[story().ideas[idea].circle]
    event = await world.event(kind, built.ideas[idea], built.people[by], circle, hushed=hushed)
    await world.db.execute("update event set data = %s where id = %s", [Jsonb(facts), event])
    return Happened(1, event, world.workspace_id, kind, built.ideas[idea])


async def _addresses(built: Built) -> dict[str, int]:
    """Whose mail goes where, now that there are words in the addresses too."""
    found = {}
    for who, human in enumerate(built.people):
        found[await built.world.one("select email from person where id = %s", human.person_id)] = who
    return found


def _markers(canaries: Canaries, text: str) -> set[str]:
    return canaries.foreign(Oracle(story(), None), text)
