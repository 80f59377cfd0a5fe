"""What is known of earlier imports, and the statements that import; the database's functions hold their rules."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from orjson import dumps
from sqlalchemy import ColumnElement, Text, and_, case, cast, exists, func, not_, null, select
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import Database, viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.core.viewer import STRANGER, Viewer
from portal.partners.free_mail import FREE_MAIL
from portal.partners.model import (
    CircleKind,
    CircleMemberRow,
    CircleRow,
    MembershipRow,
    MembershipState,
    OrganisationKind,
    OrganisationRow,
    TermsRow,
)
from portal.transfer import access
from portal.transfer.model import ExportRow, ExportState, HeadingRow, ImportRow, OriginRow

PEOPLE = sql("select import_people(:system, :nowhere, :free, cast(:given as jsonb))")
IDEAS = sql("select import_ideas(:system, :nowhere, cast(:given as jsonb))")
SUPPORTS = sql("select line, code from import_supports(:system, cast(:given as jsonb))")
COMMENTS = sql("select line, code from import_comments(:system, cast(:given as jsonb))")
# Without a condition of its own: the policy lets nobody in particular remove only what is over.
SWEEP = sql("delete from idea_export")
OVER = sql("select workspace_id, id from exports_over()")
ADDRESS = "/export/idea_export_"
FIRM = sql("select import_firm(:system, :source, :firm)")
CIRCLE = sql("select import_circle(:system, :source, :circle)")
COUNT = sql("select import_count(:system, :after, :most)")
MERGE = sql("select idea, code from import_merge(:system, :idea, :into, :said, :at)")

PARTS = (
    "stages", "tags", "fields", "options", "steps", "taggings", "answers", "versions", "reactions", "themes",
    "grouped", "news", "answered", "drafts", "files", "held", "columns", "priorities", "worths", "follows",
    "tag_follows", "views", "settings", "preferences", "mutes", "circle_follows", "acceptances",
)  # fmt: skip
"""What only our own export tells, in the order in which it goes in."""

# As `import_people` places them: by an account's address, by the firm that the file names, by a domain of one firm.
PEOPLE_HERE = sql("""
    with given as materialized (
        select g.email, g.firm, split_part(g.email, '@', 2) as domain
          from jsonb_to_recordset(cast(:given as jsonb)) as g (email text, firm text)
    ), member as materialized (
        select distinct m.email, m.organisation_id, split_part(m.email, '@', 2) as domain from membership m
         where m.workspace_id = :workspace and m.state = 'active' and m.person_id is not null
    ), domain as (
        select m.domain from member m where not m.domain = any (:free) group by m.domain
        having count(distinct m.organisation_id) = 1
    )
    select count(*), count(*) filter (where g.known), count(*) filter (where not g.known and g.placed)
      from (select exists (select from member m where m.email = g.email) as known,
                   exists (select from domain d where d.domain = g.domain)
                   or exists (select from transfer_origin o where o.workspace_id = :workspace and o.system = :system
                                 and o.kind = 'firm' and o.source_id = g.firm) as placed
              from given g) g
""")
IDEAS_HERE = sql("""
    select count(*) from transfer_origin o
     where o.workspace_id = :workspace and o.system = :system and o.kind = 'idea' and o.source_id = any (:ids)
""")

Lost = list[tuple[int, str]]
"""By its place in the batch, why a row was not taken."""


async def add_people(tx: AsyncSession, system: str, nowhere: UUID, rows: Sequence[dict[str, Any]]) -> None:
    """Whoever is not known yet."""
    values = {"system": system, "nowhere": nowhere, "free": list(FREE_MAIL), "given": dumps(rows).decode()}
    await tx.execute(PEOPLE, values)


async def add_ideas(tx: AsyncSession, system: str, nowhere: UUID, rows: Sequence[dict[str, Any]]) -> int:
    """Those that are not there yet; how many that were."""
    added = await tx.scalar(IDEAS, {"system": system, "nowhere": nowhere, "given": dumps(rows).decode()})
    return int(added or 0)


async def add_supports(tx: AsyncSession, system: str, rows: Sequence[dict[str, Any]]) -> Lost:
    """Each person's first for each idea."""
    return [
        (line, code) for line, code in await tx.execute(SUPPORTS, {"system": system, "given": dumps(rows).decode()})
    ]


async def add_comments(tx: AsyncSession, system: str, rows: Sequence[dict[str, Any]]) -> Lost:
    """Comments and notes that are not there yet."""
    return [
        (line, code) for line, code in await tx.execute(COMMENTS, {"system": system, "given": dumps(rows).decode()})
    ]


