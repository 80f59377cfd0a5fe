"""Compiled statements, found again by everything that their text depends on."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import Select
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg, PGDialect_psycopg
from sqlalchemy.sql.elements import BindParameter

from portal.core.viewer import OF_PERSON
from portal.graph.selection import Facts, Given, Question


@dataclass(frozen=True)
class Bind:
    """A value that the statement takes from the arguments when it runs."""

    name: str
    value: Callable[[Given], Any]


@dataclass(frozen=True)
class Plan:
    """A statement that answers a root field with JSON, and where its values come from."""

    sql: str
    binds: tuple[Bind, ...]
    fields: frozenset[str] = frozenset()
    """`Type.field` of all that it answers."""

    @cached_property
    def is_personal(self) -> bool:
        """Whether the answer depends on who asks, not only on the rights of the firm's people."""
        return any(f"%({name})s" in self.sql for name in OF_PERSON)

    def parameters(self, given: Given) -> Mapping[str, object]:
        """The values for one execution, besides the viewer's."""
        return {bind.name: bind.value(given) for bind in self.binds}


@dataclass
class _Step:
    question: Question
    branches: dict[Hashable, "_Step | Plan"] = field(default_factory=dict)


class Plans:
    """The statements of one root field: a tree of the questions that compiling asked, with plans at its ends.

    What is asked next depends on the answers before, so questions about skipped fields are never asked.
    """

    def __init__(self) -> None:
        self._root: _Step | Plan | None = None

    def find(self, given: Given) -> Plan | None:
        """The plan for an execution like this one, if one was compiled."""
        step = self._root
        while isinstance(step, _Step):
            step = step.branches.get(step.question(given))
        return step

    def keep(self, facts: Facts, plan: Plan) -> None:
        """Find this plan again where the same questions get the same answers."""
        if not facts.asked:
            self._root = plan
            return
        step = self._root = self._root or _Step(facts.asked[0][0])
        for (_, answer), (question, _) in zip(facts.asked, facts.asked[1:], strict=False):
            step = _step(step).branches.setdefault(answer, _Step(question))
        _step(step).branches[facts.asked[-1][1]] = plan


def _step(found: _Step | Plan) -> _Step:
    if not isinstance(found, _Step):
        raise TypeError("The same answers led to different questions.")
    return found


class _Compiler(PGCompiler_psycopg):
    """Constants of the declarations stand in the text, where the planner can use them; only values are bound.

    A subquery may speak of any row around it, not only of the nearest: rules are written without knowing how deep
    they will stand.
    """

    def visit_bindparam(self, bindparam: BindParameter[Any], *args: Any, **options: Any) -> str:
        if not bindparam.required:
            options["literal_binds"] = True
        text: str = super().visit_bindparam(bindparam, *args, **options)  # type: ignore[no-untyped-call]  # untyped there
        return text

    def _enclosing_correlate_froms(self, *place: Any) -> tuple[Any, Any]:
        around, _nearest = super()._enclosing_correlate_froms(*place)
        return around, around


class _Dialect(PGDialect_psycopg):
    supports_statement_cache = False
    statement_compiler = _Compiler


def text_of(statement: Select[Any]) -> str:
    """The statement as psycopg takes it."""
    return str(statement.compile(dialect=_Dialect()))  # type: ignore[no-untyped-call]  # untyped there
