"""Verbs on fields: what the host asks about every idea."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import recorded_before
from portal.core.refusal import NotFound, Required, require, require_version
from portal.ideas import access, field_rules
from portal.ideas.events import FieldChanged, FieldCreated
from portal.ideas.field_rules import Texts
from portal.ideas.model import FieldKind, FieldOptionRow, FieldRow
from portal.ideas.queries.asked import known_fields, options_of, places_taken

NOTHING = Texts()


@dataclass(frozen=True)
class Option:
    """One of the answers to choose from; without an id a new one."""

    label: Texts
    id: UUID | None = None


@dataclass(frozen=True)
class Question:
    """What is asked."""

    kind: FieldKind
    label: Texts
    hint: Texts = NOTHING
    unit: str = ""
    is_required: bool = False
    is_internal: bool = False
    options: Sequence[Option] = ()


@dataclass(frozen=True)
class FieldChange:
    """What is different from now on; None leaves it as it is."""

    label: Texts | None = None
    hint: Texts | None = None
    unit: str | None = None
    is_required: bool | None = None
    is_retired: bool | None = None
    place: int | None = None
    options: Sequence[Option] | None = None
    version: int | None = None


async def create_field(tx: AsyncSession, asked: Question, *, own_id: UUID | None = None) -> UUID:
    """Ask something about every idea from now on, after everything that is asked already."""
    viewer = viewer_in(tx)
    require(access.may_ask(viewer))
    if own_id and await recorded_before(tx, own_id, FieldCreated):
        return own_id
    taken = await places_taken(tx)
    _require_room(is_asked for _, is_asked in taken)
    field = FieldRow(
        workspace_id=viewer.member.workspace_id,
        id=own_id or new_id(),
        kind=asked.kind,
        is_internal=asked.is_internal,
        is_required=field_rules.demand(is_required=asked.is_required, is_internal=asked.is_internal),
        position=max((position for position, _ in taken), default=-1) + 1,
        unit=field_rules.unit(asked.kind, asked.unit),
    )
    _call(field, field_rules.label(asked.label) | field_rules.hint(asked.hint))
    tx.add(field)
    await tx.flush()
    await _offer(tx, field, asked.options, now=None)
    record(tx, FieldCreated(field.id))
    return field.id


async def edit_field(tx: AsyncSession, field_id: UUID, change: FieldChange, *, now: datetime) -> FieldRow:
    """Ask it differently, elsewhere, or no more; its kind and whom it is for stay, for what was answered."""
    fields = await known_fields(tx, lock=True)
    field = fields.get(field_id)
    if field is None:
        raise NotFound
    require(access.may_ask(viewer_in(tx)))
    require_version(field.version, change.version, field.id)
    _ask_differently(field, change)
    if change.is_retired is not None:
        if field.retired_at and not change.is_retired:
            _require_room(not one.retired_at for one in fields.values())
        field.retired_at = (field.retired_at or now) if change.is_retired else None
    if change.place is not None:
        _put(list(fields.values()), field, change.place)
    if change.options is not None:
        await _offer(tx, field, change.options, now=now)
    field.version += 1
    await tx.flush()
    record(tx, FieldChanged(field.id))
    return field


def _require_room(asked: Iterable[bool]) -> None:
    require(sum(asked) < field_rules.MOST_FIELDS, field_rules.TooManyFields)


def _ask_differently(field: FieldRow, change: FieldChange) -> None:
    texts = field_rules.label(change.label) if change.label else {}
    texts |= field_rules.hint(change.hint) if change.hint else {}
    _call(field, texts)
    if change.unit is not None:
        field.unit = field_rules.unit(field.kind, change.unit)
    if change.is_required is not None:
        field.is_required = field_rules.demand(is_required=change.is_required, is_internal=field.is_internal)


def _put(fields: list[FieldRow], field: FieldRow, place: int) -> None:
    """Among those that are asked; the others move along."""
    asked = [one for one in fields if one is not field and not one.retired_at]
    asked.insert(max(place, 0), field)
    retired = [one for one in fields if one is not field and one.retired_at]
    for position, one in enumerate([*asked, *retired]):
        one.position = position


async def _offer(tx: AsyncSession, field: FieldRow, options: Sequence[Option], *, now: datetime | None) -> None:
    """These, in this order; what is offered no more stays where it was chosen."""
    require(field.kind == FieldKind.SELECT or not options, field_rules.WrongKind("options"))
    require(field.kind != FieldKind.SELECT or options, Required("options"))
    require(len(options) <= field_rules.MOST_OPTIONS, field_rules.TooManyFields("options"))
    before = {option.id: option for option in await options_of(tx, field.id)}
    for position, wanted in enumerate(options):
        kept = before.pop(wanted.id, None) if wanted.id else None
        require(kept or not wanted.id, NotFound)
        option = kept or FieldOptionRow(
            workspace_id=field.workspace_id, field_id=field.id, is_internal=field.is_internal
        )
        option.position, option.retired_at = position, None
        _call(option, field_rules.label(wanted.label))
        tx.add(option)
    for left in before.values():
        left.retired_at = left.retired_at or now
    await tx.flush()


def _call(row: FieldRow | FieldOptionRow, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        setattr(row, name, text)
