"""Requests whose headers are asked for a dozen times each."""

from functools import cached_property
from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request


class Heard(Headers):
    """Headers by name without a search; of several of one name the first, as usual."""

    @cached_property
    def _first(self) -> dict[str, str]:
        return {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(self.raw)}

    def get(self, key: str, default: Any = None) -> Any:
        """The value, or the default."""
        return self._first.get(key.lower(), default)


class HttpRequest(Request):
    """A request over HTTP."""

    @cached_property
    def headers(self) -> Heard:
        """What came before the body."""
        return Heard(scope=self.scope)
