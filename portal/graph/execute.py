"""Executes operations: graphql-core runs the root, everything below it comes as JSON from the database."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from inspect import isawaitable
from typing import Any

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
from portal.graph.charge import Charge, price_of_reading
from portal.graph.compile import ID, Compiler
from portal.graph.context import Context
from portal.graph.documents import Compile, Documents, InvalidRequest
from portal.graph.errors import (
    OperationUnresolved,
    Problem,
    RateLimited,
    Unauthenticated,
    masked,
    shown,
    unusable,
)
from portal.graph.happened import SAID, Condition
from portal.graph.idempotency import once_for
from portal.graph.inputs import check_variables
from portal.graph.limits import Limits
from portal.graph.node import Ref
from portal.graph.plan import Plan
from portal.graph.prepared import Paid, Prepared, Repeated
from portal.graph.reads import Reads
from portal.graph.request import Request
from portal.graph.schema import catalogue_of
from portal.graph.selection import Given
from portal.graph.telling import answers
from portal.graph.throttle import Bucket, Throttle, give_back, take

RETRY = "retryAfter"
TIMED_OUT = 504
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
    charge: Charge | None = None

    def body(self) -> bytes:
        """The response as JSON, with what it cost."""
        return self._text if self.charge is None else self.charge.on(self._text)

    @cached_property
    def _text(self) -> bytes:
        """The statements' text is spliced in untouched; written once, however many are told it."""
        body: dict[str, Any] = {"data": self.data} if self.executed else {}
        if self.errors:
            body["errors"] = self.errors
        return orjson.dumps(body)

    def content(self) -> bytes:
        """What stays the same as long as the data do."""
        return orjson.dumps(self.data)

    def headers(self) -> list[tuple[str, str]]:
        """Over HTTP: how the caller stands, and when it is worth asking again."""
        facts = self.errors[0]["extensions"] if self.errors else {}
        again = [("Retry-After", str(facts[RETRY]))] if RETRY in facts else []
        return [*again, *(self.charge.headers() if self.charge else ())]


class Engine:
    """A schema ready to answer. `guarded=False` leaves the policies alone on guard, for tests of the policies."""

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        limits: Limits | None = None,
        guarded: bool = True,
        trusted: Mapping[str, str] | None = None,
        throttle: Throttle | None = None,
    ) -> None:
        self.schema = schema
        self.limits = limits or Limits()
        self.documents = Documents(schema, self.limits, guarded=guarded, trusted=trusted)
        self.repeated = Repeated()
        self._throttle = throttle

    async def execute(self, context: Context, request: Request, *, reads_only: bool = False) -> Answer:
        """Answer a query or, unless it may only read, a mutation."""
        try:
            paid = self._paid(context, request)
        except InvalidRequest as invalid:
            return _refused(context, invalid.problems)
        if reads_only and paid.kind is OperationType.MUTATION:
            return _must_be_posted(context)
        if paid.kind is OperationType.SUBSCRIPTION:
            return _refused(context, [OperationUnresolved(LIVE_ONLY)])
        return await _answered(paid)

    async def subscribe(
        self, context: Context, request: Request, *, reads_only: bool = False
    ) -> Answer | AsyncGenerator[Answer, None]:
        """Answer a subscription with one response per event; anything else with its only response."""
        try:
            paid = self._paid(context, request)
        except InvalidRequest as invalid:
            return _refused(context, invalid.problems)
        if reads_only and paid.kind is OperationType.MUTATION:
            return _must_be_posted(context)
        if paid.kind is not OperationType.SUBSCRIPTION:
            return await _answered(paid)
        executor = CompilingExecutor(paid)
        source: Any = create_source_event_stream(executor)
        if isawaitable(source):
            source = await source
        return (
            _refused(context, source.errors or ()) if isinstance(source, ExecutionResult) else answers(executor, source)
        )

    def _paid(self, context: Context, request: Request) -> Paid:
        """The operation, checked and paid for; raises `InvalidRequest`."""
        buckets = self._throttle.of(context.viewer, context.address) if self._throttle else ()
        try:
            take(buckets, 1)
            return self._charged(context, request, buckets)
        except RateLimited as limited:
            raise InvalidRequest([limited]) from None
        except Problem as problem:
            give_back(buckets, -price_of_reading(request.query))
            raise InvalidRequest([problem]) from None
        except InvalidRequest:
            give_back(buckets, -price_of_reading(request.query))
            raise

    def _charged(self, context: Context, request: Request, buckets: Sequence[Bucket]) -> Paid:
        prepared = self.repeated.get(request.text) or self._prepared(context, request)
        _, document, operation, given, cost, _ = prepared
        take(buckets, cost.points - 1 + document.unpaid)
        document.unpaid = 0
        context.once = once_for(request, document, operation, given.variables)
        return Paid(prepared, context, Charge(cost, buckets))

    def _prepared(self, context: Context, request: Request) -> Prepared:
        document = self.documents.get(request, trusted_only=context.trusted_only)
        operation = document.operation(request.operation_name)
        variables = self._variables(operation, request.variables or {})
        cost = document.cost(operation, variables)
        prepared = Prepared(request, document, operation, Given(variables), cost, {})
        self.repeated.keep(prepared)
        return prepared

    def _variables(self, operation: OperationDefinitionNode, given: Mapping[str, Any]) -> VariableValues:
        if given:
            check_variables(given)
        found = get_variable_values(self.schema, operation.variable_definitions or (), dict(given), max_errors=20)
        if isinstance(found, list):
            raise InvalidRequest([unusable(error) for error in found])
        return found