async def add_own(tx: AsyncSession, system: str, part: str, rows: Sequence[dict[str, Any]]) -> Lost:
    """Rows of that part that are not there yet."""
    function = getattr(func, f"import_{part}")(system, cast(cast(dumps(rows).decode(), Text), JSONB))
    found = await tx.execute(select(function.table_valued("line", "code")))
    return [(line, code) for line, code in found]


async def tie_firm(tx: AsyncSession, system: str, source: str, firm: UUID) -> None:
    """From now on that firm of the source is this one."""
    await tx.execute(FIRM, {"system": system, "source": source, "firm": firm})


async def tie_circle(tx: AsyncSession, system: str, source: str, circle: UUID) -> None:
    """From now on that circle of the source is this one."""
    await tx.execute(CIRCLE, {"system": system, "source": source, "circle": circle})


async def partners_of(tx: AsyncSession, system: str, sources: Sequence[str]) -> Sequence[OrganisationRow]:
    """The partner firms that those of the source are here."""
    tied = (
        col(OriginRow.workspace_id) == col(OrganisationRow.workspace_id),
        col(OriginRow.object) == col(OrganisationRow.id),
        col(OriginRow.system) == system,
        col(OriginRow.kind) == "firm",
        col(OriginRow.source_id).in_(sources),
    )
    here = (
        col(OrganisationRow.workspace_id) == viewer_in(tx).workspace_id,
        col(OrganisationRow.kind) == OrganisationKind.PARTNER,
    )
    return (await tx.scalars(select(OrganisationRow).where(*here, exists().where(*tied)))).all()


async def standing_circle(tx: AsyncSession, system: str, kind: str, partner: str) -> CircleRow | None:
    """The circle that every workspace has of that kind; of those for one partner that partner's."""
    here = [col(CircleRow.workspace_id) == viewer_in(tx).workspace_id, col(CircleRow.kind) == kind]
    if kind == CircleKind.PAIR:
        here.append(col(CircleRow.partner_id) == await object_of(tx, system, "firm", partner))
    return (await tx.scalars(select(CircleRow).where(*here))).one_or_none()


async def terms_here(tx: AsyncSession, circle: CircleRow) -> list[str]:
    """Every version of the circle's terms, the latest last."""
    here = (col(TermsRow.workspace_id) == circle.workspace_id, col(TermsRow.circle_id) == circle.id)
    return list(await tx.scalars(select(col(TermsRow.text)).where(*here).order_by(col(TermsRow.version))))


async def is_read_by_partners(tx: AsyncSession, circle: CircleRow) -> bool:
    """Whether somebody with an account belongs to a partner firm in it."""
    place = (
        col(CircleMemberRow.workspace_id) == circle.workspace_id,
        col(CircleMemberRow.circle_id) == circle.id,
        col(CircleMemberRow.organisation_id) != viewer_in(tx).host_id,
        col(MembershipRow.workspace_id) == circle.workspace_id,
        col(MembershipRow.organisation_id) == col(CircleMemberRow.organisation_id),
        col(MembershipRow.person_id).is_not(None),
    )
    return bool(await tx.scalar(select(exists().where(*place))))


async def files_here(db: AsyncSession, viewer: Viewer, system: str, sources: Sequence[str]) -> set[str]:
    """Which of the source's files came in already."""
    tied = (
        col(OriginRow.workspace_id) == viewer.workspace_id,
        col(OriginRow.system) == system,
        col(OriginRow.kind) == "file",
        col(OriginRow.source_id).in_(sources),
    )
    return set(await db.scalars(select(col(OriginRow.source_id)).where(*tied)))


async def count_anew(tx: AsyncSession, system: str, after: UUID, most: int) -> UUID | None:
    """Counters of the system's next ideas; the last of them, or None."""
    found: UUID | None = await tx.scalar(COUNT, {"system": system, "after": after, "most": most})
    return found


async def object_of(tx: AsyncSession, system: str, kind: str, source: str) -> UUID | None:
    """What that thing of the source is here."""
    here = (col(OriginRow.workspace_id) == viewer_in(tx).workspace_id, col(OriginRow.system) == system)
    found: UUID | None = await tx.scalar(
        select(col(OriginRow.object)).where(*here, col(OriginRow.kind) == kind, col(OriginRow.source_id) == source)
    )
    return found


async def firm_here(tx: AsyncSession, id_: UUID) -> OrganisationRow | None:
    """A firm of this workspace by its id."""
    return await tx.get(OrganisationRow, (viewer_in(tx).workspace_id, id_))


