"""Queries whose root fields are all compiled reads need no executor: their statements' JSON is the answer.

Whatever is not that plain (mutations, resolvers, fragments or directives at the root, a request that is refused) goes
through the executor, which knows every case and words every error; both say the same wherever both can answer.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from graphql import GraphQLError, OperationDefinitionNode, is_non_null_type, located_error
from orjson import Fragment

from portal.core.viewer import Shape
from portal.graph.charge import Charge
from portal.graph.compile import Compiler
from portal.graph.context import Context
from portal.graph.documents import Document
from portal.graph.plan import Plan
from portal.graph.reads import fitting
from portal.graph.roots import Root
from portal.graph.selection import Given


class Read(NamedTuple):
    """What the statements answered."""

    data: dict[str, Any] | None
    errors: Sequence[GraphQLError] = ()


async def read(
    document: Document, operation: OperationDefinitionNode, given: Given, context: Context, charge: Charge
) -> Read | None:
    """The answer to a plain query; None if it is none, or if the executor has to say what is wrong with it."""
    roots = document.roots(operation)
    if not roots:
        return None
    try:
        plans = list(_plans(document, roots, given, context.viewer.shape, charge))
        statements = [(plan.sql, plan.parameters(given)) for plan in plans]
    except GraphQLError:
        return None
    if len(plans) < len(roots):
        return None
    try:
        texts = fitting(await context.database.read_json(context.viewer, statements), document.limits.answer)
    except Exception as error:  # noqa: BLE001 - a failed read is an error of each field that waited for it
        return _failed(roots, error)
    if not all(map(_may_be, roots, texts)):
        return None
    return Read({root.key: None if text is None else Fragment(text) for root, text in zip(roots, texts, strict=True)})


def _plans(document: Document, roots: Sequence[Root], given: Given, shape: Shape, charge: Charge) -> Iterator[Plan]:
    for root in roots:
        if shape.kind != "stranger" or root.answers_strangers:
            yield document.plan("", root.nodes, given, shape, partial(_compiled, root, document.fields, charge))


def _compiled(root: Root, fields: int, charge: Charge, compiler: Compiler) -> Plan:
    charge.compiling(fields)
    return compiler.root_field(root.parent, root.nodes)


def _may_be(root: Root, text: str | None) -> bool:
    return text is not None or not is_non_null_type(root.field.type)


def _failed(roots: Sequence[Root], error: Exception) -> Read:
    errors = [located_error(error, root.nodes, [root.key]) for root in roots]
    nullable = all(_may_be(root, None) for root in roots)
    return Read(dict.fromkeys(root.key for root in roots) if nullable else None, errors)
