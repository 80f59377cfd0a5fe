"""Whether a document fits the schema, found out with an effort that no document can drive up."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from graphql import (
    ASTValidationRule,
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OverlappingFieldsCanBeMergedRule,
    specified_rules,
    validate,
)

from portal.graph.errors import Problem, TooComplex, ValidationFailed

MAX_ERRORS = 20
ABORTED = "Validation aborted."

Rules = Sequence[type[ASTValidationRule]]


@cache
def rules_within(effort: int) -> Rules:
    """All rules; the one that compares each field with each other gives up after so many comparisons."""

    class Overlaps(OverlappingFieldsCanBeMergedRule):
        def __init__(self, context: Any) -> None:
            super().__init__(context)
            self.rule_context.remaining_complexity_budget = effort

    return tuple(Overlaps if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)


def problems_in(schema: GraphQLSchema, node: DocumentNode, effort: int) -> list[GraphQLError]:
    """What is wrong with the document; nothing if it can be executed."""
    found = validate(schema, node, rules_within(effort), max_errors=MAX_ERRORS)
    if any(one.message == ABORTED for one in found):
        return [TooComplex("The document repeats itself too often to be checked.")]
    return [with_code(ValidationFailed, one) for one in found]


def with_code(kind: type[Problem], error: GraphQLError) -> GraphQLError:
    """The library's error with our code."""
    error.extensions = {"code": kind.code, **(error.extensions or {})}
    return error
