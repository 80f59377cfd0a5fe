"""How each server is asked for the same things, and what of its answer must be the same as everybody's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import orjson

from portal.graph.trusted import id_of
from tests.bench.people import Person

PAGE_SIZE, COMMENTS = 30, 50

FIELDS = """nodes { id number title excerpt status createdAt supportCount commentCount viewerSupport { id }
    author { id name } organisation { id name } }"""
DETAILS = """id number title problemHtml proposalHtml status supportCount
  comments(first: 50) { nodes { id bodyHtml createdAt author { id name } } }"""

ORDER = "orderBy: {field: SUPPORT, direction: DESC}"
LIST = f"query List {{ ideas(first: 30, {ORDER}) {{ {FIELDS} pageInfo {{ hasNextPage }} }} }}"
PAGE = f"""query Page($after: String) {{ ideas(first: 30, after: $after, {ORDER}) {{
  {FIELDS} pageInfo {{ hasNextPage endCursor }} }} }}"""
DETAIL = f"query Detail($id: ID!) {{ idea(id: $id) {{ {DETAILS} }} }}"
SUPPORT = """mutation Support($input: IdeaSupportInput!) { ideaSupport(input: $input) {
  idea { supportCount } userErrors { code } } }"""
OURS = {"list": LIST, "page": PAGE, "detail": DETAIL, "support": SUPPORT}
CAST = """mutation CastVote($input: BallotVoteCastInput!) {
  ballotVoteCast(input: $input) { ballot { id viewerVotedAt viewerVote viewerReceiptCode } userErrors { code } } }"""
TRUSTED = {id_of(text): text for text in (*OURS.values(), CAST)}
"""Registered with the portal that is measured: browsers ask by ids, so that is what is measured."""

PLAIN = {
    "list": f"query List {{ ideas(first: 30) {{ {FIELDS} pageInfo {{ hasNextPage }} }} }}",
    "detail": f"query Detail($id: ID!) {{ idea(id: $id) {{ {DETAILS} }} }}",
    "support": "mutation Support($id: ID!) { ideaSupport(id: $id) { supportCount } }",
}
"""For servers that were written for this benchmark."""
POSTGRAPHILE = {
    "list": """query List { ideas: bestIdeas(first: 30) {
  nodes { id: rowId number title excerpt status createdAt supportCount: shownCount commentCount
    viewerSupport: ownSupport { rowId } author: writer { rowId name } organisation: firm { rowId name } }
  pageInfo { hasNextPage } } }""",
    "detail": """query Detail($id: UUID!) { idea: oneIdea(id: $id) {
  id: rowId number title problemHtml proposalHtml status supportCount: shownCount
  comments: discussion(first: 50) { nodes { id: rowId bodyHtml createdAt author: writer { rowId name } } } } }""",
    "support": "mutation Support($id: UUID!) { ideaSupport(id: $id) { supportCount } }",
}

Request = Callable[[str, Person, str, str], bytes]
"""From operation, person, idea and cursor to a whole HTTP request."""


@dataclass(frozen=True)
class Good:
    """What an answer must hold: so many of something, and none of the other things."""

    marker: bytes
    times: int
    never: tuple[bytes, ...]

    def check(self, body: bytes) -> None:
        """Fail on a page that is not full and on every kind of error."""
        if body.count(self.marker) < self.times or any(one in body for one in self.never):
            raise AssertionError(body[:500])


ERRORS = (b'"errors"', b'"userErrors":[{')
FULL = Good(b'"number"', PAGE_SIZE, ERRORS)
GOOD: Mapping[str, Good] = {
    "list": FULL,
    "page": FULL,
    "detail": Good(b'"bodyHtml"', COMMENTS, ERRORS),
    "support": Good(b'"supportCount"', 1, ERRORS),
}


def to_limit(operation: str, person: Person, idea: str, after: str) -> bytes:
    """The viewer believed from a header, everything else in the address."""
    count, _, last = after.partition(" ")
    given = {"idea": idea} if idea else {"count": count, "last": last} if after else {}
    query = "?" + urlencode(given) if given else ""
    head = f"GET /{operation}{query} HTTP/1.1\r\nhost: bench\r\nx-viewer: {person.header}\r\n\r\n"
    return head.encode()


def to_portal(operation: str, person: Person, idea: str, after: str) -> bytes:
    """As our own pages ask: cookie, and a document by its id."""
    asked = {"documentId": id_of(OURS[operation]), "variables": _variables(operation, idea, after)}
    return _post(asked, f"x-portal: 1\r\ncookie: portal={person.cookie}\r\n")


def to_portal_freely(operation: str, person: Person, idea: str, after: str) -> bytes:
    """As a program asks: an access key, and the document's text, which nobody registered."""
    # A comment makes another text of it, so that it is not found among the registered ones.
    asked = {"query": f"{OURS[operation]} # free", "variables": _variables(operation, idea, after)}
    return _post(asked, f"authorization: Bearer {person.key}\r\n")


def to_peer(documents: Mapping[str, str], *, policies: bool = False) -> Request:
    """GraphQL as usual, the viewer believed from a header; in another one what the policies read, if they apply."""

    def request(operation: str, person: Person, idea: str, after: str) -> bytes:
        asked = {"query": documents[operation], "variables": {"id": idea} if idea else {}}
        return _post(asked, f"x-viewer: {person.header}\r\n{_settings(person) if policies else ''}")

    return request


def essence(operation: str, answer: dict[str, Any]) -> Any:
    """What every server must say alike: which rows in which order, and their counts."""
    if operation == "detail":
        idea = answer["data"]["idea"]
        return [_said(idea), [(_bare(one), one["bodyHtml"]) for one in idea["comments"]["nodes"]]]
    page = answer["data"]["ideas"]
    return [page["pageInfo"]["hasNextPage"], [(_said(one), one["commentCount"]) for one in page["nodes"]]]


def _said(idea: dict[str, Any]) -> tuple[Any, ...]:
    return (_bare(idea), idea["number"], idea["title"], idea["status"].upper(), idea["supportCount"])


def _bare(node: dict[str, Any]) -> str:
    bare: str = node["id"].rpartition("_")[2]
    return bare


def _settings(person: Person) -> str:
    return f"x-settings: {person.settings}\r\n"


def _variables(operation: str, idea: str, after: str) -> dict[str, Any]:
    if operation == "support":
        return {"input": {"ideaId": f"idea_{idea}", "need": "IMPORTANT"}}
    return {"id": f"idea_{idea}"} if idea else {"after": after} if after else {}


def _post(asked: dict[str, Any], headers: str) -> bytes:
    return posted(orjson.dumps(asked), headers)


def posted(body: bytes, headers: str = "") -> bytes:
    """The request that brings this."""
    head = f"POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n{headers}"
    return f"{head}content-length: {len(body)}\r\n\r\n".encode() + body
