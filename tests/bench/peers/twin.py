"""The usual way in Python: Strawberry's own ASGI application, SQLAlchemy sessions, objects and data loaders.

What a careful programmer writes without a compiler: the page as one statement in its good form, authors, firms and own
supports in batches, documents parsed and validated once. The viewer is believed from a header; no policies.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import strawberry
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.types import Info

from portal.core.connections import _for_asyncpg
from portal.ideas.model import CommentRow, IdeaRow, SupportRow
from portal.partners.model import MembershipRow, OrganisationRow
from tests.bench.limit import SUPPORT

PAGE = text("""
    select i.* from unnest(cast(:circles as uuid[])) as c (id)
     cross join lateral (
           select * from idea where workspace_id = :workspace and circle_id = c.id
            order by support_shown desc, id desc limit 31) i
     order by i.support_shown desc, i.id desc limit 31
""")
NAMES = ("membership", "organisation", "workspace", "idea", "circles")
WRITE = text(SUPPORT.replace("::text::uuid[]", "::uuid[]").replace("%(", ":").replace(")s", "").replace("::", "\\:\\:"))


def _connected() -> Any:
    return asyncpg.connect(_for_asyncpg(os.environ["BENCH_DSN"]))


engine = create_async_engine("postgresql+asyncpg://", async_creator=_connected, pool_size=8, max_overflow=0)
sessions = async_sessionmaker(engine, expire_on_commit=False)


@dataclass
class Viewer:
    """The header, and the loaders of one request."""

    workspace: UUID
    membership: UUID
    organisation: UUID
    circles: list[UUID]
    kin: set[UUID]
    people: set[UUID]
    firms: set[UUID]
    authors: DataLoader[UUID, Any] = field(init=False)
    organisations: DataLoader[UUID, Any] = field(init=False)
    supports: DataLoader[UUID, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.authors = DataLoader(partial(self._by_id, MembershipRow))
        self.organisations = DataLoader(partial(self._by_id, OrganisationRow))
        self.supports = DataLoader(self._own)

    async def _by_id(self, model: Any, ids: list[UUID]) -> Sequence[Any]:
        async with sessions() as session:
            wanted = select(model).where(model.workspace_id == self.workspace, model.id.in_(ids))
            found = {row.id: row for row in await session.scalars(wanted)}
        return [found.get(one) for one in ids]

    async def _own(self, ids: list[UUID]) -> Sequence[Any]:
        own = (SupportRow.workspace_id == self.workspace, SupportRow.membership_id == self.membership)
        async with sessions() as session:
            wanted = select(SupportRow).where(*own, SupportRow.idea_id.in_(ids))
            found = {row.idea_id: row for row in await session.scalars(wanted)}
        return [found.get(one) for one in ids]


def _viewer(header: str) -> Viewer:
    known = orjson.loads(header)
    lists = {name: _ids(known[name]) for name in ("circles", "kin", "people", "firms")}
    single = {name: UUID(known[name]) for name in ("workspace", "membership", "organisation")}
    as_sets: dict[str, Any] = {name: set(ids) for name, ids in lists.items() if name != "circles"}
    return Viewer(**single, circles=lists["circles"], **as_sets)


def _ids(array: str) -> list[UUID]:
    return [UUID(one) for one in array.strip("{}").split(",") if one]


@strawberry.type
class Named:
    id: strawberry.ID
    name: str


@strawberry.type
class OwnSupport:
    id: strawberry.ID


@strawberry.type
class Comment:
    row: strawberry.Private[Any]
    id: strawberry.ID
    body_html: str
    created_at: datetime

    @strawberry.field
    async def author(self, info: Info) -> Named | None:
        viewer = info.context
        return await _named(viewer.authors, self.row.author_id, self.row, viewer.people, viewer)


@strawberry.type
class Comments:
    nodes: list[Comment]


@strawberry.type
class Idea:
    row: strawberry.Private[Any]
    id: strawberry.ID
    number: int
    title: str
    excerpt: str
    problem_html: str
    proposal_html: str
    status: str
    created_at: datetime
    comment_count: int

    @strawberry.field
    def support_count(self) -> int | None:
        return self.row.support_count if self.row.voice_count >= self.row.floor else None

    @strawberry.field
    async def viewer_support(self, info: Info) -> OwnSupport | None:
        found = await info.context.supports.load(self.row.id)
        return OwnSupport(id=strawberry.ID(str(found.id))) if found else None

    @strawberry.field
    async def author(self, info: Info) -> Named | None:
        viewer = info.context
        return await _named(viewer.authors, self.row.author_id, self.row, viewer.people, viewer)

    @strawberry.field
    async def organisation(self, info: Info) -> Named | None:
        viewer = info.context
        return await _named(viewer.organisations, self.row.organisation_id, self.row, viewer.firms, viewer)

    @strawberry.field
    async def comments(self, first: int) -> Comments:
        own = (CommentRow.workspace_id == self.row.workspace_id, CommentRow.idea_id == self.row.id)
        ordered = select(CommentRow).where(*own).order_by(CommentRow.created_at, CommentRow.id).limit(first)
        async with sessions() as session:
            rows = (await session.scalars(ordered)).all()
        return Comments(nodes=[_told(Comment, row, "body_html", "created_at") for row in rows])


@strawberry.type
class PageInfo:
    has_next_page: bool


@strawberry.type
class Ideas:
    nodes: list[Idea]
    page_info: PageInfo


@strawberry.type
class Supported:
    support_count: int | None


@strawberry.type
class Query:
    @strawberry.field
    async def ideas(self, info: Info, first: int) -> Ideas:
        values = {"workspace": info.context.workspace, "circles": info.context.circles}
        async with sessions() as session:
            rows = (await session.scalars(select(IdeaRow).from_statement(PAGE), values)).all()
        return Ideas(nodes=[_idea(row) for row in rows[:first]], page_info=PageInfo(has_next_page=len(rows) > first))

    @strawberry.field
    async def idea(self, info: Info, id: strawberry.ID) -> Idea | None:
        async with sessions() as session:
            row = await session.get(IdeaRow, (info.context.workspace, UUID(id)))
        return _idea(row) if row and row.circle_id in info.context.circles else None


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def idea_support(self, info: Info, id: strawberry.ID) -> Supported:
        values = {"idea": UUID(id)} | {name: getattr(info.context, name) for name in NAMES if name != "idea"}
        async with sessions() as session:
            found = (await session.execute(WRITE, values)).scalar_one()
            await session.commit()
        return Supported(support_count=orjson.loads(found)["data"]["ideaSupport"]["supportCount"])


async def _named(loader: Any, id_: UUID, row: Any, circles: set[UUID], viewer: Viewer) -> Named | None:
    if row.organisation_id not in viewer.kin and row.circle_id not in circles:
        return None
    found = await loader.load(id_)
    return Named(id=strawberry.ID(str(found.id)), name=found.name) if found else None


def _idea(row: IdeaRow) -> Idea:
    same = ("number", "title", "excerpt", "problem_html", "proposal_html", "created_at", "comment_count")
    return _told(Idea, row, *same, status=row.status.upper())


def _told(make: Callable[..., Any], row: Any, *same: str, **more: Any) -> Any:
    return make(row=row, id=strawberry.ID(str(row.id)), **{name: getattr(row, name) for name in same}, **more)


class Twin(GraphQL[Viewer, None]):
    """Strawberry's application with the viewer as its context."""

    async def get_context(self, request: Any, response: Any) -> Any:  # noqa: ARG002 - the framework's signature
        return _viewer(request.headers["x-viewer"])


schema = strawberry.Schema(Query, Mutation, extensions=[ParserCache, ValidationCache])
app = Starlette(routes=[Route("/graphql", Twin(schema))])
