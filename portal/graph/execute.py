"""Executes operations: graphql-core runs the root, everything below it comes as JSON from the database."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from inspect import isawaitable
from typing import Any, cast

import orjson
from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
)
from graphql.execution import Executor, create_source_event_stream, default_field_resolver, default_type_resolver
from graphql.execution.values import VariableValues, get_variable_values
from graphql.pyutils import Path
from orjson import Fragment

from portal.graph import direct
from portal.graph.compile import ID
from portal.graph.context import Context
from portal.graph.documents import Document, Documents, InvalidRequest
from portal.graph.errors import OperationUnresolved, TooComplex, Unauthenticated, shown, unusable
from portal.graph.limits import Limits
from portal.graph.node import Ref
from portal.graph.plan import Plan
from portal.graph.reads import Reads
from portal.graph.request import Request
from portal.graph.schema import catalogue_of
from portal.graph.selection import Given

LIVE_ONLY = "Subscriptions are told as text/event-stream or over a WebSocket."
RESOLVERS = (default_field_resolver, default_type_resolver, default_field_resolver)


@dataclass(frozen=True)
class Answer:
    """A response; `executed` is False if the request was refused before anything ran."""

    data: dict[str, Any] | None
    errors: Sequence[Mapping[str, Any]] = ()
    executed: bool = True
    status: int | None = None
    """Over HTTP, where it is not the usual one."""
    cursor: str | None = None
    """Of the event that is answered here."""

    def body(self) -> bytes:
        """The response as JSON, with the statements' text spliced in untouched."""
        body: dict[str, Any] = {"data": self.data} if self.executed else {}
        if self.errors:
            body["errors"] = self.errors
        return orjson.dumps(body)

    def content(self) -> bytes:
        """What stays the same as long as the data do."""
        return orjson.dumps(self.data)


class Engine:
    """A schema ready to answer. `guarded=False` leaves the policies alone on guard, for tests of the policies."""

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        limits: Limits | None = None,
        guarded: bool = True,
        trusted: Mapping[str, str] | None = None,
    ) -> None:
        self.schema = schema
        self.documents = Documents(schema, limits or Limits(), guarded=guarded, trusted=trusted)

    async def execute(self, context: Context, request: Request, *, reads_only: bool = False) -> Answer:
        """Answer a query or, unless it may only read, a mutation."""
        try:
            executor = self._executor(context, request)
        except InvalidRequest as invalid:
            return _refused(context, invalid.problems)
        if reads_only and executor.writes:
            return _must_be_posted(context)
        if executor.tells:
            return _refused(context, [OperationUnresolved(LIVE_ONLY)])
        return await _executed(executor)

    async def subscribe(
        self, context: Context, request: Request, *, reads_only: bool = False
    ) -> Answer | AsyncGenerator[Answer, None]:
        """Answer a subscription with one response per event; anything else with its only response."""
        try:
            executor = self._executor(context, request)
        except InvalidRequest as invalid:
            return _refused(context, invalid.problems)
        if reads_only and executor.writes:
            return _must_be_posted(context)
        if not executor.tells:
            return await _executed(executor)
        source: Any = create_source_event_stream(executor)
        if isawaitable(source):
            source = await source
        return (
            _refused(context, source.errors or ())
            if isinstance(source, ExecutionResult)
            else _answers(executor, source)
        )

    def _executor(self, context: Context, request: Request) -> "CompilingExecutor":
        document = self.documents.get(request, trusted_only=context.trusted_only)
        operation = document.operation(request.operation_name)
        variables = self._variables(operation, request.variables or {})
        return CompilingExecutor(document, operation, variables, context)

    def _variables(self, operation: OperationDefinitionNode, given: Mapping[str, Any]) -> VariableValues:
        found = get_variable_values(self.schema, operation.variable_definitions or (), dict(given), max_errors=20)
        if isinstance(found, list):
            raise InvalidRequest([unusable(error) for error in found])
        return found


