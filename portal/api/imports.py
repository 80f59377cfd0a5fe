"""Files of other products on their way in, as owners and admins of the host see them; each mutation is one verb."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given
from portal.graph.mutation import mutation
from portal.graph.node import Node, ascending, column, descending, many, node, one, ref, root_many, root_one, sql
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import enum_type, id_of, own_id_of
from portal.transfer import access, queries
from portal.transfer.actions import order
from portal.transfer.model import (
    HeadingRow,
    ImportFormat,
    ImportMember,
    ImportRow,
    ImportState,
    ProblemRow,
    SourcePersonRow,
)

if TYPE_CHECKING:
    from portal.api.partners import Circle, Organisation, Person

UNSET: Any = strawberry.UNSET

enum_type(
    ImportState,
    CHECKING="The file is being looked at; nothing comes in.",
    CHECKED="What would come is known; it waits to be started.",
    RUNNING="It is being taken in.",
    DONE="Everything was gone through.",
    STOPPED="Somebody stopped it; what came in stays, and it can go on.",
    FAILED="It went no further; `failure` says why.",
)
enum_type(
    ImportFormat,
    BUNDWERK="An export of this portal or another one like it.",
    FIDER_BACKUP="Fider's backup, with votes.",
    CLEARFLASK="ClearFlask's archive.",
    QUACKBACK="Quackback's archive.",
    CANNY_ARCHIVE="Lists of Canny's API in an archive.",
    FIDER="Fider's table of posts.",
    USERVOICE="UserVoice's table of suggestions.",
    USERVOICE_FULL="UserVoice's full table, one row per idea and voter.",
    CANNY="A list of posts of Canny's API.",
    TABLE="Any table with one idea per row.",
)
enum_type(
    ImportMember,
    ID="By what an idea is known again.",
    TITLE="The title.",
    PROBLEM="What cannot be done today.",
    PROPOSAL="What could be done.",
    STATUS="How far it is.",
    CATEGORY="A category; kept beside the idea.",
    VOTES="How many votes it had; kept beside the idea.",
    BOARD="Where it stood; kept beside the idea.",
    TAGS="Its tags; kept beside the idea.",
    AUTHOR="The name of who brought it in.",
    EMAIL="The mail address of who brought it in.",
    FIRM="The firm of who brought it in.",
    CREATED="When it was brought in.",
)


@node(HeadingRow, prefix="idea_import_heading", visible_to=access.visible_to)
class ImportHeading(Node):
    """A column of a table, and what it is taken for."""

    heading: str = column("The heading as it stands in the file.")
    sample: str = column("The first thing that stands below it; may be empty.")
    member: ImportMember | None = column("What it is taken for; null for nothing.")


@node(ProblemRow, prefix="idea_import_problem", visible_to=access.visible_to)
class ImportProblem(Node):
    """What is wrong with a row of a file."""

    part: str = column("The file, or the part of the archive.")
    row: int = column("The row as a spreadsheet counts, or the place in a list, from 1 on.")
    code: str = column(
        "What is wrong: `NO_TITLE`, `NO_ID`, `NO_NAME`, `NO_TEXT`, `NO_IDEA`, `NO_PERSON`, `NO_PARENT`, "
        "`BAD_DATE`, `TITLE_CUT`, `TEXT_CUT`, `STATUS_UNKNOWN`, `TWICE`, `MOVED`, `MERGE_CIRCLE`, "
        "`ROW_UNREADABLE`, `NO_FILE`, `FILE_REFUSED`, `NO_ROOM`, `NOT_SHARED`, "
        "`TERMS_DIFFER`, `FILES_WITH_AUTHOR`."
    )
    what: str = column("The word of the file that it is about; may be empty.")
    is_kept: bool = column("Whether the row is taken all the same.")


@node(SourcePersonRow, prefix="import_person", visible_to=access.visible_to)
class ImportPerson(Node):
    """Somebody of another product who has no account here: only a name, never written to."""

    name: str = column("The name that the product knew.")
    email: str = column("The mail address that the product knew; may be empty.")
    system: str = column("Where the name comes from.")
    organisation: "Organisation | None" = one("The firm at which the person stands.", SourcePersonRow.organisation_id)


@node(ImportRow, prefix="idea_import", visible_to=access.visible_to)
class IdeaImport(Node):
    """A file of another product: looked at first, taken in then, into the host's own circle."""

    file_name: str = column("The file's name.")
    file_size: int = column("How many bytes it has.")
    format: ImportFormat | None = column("Whose export it is; null as long as nobody knows.")
    system: str = column("The name of its source: the same name, the same things.")
    state: ImportState = column("How far it has come.")
    failure: str | None = column("The code of what went wrong, if something did.")
    headings: list[ImportHeading] = many(
        "Its columns, if it is a table.", HeadingRow.import_id, order=ascending(HeadingRow.place)
    )
    problems: Connection[ImportProblem] = many(
        "What is wrong with it, row by row; the first thousand.",
        ProblemRow.import_id,
        order=ascending(ProblemRow.place),
    )
    left_out: int = column("How many rows are left out.")
    kept: int = column("How many rows are taken with a remark.")
    firms: int = column("How many firms it holds.")
    people: int = column("How many people it holds, or names as authors and supporters.")
    known_people: int = column("How many of them have an account here.")
    placed_people: int = column("How many others belong to a firm, by its id or by a mail domain of its own.")
    unknown_people: int = sql("Of how many nobody knows where they belong: they stand at no firm.", queries.unplaced)
    ideas: int = column("How many ideas it holds.")
    new_ideas: int = column("How many of them are not here yet; once it is in, how many came.")
    supports: int = column("How many supports it holds.")
    comments: int = column("How many comments it holds.")
    notes: int = column("How many notes of the host it holds.")
    merges: int = column("How many ideas of it went into others.")
    circle: "Circle | None" = one("Where everything stands that comes in.", queries.house)
    readers: int = sql("How many people read there; nobody else learns of anything.", queries.readers)
    done: int = column("How much of the file was gone through.")
    total: int = column("How much there is to go through.")
    person: "Person | None" = one("Who brought it.", ImportRow.membership_id)
    viewer_can_go_on: bool = sql("Whether you may read it otherwise, start and stop it.", access.goes_on)
    created_at: datetime = column("When it was brought.")
    started_at: datetime | None = column("When it was first started.")
    ended_at: datetime | None = column("When it ended, was stopped, or failed.")


