"""What happened to ideas, as a mail tells it, with the same masks as on the pages."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from portal.core.markdown import plain
from portal.core.sight import Sight, same
from portal.ideas import access as ideas
from portal.ideas.model import CommentRow, IdeaRow, MentionRow, StatusChangeRow, WideningRow
from portal.notifications import access
from portal.notifications.lines.line import LETTER, Line, Scope
from portal.notifications.model import MuteRow, NotificationKind, NotificationRow, NotificationTopic
from portal.partners import access as partners
from portal.partners.model import CircleRow, MembershipRow, OrganisationRow
from portal.releases import access as releases
from portal.releases.model import ReleaseNoteRow
from portal.releases.queries import answered_for_viewer

WORDS = 1_000
ABOUT_THE_IDEA = (NotificationTopic.DISCUSSION, NotificationTopic.MENTION, NotificationTopic.DECISION)
MODERATED = (NotificationKind.COMMENT_HELD, NotificationKind.REPORTED)
BUTTONS = {"commented", "mentioned", "answered", "held", "widening_asked", "released"}
CALLED_UPON = re.compile(r"@\{(\d+)\}")


@dataclass(frozen=True, kw_only=True)
class IdeaLine(Line):
    """Something that happened to an idea."""

    idea_id: UUID
    number: int
    comment_id: UUID | None
    body: str | None
    status: str | None
    sentence: str | None
    note: str | None
    release_note_id: UUID | None = None
    note_title: str | None = None
    note_text: str | None = None
    answered: Sequence[str] = ()
    """The person's own ideas that a release note answers, by their titles."""
    called: Mapping[str, str] | None = None
    """Who is called upon, by the number in the text."""
    thing: ClassVar[str] = "idea"

    @property
    def subject(self) -> UUID:
        """The idea."""
        return self.idea_id

    @property
    def words(self) -> str:
        """What was said, or why it was decided."""
        said = self.body or self.sentence or self.note or self.note_text or ""
        called = self.called or {}
        return CALLED_UPON.sub(lambda at: f"@{called.get(at[1], '…')}", plain(said, WORDS))

    @property
    def is_over(self) -> bool:
        """Whether what was said has been taken back."""
        gone = self.kind == NotificationKind.RELEASED and not self.note_title
        return gone or (self.comment_id is not None and not self.body)

    @property
    def heading(self) -> str:
        """The release note's own title, if it is about one."""
        return self.note_title or self.title

    @property
    def sentence_key(self) -> str:
        """A decision is told by what was decided."""
        decided = self.kind == NotificationKind.DECIDED and self.status
        return f"decided.{self.status}" if decided else f"kind.{self.kind}"

    @property
    def button(self) -> str:
        """By what one can do there."""
        return "held" if self.kind in MODERATED else self.kind if self.kind in BUTTONS else "other"

    @property
    def path(self) -> str:
        """Where one can do something about it."""
        if self.kind == NotificationKind.HELD:
            return f"moderation?idee={self.number}"
        if self.kind in MODERATED:
            return "moderation"
        if self.kind == NotificationKind.WIDENING_ASKED:
            return "moderation?ansicht=anfragen"
        if self.kind == NotificationKind.RELEASED:
            return f"neuigkeiten/release_note_{self.release_note_id}"
        return f"ideen/{self.number}" + (f"#comment_{self.comment_id}" if self.comment_id else "")

    @property
    def scope(self) -> Scope:
        """No more about this idea, or of what waits for moderators and the like."""
        about = Scope(idea_id=self.idea_id, circle_id=self.circle_id)
        return about if self.topic in ABOUT_THE_IDEA else Scope(topic=self.topic)

    @property
    def listed(self) -> tuple[str, ...]:
        """The person's own ideas that a release note answers."""
        return tuple(self.answered)


def idea_lines(sight: Sight) -> Any:
    """The statement that reads a mail's lines about ideas."""
    row, idea, circle, comment, step, widening, person, firm, mute, note = _aliases()
    named = and_(partners.membership_visible_to(person, sight), ideas.names_speaker(row, sight))
    firm_named = and_(partners.organisation_visible_to(firm, sight), ideas.names_speakers_firm(row, sight))
    return (
        select(
            row.kind, row.reason, row.at, row.id, row.idea_id, row.circle_id, row.comment_id, idea.number, idea.title,
            circle.name.label("circle"), person.name.label("person"), firm.name.label("firm"), comment.body,
            step.to_status.label("status"), step.sentence, widening.note, mute.way.label("mute"),
            row.release_note_id, note.title.label("note_title"), note.body.label("note_text"),
            _answered(note, sight).label("answered"), _called(comment, sight).label("called"),
        )
        .join(idea, and_(idea.id == row.idea_id, ideas.visible_to(idea, sight)))
        .join(circle, and_(circle.id == row.circle_id, partners.circle_visible_to(circle, sight)))
        .outerjoin(comment, and_(comment.id == row.comment_id, ideas.visible_to(comment, sight)))
        .outerjoin(step, and_(step.id == row.step_id, ideas.visible_to(step, sight)))
        .outerjoin(widening, and_(widening.id == row.widening_id, ideas.widening_visible_to(widening, sight)))
        .outerjoin(note, and_(note.id == row.release_note_id, _is_out(note, sight)))
        .outerjoin(person, and_(person.id == row.actor_id, named))
        .outerjoin(firm, and_(firm.id == row.organisation_id, firm_named))
        .outerjoin(mute, and_(mute.idea_id == row.idea_id, access.visible_to(mute, sight)))
        .where(access.notice_visible_to(row, sight), row.letter_id == LETTER)
    )  # fmt: skip


def _is_out(note: Any, sight: Sight) -> Any:
    return and_(releases.visible_to(note, sight), note.published_at.is_not(None))


def _answered(note: Any, sight: Sight) -> Any:
    """Titles of what it answers and the person took part in and reads, in one array."""
    idea: Any = aliased(IdeaRow)
    mine = (ideas.visible_to(idea, sight), answered_for_viewer(idea, note, sight))
    titles = select(idea.title).where(*mine).order_by(idea.created_at, idea.id)
    return func.array(titles.scalar_subquery())


def _called(comment: Any, sight: Sight) -> Any:
    """Who is called upon there, by the number in the text, as far as the person may know."""
    mention, person = aliased(MentionRow), aliased(MembershipRow)
    named = and_(partners.membership_visible_to(person, sight), ideas.names_speaker(mention, sight))
    there = (
        same(mention.workspace_id, comment.workspace_id),
        same(mention.comment_id, comment.id),
        ideas.mention_visible_to(mention, sight),
    )
    whom = and_(same(person.workspace_id, mention.workspace_id), same(person.id, mention.membership_id), named)
    names = select(func.jsonb_object_agg(mention.number, person.name)).join_from(mention, person, whom).where(*there)
    return names.correlate(comment).scalar_subquery()


def _aliases() -> tuple[Any, ...]:
    rows = (NotificationRow, IdeaRow, CircleRow, CommentRow, StatusChangeRow, WideningRow)
    return tuple(map(aliased, (*rows, MembershipRow, OrganisationRow, MuteRow, ReleaseNoteRow)))
