"""Marker words and ids of what one may not see never come back: not in data, errors, headers or inside cursors."""

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

import orjson
import pytest

from portal.api.context import PortalContext
from portal.api.schema import schema
from portal.core.ids import new_id
from portal.core.viewer import STRANGER, Viewer
from portal.graph.request import Request
from tests.make.world import Circle, Firm, World
from tests.proof.fairs import SWEEP_FAIRS, plant_exhibits
from tests.proof.operations import Operations
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import Built, build, story

Known = Callable[[Oracle], bool]

MARKER = re.compile(r"zq\d+q")
UUIDS = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
PREVIEWED = re.compile(r'previewHtml\(text: "([^"]*)"')
ENCODED = re.compile(r"[A-Za-z0-9_-]{20,}")
NOWHERE = "idea_00000000-0000-0000-0000-000000000000"
QUERIES, MUTATIONS = 90, 15

SWEEP = (
    """{ ideas(first: 30) { edges { cursor } nodes {
        title problem problemHtml proposal proposalHtml excerpt benefitNote circle { name terms { text html } }
        organisation { name } author { name email } requestedCircle { name }
        files { name url thumbUrl mediaType person { name } organisation { name } }
        comments { nodes { body bodyHtml author { name } organisation { name } files { name url viewUrl } } }
        history { nodes { sentence actor { name } } }
        supporters { nodes { reason person { name } organisation { name } } }
        wideningRequest { note requestedBy { name } circle { name } } } } }""",
    """{ ideas(first: 12) { nodes { lockSentence
        supportProposals(first: 2) { nodes { reason } } viewerSupportProposal { reason }
        notes(first: 2) { nodes { body bodyHtml author { name } } }
        answers { text field { labelDe hintFr } }
        comments(first: 2) { nodes { ...Words versions(first: 1) { nodes { body bodyHtml } }
        replies(first: 1) { nodes { ...Words } } } } } } }
    fragment Words on Comment { body mentions { person { name } } reactions { count } }""",
    """{ ballots(first: 30) { nodes { title question settings definition result archive viewerVote options { title }
        statements { body author { name } } countTrouble firms(first: 5) { nodes { id hasVoted organisation { name } } }
        papers(first: 5) { nodes { id content label organisation { name } person { name } } } } } }""",
    "{ tags { nodes { name } } ideas(first: 30) { nodes { tags { name } } } }",
    "{ ideaDrafts { nodes { title content idea { title } newer { title } } } }",
    "{ ideaFields { nodes { labelDe hintFr options { labelDe } } } }",
    """{ themes { nodes { title note organisations { nodes { name } } ideas { nodes { title themes { title } } } } }
        priorities { nodes { note promisedTo idea { title priority { note } } } }
        priorityColumns { nodes { name } } }""",
    """{ releaseNotes { edges { cursor } nodes {
        title body bodyHtml excerpt circle { name } author { name } ideas { nodes { title } } viewerIdeas { title } } }
        releaseNoteDrafts { nodes { title body ideas { nodes { title releaseNotes { nodes { title } } } } } } }""",
    "{ circles { nodes { name members { organisation { name } acceptedBy { name } } terms { text html } } } }",
    "{ people { nodes { name email function organisation { name city } partners { name } } } }",
    "{ organisations { nodes { name city circles { name } people { nodes { name email } } } } }",
    "{ invitations { nodes { email organisation { name } invitedBy { name } } } }",
    "{ wideningRequests { nodes { note idea { title } circle { name } requestedBy { name } } } }",
    """{ search(text: "Idee Problem Einverstanden", first: 50) { totalCount edges { cursor } nodes {
        title snippet idea { title } comment { body author { name } } } }
        similarIdeas(title: "Idee", problem: "Problem") { title snippet idea { title author { name } } } }""",
    *SWEEP_FAIRS,
    "{ viewer { email person { name email } organisation { name } pendingCircles { name } waitingCount } }",
)
"""Everything that can be told, as far as one may know it."""