@strawberry.type
class ImportQuery:
    """What was brought in from other products."""

    idea_imports: Connection[IdeaImport] | None = root_many(
        "Files that were brought, latest first; for owners and admins of the host.",
        order=descending(ImportRow.created_at),
    )
    idea_import: IdeaImport | None = root_one("One of them.", by={"id": ImportRow.id})
    import_people: Connection[ImportPerson] | None = root_many(
        "People of other products who have no account here.",
        where=queries.is_unknown,
        order=descending(SourcePersonRow.created_at),
    )


@strawberry.input
class IdeaImportCreateInput:
    """A file to bring in."""

    id: UUID | None = own_id_of("IdeaImport")
    file_id: UUID = id_of("File", "A file of yours, uploaded before: ZIP, CSV or JSON.")


@strawberry.input
class ImportColumnInput:
    """What a column stands for."""

    member: ImportMember = strawberry.field(description="What it is.")
    heading: str = strawberry.field(description="The heading as it stands in the file.")


@strawberry.input
class IdeaImportCheckInput:
    """How to read the file; what is left out stays as it is."""

    id: UUID = id_of("IdeaImport", "The import.")
    format: ImportFormat | None = strawberry.field(description="Whose export it is.", default=UNSET)
    system: str | None = strawberry.field(
        description="A name for its source, at most 40 characters: under the same name the same things come only once.",
        default=UNSET,
    )
    columns: list[ImportColumnInput] | None = strawberry.field(
        description="For tables: what each column stands for; those that are not named stand for nothing.",
        default=UNSET,
    )


@strawberry.input
class IdeaImportStartInput:
    """An import to start, or to go on with."""

    id: UUID = id_of("IdeaImport", "The import.")


@strawberry.input
class IdeaImportStopInput:
    """An import to stop."""

    id: UUID = id_of("IdeaImport", "The import.")


@strawberry.type
class IdeaImportPayload(Payload):
    """The import as it is now, or why nothing was done."""

    idea_import: IdeaImport | None = result("The import.")


@strawberry.type
class IdeaImportCreatePayload(IdeaImportPayload):
    """The import, or why there is none."""


@strawberry.type
class IdeaImportCheckPayload(IdeaImportPayload):
    """The import as it is now, or why it is not looked at again."""


@strawberry.type
class IdeaImportStartPayload(IdeaImportPayload):
    """The import as it is now, or why it did not start."""


@strawberry.type
class IdeaImportStopPayload(IdeaImportPayload):
    """The import as it is now, or why it goes on."""


@strawberry.type
class ImportMutation:
    """What can be done with files of other products."""

    @mutation
    async def idea_import_create(self, info: Info, input: IdeaImportCreateInput) -> IdeaImportCreatePayload:
        """Bring a file: it is looked at, nothing comes in yet."""
        async with info.context.write() as tx:
            row = await order.bring_file(tx, input.file_id, now=info.context.now, own_id=given(input.id))
        return IdeaImportCreatePayload(idea_import=ref(IdeaImport, row.id))

    @mutation
    async def idea_import_check(self, info: Info, input: IdeaImportCheckInput) -> IdeaImportCheckPayload:
        """Look at the file again, read otherwise."""
        named = given(input.columns)
        columns = None if named is None else {one.member: one.heading for one in named}
        async with info.context.write() as tx:
            row = await order.read_otherwise(
                tx, input.id, now=info.context.now, format=given(input.format), system=given(input.system),
                columns=columns,
            )  # fmt: skip
        return IdeaImportCheckPayload(idea_import=ref(IdeaImport, row.id))

    @mutation
    async def idea_import_start(self, info: Info, input: IdeaImportStartInput) -> IdeaImportStartPayload:
        """Take it in, or go on; what is here already comes no second time, and nobody is told."""
        async with info.context.write() as tx:
            row = await order.start_import(tx, input.id, now=info.context.now)
        return IdeaImportStartPayload(idea_import=ref(IdeaImport, row.id))

    @mutation
    async def idea_import_stop(self, info: Info, input: IdeaImportStopInput) -> IdeaImportStopPayload:
        """Stop; what came in stays."""
        async with info.context.write() as tx:
            row = await order.stop_import(tx, input.id, now=info.context.now)
        return IdeaImportStopPayload(idea_import=ref(IdeaImport, row.id))
