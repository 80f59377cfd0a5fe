"""Documents as they arrive: parsed and validated once, kept with the statements compiled for them."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    parse,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.values import VariableValues

from portal.core.viewer import Shape
from portal.graph.charge import price_of_reading
from portal.graph.compile import Compiler
from portal.graph.cost import Cost, Costs
from portal.graph.deeds import Deed, deed_of
from portal.graph.errors import (
    DocumentNotFound,
    DocumentRequired,
    OperationUnresolved,
    ParseFailed,
    TooComplex,
)
from portal.graph.limits import Limits, check, fields_of
from portal.graph.plan import Plan, Plans
from portal.graph.request import Request
from portal.graph.roots import Root, roots_of
from portal.graph.selection import Facts, Given
from portal.graph.trusted import id_of
from portal.graph.validation import problems_in, with_code

if TYPE_CHECKING:
    from graphql import GraphQLError

TOO_MANY_TOKENS = "more than"
"""What the parser says then, and only then."""
KEPT = 200
MAX_PLANS, MAX_TRUSTED_PLANS = 50, 500
"""Of one document; more than honest clients use, few enough that nobody can fill the memory."""

Compile = Callable[[Compiler], Plan]


class InvalidRequest(Exception):  # noqa: N818 - it carries the errors, it is none itself
    """A request that cannot be executed."""

    def __init__(self, problems: Sequence["GraphQLError"]) -> None:
        super().__init__("invalid request")
        self.problems = problems


class Document:
    """A valid document with everything compiled from it."""

    def __init__(
        self, schema: GraphQLSchema, node: DocumentNode, limits: Limits, *, guarded: bool, max_plans: int = MAX_PLANS
    ) -> None:
        self.schema = schema
        self.limits = limits
        self.node = node
        self.guarded = guarded
        definitions = node.definitions
        self.operations = [one for one in definitions if isinstance(one, OperationDefinitionNode)]
        self.fragments = {one.name.value: one for one in definitions if isinstance(one, FragmentDefinitionNode)}
        self.details = {name: FragmentDetails(one, None) for name, one in self.fragments.items()}
        self.unpaid = 0
        """Points for reading the document, to be charged to whoever brought it."""
        self.fields = 0
        """What is charged for compiling depends on them; trusted documents are free."""
        self._costs: dict[int, Costs] = {}
        self._plans: dict[tuple[Any, ...], Plans] = {}
        self._deeds = {id(one): deed_of(schema, one) for one in self.operations}
        self._roots = {id(one): roots_of(schema, one) for one in self.operations}
        self._compiled = 0
        self._max_plans = max_plans

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one."""
        if name is None and len(self.operations) == 1:
            return self.operations[0]
        named = {one.name.value if one.name else None: one for one in self.operations}
        if name is None:
            raise InvalidRequest([OperationUnresolved("Say by `operationName` which of the operations is meant.")])
        if name not in named:
            raise InvalidRequest([OperationUnresolved("The document has no operation of that name.")])
        return named[name]

    def roots(self, operation: OperationDefinitionNode) -> Sequence[Root]:
        """The root fields of a query of plain reads; of other operations none."""
        return self._roots[id(operation)]

    def deed(self, operation: OperationDefinitionNode) -> Deed | None:
        """The mutation, if it is of one plain verb."""
        return self._deeds[id(operation)]

    def cost(self, operation: OperationDefinitionNode, variables: VariableValues) -> Cost:
        """What the operation costs with these variables; raises `TooComplex`."""
        found = self._costs.get(id(operation))
        if found is None:
            found = self._costs[id(operation)] = Costs(self.schema, self.fragments, operation, self.limits)
        return found.of(variables)

    def plan(self, kind: str, nodes: Sequence[FieldNode], given: Given, shape: Shape, compile_with: Compile) -> Plan:
        """The statement for these fields and this kind of viewer, compiled at its first use."""
        # The nodes live as long as this document, so their identities are keys.
        key = (kind, shape, *map(id, nodes))
        plans = self._plans.get(key)
        if plans is not None and (found := plans.find(given)) is not None:
            return found
        self._compiled += 1
        if self._compiled % self._max_plans == 0:
            self._plans.clear()
        facts = Facts(given)
        plan = compile_with(Compiler(self.schema, self.fragments, facts, shape, guarded=self.guarded))
        self._plans.setdefault(key, Plans()).keep(facts, plan)
        return plan


class Documents:
    """The trusted documents, for good, and of the free ones those seen last."""

    def __init__(
        self, schema: GraphQLSchema, limits: Limits, *, guarded: bool, trusted: Mapping[str, str] | None = None
    ) -> None:
        self._schema = schema
        self._limits = limits
        self._guarded = guarded
        self._texts = {} if trusted is None else trusted
        self._trusted: dict[str, Document] = {}
        self._kept: OrderedDict[str, Document] = OrderedDict()

    def get(self, request: Request, *, trusted_only: bool = False) -> Document:
        """The document that the request means; raises `InvalidRequest`."""
        if request.document_id is not None:
            return self._known(request.document_id)
        text = request.query or ""
        return self._known_by(text) if trusted_only else self._free(text)

    def _known(self, document_id: str) -> Document:
        # At its first use only: starting must not wait for documents that nobody may ask for today.
        found = self._trusted.get(document_id)
        if found is None:
            if document_id not in self._texts:
                raise InvalidRequest([DocumentNotFound("There is no document of that id here.")])
            found = self._trusted[document_id] = self._made(self._texts[document_id], MAX_TRUSTED_PLANS)
        return found

    def _known_by(self, text: str) -> Document:
        if (document_id := id_of(text)) not in self._texts:
            raise InvalidRequest([DocumentRequired()])
        return self._known(document_id)

    def _free(self, text: str) -> Document:
        found = self._kept.get(text)
        if found is None:
            if (document_id := id_of(text)) in self._texts:
                return self._known(document_id)
            found = self._kept[text] = self._made(text, MAX_PLANS)
            found.unpaid = price_of_reading(text)
            found.fields = fields_of(found.node)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(text)
        return found

    def _made(self, text: str, max_plans: int) -> Document:
        node = self._checked(text)
        return Document(self._schema, node, self._limits, guarded=self._guarded, max_plans=max_plans)

    def _checked(self, text: str) -> DocumentNode:
        if len(text) > self._limits.length or len(text.encode(errors="replace")) > self._limits.length:
            raise InvalidRequest([TooComplex(f"A document has at most {self._limits.length} bytes.")])
        try:
            node = self._parsed(text)
            if excess := list(check(node, self._limits)):
                raise InvalidRequest(excess)
            problems = problems_in(self._schema, node, self._limits.effort)
        except RecursionError:
            problems = [TooComplex("The document is nested too deeply.")]
        if problems:
            raise InvalidRequest(problems)
        return node

    def _parsed(self, text: str) -> DocumentNode:
        try:
            return parse(text, max_tokens=self._limits.tokens)
        except GraphQLSyntaxError as error:
            if TOO_MANY_TOKENS in error.message:
                raise InvalidRequest([TooComplex(f"A document has at most {self._limits.tokens} tokens.")]) from None
            raise InvalidRequest([with_code(ParseFailed, error)]) from None
