"""Which requests are answered: our own pages', and those that bring no cookies, which no page can profit from."""

from starlette.requests import HTTPConnection

from portal.graph.errors import Forbidden
from portal.graph.http import Guard
from portal.http.session import is_from_our_pages, is_own_origin, key_in

FOREIGN = "This request did not come from the portal's own pages. Send the header X-Portal: 1 from the same origin."


def from_own_pages(base_url: str) -> Guard:
    """For HTTP: refuses what another site's page could have made the browser send.

    Without cookies it is a stranger's, or a program's with a key; what gives cookies asks for our pages by itself.
    """

    def guard(connection: HTTPConnection) -> None:
        if _brings_cookies(connection) and not is_from_our_pages(connection.headers, base_url):
            raise Forbidden(FOREIGN)

    return guard


def from_own_socket(base_url: str) -> Guard:
    """For sockets, which carry cookies but no headers of ours: the origin decides, and browsers always name it."""

    def guard(connection: HTTPConnection) -> None:
        foreign = not is_own_origin(connection.headers, base_url)
        if foreign or ("origin" not in connection.headers and _brings_cookies(connection)):
            raise Forbidden(FOREIGN)

    return guard


def _brings_cookies(connection: HTTPConnection) -> bool:
    return "cookie" in connection.headers and key_in(connection.headers) is None
