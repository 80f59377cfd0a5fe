"""One engine for all tests of a process, as a web process has one for all that it is asked: what it compiled stays."""

from functools import cache

from portal.api.schema import schema
from portal.graph.execute import Engine
from portal.graph.limits import Limits

A_MINUTE = 60.0
"""Such tests show what is answered, not how soon: a machine may stand still for some seconds."""


@cache
def engine() -> Engine:
    """The schema with the usual limits; it counts no points and knows no trusted documents."""
    return Engine(schema(), limits=Limits(seconds=A_MINUTE))
