"""What happened, and what is asked of it together with what there is to tell."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from portal.graph.plan import Plan

SAID: Any = object()
"""Stands in a payload for what the `Condition` of its event says."""


class Condition(NamedTuple):
    """A statement that says something of an event only if the viewer may know of it; otherwise null."""

    plan: Plan
    values: Mapping[str, object]
    read: Callable[[bytes], Any]
    """Its answer, as it stands in a payload."""


class Occurrence(NamedTuple):
    """An event that fits a subscription, and the payload for those who may know of it."""

    event: Any
    payload: Any