async def host_firm(tx: AsyncSession) -> OrganisationRow:
    """The workspace's host."""
    is_host = (
        col(OrganisationRow.workspace_id) == viewer_in(tx).workspace_id,
        col(OrganisationRow.kind) == OrganisationKind.HOST,
    )
    return (await tx.scalars(select(OrganisationRow).where(*is_host))).one()


async def people_here(tx: AsyncSession, system: str, people: Sequence[tuple[str, str]]) -> tuple[int, int, int]:
    """Of these, by address and firm: how many there are, who has an account here, who else belongs to a firm."""
    given = dumps([{"email": email.lower(), "firm": firm} for email, firm in people]).decode()
    values = {"given": given, "system": system, "free": ["", *FREE_MAIL], "workspace": viewer_in(tx).workspace_id}
    all_, known, placed = (await tx.execute(PEOPLE_HERE, values)).one()
    return all_, known, placed


async def ideas_here(tx: AsyncSession, system: str, ids: Sequence[str]) -> int:
    """How many of the source's ideas came in already."""
    values = {"system": system, "ids": list(ids), "workspace": viewer_in(tx).workspace_id}
    return int(await tx.scalar(IDEAS_HERE, values) or 0)


async def seen_import(tx: AsyncSession, id_: UUID) -> ImportRow:
    """An import that the viewer may see, locked until the transaction ends."""
    viewer = viewer_in(tx)
    here = (col(ImportRow.id) == id_, access.visible_to(ImportRow, Sight(viewer.shape)))
    found = await tx.scalar(select(ImportRow).where(*here).with_for_update(), viewer.params)
    if found is None:
        raise NotFound
    return found


async def own_export(tx: AsyncSession, id_: UUID) -> ExportRow:
    """The viewer's own export, locked until the transaction ends."""
    viewer = viewer_in(tx)
    here = (col(ExportRow.id) == id_, access.export_visible_to(ExportRow, Sight(viewer.shape)))
    found = await tx.scalar(select(ExportRow).where(*here).with_for_update(), viewer.params)
    if found is None:
        raise NotFound
    return found


async def exports_of(tx: AsyncSession, membership_id: UUID) -> Sequence[ExportRow]:
    """All of that person's, locked until the transaction ends."""
    here = (
        col(ExportRow.workspace_id) == viewer_in(tx).workspace_id,
        col(ExportRow.membership_id) == membership_id,
    )
    return (await tx.scalars(select(ExportRow).where(*here).with_for_update())).all()


async def exports_over(database: Database) -> list[tuple[UUID, UUID]]:
    """Workspace and id of all exports that are kept no longer."""
    async with database.read(STRANGER) as db:
        return [(row.workspace_id, row.id) for row in await db.execute(OVER)]


async def headings_of(tx: AsyncSession, import_id: UUID) -> Sequence[HeadingRow]:
    """The columns of the table that is brought in."""
    here = (col(HeadingRow.workspace_id) == viewer_in(tx).workspace_id, col(HeadingRow.import_id) == import_id)
    return (await tx.scalars(select(HeadingRow).where(*here).order_by(col(HeadingRow.place)))).all()


# Fields


def export_address(row: Any, _sight: Sight) -> ColumnElement[Any]:
    """Where it is fetched, while it may be."""
    there = and_(row.state == ExportState.READY, row.expires_at > func.now())
    return case((there, func.concat(ADDRESS, row.id)), else_=null())


def house(circle: Any, row: Any, _sight: Sight) -> ColumnElement[bool]:
    """Where everything stands that comes in."""
    return and_(same(circle.workspace_id, row.workspace_id), same(circle.kind, CircleKind.HOUSE))


def readers(row: Any, sight: Sight) -> ColumnElement[Any]:
    """How many people read there: all of the host's."""
    member: Any = aliased(MembershipRow)
    active = (
        member.workspace_id == row.workspace_id,
        member.organisation_id == sight.host,
        member.state == MembershipState.ACTIVE,
    )
    return select(func.count()).select_from(member).where(*active).scalar_subquery()


def is_unknown(row: Any, _sight: Sight) -> ColumnElement[bool]:
    """People who are only a name here."""
    known: ColumnElement[bool] = row.is_known
    return not_(known)


def unplaced(row: Any, _sight: Sight) -> ColumnElement[Any]:
    """People of the file of whom nobody knows where they belong."""
    nowhere: ColumnElement[Any] = row.people - row.known_people - row.placed_people
    return nowhere
