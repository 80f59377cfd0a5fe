"""An operation on its way from being accepted to being answered."""

from typing import NamedTuple

from graphql import OperationDefinitionNode, OperationType

from portal.graph.charge import Charge
from portal.graph.context import Context
from portal.graph.documents import Document
from portal.graph.selection import Given


class Paid(NamedTuple):
    """An operation that may run."""

    document: Document
    operation: OperationDefinitionNode
    given: Given
    context: Context
    charge: Charge

    @property
    def kind(self) -> OperationType:
        """Whether it reads, writes or listens."""
        return self.operation.operation
