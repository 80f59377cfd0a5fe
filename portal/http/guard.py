"""Which requests are answered: those that our own pages made, and those of programs, which no page can forge."""

from starlette.requests import HTTPConnection

from portal.graph.errors import Forbidden
from portal.graph.http import Guard
from portal.http.session import is_from_our_pages, is_own_origin, key_in

FOREIGN = "This request did not come from the portal's own pages. Send the header X-Portal: 1 from the same origin."


def from_own_pages(base_url: str) -> Guard:
    """For HTTP: refuses what another site's page could have made the browser send."""

    def guard(connection: HTTPConnection) -> None:
        if key_in(connection.headers) is None and not is_from_our_pages(connection.headers, base_url):
            raise Forbidden(FOREIGN)

    return guard


def from_own_socket(base_url: str) -> Guard:
    """For sockets, which carry cookies but no headers of ours: the origin decides, and there must be one."""

    def guard(connection: HTTPConnection) -> None:
        if key_in(connection.headers) is not None:
            return
        if "origin" not in connection.headers or not is_own_origin(connection.headers, base_url):
            raise Forbidden(FOREIGN)

    return guard
