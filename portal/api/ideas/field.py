"""What the host asks about ideas, and what was answered, as the API shows it."""

from datetime import date, datetime

from portal.graph.node import Node, ascending, column, many, node, one, sql
from portal.graph.scalars import enum_type
from portal.ideas import access
from portal.ideas.model import AnswerRow, Benefit, FieldKind, FieldOptionRow, FieldRow

enum_type(
    FieldKind,
    TEXT="A line of text.",
    NUMBER="A number, perhaps with a unit.",
    SELECT="One of the field's options.",
    DATE="A day.",
    CHECK="Yes or no.",
)
enum_type(
    Benefit,
    TIME="It saves time.",
    COST="It saves money.",
    QUALITY="It makes something better.",
    SAFETY="It keeps people from harm.",
    ENVIRONMENT="It spares the environment.",
)


@node(FieldOptionRow, prefix="idea_field_option", visible_to=access.field_visible_to)
class IdeaFieldOption(Node):
    """One of the answers among which a field lets choose."""

    label_de: str = column("What it says in German; empty where nobody wrote it.")
    label_en: str = column("What it says in English; empty where nobody wrote it.")
    label_fr: str = column("What it says in French; empty where nobody wrote it.")
    label_it: str = column("What it says in Italian; empty where nobody wrote it.")
    retired_at: datetime | None = column("Since when it cannot be chosen any more; null while it can.")


@node(FieldRow, prefix="idea_field", visible_to=access.field_visible_to)
class IdeaField(Node):
    """Something that the host asks about every idea."""

    kind: FieldKind = column("What kind of answer it takes.")
    label_de: str = column("What is asked, in German; empty where nobody wrote it.")
    label_en: str = column("What is asked, in English; empty where nobody wrote it.")
    label_fr: str = column("What is asked, in French; empty where nobody wrote it.")
    label_it: str = column("What is asked, in Italian; empty where nobody wrote it.")
    hint_de: str = column("What helps to answer, in German; may be empty.")
    hint_en: str = column("What helps to answer, in English; may be empty.")
    hint_fr: str = column("What helps to answer, in French; may be empty.")
    hint_it: str = column("What helps to answer, in Italian; may be empty.")
    unit: str = column("What a number counts; may be empty.")
    is_required: bool = column("Whether an idea cannot be brought in without an answer.")
    is_internal: bool = column("Whether only the host's people know the field and its answers.")
    position: int = column("Where it stands among the fields.")
    options: list[IdeaFieldOption] = many(
        "What can be chosen, in its order; retired ones too.",
        FieldOptionRow.field_id,
        order=ascending(FieldOptionRow.position),
    )
    retired_at: datetime | None = column("Since when it is asked no more; null while it is.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change it.", access.asks)


@node(AnswerRow, prefix="idea_answer", visible_to=access.answer_visible_to)
class IdeaAnswer(Node):
    """What was answered to a field about an idea, in the member of the field's kind."""

    field: IdeaField | None = one("What was asked.", AnswerRow.field_id)
    text: str | None = column("The answer to a field of kind TEXT.")
    number: float | None = column("The answer to a field of kind NUMBER.")
    option: IdeaFieldOption | None = one("The answer to a field of kind SELECT.", AnswerRow.option_id)
    day: date | None = column("The answer to a field of kind DATE.")
    is_checked: bool | None = column("The answer to a field of kind CHECK.")
    version: int = column("Counts its changes.")
    updated_at: datetime = column("When it was last changed.")
