"""From the neutral form to what the database takes: texts cleaned and drawn, ids made, limits kept."""

import re
import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from portal.core.markdown import plain, render
from portal.ideas.model import IdeaStatus, Need
from portal.ideas.rules import COMMENT_LIMIT, LANGUAGES, REASON_LIMIT, SENTENCE_LIMIT, TEXT_LIMIT, TITLE_LIMIT
from portal.transfer.bundle import Comment, Idea, Item, Items, Own, Place, Problem, Support
from portal.transfer.markdown import from_html
from portal.transfer.rules import status_of
from portal.transfer.values import text

EXCERPT = 220
NEEDS = {need.value for need in Need}
# Most texts are plain lines: drawing them takes no parser.
MARKED = re.compile(r"[*_`#\[\]<>&|~\\\"!]|^\s*(?:[-+]|\d+[.)])\s|^\s{4}|^\s*[=-]{2,}\s*$|https?:|\n", re.MULTILINE)

Prepared = dict[str, Any]


def id_at(moment: datetime) -> UUID:
    """An identifier of that time (UUIDv7), so that what is old stands among what is old."""
    milliseconds = int(moment.timestamp() * 1000)
    return UUID(int=milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62))


def once(items: Items) -> Iterator[Item]:
    """Ideas and comments by their first row; what comes again under the same id is told and left out."""
    seen: set[int] = set()
    for item in items:
        if isinstance(item, Idea | Comment):
            key = hash((type(item).__name__, item.id))
            if key in seen:
                yield Problem(item.place, "TWICE", item.id[:60])
                continue
            seen.add(key)
        yield item


def idea(item: Idea, language: str, now: datetime) -> tuple[Prepared, list[Problem]]:
    """The row of an idea, and what had to be changed about it."""
    remarks: list[Problem] = []
    title = " ".join(from_html(item.title).split())
    problem, proposal = from_html(item.problem), from_html(item.proposal)
    if len(title) > TITLE_LIMIT:
        remarks.append(_kept(item.place, "TITLE_CUT"))
        problem, title = f"{title}\n\n{problem}".strip(), title[: TITLE_LIMIT - 1].rstrip() + "…"
    if max(len(problem), len(proposal)) > TEXT_LIMIT:
        remarks.append(_kept(item.place, "TEXT_CUT"))
    problem, proposal = (problem or title)[:TEXT_LIMIT], proposal[:TEXT_LIMIT]
    status = IdeaStatus.HELD if item.own and item.status == IdeaStatus.HELD else status_of(item.status)
    if status is None:
        remarks.append(_kept(item.place, "STATUS_UNKNOWN", item.status[:60]))
    created = item.created or now
    row = {
        "id": str(id_at(created)),
        "source_id": item.id,
        "number": item.number,
        "title": title,
        "problem": problem,
        "problem_html": drawn(problem),
        "proposal": proposal,
        "proposal_html": drawn(proposal) if proposal else "",
        "excerpt": shortened(problem),
        "language": item.language if item.language in LANGUAGES else language,
        "status": (status or IdeaStatus.OPEN).value,
        "sentence": from_html(item.sentence)[:SENTENCE_LIMIT],
        "author": item.author.key,
        "firm": item.firm,
        "created": created.isoformat(),
        "updated": max(created, item.updated or created).isoformat(),
        "facts": {name: value for name, value in item.facts.items() if value} or None,
        "is_told": bool(item.own),
        **item.own,
    }
    return row, remarks


def support(item: Support, now: datetime) -> Prepared:
    """The row of a support."""
    return {
        "line": 0,
        "idea": item.idea,
        "person": item.who.key,
        "need": item.need if item.need in NEEDS else Need.IMPORTANT.value,
        "reason": item.reason[:REASON_LIMIT] or None,
        "created": (item.created or now).isoformat(),
    }


def comment(item: Comment, language: str, now: datetime) -> tuple[Prepared, list[Problem]]:
    """The row of a comment or of a note."""
    body = from_html(item.body)
    remarks = [_kept(item.place, "TEXT_CUT")] if len(body) > COMMENT_LIMIT else []
    body, created = body[:COMMENT_LIMIT] or "…", item.created or now
    row = {
        "line": 0,
        "id": str(id_at(created)),
        "source_id": item.id,
        "idea": item.idea,
        "person": item.who.key,
        "body": body,
        "body_html": drawn(body),
        "language": item.language if item.language in LANGUAGES else language,
        "is_official": item.is_official,
        "is_note": item.is_note,
        "parent": item.parent,
        "created": created.isoformat(),
        "edited": item.edited.isoformat() if item.edited else None,
        "version": item.version,
    }
    return row, remarks


def own(item: Own, line: int, now: datetime) -> Prepared:
    """The row of what only our own export tells, with its texts drawn."""
    row = {**item.row, "line": line, "id": str(id_at(now))}
    if "body" in row:
        row["body_html"], row["excerpt"] = drawn(row["body"]), shortened(row["body"])
    return row


def drawn(markdown: str) -> str:
    """`render`, faster for plain lines."""
    return render(markdown) if MARKED.search(markdown) else f"<p>{text(markdown)}</p>\n"


def shortened(markdown: str) -> str:
    """`plain`, faster for short plain lines."""
    return plain(markdown, EXCERPT) if len(markdown) > EXCERPT or MARKED.search(markdown) else text(markdown)


def _kept(place: Place, code: str, what: str = "") -> Problem:
    return Problem(place, code, what, is_kept=True)
