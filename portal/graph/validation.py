"""Whether a document fits the schema, found out with an effort that no document can drive up."""

from typing import Any

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OverlappingFieldsCanBeMergedRule,
    specified_rules,
    validate,
)

from portal.graph.errors import Problem, TooComplex, ValidationFailed

MAX_ERRORS = 20
EFFORT = 1_000
"""Comparisons of fields that could be in each other's way; the largest documents of the portal need less than 200."""
ABORTED = "Validation aborted."


class Overlaps(OverlappingFieldsCanBeMergedRule):
    """The library's rule, which compares each field with each other, with less patience."""

    def __init__(self, context: Any) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = EFFORT


RULES = tuple(Overlaps if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)


def problems_in(schema: GraphQLSchema, node: DocumentNode) -> list[GraphQLError]:
    """What is wrong with the document; nothing if it can be executed."""
    found = validate(schema, node, RULES, max_errors=MAX_ERRORS)
    if any(one.message == ABORTED for one in found):
        return [TooComplex("The document repeats itself too often to be checked.")]
    return [with_code(ValidationFailed, one) for one in found]


def with_code(kind: type[Problem], error: GraphQLError) -> GraphQLError:
    """The library's error with our code."""
    error.extensions = {"code": kind.code, **(error.extensions or {})}
    return error
