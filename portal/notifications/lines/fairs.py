"""What happened to joint appearances at fairs, as a mail tells it: never a figure, a price or a guest."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import and_, exists, select
from sqlalchemy.orm import aliased

from portal.core.markdown import plain
from portal.core.sight import Sight
from portal.core.text import text
from portal.fairs import access as fairs
from portal.fairs.asks import to_accept
from portal.fairs.checklist import title_for
from portal.fairs.model import AppearanceRow, AssignmentRow, ObjectionRow, ParticipationRow, TaskRow
from portal.fairs.model.kinds import AppearanceState, ParticipationState
from portal.fairs.queries import has_stepped
from portal.ideas.access import names_speaker, names_speakers_firm
from portal.notifications import access
from portal.notifications.lines.line import LETTER, Line, Scope
from portal.notifications.model import MuteRow, NotificationKind, NotificationRow
from portal.partners import access as partners
from portal.partners.model import CircleRow, MembershipRow, OrganisationRow

WORDS = 1_000
PARTS = {
    NotificationKind.FAIR_PROPOSED: "vereinbarung",
    NotificationKind.FAIR_COUNTERED: "vereinbarung",
    NotificationKind.FAIR_ACCEPTED: "vereinbarung",
    NotificationKind.FAIR_AGREED: "vereinbarung",
    NotificationKind.FAIR_MOVED: "zeitplan",
    NotificationKind.FAIR_ASSIGNED: "zeitplan",
    NotificationKind.FAIR_TICKED: "zeitplan",
    NotificationKind.FAIR_UNTICKED: "zeitplan",
    NotificationKind.FAIR_OVERDUE: "zeitplan",
    NotificationKind.FAIR_CREW: "personal",
    NotificationKind.FAIR_SHIFTS: "personal",
    NotificationKind.FAIR_OFFERED: "personal",
    NotificationKind.FAIR_TAKEN: "personal",
    NotificationKind.FAIR_MEETING: "heute",
    NotificationKind.FAIR_COMPUTED: "budget/abrechnung",
    NotificationKind.FAIR_DISPUTED: "budget/abrechnung",
    NotificationKind.FAIR_REPLIED: "budget/abrechnung",
    NotificationKind.FAIR_RELEASED: "budget/abrechnung",
    NotificationKind.FAIR_SETTLED: "budget/abrechnung",
    NotificationKind.FAIR_PAID: "budget/abrechnung",
}
"""On which page of the appearance one can do something about it; else on its first."""
TO_ACCEPT = (NotificationKind.FAIR_PROPOSED, NotificationKind.FAIR_COUNTERED)
TO_DO = (NotificationKind.FAIR_OVERDUE, NotificationKind.FAIR_ASSIGNED)


@dataclass(frozen=True, kw_only=True)
class FairLine(Line):
    """Something that happened to an appearance."""

    appearance_id: UUID
    state: str
    step_to: str | None
    has_stepped: bool | None
    first_day: date
    last_day: date
    participation: str | None
    to_accept: bool
    task_code: str | None
    task_title: str | None
    done_on: date | None
    objection: str | None
    answer: str | None
    offers: bool
    thing: ClassVar[str] = "appearance"

    @property
    def subject(self) -> UUID:
        """The appearance."""
        return self.appearance_id

    @property
    def words(self) -> str:
        """Why somebody objects, or what was answered."""
        said = {NotificationKind.FAIR_DISPUTED: self.objection, NotificationKind.FAIR_REPLIED: self.answer}
        return plain(said.get(NotificationKind(self.kind)) or "", WORDS)

    @property
    def is_over(self) -> bool:
        """Whether one can do no more what it asks for, or the appearance is no more."""
        if self.state == AppearanceState.CANCELLED:
            return self.kind != NotificationKind.FAIR_CANCELLED
        if self.kind == NotificationKind.FAIR_INVITED:
            return self.participation != ParticipationState.INVITED
        if self.kind in TO_ACCEPT:
            return not self.to_accept
        if self.kind == NotificationKind.FAIR_WISHED:
            return self.step_to is None or bool(self.has_stepped)
        if self.kind == NotificationKind.FAIR_OFFERED:
            return not self.offers
        return self.kind in TO_DO and self.done_on is not None

    @property
    def button(self) -> str:
        """To look at the appearance."""
        return "appearance"

    @property
    def path(self) -> str:
        """The page of the appearance that it is about."""
        part = PARTS.get(NotificationKind(self.kind))
        return f"messen/joint_appearance_{self.appearance_id}" + (f"/{part}" if part else "")

    @property
    def scope(self) -> Scope:
        """No more mails about this appearance."""
        return Scope(appearance_id=self.appearance_id, circle_id=self.circle_id)

    def params(self, _zone: ZoneInfo, locale: str) -> dict[str, str]:
        """Which task it is about, and when the fair takes place."""
        task = title_for(self.task_code, self.task_title or "", locale) if self.task_code else ""
        quoted = text(locale, "notice.quoted", title=task) if task else ""
        return {"task": quoted, "when": f"{self.first_day:%d.%m.} - {self.last_day:%d.%m.%Y}"}


def fair_lines(sight: Sight) -> Any:
    """The statement that reads a mail's lines about appearances."""
    row, fair, circle, task, objection, own, person, firm, mute = _aliases(
        NotificationRow, AppearanceRow, CircleRow, TaskRow, ObjectionRow, ParticipationRow,
        MembershipRow, OrganisationRow, MuteRow,
    )  # fmt: skip
    named = and_(partners.membership_visible_to(person, sight), names_speaker(row, sight))
    firm_named = and_(partners.organisation_visible_to(firm, sight), names_speakers_firm(row, sight))
    own_word = and_(own.appearance_id == fair.id, own.organisation_id == sight.organisation)
    return (
        select(
            row.kind, row.reason, row.at, row.id, row.appearance_id, row.circle_id, fair.title, fair.state,
            fair.step_to, has_stepped(fair, sight).label("has_stepped"), fair.first_day, fair.last_day,
            own.state.label("participation"), to_accept(fair, sight).label("to_accept"), task.code.label("task_code"),
            task.title.label("task_title"), task.done_on,
            objection.reason.label("objection"), objection.answer, _offers(fair, sight).label("offers"),
            circle.name.label("circle"), person.name.label("person"), firm.name.label("firm"), mute.way.label("mute"),
        )
        .join(fair, and_(fair.id == row.appearance_id, fairs.visible_to(fair, sight)))
        .join(circle, and_(circle.id == row.circle_id, partners.circle_visible_to(circle, sight)))
        .outerjoin(own, and_(own_word, fairs.part_visible_to(own, sight)))
        .outerjoin(task, and_(task.id == row.task_id, fairs.part_visible_to(task, sight)))
        .outerjoin(objection, and_(objection.id == row.objection_id, fairs.part_visible_to(objection, sight)))
        .outerjoin(person, and_(person.id == row.actor_id, named))
        .outerjoin(firm, and_(firm.id == row.organisation_id, firm_named))
        .outerjoin(mute, and_(mute.appearance_id == row.appearance_id, access.visible_to(mute, sight)))
        .where(access.notice_visible_to(row, sight), row.letter_id == LETTER)
    )  # fmt: skip


def _offers(fair: Any, sight: Sight) -> Any:
    """Whether somebody looks for another person to take a shift."""
    (shift,) = _aliases(AssignmentRow)
    open_ = and_(shift.appearance_id == fair.id, shift.offered_at.is_not(None))
    return exists(select(1).where(open_, fairs.part_visible_to(shift, sight)))


def _aliases(*rows: type[Any]) -> tuple[Any, ...]:
    return tuple(map(aliased, rows))
