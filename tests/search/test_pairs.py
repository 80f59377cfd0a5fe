"""Whoever begins to write what somebody else has written already is shown it, among five."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from portal.core.viewer import Viewer
from portal.demo.large import load_large
from portal.demo.large_ground import Size

PAIRS = tomllib.loads((Path(__file__).parent / "pairs.toml").read_text(encoding="utf-8"))
HAYSTACK = Size(firms=12, people=120, ideas=3_000, supports=0, comments=0, circles=5)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
WANTED = 0.85
PLANT = """
    insert into idea (workspace_id, id, circle_id, floor, organisation_id, author_id, number, title, problem,
                      problem_html, proposal, proposal_html, excerpt, language, status, support_count, voice_count,
                      comment_count, version)
    select c.workspace_id, gen_random_uuid(), c.id, c.floor, m.organisation_id, m.id, %(number)s, %(title)s,
           %(problem)s, '', '', '', '', %(language)s, 'open', 0, 0, 0, 1
      from circle c join membership m on m.workspace_id = c.workspace_id and m.role = 'owner'
     where c.kind = 'open' limit 1
"""
OWNER = "select viewer_for(workspace_id, id) from membership where role = 'owner' limit 1"
LEAD = """
    select viewer_for(m.workspace_id, m.id) from membership m
      join circle_member x on x.workspace_id = m.workspace_id and x.organisation_id = m.organisation_id
      join circle c on c.workspace_id = x.workspace_id and c.id = x.circle_id and c.kind = 'open'
     where m.role = 'lead' order by m.id limit 1
"""


@pytest.fixture
def haystack(owner: str) -> Iterator[Any]:
    load_large(owner, HAYSTACK, seed=7, now=NOW)
    with psycopg.connect(owner, autocommit=True) as db:
        for number, (language, pair) in enumerate(_pairs()):
            title, problem = pair["there"]
            db.execute(PLANT, {"number": number, "title": title, "problem": problem, "language": language})
        yield db


def test_there_are_fifteen_for_each_language() -> None:
    assert {language: len(pairs) for language, pairs in PAIRS.items()} == dict.fromkeys(("de", "fr", "it", "en"), 15)


def test_similar_ideas_are_among_the_first_five(haystack: Any, app_dsn: str) -> None:
    for who in (OWNER, LEAD):
        viewer = Viewer.from_json(haystack.execute(who).fetchone()[0])
        with psycopg.connect(app_dsn, autocommit=True) as db:
            db.execute("select set_config('app.viewer', %s, false)", [viewer.context])
            missed = [pair["typed"][0] for _, pair in _pairs() if not _finds(db, pair)]
        rate = 1 - len(missed) / 60
        print(f"{rate:.0%} of 60 pairs; missed: {missed}")
        assert rate >= WANTED


def _finds(db: psycopg.Connection[Any], pair: dict[str, list[str]]) -> bool:
    found = db.execute(
        "select i.title from search_similar(%s, %s, 5) s join idea i on i.id = s.id", pair["typed"]
    ).fetchall()
    return (pair["there"][0],) in found


def _pairs() -> list[tuple[str, dict[str, list[str]]]]:
    return [(language, pair) for language, pairs in PAIRS.items() for pair in pairs]