@dataclass
class Canaries:
    """What stands in the rows, and who may know it."""

    world: World
    known: dict[str, Known] = field(default_factory=dict)

    async def plant(self, table: str, row: UUID, columns: str, known: Known) -> None:
        """Into all these columns, each with a word of its own."""
        self.known[str(row)] = known
        for column in columns.split():
            word = f"zq{len(self.known)}q"
            self.known[word] = known
            # What is JSON stays JSON.
            in_json = f"({column}::jsonb || jsonb_build_object(%s::text, 0))::text"
            marked = in_json if table in SAID or column == "settings" else f"{column} || %s"
            await self.world.db.execute(f"update {table} set {column} = {marked} where id = %s", [word, row])  # type: ignore[arg-type] - ours

    def foreign(self, oracle: Oracle, text: str) -> set[str]:
        """Whatever the text tells that this person may not know."""
        told = {*MARKER.findall(text), *UUIDS.findall(text)}
        return {one for one in told if one not in self.known or not self.known[one](oracle)}


SAID = ("ballot_vote", "ballot_paper", "ballot_result")
PARTS = """
    select 'ballot_option', id, null::uuid, null::uuid from ballot_option where ballot_id = %(ballot)s
    union all select 'ballot_firm', id, organisation_id, null from ballot_firm where ballot_id = %(ballot)s
    union all select 'ballot_vote', id, null, membership_id from ballot_vote where ballot_id = %(ballot)s
    union all select 'ballot_paper', id, null, null from ballot_paper where ballot_id = %(ballot)s
    union all select 'ballot_result', id, null, null from ballot_result where ballot_id = %(ballot)s
    union all select 'ballot_statement', id, null, null from ballot_statement where ballot_id = %(ballot)s
"""


def nobody(_: Oracle) -> bool:
    return False


async def plant(built: Built) -> Canaries:
    plain, canaries = story(), Canaries(built.world)
    canaries.known[str(built.world.workspace_id)] = lambda oracle: oracle.me is not None
    for n, firm in enumerate(built.firms):
        await canaries.plant("organisation", firm, "name city", lambda oracle, n=n: oracle.knows_firm(n))
    for n, human in enumerate(built.people):
        await _plant_person(canaries, n, human.id, human.person_id)
    for n, circle in enumerate(built.circles):
        await _plant_circle(canaries, built, n, circle)
    for n, idea in enumerate(built.ideas):
        texts = "title problem problem_html proposal proposal_html excerpt benefit_note"
        await canaries.plant("idea", idea, texts, lambda oracle, n=n: oracle.sees_idea(n))
        step = await built.world.step(idea, built.people[plain.ideas[n].author])
        await canaries.plant("idea_status_change", step, "sentence", lambda oracle, n=n: oracle.sees_idea(n))
    await _plant_talk(canaries, built)
    for n, support in enumerate(built.supports):
        await canaries.plant("idea_support", support, "reason", lambda oracle, n=n: oracle.sees_support(n))
    for n, widening in enumerate(built.widenings):
        await canaries.plant("widening", widening, "note", lambda oracle, n=n: oracle.sees_widening(n))
    await _plant_invitations(canaries, built)
    await _plant_ballots(canaries, built)
    await plant_exhibits(canaries, built, plain)
    return canaries


async def _plant_ballots(canaries: Canaries, built: Built) -> None:
    """In every circle one that is prepared, one that is open, one that has closed and one that is published."""
    plain, world = story(), built.world
    for n, circle in enumerate(built.circles):
        firms = {one.firm: who for who, one in enumerate(plain.people) if one.firm in plain.circles[n].members - {0}}
        voters = tuple(built.people[who] for who in firms.values())
        for status in ("draft", "open", "closed", "published"):
            ballot = await world.ballot(circle, built.people[0], status=status, voters=voters)
            built.ballots.append(ballot)
            await _plant_ballot(canaries, built, n, (ballot, status))