class CompilingExecutor(Executor[Any]):
    """Runs root fields by compiling them, and reads the nodes that payloads refer to."""

    def __init__(
        self, document: Document, operation: OperationDefinitionNode, variables: VariableValues, context: Context
    ) -> None:
        super().__init__(
            document.schema, document.fragments, document.details, None, context, operation, variables, *RESOLVERS
        )
        self.document = document
        self.catalogue = catalogue_of(document.schema)
        self.given = Given(variables)
        self.reads = Reads(context)
        self.nodes = 0
        self.tells = operation.operation is OperationType.SUBSCRIPTION
        self.writes = operation.operation is OperationType.MUTATION

    def execute_field(
        self, parent_type: GraphQLObjectType, source: Any, field_details_list: Any, path: Path, position_context: Any
    ) -> Any:
        """Compile the field if it is a root field with a source."""
        nodes = [detail.node for detail in field_details_list]
        if path.prev is not None or self.catalogue.source(parent_type.name, nodes[0].name.value) is None:
            return super().execute_field(parent_type, source, field_details_list, path, position_context)
        field = parent_type.fields[nodes[0].name.value]
        try:
            reading = self._read_root(parent_type, nodes)
        except Exception as error:  # noqa: BLE001 - the executor makes a located error of whatever it is
            self.handle_field_error(error, field.type, field_details_list, path)
            return None
        info = self.build_resolve_info(field, nodes, parent_type, path)
        return self.complete_awaitable_value(field.type, field_details_list, info, path, reading, position_context)

    def complete_value(  # noqa: PLR0913, PLR0917 - the library's signature
        self,
        return_type: GraphQLOutputType,
        field_details_list: Any,
        info: Any,
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:
        """Let finished JSON pass, and have the database read what a payload refers to."""
        if isinstance(result, Fragment):
            return result
        if isinstance(result, Ref):
            reading = self._read_node(result, [detail.node for detail in field_details_list])
            return self.complete_awaitable_value(return_type, field_details_list, info, path, reading, position_context)
        return super().complete_value(return_type, field_details_list, info, path, result, position_context)

    async def sees(self, payload: Any) -> bool:
        """Whether the viewer may see, now, every node that the payload refers to."""
        refs = [value for value in vars(payload).values() if isinstance(value, Ref)]
        return None not in await asyncio.gather(*(self._read_node(one, []) for one in refs))

    def _read_root(self, parent: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Any:
        shape = self.context_value.viewer.shape
        source = self.catalogue.source(parent.name, nodes[0].name.value)
        if shape.kind == "stranger" and not (source and source[0].answers_strangers):
            raise Unauthenticated("Sign in first, or again if the session is over.")
        plan = self.document.plan("", nodes, self.given, shape, lambda compiler: compiler.root_field(parent, nodes))
        return self._read(plan, plan.parameters(self.given))

    def _read_node(self, ref: Ref, nodes: Sequence[FieldNode]) -> Any:
        name = self.catalogue.name_of(ref.type)
        shape = self.context_value.viewer.shape
        plan = self.document.plan(name, nodes, self.given, shape, lambda compiler: compiler.node(name, nodes))
        return self._read(plan, {**plan.parameters(self.given), ID: ref.id})

    def _read(self, plan: Plan, parameters: Mapping[str, object]) -> Any:
        self.nodes += plan.nodes
        limit = self.document.limits.nodes
        if self.nodes > limit:
            raise TooComplex(f"An operation reads at most {limit} nodes; ask for smaller pages.")
        return self.reads.add(plan, parameters)


async def _executed(executor: CompilingExecutor) -> Answer:
    context = executor.context_value
    roots = executor.document.roots(executor.operation)
    result: Any = await direct.read(executor.document, roots, executor.given, context) or executor.execute_operation()
    if isawaitable(result):
        result = await result
    return Answer(result.data, shown(result.errors or (), context.request_id))


async def _answers(executor: CompilingExecutor, source: AsyncGenerator[Any, None]) -> AsyncGenerator[Answer, None]:
    """One answer per event, read with the rights that the viewer has at that moment."""
    async with aclosing(source):
        async for payload in source:
            told = cast(CompilingExecutor, executor.build_per_event_executor(payload))
            if await told.sees(payload):
                yield replace(await _executed(told), cursor=getattr(payload, "cursor", None))


def _refused(context: Context, problems: Sequence[GraphQLError]) -> Answer:
    return Answer(None, shown(problems, context.request_id), executed=False)


def _must_be_posted(context: Context) -> Answer:
    problem = OperationUnresolved("Send mutations by POST.")
    return Answer(None, shown([problem], context.request_id), executed=False, status=405)
