"""Whatever world there is: everybody is answered exactly what the oracle says, by both walls and by each alone."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import psycopg
from hypothesis import HealthCheck, Phase, example, given, settings

from portal.core import events
from portal.core.viewer import STRANGER, Viewer
from portal.files.queries import visible_file
from tests.make.world import World
from tests.proof.oracle import Oracle, Plain
from tests.proof.planned import Planned
from tests.proof.planned import paged as page
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import WORDS, Built, build, story, worlds
from tests.proof.written import Written

SEE = """
query See($word: String!, $ids: [ID!]!) {
  ideas(first: 30) { totalCount nodes { ...Shown } }
  found: ideas(first: 30, filter: {text: $word}) { totalCount nodes { id } }
  ranked: ideas(first: 30, orderBy: {field: SUPPORT, direction: DESC}) { nodes { supportCount need } }
  circles(first: 30) { totalCount nodes { id isPending memberCount members { organisation { id } } } }
  organisations(first: 30) { totalCount nodes { id circles { id } people(first: 30) { totalCount nodes { id } } } }
  people(first: 30) { totalCount nodes { id email organisation { id } } }
  ideaCounts { status circle { id } organisation { id } tag { id } own ideas isPartial }
  tags(first: 30) { totalCount nodes { id } }
  wideningRequests(first: 30) { totalCount nodes { id idea { id } requestedBy { id } } }
  ideaDrafts(first: 30) { totalCount nodes { id idea { id } } }
  ideaFields(first: 30) { totalCount nodes { id } }
  themes(first: 30) { totalCount nodes { id ideaCount ideas(first: 30) { totalCount nodes { id } } } }
  priorities(first: 30) { totalCount nodes { id idea { id } } }
  releaseNotes(first: 30) { totalCount nodes { ...News } }
  releaseNoteDrafts(first: 30) { totalCount nodes { ...News } }
  nodes(ids: $ids) { id }
}
fragment News on ReleaseNote {
  id circle { id } author { id } ideas(first: 30) { totalCount nodes { id } } viewerIdeas { id }
}
fragment Shown on Idea {
  id supportCount voiceCount supportCountFloor
  organisation { id } author { id } circle { id } wideningRequest { id }
  tags { id }
  answers { id field { id } }
  files { id organisation { id } person { id } }
  comments(first: 30) { totalCount nodes { ...Words replies(first: 30) { totalCount nodes { ...Words } } } }
  notes(first: 30) { totalCount nodes { id author { id } } }
  releaseNotes(first: 30) { totalCount nodes { id } } themes { id } priority { id }
  supporters(first: 30) { totalCount nodes { id organisation { id } person { id } } }
}
fragment Words on Comment {
  id organisation { id } author { id } reactions { kind count viewerReacted }
  mentions { id organisation { id } person { id } }
  files { id organisation { id } person { id } }
}
"""
WALK = """
query Walk($after: String) { ideas(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
"""
TABLES = {
    "idea": "ideas",
    "comment": "comments",
    "file": "every_file",
    "idea_support": "supports",
    "circle": "circles",
    "organisation": "firms",
    "membership": "people",
    "event": "events",
    "widening": "widenings",
    "idea_note": "notes",
    "idea_field": "fields",
    "idea_draft": "drafts",
    "idea_answer": "answers",
    "theme": "themes",
    "theme_idea": "groupings",
    "priority": "priorities",
    "release_note": "releases",
    "release_note_idea": "links",
    "comment_reaction": "reactions",
    "mention": "mentions",
    "tag": "tags",
}


NAMES = (
    "person", "organisation", "circle", "idea", "comment", "support", "widening", "idea_note", "mention", "file",
    "tag", "idea_field", "idea_answer", "release_note", "theme", "priority",
)  # fmt: skip


@settings(
    max_examples=25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
)
@example(plain=story())
@given(plain=worlds())
async def test_everybody_is_answered_what_the_oracle_says(
    plain: Plain, portal: Portal, owner: str, app_dsn: str
) -> None:
    portal.register(SEE)
    async with World(owner) as world:
        built = await build(world, plain)
        for who, viewer in await _viewers(portal, plain, built):
            oracle = Oracle(plain, who)
            expected = Expected(oracle, built)
            for walls in Walls:
                await _check_api(portal, viewer, walls, expected)
                await _check_events_and_downloads(portal, viewer, walls, expected)
            _check_rows(app_dsn, viewer, expected)


async def _viewers(portal: Portal, plain: Plain, built: Built) -> list[tuple[int | None, Viewer]]:
    people = [(who, await built.world.viewer(portal.database, human)) for who, human in enumerate(built.people)]
    return [*people, (None, STRANGER)]


async def _check_api(portal: Portal, viewer: Viewer, walls: Walls, expected: "Expected") -> None:
    if viewer == STRANGER:
        answer = await portal.answer(viewer, SEE, walls, word=WORDS[0], ids=expected.ids())
        assert answer.data is None
        assert {error["extensions"]["code"] for error in answer.errors} == {"UNAUTHENTICATED"}
        return
    seen = await portal.ask(viewer, SEE, walls, word=WORDS[0], ids=expected.ids())
    counts = seen.pop("ideaCounts")
    assert [one for one in counts if one["isPartial"]] == []
    assert _options(counts) == expected.counts(), (walls, viewer)
    ranks = [node["supportCount"] or 0 for node in seen.pop("ranked")["nodes"]]
    assert ranks == sorted(ranks, reverse=True), walls
    assert _sorted(seen) == _sorted(expected.answer(WORDS[0])), (walls, viewer)
    walked, after, more = [], None, True
    while more:
        page = (await portal.ask(viewer, WALK, walls, after=after))["ideas"]
        walked += [node["id"] for node in page["nodes"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert sorted(walked) == sorted(idea["id"] for idea in expected.ideas()), walls


async def _check_events_and_downloads(portal: Portal, viewer: Viewer, walls: Walls, expected: "Expected") -> None:
    if walls is Walls.POLICIES:
        return  # the log's own filter is not the engine's to leave out; the rows are compared below
    database, _ = portal.behind(walls)
    known = await events.known(database, viewer, expected.built.events)
    heard = [event for event in expected.built.events if event in known]
    assert heard == expected.rows("event")
    # So does the door of files.
    every = expected.built.every_file
    fetched = [file for file in every if await visible_file(database, viewer, file)]
    assert fetched == expected.rows("file")


def _check_rows(app_dsn: str, viewer: Viewer, expected: "Expected") -> None:
    with psycopg.connect(app_dsn) as connection:
        connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
        for table in TABLES:
            rows = {id_ for (id_,) in connection.execute(f"select id from {table}")}  # type: ignore[arg-type] - ours
            assert rows == set(expected.rows(table)), (table, viewer)


class Expected(Planned, Written):
    """The oracle's word in the shape of the API's answer."""

    def __init__(self, oracle: Oracle, built: Built) -> None:
        self.oracle = oracle
        self.built = built
        self.world = oracle.world

    def rows(self, table: str) -> list[Any]:
        """Ids of the rows of a table that are seen."""
        sees = {
            "idea": self.oracle.sees_idea,
            "comment": lambda n: self.oracle.sees_idea(self.world.comments[n].idea),
            "file": self.oracle.sees_file,
            "idea_support": self.oracle.sees_support,
            "circle": self.oracle.belongs,
            "organisation": self.oracle.knows_firm,
            "membership": self.oracle.knows_person,
            "event": self.oracle.hears,
            "widening": self.oracle.sees_widening,
            "idea_note": self.oracle.sees_note,
            "idea_field": self.oracle.sees_field,
            "idea_draft": self.oracle.sees_draft,
            "idea_answer": self.oracle.sees_answer,
            "theme": lambda _: self.oracle.staff,
            "theme_idea": self.sees_grouping,
            "priority": self.sees_priority,
            "release_note": self.oracle.sees_release,
            "release_note_idea": self.sees_link,
            "comment_reaction": self.oracle.sees_reaction,
            "mention": self.oracle.sees_mention,
            "tag": self.oracle.sees_tag,
        }[table]
        made: list[Any] = getattr(self.built, TABLES[table])
        return [getattr(row, "id", row) for n, row in enumerate(made) if sees(n)]

    def ids(self) -> list[str]:
        """Of everything there is, seen or not; at most a hundred may be asked for at once."""
        kinds = {
            "person": "people",
            "organisation": "firms",
            "support": "supports",
            "idea_note": "notes",
            "priority": "priorities",
            "idea_field": "fields",
            "idea_answer": "answers",
            "release_note": "releases",
            "file": "every_file",
        }
        names = NAMES
        made = {name: getattr(self.built, kinds.get(name, f"{name}s")) for name in names}
        return [f"{name}_{getattr(row, 'id', row)}" for name, rows in made.items() for row in rows][:100]

    def answer(self, word: str) -> dict[str, Any]:
        found = [n for n in self.seen(self.world.ideas, self.oracle.sees_idea) if self.world.ideas[n].word == word]
        tables = {"person": "membership", "support": "idea_support"}
        known = {f"{name}_{id_}" for name in NAMES for id_ in self.rows(tables.get(name, name))}
        return {
            "ideas": page(self.ideas()),
            "found": page([{"id": self.idea(n)} for n in found]),
            "circles": page(self.circles()),
            "organisations": page(self.organisations()),
            "people": page(self.people()),
            "tags": page([{"id": f"tag_{tag}"} for tag in self.rows("tag")]),
            "wideningRequests": page(self.widenings()),
            "ideaDrafts": page(self.drafts()),
            "ideaFields": page([{"id": f"idea_field_{id_}"} for id_ in self.rows("idea_field")]),
            "themes": page(self.themes()),
            "priorities": page(self.priorities()),
            "releaseNotes": page(self.releases(published=True)),
            "releaseNoteDrafts": page(self.releases(published=False)),
            "nodes": [{"id": id_} if id_ in known else None for id_ in self.ids()],
        }

    def counts(self) -> Counter[str]:
        """Circles, firms, tags and statuses of the ideas that are seen, and how many there are of each."""
        found: Counter[str] = Counter()
        for idea in self.ideas():
            found.update(["OPEN", idea["circle"]["id"], *(tag["id"] for tag in idea["tags"])])
            found.update([idea["organisation"]["id"]] if idea["organisation"] else [])
        return found

    def ideas(self) -> list[dict[str, Any]]:
        return [self._idea(n) for n in self.seen(self.world.ideas, self.oracle.sees_idea)]

    def _idea(self, n: int) -> dict[str, Any]:
        idea, oracle, world = self.world.ideas[n], self.oracle, self.world
        heads, firms = oracle.heads_and_firms(n) if oracle.counts(n) else (None, None)
        widening = [w for w, asked in enumerate(world.widenings) if asked.idea == n and oracle.sees_widening(w)]
        said = [{**self._words(c), "replies": page([self._words(r) for r, one in enumerate(world.comments)
                                                    if one.reply_to == c])}
                for c, one in enumerate(world.comments) if one.idea == n and one.reply_to is None]  # fmt: skip
        support = [self._said("support", s, one.person, idea.circle, "person")
                   for s, one in enumerate(world.supports) if one.idea == n and oracle.sees_support(s)]  # fmt: skip
        return {
            **self._said("idea", n, idea.author, idea.circle, "author"),
            "supportCount": heads,
            "voiceCount": firms,
            "supportCountFloor": None if oracle.counts(n) else world.circles[idea.circle].floor,
            "circle": {"id": self.circle(idea.circle)},
            "wideningRequest": {"id": f"widening_{self.built.widenings[widening[0]]}"} if widening else None,
            "tags": [{"id": f"tag_{self.built.tags[t]}"} for t, tag in enumerate(world.tags) if n in tag.ideas],
            "answers": self.answers_about(n),
            "files": [self._said("file", n, idea.author, idea.circle, "person")],
            "comments": page(said),
            "notes": page(self._notes(n)),
            "releaseNotes": self.released(n),
            **self.planned(n),
            "supporters": page(support),
        }

    def _said(self, name: str, n: int, person: int, circle: int, role: str) -> dict[str, Any]:
        """Something contributed: with the firm and the person where they may be known."""
        firm = self.world.people[person].firm
        firm_known = self.oracle.names_firm(firm, circle) and self.oracle.knows_firm(firm)
        person_known = self.oracle.names_person(firm, circle) and self.oracle.knows_person(person)
        return {
            "id": f"{name.removeprefix('said_')}_{getattr(self.built, name + 's')[n]}",
            "organisation": {"id": self.firm(firm)} if firm_known else None,
            role: {"id": self.person(person)} if person_known else None,
        }

    def _words(self, n: int) -> dict[str, Any]:
        """A comment, without its answers."""
        comment, reacted = self.world.comments[n], self.oracle.reacted(n)
        circle = self.world.ideas[comment.idea].circle
        called = [self._said("mention", m, one.person, circle, "person")
                  for m, one in enumerate(self.world.mentions) if one.comment == n]  # fmt: skip
        count = [{"kind": "AGREE", "count": reacted[0], "viewerReacted": reacted[1]}] if reacted else []
        return {
            **self._said("comment", n, comment.author, circle, "author"),
            "reactions": count,
            "mentions": called,
            "files": [self._said("said_file", n, comment.author, circle, "person")],
        }

    def _notes(self, idea: int) -> list[dict[str, Any]]:
        return [
            {"id": f"idea_note_{self.built.notes[n]}", "author": {"id": self.person(note.author)}}
            for n, note in enumerate(self.world.notes)
            if note.idea == idea and self.oracle.sees_note(n)
        ]

    def circles(self) -> list[dict[str, Any]]:
        return [
            {
                "id": self.circle(n),
                "isPending": not self.oracle.reads(n),
                "memberCount": len(self.world.circles[n].members) if self._may_count(n) else None,
                "members": [{"organisation": {"id": self.firm(f)}} for f in self._places(n)],
            }
            for n in self.seen(self.world.circles, self.oracle.belongs)
        ]

    def _may_count(self, circle: int) -> bool:
        open_ = self.oracle.everything or self.world.circles[circle].disclosure != "nobody"
        return open_ and self.oracle.reads(circle)

    def _places(self, circle: int) -> Iterator[int]:
        return (f for f in self.world.circles[circle].members if self.oracle.knows_place(circle, f))

    def organisations(self) -> list[dict[str, Any]]:
        return [
            {
                "id": self.firm(firm),
                "circles": [
                    {"id": self.circle(n)}
                    for n, circle in enumerate(self.world.circles)
                    if firm in circle.members and self.oracle.knows_place(n, firm)
                ],
                "people": page([{"id": self.person(n)} for n in self._listed() if self.world.people[n].firm == firm]),
            }
            for firm in self.seen(self.built.firms, self.oracle.knows_firm)
        ]

    def people(self) -> list[dict[str, Any]]:
        return [
            {
                "id": self.person(n),
                "email": self.built.people[n].email if self._may_write_to(n) else None,
                "organisation": {"id": self.firm(self.world.people[n].firm)},
            }
            for n in self._listed()
        ]

    def _listed(self) -> list[int]:
        people = self.seen(self.world.people, self.oracle.knows_person)
        return [n for n in people if self.world.people[n].active or self.oracle.manages(n)]

    def _may_write_to(self, person: int) -> bool:
        me = self.oracle.me
        own = me is not None and me.role == "lead" and self.world.people[person].firm == me.firm
        return self.oracle.staff or own or person == self.oracle.who

    def widenings(self) -> list[dict[str, Any]]:
        return [
            {
                "id": f"widening_{self.built.widenings[n]}",
                "idea": {"id": self.idea(asked.idea)},
                "requestedBy": {"id": self.person(asked.by)} if self.oracle.knows_person(asked.by) else None,
            }
            for n, asked in enumerate(self.world.widenings)
            if self.oracle.sees_widening(n)
        ]

    def seen(self, made: Iterable[Any], sees: Any) -> list[int]:
        return [n for n, _ in enumerate(made) if sees(n)]

    def idea(self, n: int) -> str:
        return f"idea_{self.built.ideas[n]}"

    def circle(self, n: int) -> str:
        return f"circle_{self.built.circles[n]}"

    def firm(self, n: int) -> str:
        return f"organisation_{self.built.firms[n]}"

    def person(self, n: int) -> str:
        return f"person_{self.built.people[n].id}"


def _options(counts: list[dict[str, Any]]) -> Counter[str]:
    """What is told of options, but for those about oneself."""
    names = ("circle", "organisation", "tag")
    nodes = [(one[name]["id"], one["ideas"]) for one in counts for name in names if one[name]]
    return Counter(dict([*nodes, *((one["status"], one["ideas"]) for one in counts if one["status"])]))


def _sorted(found: Any) -> Any:
    """Lists without their order, to compare what is in them."""
    if isinstance(found, dict):
        return {key: _sorted(value) for key, value in found.items()}
    if isinstance(found, list):
        return sorted(map(_sorted, found), key=repr)
    return found