async def _plant_ballot(canaries: Canaries, built: Built, n: int, made: tuple[UUID, str]) -> None:
    ballot, status = made
    done = status == "published"
    people = [human.id for human in built.people]

    def sees(oracle: Oracle) -> bool:
        return oracle.reads(n) and (oracle.staff or status != "draft")

    def sees_result(oracle: Oracle) -> bool:
        return oracle.reads(n) and (oracle.staff or done)

    await canaries.plant("ballot", ballot, "title question settings", sees)
    rows = await built.world.db.execute(PARTS, {"ballot": ballot})
    for table, row, firm, voter in await rows.fetchall():
        who = people.index(voter) if voter else None
        its = built.firms.index(firm) if firm else None

        def mine(oracle: Oracle, who: int | None = who) -> bool:
            return oracle.reads(n) and oracle.who == who

        def ours(oracle: Oracle, its: int | None = its) -> bool:
            return oracle.reads(n) and oracle.me is not None and (oracle.staff or oracle.me.firm == its)

        known: dict[str, tuple[str, Known]] = {
            "ballot_option": ("title", sees),
            "ballot_firm": ("", ours),
            "ballot_vote": ("content", mine),
            "ballot_paper": ("content", lambda oracle: oracle.reads(n) and done),
            "ballot_result": ("result", sees_result),
            "ballot_statement": ("body", sees),
        }
        await canaries.plant(table, row, *known[table])


async def _plant_talk(canaries: Canaries, built: Built) -> None:
    plain = story()
    for n, comment in enumerate(built.comments):
        sees = lambda oracle, n=n: oracle.sees_idea(plain.comments[n].idea)  # noqa: E731 - a value like the others
        await canaries.plant("comment", comment, "body body_html", sees)
        await canaries.plant("comment_version", await built.world.version(comment), "body body_html", sees)
    for n, file in enumerate(built.every_file):
        await canaries.plant("file", file, "name slug media_type", lambda oracle, n=n: oracle.sees_file(n))
    for n, note in enumerate(built.notes):
        await canaries.plant("idea_note", note, "body body_html", lambda oracle, n=n: oracle.sees_note(n))
    for n, idea in enumerate(built.ideas):
        await _plant_proposal(canaries, built, n, idea)
    for n, tag in enumerate(built.tags):
        await canaries.plant("tag", tag, "name", lambda oracle, n=n: oracle.sees_tag(n))
    await _plant_answers(canaries, built)
    await _plant_plans(canaries, built)
    for n, release in enumerate(built.releases):
        texts = "title body body_html excerpt"
        await canaries.plant("release_note", release, texts, lambda oracle, n=n: oracle.sees_release(n))
    for n, mention in enumerate(built.mentions):
        canaries.known[str(mention)] = lambda oracle, n=n: oracle.sees_mention(n)


async def _plant_answers(canaries: Canaries, built: Built) -> None:
    for n, draft in enumerate(built.drafts):
        await canaries.plant("idea_draft", draft, "title content", lambda oracle, n=n: oracle.sees_draft(n))
    for n, asked in enumerate(built.fields):
        sees = lambda oracle, n=n: oracle.sees_field(n)  # noqa: E731 - a value like the others
        await canaries.plant("idea_field", asked, "label_de hint_fr", sees)
        await canaries.plant("idea_field_option", await built.world.option(asked, "Oft"), "label_de", sees)
    for n, answer in enumerate(built.answers):
        await canaries.plant("idea_answer", answer, "text", lambda oracle, n=n: oracle.sees_answer(n))


async def _plant_plans(canaries: Canaries, built: Built) -> None:
    wanted = sorted({idea for theme in story().themes for idea in theme.ideas})
    column = await built.world.weight(built.people[0], "Spalte ")
    await canaries.plant("priority_column", column, "name", lambda oracle: oracle.staff)
    for theme in built.themes:
        await canaries.plant("theme", theme, "title note", lambda oracle: oracle.staff)
    for n, priority in enumerate(built.priorities):
        await canaries.plant("priority", priority, "note promised_to", lambda oracle, n=n: oracle.sees_plan(wanted[n]))


