"""Files of other products that somebody brought, row by row."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from tests.make.notices import NOON

COUNTERS = (
    "people", "known_people", "placed_people", "firms", "ideas", "new_ideas", "supports", "comments", "notes", "merges",
    "left_out", "kept", "done", "total",
)  # fmt: skip


class Brought:
    """Mixed into a world, which knows its workspace and writes its rows."""

    async def _row(self, table: str, **values: Any) -> UUID:
        raise NotImplementedError

    async def file(self, human: Any, *where: Any, **more: Any) -> UUID:
        raise NotImplementedError

    async def brought(self, human: Any, state: str = "checked", **more: Any) -> UUID:
        """A file on its way in, with a column and something wrong."""
        file = more.pop("file", None) or await self.file(human, name="Ideen.csv", media_type="text/csv")
        row = {"file_name": "Ideen.csv", "file_size": 5, "system": "csv", "format": "csv", "checked_at": NOON, **more}
        id_ = await self._row(
            "idea_import", membership_id=human.id, file_id=file, state=state, **{**dict.fromkeys(COUNTERS, 0), **row}
        )
        await self._row("idea_import_heading", import_id=id_, place=0, heading="Titel", sample="Eins", member="title")
        problem = {"place": 0, "part": "Ideen.csv", "row": 2, "code": "NO_TITLE", "what": "", "is_kept": False}
        await self._row("idea_import_problem", import_id=id_, **problem)
        return id_

    async def exported(self, human: Any, state: str = "ready", **more: Any) -> UUID:
        """A file that somebody lets have made."""
        row = {"parts": ["ideas", "talk"], "size": 0, "ideas": 0, "done": 0, "total": 0, **more}
        lasts = {"expires_at": datetime.now(UTC) + timedelta(days=7), **row}
        return await self._row("idea_export", membership_id=human.id, state=state, **lasts)

    async def named(self, human: Any, name: str = "Fred Frei") -> UUID:
        """Somebody of another product who is only a name here."""
        member = await self._row(
            "membership", person_id=None, organisation_id=human.firm.id, name=name, email="", role="member",
            state="left", is_trusted=False,
        )  # fmt: skip
        return await self._row(
            "transfer_person", system="csv", source_id=f"name:{member}", name=name, email="fred@gmail.example",
            organisation_id=human.firm.id, membership_id=member, is_known=False,
        )  # fmt: skip
