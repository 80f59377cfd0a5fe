"""Operations that need no executor: queries of compiled reads alone, and mutations of one plain verb.

The statements' JSON is the answer. Whatever is not that plain (resolvers, several verbs, fragments or directives at the
root, a query that is refused) goes through the executor, which knows every case and words every error; both say the
same wherever both can answer.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from graphql import GraphQLError, is_non_null_type, located_error
from orjson import Fragment

from portal.core.db import Statement, Telling
from portal.graph.charge import Charge
from portal.graph.compile import ID, Compiler
from portal.graph.context import Context
from portal.graph.deeds import INPUT, REASONS, TYPENAME, Asked, Deed, Member
from portal.graph.node import Ref
from portal.graph.payload import RefusalError
from portal.graph.plan import Plan
from portal.graph.prepared import Paid
from portal.graph.reads import fitting
from portal.graph.roots import Root
from portal.graph.schema import catalogue_of
from portal.graph.selection import Facts, Selector


class Read(NamedTuple):
    """What the statements answered."""

    data: dict[str, Any] | None
    errors: Sequence[GraphQLError] = ()


async def read(paid: Paid) -> Read | None:
    """The answer to a plain query; None if it is none, or if the executor has to say what is wrong with it."""
    prepared, context, _ = paid
    roots, shape = prepared.document.roots(prepared.operation), context.viewer.shape
    statements = prepared.statements.get(shape) or _statements(roots, paid)
    if not statements:
        return None
    prepared.statements[shape] = statements
    try:
        texts = fitting(await context.database.read_json(context.viewer, statements), paid.document.limits.answer)
    except Exception as error:  # noqa: BLE001 - a failed read is an error of each field that waited for it
        return _failed(roots, error)
    if not all(map(_may_be, roots, texts)):
        return None
    return Read({root.key: None if text is None else Fragment(text) for root, text in zip(roots, texts, strict=True)})


async def do(deed: Deed, paid: Paid) -> Read:
    """Do the verb of a plain mutation, then read what it changed."""
    catalogue = catalogue_of(paid.document.schema)
    paid.context.telling = _telling(deed, paid)
    try:
        asked = deed.maker.made(paid.given.arguments(deed.call)[INPUT])
        payload = await deed.act(Asked(paid.context), asked, catalogue)
    except Exception as error:  # noqa: BLE001 - a failed verb is an error of its field, whatever it was
        return Read({deed.key: None}, [located_error(error, [deed.call.node], [deed.key])])
    errors: list[GraphQLError] = []
    answer = {one.key: _said(one, deed, payload, paid) for one in deed.members}
    await _read_again(deed, paid, answer, errors)
    return Read({deed.key: answer}, errors)


def _said(member: Member, deed: Deed, payload: Any, paid: Paid) -> Any:
    """What the payload itself holds: a thing is still to be read."""
    if member.name == TYPENAME:
        return deed.payload.name
    value = getattr(payload, member.name)
    return [_reason(one, member, paid) for one in value] if member.name == REASONS else value


def _reason(error: RefusalError, member: Member, paid: Paid) -> dict[str, Any]:
    document = paid.document
    type_: Any = document.schema.type_map[RefusalError.__name__]
    selected = Selector(document.schema, document.fragments, Facts(paid.given)).fields(type_, member.nodes)
    names = {key: nodes[0].name.value for key, nodes in selected.items()}
    return {key: type_.name if name == TYPENAME else getattr(error, name) for key, name in names.items()}


def _telling(deed: Deed, paid: Paid) -> Telling | None:
    """What the verb may be able to tell itself: of one thing nothing but what it has in its hands."""
    things = [one for one in deed.members if one.type] if deed.tells else []
    if len(things) != 1:
        return None
    try:
        plan = _plan_of(things[0], paid)
    except Exception:  # noqa: BLE001 - whoever reads it after the verb will say so
        return None
    return Telling(plan.sql, plan.parameters(paid.given)) if plan.fields <= deed.tells else None


async def _read_again(deed: Deed, paid: Paid, answer: dict[str, Any], errors: list[GraphQLError]) -> None:
    """Put the things as they are now in the place of what refers to them."""
    wanted, statements = [], []
    for one in deed.members:
        ref = answer[one.key]
        if isinstance(ref, Ref):
            answer[one.key] = None
            try:
                plan = _plan_of(one, paid)
                statements.append((plan.sql, {**plan.parameters(paid.given), ID: ref.id}))
                wanted.append(one)
            except Exception as error:  # noqa: BLE001 - an error of this member
                errors.append(located_error(error, one.nodes, [deed.key, one.key]))
    try:
        texts = fitting(await _texts(statements, paid.context), paid.document.limits.answer)
        for one, text in zip(wanted, texts, strict=True):
            answer[one.key] = None if text is None else Fragment(text)
    except Exception as error:  # noqa: BLE001 - a failed read is an error of each member that waited for it
        errors += [located_error(error, one.nodes, [deed.key, one.key]) for one in wanted]


async def _texts(statements: Sequence[Statement], context: Context) -> Sequence[bytes | None]:
    if context.telling and context.telling.told:
        return [context.telling.told]
    return await context.database.read_json(context.viewer, statements) if statements else []


def _plan_of(member: Member, paid: Paid) -> Plan:
    document, name = paid.document, member.type or ""

    def compiled(compiler: Compiler) -> Plan:
        paid.charge.compiling(document.fields)
        return compiler.node(name, member.nodes)

    return document.plan(name, member.nodes, paid.given, paid.context.viewer.shape, compiled)


def _statements(roots: Sequence[Root], paid: Paid) -> Sequence[Statement]:
    """One for each root field; none at all if there is anything to be said against one."""
    try:
        found = [(plan.sql, plan.parameters(paid.given)) for plan in _plans(roots, paid)]
    except GraphQLError:
        return ()
    return found if len(found) == len(roots) else ()


def _plans(roots: Sequence[Root], paid: Paid) -> Iterator[Plan]:
    document, shape = paid.document, paid.context.viewer.shape
    for root in roots:
        if shape.kind != "stranger" or root.answers_strangers:
            compiled = partial(_compiled, root, document.fields, paid.charge)
            yield document.plan("", root.nodes, paid.given, shape, compiled)


def _compiled(root: Root, fields: int, charge: Charge, compiler: Compiler) -> Plan:
    charge.compiling(fields)
    return compiler.root_field(root.parent, root.nodes)


def _may_be(root: Root, text: bytes | None) -> bool:
    return text is not None or not is_non_null_type(root.field.type)


def _failed(roots: Sequence[Root], error: Exception) -> Read:
    errors = [located_error(error, root.nodes, [root.key]) for root in roots]
    nullable = all(_may_be(root, None) for root in roots)
    return Read(dict.fromkeys(root.key for root in roots) if nullable else None, errors)