async def _plant_proposal(canaries: Canaries, built: Built, n: int, idea: UUID) -> None:
    """Of support that was noted down for Anna, only she and the host know."""
    owner, anna = built.people[0], built.people[2]
    proposal = await built.world.proposal(idea, owner, anna, reason="Grund ")

    def may(oracle: Oracle) -> bool:
        return oracle.sees_idea(n) and (oracle.staff or oracle.who == 2)

    await canaries.plant("support_proposal", proposal, "reason", may)


async def _plant_person(canaries: Canaries, n: int, membership: UUID, account: UUID) -> None:
    def writes_to(oracle: Oracle) -> bool:
        me, firm = oracle.me, oracle.world.people[n].firm
        leads = me is not None and me.role == "lead" and me.firm == firm
        return oracle.knows_person(n) and (oracle.staff or leads or oracle.who == n)

    await canaries.plant("person", account, "name email", lambda oracle: oracle.me is not None and oracle.who == n)
    canaries.known[str(account)] = nobody
    await canaries.plant("membership", membership, "email", writes_to)
    await canaries.plant("membership", membership, "name function", lambda oracle: oracle.knows_person(n))


async def _plant_circle(canaries: Canaries, built: Built, n: int, circle: UUID) -> None:
    world = built.world
    await canaries.plant("circle", circle, "name", lambda oracle: oracle.belongs(n))
    version = await world.one("select terms_version from circle where id = %s", circle)
    if version:
        terms = await world.terms(Circle(circle, "", "", 0), version)
        await canaries.plant("terms", terms, "text html", lambda oracle: oracle.belongs(n))
    rows = await world.db.execute("select id, organisation_id from circle_member where circle_id = %s", [circle])
    for place, firm in await rows.fetchall():
        canaries.known[str(place)] = lambda oracle, firm=firm: oracle.knows_place(n, built.firms.index(firm))


async def _plant_invitations(canaries: Canaries, built: Built) -> None:
    for n, firm in enumerate(built.firms):
        invitation = await built.world.invitation(Firm(firm, "", ""), built.people[0])

        def may(oracle: Oracle, n: int = n) -> bool:
            leads = oracle.me is not None and oracle.me.role == "lead" and oracle.me.firm == n
            return leads or (oracle.staff and oracle.kin(n))

        await canaries.plant("invitation", invitation, "email", may)


@pytest.fixture
async def planted(world: World) -> tuple[Built, Canaries]:
    built = await build(world, story())
    await world.db.execute("update organisation set city = 'Ort '")
    await world.db.execute("update membership set function = 'Amt '")
    await world.db.execute("update idea_support set reason = 'Grund '")
    return built, await plant(built)


async def test_no_answer_tells_what_one_may_not_know(portal: Portal, planted: tuple[Built, Canaries]) -> None:
    built, canaries = planted
    random = Random(9)  # noqa: S311 - the same operations in every run
    operations = Operations(schema(), random, _every_id(built), ["zq1q", "Idee", *canaries.known])
    for who, viewer in await _viewers(portal, built):
        oracle = Oracle(story(), who)
        seen: set[str] = set()
        for walls in Walls:
            text = await _swept(portal, viewer, walls)
            assert canaries.foreign(oracle, text) == set(), (who, walls)
        for number in range(QUERIES):
            query = operations.query()
            text = await _told(portal, viewer, query, list(Walls)[number % 3])
            assert canaries.foreign(oracle, text) <= _echoed(query), (who, query, text)
            operations.cursors += _cursors(text)
            seen |= {*MARKER.findall(text)}
        assert seen or oracle.me is None  # it looked at something


