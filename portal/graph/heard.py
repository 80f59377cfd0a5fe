"""Requests whose headers are asked for a dozen times each."""

from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope


class Heard(Headers):
    """Headers by name without a search; of several of one name the first, as usual."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope=scope)
        self._first = {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(self.raw)}

    def get(self, key: str, default: Any = None) -> Any:
        """The value, or the default."""
        return self._first.get(key.lower(), default)

    def getlist(self, key: str) -> list[str]:
        """All values of that name."""
        return super().getlist(key) if key.lower() in self._first else []

    def __contains__(self, key: Any) -> bool:
        """Whether there is one of that name."""
        return key.lower() in self._first


class HttpRequest(Request):
    """A request over HTTP."""

    def __init__(self, scope: Scope, receive: Receive) -> None:
        super().__init__(scope, receive)
        self._heard = Heard(scope)

    @property
    def headers(self) -> Heard:
        """What came before the body."""
        return self._heard
