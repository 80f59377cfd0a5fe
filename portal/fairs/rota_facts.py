"""A whole rota in one statement, as the rules look at it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Select, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight
from portal.fairs import access
from portal.fairs.model import (
    AppearanceRow,
    AppointmentHostRow,
    AssignmentRow,
    CrewRow,
    EditionRow,
    GoalRow,
    NeedRow,
    SlotRow,
)
from portal.fairs.rules import rota, venue
from portal.fairs.rules.rota import Limits, Member, Slot


class Rota(NamedTuple):
    """What is planned; slots and members go by the ids of their rows, times by the clocks of the place."""

    first_day: date
    last_day: date
    hours_open: int
    stand_area: int
    contacts: int
    limits: Limits
    members: Mapping[str, Member]
    slots: Mapping[str, Slot]


async def rota_of(tx: AsyncSession, appearance_id: UUID) -> Rota:
    """The rota of an appearance that the viewer sees."""
    viewer = viewer_in(tx)
    await tx.flush()
    found = (await tx.execute(_facts(appearance_id, Sight(viewer.shape)), viewer.params)).one_or_none()
    if found is None:
        raise NotFound
    first_day, last_day, area, day, rest, stretch, zone, opening, contacts, *lists = found
    crew, slots, assignments, needs, hosts = lists
    members = {one["id"]: _member(one) for one in crew}
    people: dict[str, tuple[Member, ...]] = {}
    for one in assignments:
        people[one["slot"]] = (*people.get(one["slot"], ()), members[one["crew"]])
    firms: dict[str, dict[str, int]] = {}
    for one in needs:
        firms.setdefault(one["slot"], {})[one["firm"]] = one["people"]
    shifts = {
        one["id"]: _with_taken(_slot(one, ZoneInfo(zone), people.get(one["id"], ()), firms.get(one["id"], {})), hosts)
        for one in slots
    }
    limits = rota.limits(day, rest, stretch)
    return Rota(first_day, last_day, venue.longest(opening), area, contacts or 0, limits, members, shifts)


def _facts(appearance_id: UUID, sight: Sight) -> Select[Any]:
    whole: Any = aliased(AppearanceRow)
    edition, goal = aliased(EditionRow), aliased(GoalRow)
    at_it = edition.workspace_id == whole.workspace_id, edition.id == whole.edition_id
    zone, opening = [select(col(one)).where(*at_it) for one in (edition.time_zone, edition.opening_hours)]
    contacts = select(col(goal.target)).where(goal.workspace_id == whole.workspace_id, goal.appearance_id == whole.id)
    about = {"languages": "languages", "topics": "topics"}
    return select(
        whole.first_day,
        whole.last_day,
        whole.stand_area,
        whole.longest_day,
        whole.shortest_rest,
        whole.longest_stretch,
        zone.scalar_subquery(),
        opening.scalar_subquery(),
        contacts.order_by(col(goal.created_at), col(goal.id)).limit(1).scalar_subquery(),
        _every(CrewRow, whole, {"id": "id", "firm": "organisation_id", "first": "is_first_timer", **about}),
        _every(SlotRow, whole, {"id": "id", "starts": "starts_at", "ends": "ends_at", "least": "min_people", **about}),
        _every(AssignmentRow, whole, {"slot": "slot_id", "crew": "crew_id"}),
        _every(NeedRow, whole, {"slot": "slot_id", "firm": "organisation_id", "people": "people"}),
        _every(AppointmentHostRow, whole, {"crew": "crew_id", "starts": "starts_at", "ends": "ends_at"}),
    ).where(whole.id == appearance_id, access.visible_to(whole, sight))


def _every(table: type[Any], whole: Any, members: Mapping[str, str]) -> Any:
    row = aliased(table)
    pairs = [one for name, column in members.items() for one in (literal(name), getattr(row, column))]
    mine = (row.workspace_id == whole.workspace_id, row.appearance_id == whole.id)
    rows = func.json_agg(func.json_build_object(*pairs), type_=JSON)
    return select(func.coalesce(rows, cast(literal("[]"), JSON), type_=JSON)).where(*mine).scalar_subquery()


def _member(one: dict[str, Any]) -> Member:
    return Member(one["id"], one["firm"], rota.skills(one["languages"], one["topics"]), is_first_timer=one["first"])


def _slot(one: dict[str, Any], zone: ZoneInfo, people: tuple[Member, ...], firms: dict[str, int]) -> Slot:
    return Slot(
        name=one["id"],
        starts=datetime.fromisoformat(one["starts"]).astimezone(zone),
        ends=datetime.fromisoformat(one["ends"]).astimezone(zone),
        min_people=one["least"],
        people=people,
        skills=rota.skills(one["languages"], one["topics"]),
        firms=firms,
    )


def _with_taken(slot: Slot, hosts: list[dict[str, Any]]) -> Slot:
    taken = {
        one["crew"]
        for one in hosts
        if datetime.fromisoformat(one["starts"]) < slot.ends and slot.starts < datetime.fromisoformat(one["ends"])
    }
    return replace(slot, taken=frozenset(taken))
