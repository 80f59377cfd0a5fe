"""Search as the API shows it: hits with what was found in them, and ideas about the same."""

from typing import TYPE_CHECKING
from uuid import UUID

import strawberry

from portal.graph.node import Argument, Found, descending, node, one, root_found, sql
from portal.graph.paging import Connection
from portal.graph.scalars import enum_type, id_of
from portal.ideas.model import IdeaStatus
from portal.search import access, queries, shown
from portal.search.model import HitRow
from portal.search.queries import SearchKind

if TYPE_CHECKING:
    from portal.api.fairs.appearance import Appearance
    from portal.api.fairs.catalogue import Fair
    from portal.api.fairs.parts import FairTask
    from portal.api.ideas.idea import Idea
    from portal.api.ideas.talk import Comment

enum_type(
    SearchKind,
    IDEA="An idea.",
    COMMENT="A comment on an idea.",
    FAIR="A fair, a joint appearance, or a task of its plan.",
)


@node(HitRow, visible_to=access.visible_to)
class SearchHit:
    """Something that was found."""

    kind: SearchKind = sql("What it is.", queries.kind)
    idea: "Idea | None" = one(
        "The idea, or the one that the comment is about; null for what belongs to fairs.", HitRow.idea_id
    )
    comment: "Comment | None" = one("The comment; null if something else was found.", HitRow.comment_id)
    fair: "Fair | None" = one("The fair, if that was found.", HitRow.fair_id)
    appearance: "Appearance | None" = one(
        "The joint appearance, or the one in whose plan the task is.", HitRow.appearance_id
    )
    fair_task: "FairTask | None" = one("The task; null if something else was found.", HitRow.task_id)
    title: list[str] | None = sql(
        "What it is called, or the comment's idea, in pieces: every second one, the first of them after the first, is "
        "a hit.",
        shown.title,
    )
    snippet: list[str] | None = sql(
        "Where the words stand in the text, in pieces as for `title`; Markdown without its marks. Of a fair its city, "
        "of a task the title of the appearance.",
        shown.snippet,
    )


@strawberry.input
class SearchFilter:
    """Which hits are wanted; all given members must fit."""

    kind: SearchKind | None = strawberry.field(description="Only these.", default=strawberry.UNSET)
    circle: UUID | None = id_of("Circle", "Readable by this circle.", optional=True)
    status: list[IdeaStatus] | None = strawberry.field(
        description="Of ideas in one of these statuses.", default=strawberry.UNSET
    )


TEXT = Argument(str, "Words in any of the four languages; the first 200 characters count.", required=True)
TITLE = Argument(str, "The title as far as it is written.", required=True)
PROBLEM = Argument(str, "The problem as far as it is written.")


@strawberry.type
class SearchQuery:
    """Finding what is there."""

    search: Connection[SearchHit] | None = root_found(
        "Ideas, comments, fairs, joint appearances and their tasks with these words, best first: in titles before "
        "texts, however they are inflected, compounded or accented. "
        "Up to 100 hits; if there are more, `totalCountPrecision` says so.",
        Found(queries.hits, {"text": TEXT}, most=queries.MOST),
        filter=(SearchFilter, queries.hit_filter),
        order=descending(HitRow.score),
    )
    similar_ideas: list[SearchHit] | None = root_found(
        "Up to five ideas about the same as what somebody is writing, the most similar first.",
        Found(queries.similar, {"title": TITLE, "problem": PROBLEM}, most=queries.SIMILAR),
        order=descending(HitRow.score),
    )