class CompilingExecutor(Executor[Any]):
    """Runs root fields by compiling them, and reads the nodes that payloads refer to."""

    def __init__(self, paid: Paid) -> None:
        self.prepared, context, charge = paid
        _, document, operation, given, _, _ = self.prepared
        super().__init__(
            document.schema, document.fragments, document.details, None, context, operation, given.variables, *RESOLVERS
        )
        self.document = document
        self.catalogue = catalogue_of(document.schema)
        self.given = given
        self.reads = Reads(context, document.limits.answer)
        self.charge = charge
        self.is_personal = False
        """Whether anything was read that depends on who asks."""
        self.said: asyncio.Task[Any] | None = None
        """What the database says of the event that is told."""

    def unnamed(self) -> "CompilingExecutor":
        """The same operation as anybody's who has the same rights."""
        context = replace(self.context_value, viewer=self.context_value.viewer.unnamed)
        return CompilingExecutor(Paid(self.prepared, context, self.charge))

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
        if result is SAID and self.said:
            return self.complete_awaitable_value(
                return_type, field_details_list, info, path, self.said, position_context
            )
        return super().complete_value(return_type, field_details_list, info, path, result, position_context)

    def begun(self) -> Awaitable[ExecutionResult]:
        """What comes of the operation: what it reads is asked now, and sent with all else as soon as it is awaited."""
        return _result(self.execute_operation())

    def answer(self, result: ExecutionResult, charge: Charge | None = None) -> Answer:
        """That, as it is told."""
        return Answer(result.data, shown(result.errors or (), self.context_value.request_id), charge=charge)

    def knows(self, condition: Condition) -> Awaitable[bool]:
        """Whether the viewer may know, now, of the event; what is said of it is there for the payload."""
        self.is_personal = self.is_personal or condition.plan.is_personal
        self.said = asyncio.create_task(_read(condition, self.reads.text(condition.plan, condition.values)))
        return _is_there(self.said)

    def sees(self, payload: Any) -> Awaitable[bool]:
        """Whether the viewer may see, now, every node that the payload refers to."""
        refs = [value for value in vars(payload).values() if isinstance(value, Ref)]
        return _are_there([self._read_node(one, []) for one in refs])

    def _read_root(self, parent: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Any:
        shape = self.context_value.viewer.shape
        source = self.catalogue.source(parent.name, nodes[0].name.value)
        if shape.kind == "stranger" and not (source and source[0].answers_strangers):
            raise Unauthenticated("Sign in first, or again if the session is over.")
        plan = self._plan("", nodes, lambda compiler: compiler.root_field(parent, nodes))
        return self.reads.add(plan, plan.parameters(self.given))

    def _read_node(self, ref: Ref, nodes: Sequence[FieldNode]) -> Any:
        name = self.catalogue.name_of(ref.type)
        plan = self._plan(name, nodes, lambda compiler: compiler.node(name, nodes))
        return self.reads.add(plan, {**plan.parameters(self.given), ID: ref.id})

    def _plan(self, kind: str, nodes: Sequence[FieldNode], compile_with: Compile) -> Plan:
        def compile_charged(compiler: Compiler) -> Plan:
            self.charge.compiling(self.document.fields)
            return compile_with(compiler)

        plan = self.document.plan(kind, nodes, self.given, self.context_value.viewer.shape, compile_charged)
        self.is_personal = self.is_personal or plan.is_personal
        return plan


async def _answered(paid: Paid) -> Answer:
    try:
        async with asyncio.timeout(paid.document.limits.seconds):
            deed = paid.document.deed(paid.prepared.operation)
            plain = await (direct.read(paid) if deed is None else direct.do(deed, paid))
            if plain is None:
                return await _executed(CompilingExecutor(paid), paid.charge)
            return _broken_key(paid.context) or Answer(
                plain.data, shown(plain.errors, paid.context.request_id), charge=paid.charge
            )
    except TimeoutError as error:
        # Whatever waited was cancelled, and its statements with it.
        problem = masked(error, paid.context.request_id)
        return Answer(None, [problem.formatted], status=TIMED_OUT, charge=paid.charge)


async def _executed(executor: CompilingExecutor, charge: Charge) -> Answer:
    result = await executor.begun()
    return _broken_key(executor.context_value) or executor.answer(result, charge)


async def _result(result: Any) -> ExecutionResult:
    found: ExecutionResult = await result if isawaitable(result) else result
    return found


def _broken_key(context: Context) -> Answer | None:
    """Nothing was executed, as the `Idempotency-Key` itself is what is wrong."""
    if context.once is None or context.once.problem is None:
        return None
    return replace(_refused(context, [context.once.problem]), status=context.once.status)


async def _read(condition: Condition, reading: Awaitable[bytes | None]) -> Any:
    text = await reading
    return None if text is None else condition.read(text)


async def _is_there(reading: Awaitable[Any]) -> bool:
    return await reading is not None


async def _are_there(readings: Sequence[Awaitable[Any]]) -> bool:
    return None not in await asyncio.gather(*readings)


def _refused(context: Context, problems: Sequence[GraphQLError]) -> Answer:
    return Answer(None, shown(problems, context.request_id), executed=False)


def _must_be_posted(context: Context) -> Answer:
    problem = OperationUnresolved("Send mutations by POST.")
    return Answer(None, shown([problem], context.request_id), executed=False, status=405)
