"""Limits of what is taken, and words for statuses."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import PurePosixPath

from portal.core.refusal import Refusal
from portal.ideas.model import IdeaStatus
from portal.transfer.model import ExportPart, ExportState, ImportState

MOST_BYTES = 2 * 2**30
"""Of a file, and of one part of an archive once unpacked."""
MOST_TIMES = 400
"""An entry that unpacks to so many times its size is a bomb, once it is larger than `HARMLESS`."""
HARMLESS = 8 * 2**20
MOST_ENTRIES = 100_000
MOST_ROWS = 5_000_000
LONGEST_CELL = 1_000_000
LONGEST_ITEM = 8 * 2**20
MOST_COLUMNS = 200
SAMPLED = 20
"""So many rows are searched for an example of what stands in a column."""
MOST_KNOWN = 200_000
"""Of so many people and ideas of a file it is found out who and what is here already."""
MOST_PROBLEMS = 1_000
"""So many problems are told one by one; of the others only the number."""


class Unreadable(Refusal):
    """The file is not what it should be; nothing of it was taken."""

    code = "IMPORT_UNREADABLE"


class TooMuch(Refusal):
    """The file is larger than what is taken at once, or unpacks to more than it may."""

    code = "IMPORT_TOO_MUCH"


class UnknownFormat(Refusal):
    """It cannot be told of which product the file is."""

    code = "IMPORT_UNKNOWN_FORMAT"


class ImportFileGone(Refusal):
    """The file is not kept any more: it waits for a day, and is removed once it was taken in."""

    code = "IMPORT_FILE_GONE"


class ImportBusy(Refusal):
    """It is being looked at or taken in right now."""

    code = "IMPORT_BUSY"


class ImportNotChecked(Refusal):
    """Before it is taken in, somebody looks at what would come."""

    code = "IMPORT_NOT_CHECKED"


class ImportKindRefused(Refusal):
    """Nothing else than ZIP, CSV and JSON files is taken in."""

    code = "IMPORT_KIND_REFUSED"


class ExportBusy(Refusal):
    """An export of yours is being made already."""

    code = "EXPORT_BUSY"


EXPORT_LASTS = timedelta(days=7)
SILENT = timedelta(minutes=2)
"""Whatever has not gone on for so long may be started anew."""
ENDINGS = (".zip", ".csv", ".json", ".txt")
LONGEST_SYSTEM = 40
LONGEST_ENDING = len(".drawing")


def ending(name: str) -> str:
    """Of a name that people gave only what says its kind: the rest stands in the list."""
    found = PurePosixPath(name).suffix.lower()
    return found if found[1:].isalnum() and found.isascii() and len(found) <= LONGEST_ENDING else ""


def is_importable(name: str) -> bool:
    """Whether such a file is taken in."""
    return name.lower().endswith(ENDINGS)


def is_busy(state: ImportState, heard_at: datetime | None, now: datetime) -> bool:
    """Whether somebody is at it; who died over it is not."""
    at_work = state in {ImportState.CHECKING, ImportState.RUNNING}
    return at_work and heard_at is not None and now - heard_at < SILENT


def is_making(state: ExportState, asked_at: datetime, heard_at: datetime | None, now: datetime) -> bool:
    """Whether an export is on its way; who died over it is not at it any more."""
    return state in {ExportState.WAITING, ExportState.RUNNING} and now - (heard_at or asked_at) < SILENT


def parts_of(wanted: Sequence[ExportPart]) -> list[str]:
    """In an order of their own, each once; ideas are always among them, as all others hang on these."""
    return [part.value for part in ExportPart if part in {ExportPart.IDEAS, *wanted}]


def may_start(state: ImportState, checked_at: datetime | None) -> bool:
    """Once it was looked at; what was stopped, or failed on its way, goes on."""
    return checked_at is not None and state != ImportState.DONE


def system_named(value: str) -> str:
    """The name of a source: short, without blanks and capitals, so that the same one is written the same."""
    return "-".join(value.lower().split())[:LONGEST_SYSTEM]


STATUSES = {
    IdeaStatus.OPEN: "open new submitted gathering feedback none pending backlog offen neu ouvert nouveau aperto nuovo",
    IdeaStatus.CONSIDERING: "considering review under_review reviewing under_consideration investigating exploring "
    "in_review in_prüfung in_pruefung abklärung en_examen in_esame",
    IdeaStatus.PLANNED: "planned scheduled accepted next geplant planifié pianificato",
    IdeaStatus.IN_DEVELOPMENT: "in_development started in_progress working building in_arbeit en_cours in_corso beta",
    IdeaStatus.RELEASED: "released completed complete done shipped implemented closed_completed live umgesetzt "
    "erledigt réalisé realizzato",
    IdeaStatus.DECLINED: "declined closed rejected wont_do won't_do not_planned archived abgelehnt refusé respinto",
    IdeaStatus.WITHDRAWN: "withdrawn deleted zurückgezogen retiré ritirato",
}
"""What other systems call it, in lower case and without spaces."""
BY_WORD = {word: status for status, words in STATUSES.items() for word in words.split()}
DUPLICATES = ("duplicate", "merged", "duplikat", "doublon", "doppione")


def status_of(word: str) -> IdeaStatus | None:
    """Ours for theirs; None if nobody knows it."""
    return BY_WORD.get(_plain(word)) if word.strip() else IdeaStatus.OPEN


def is_duplicate(word: str) -> bool:
    """Whether it says that the idea went into another one."""
    return _plain(word) in DUPLICATES


def _plain(word: str) -> str:
    return word.strip().lower().replace(" ", "_").replace("-", "_")