async def test_no_refusal_tells_what_one_may_not_know(portal: Portal, planted: tuple[Built, Canaries]) -> None:
    built, canaries = planted
    planting = new_id()
    random = Random(8)  # noqa: S311 - the same operations in every run
    for who, viewer in await _viewers(portal, built):
        oracle = Oracle(story(), who)
        hidden = [NOWHERE, *(id_ for id_ in _every_id(built) if canaries.foreign(oracle, id_))]
        operations = Operations(schema(), random, hidden, [*canaries.known])
        for _ in range(MUTATIONS):
            mutation, before = operations.mutation(hidden), str(new_id())
            text = await _told(portal, viewer, mutation, Walls.BOTH)
            foreign = canaries.foreign(oracle, text) - _made_since(planting, text)
            assert foreign <= _said(mutation), (who, mutation, text)
            told = {one for one in canaries.foreign(oracle, text) if MARKER.fullmatch(one) or one < before}
            assert told <= _said(mutation), (who, mutation, text)  # what it made itself it may be told


async def test_the_search_finds_what_is_there(portal: Portal, planted: tuple[Built, Canaries]) -> None:
    """The owner sees nearly every word; what the search overlooked there, it would overlook elsewhere."""
    built, canaries = planted
    text = await _swept(portal, await built.world.viewer(portal.database, built.people[0]), Walls.BOTH)
    stranger = canaries.foreign(Oracle(story(), None), text)
    assert len([one for one in stranger if MARKER.fullmatch(one)]) > 100
    assert {str(idea) for idea in built.ideas} <= stranger  # from within the cursors alone: no id was asked for


async def _swept(portal: Portal, viewer: Viewer, walls: Walls) -> str:
    texts = [await _told(portal, viewer, query, walls) for query in SWEEP]
    assert viewer == STRANGER or not [text for text in texts if '"errors":' in text]
    return " ".join(texts)


async def _told(portal: Portal, viewer: Viewer, query: str, walls: Walls) -> str:
    """Everything that reaches the client, with what is packed into cursors unpacked."""
    database, engine = portal.behind(walls)
    context = PortalContext(database, viewer, "canary")
    answer = await engine.execute(context, Request(query))
    text = answer.body().decode() + repr(context.headers)
    assert '"INTERNAL_SERVER_ERROR"' not in text, (query, text)
    return text + " ".join(_unpacked(text))


def _unpacked(text: str) -> Iterator[str]:
    for found in ENCODED.findall(text):
        with suppress(ValueError):
            yield urlsafe_b64decode(found + "=" * (-len(found) % 4)).decode()


def _cursors(text: str) -> list[str]:
    """Anything in an answer that is a cursor, for the next operations of anybody."""
    cursors = []
    for found in ENCODED.findall(text):
        with suppress(ValueError):
            if isinstance(orjson.loads(urlsafe_b64decode(found + "=" * (-len(found) % 4))), list):
                cursors.append(found)
    return cursors


def _said(mutation: str) -> set[str]:
    """What the caller wrote into its own profile or ideas may come back to it."""
    return {*MARKER.findall(mutation), *UUIDS.findall(mutation)}


def _echoed(query: str) -> set[str]:
    """A preview shows the caller its own words."""
    own = " ".join(PREVIEWED.findall(query))
    return {*MARKER.findall(own), *UUIDS.findall(own)}


def _made_since(moment: UUID, text: str) -> set[str]:
    """Ids of what the caller itself made: they begin with the time."""
    return {one for one in UUIDS.findall(text) if UUID(one).int >> 80 >= moment.int >> 80 and UUID(one).version == 7}


def _every_id(built: Built) -> list[str]:
    kinds = {
        "idea": built.ideas, "comment": built.comments, "file": built.every_file,
        "support": built.supports, "circle": built.circles,
        "organisation": built.firms, "widening": built.widenings,
        "idea_note": built.notes, "mention": built.mentions, "tag": built.tags, "release_note": built.releases,
        "ballot": built.ballots,
        "idea_field": built.fields, "idea_answer": built.answers, "idea_draft": built.drafts,
        "person": [human.id for human in built.people],
        "theme": built.themes, "priority": built.priorities,
    }  # fmt: skip
    return [f"{kind}_{row}" for kind, rows in kinds.items() for row in rows]


async def _viewers(portal: Portal, built: Built) -> list[tuple[int | None, Viewer]]:
    people = [(who, await built.world.viewer(portal.database, human)) for who, human in enumerate(built.people)]
    return [*people, (None, STRANGER)]
