"""Operations ready to run: read, checked, coerced and priced. What pages ask for again and again is prepared once."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from graphql import OperationDefinitionNode, OperationType

from portal.core.db import Statement
from portal.core.viewer import Shape
from portal.graph.charge import Charge
from portal.graph.context import Context
from portal.graph.cost import Cost
from portal.graph.documents import Document
from portal.graph.request import Request
from portal.graph.selection import Given

KEPT = 500
LONGEST = 2000
"""Bytes; what is longer hardly comes again."""


class Prepared(NamedTuple):
    """Everything about an operation that does not depend on who asks."""

    request: Request
    document: Document
    operation: OperationDefinitionNode
    given: Given
    cost: Cost
    statements: dict[Shape, Sequence[Statement]]
    """What reads it, by kind of viewer, once it was found."""


class Paid(NamedTuple):
    """A prepared operation that may run, for whoever asked."""

    prepared: Prepared
    context: Context
    charge: Charge

    @property
    def document(self) -> Document:
        """Where it stands."""
        return self.prepared.document

    @property
    def given(self) -> Given:
        """Its variables."""
        return self.prepared.given

    @property
    def kind(self) -> OperationType:
        """Whether it reads, writes or listens."""
        return self.prepared.operation.operation


class Repeated:
    """The queries by trusted documents that came last, by their bytes: the same bytes mean the same for everybody.

    Mutations hardly come twice, and free documents are charged for being read.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[bytes, Prepared] = OrderedDict()

    def get(self, text: bytes | None) -> Prepared | None:
        """What was prepared for these bytes."""
        found = None if text is None else self._kept.get(text)
        if text is not None and found is not None:
            self._kept.move_to_end(text)
        return found

    def keep(self, prepared: Prepared) -> None:
        """Find it again if it may come again."""
        request = prepared.request
        if request.document_id is None or prepared.operation.operation is not OperationType.QUERY:
            return
        if request.text is not None and len(request.text) <= LONGEST:
            self._kept[request.text] = prepared
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
