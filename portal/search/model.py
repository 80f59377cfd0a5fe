"""The words of ideas and comments, kept beside them: an idea's own row changes with every support."""

from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Text, func
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import registry
from sqlmodel import Field

from portal.core.table import Row, references, string

IDEAS, COMMENTS = sql("comment_id is null"), sql("comment_id is not null")
AGE = func.search_age(sql("id"))
PATTERN = {"word": "text_pattern_ops"}


class EntryRow(Row, table=True):
    """The words of an idea or of a comment, under its id; written by triggers, moves with the idea."""

    __tablename__ = "search_entry"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("comment", "comment_id"),
        Index("ix_search_entry_ideas", AGE, "words", postgresql_using="gin", postgresql_where=IDEAS),
        Index("ix_search_entry_comments", AGE, "words", postgresql_using="gin", postgresql_where=COMMENTS),
        Index("ix_search_entry_newest_ideas", "workspace_id", "id", postgresql_where=IDEAS),
        Index("ix_search_entry_newest_comments", "workspace_id", "id", postgresql_where=COMMENTS),
        Index("ix_search_entry_circle", "workspace_id", "circle_id", "id", postgresql_where=IDEAS),
        Index("ix_search_entry_circle_talk", "workspace_id", "circle_id", "id", postgresql_where=COMMENTS),
        Index("ix_search_entry_idea", "workspace_id", "idea_id"),
    )

    idea_id: UUID
    comment_id: UUID | None = None
    circle_id: UUID
    words: Any = Field(default=None, sa_column=Column(TSVECTOR, nullable=False))


class WordRow(Row, table=True):
    """A word that is or was in use in a circle: what typed words may stand for there."""

    __tablename__ = "search_word"
    __table_args__ = (
        references("circle", "circle_id"),
        Index("ix_search_word_circle", "workspace_id", "circle_id", "word", postgresql_ops=PATTERN),
        Index("ix_search_word_begin", "workspace_id", "word", postgresql_ops=PATTERN),
        Index(
            "ix_search_word_end",
            "workspace_id",
            func.reverse(sql("word")).label("end"),
            postgresql_ops={"end": "text_pattern_ops"},
        ),
        Index("ix_search_word_near", "word", postgresql_using="gin", postgresql_ops={"word": "gin_trgm_ops"}),
    )

    circle_id: UUID
    word: str = string()


class Found(Row, registry=registry()):
    """What the search functions answer is no table."""


class HitRow(Found, table=True):
    """An idea, a comment or something of a fair that was found; `wanted` is the query by which its words are marked.

    Exactly one of `idea_id`, `fair_id` and `appearance_id` is given. A task of the template is shown as it was found,
    `written` in that language.
    """

    __tablename__ = "search_hit"

    idea_id: UUID | None = None
    comment_id: UUID | None = None
    circle_id: UUID | None = None
    score: int
    wanted: str = Field(sa_type=Text)
    fair_id: UUID | None = None
    appearance_id: UUID | None = None
    task_id: UUID | None = None
    written: str | None = Field(default=None, sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
