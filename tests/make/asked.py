"""What the host asks about ideas and what was answered, row by row."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from tests.make.notices import NOON


class Asked:
    """Mixed into a world, which knows its workspace and writes its rows."""

    clock: int

    async def _row(self, table: str, **values: Any) -> UUID:
        raise NotImplementedError

    async def one(self, statement: str, *values: Any) -> Any:
        raise NotImplementedError

    async def field(self, label: str = "Wie oft?", kind: str = "text", **more: Any) -> UUID:
        """Something that the host asks about every idea; internal if told so."""
        self.clock += 1
        bare = {f"{what}_{language}": "" for what in ("label", "hint") for language in ("de", "en", "fr", "it")}
        plain = {"is_internal": False, "is_required": False, "position": self.clock, "unit": "", "created_at": NOON}
        return await self._row("idea_field", kind=kind, **{**bare, **plain, "label_de": label, **more})

    async def option(self, field: UUID, label: str, **more: Any) -> UUID:
        """One of the answers to choose from."""
        self.clock += 1
        bare = {f"label_{language}": "" for language in ("en", "fr", "it")}
        inner = await self.one("select is_internal from idea_field where id = %s", field)
        row = {"field_id": field, "is_internal": inner, "position": self.clock, "label_de": label, **bare, **more}
        return await self._row("idea_field_option", **row)

    async def draft(self, human: Any, idea: UUID | None = None, **more: Any) -> UUID:
        """What somebody is still writing: a new idea, or a change of one."""
        circle = await self.one("select circle_id from idea where id = %s", idea) if idea else None
        row = {"title": "Angefangen", "content": "{}", "version": 1, "expires_at": NOON + timedelta(days=9_000), **more}
        return await self._row("idea_draft", membership_id=human.id, idea_id=idea, circle_id=circle, **row)

    async def answer(self, idea: UUID, field: UUID, **value: Any) -> UUID:
        """What was said to the field: `text="Täglich"`, `number=12`, `option_id=…`, `day=…`, `is_checked=True`."""
        inner = await self.one("select is_internal from idea_field where id = %s", field)
        circle = await self.one("select circle_id from idea where id = %s", idea)
        given = value or {"text": "Täglich."}
        return await self._row(
            "idea_answer", idea_id=idea, circle_id=circle, field_id=field, is_internal=inner, **given
        )
