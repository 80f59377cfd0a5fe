"""Schema and documents, judged by graphql-eslint under the rules of lint.config.js."""

import orjson
import pytest
from graphql import get_named_type

from portal.api.schema import schema
from tests.contract.served import PROJECT, node

SCHEMA, BORROWED = "graphql/schema.graphql", "graphql/operations/erp/ideas.graphql"
BENT = [
    (SCHEMA, "  isHeld: Boolean!", "  held: Boolean!", "naming-convention"),
    (SCHEMA, "  editedAt: DateTime", "  edited: DateTime", "naming-convention"),
    (SCHEMA, "  ideaApprove(", "  approveIdea(", "naming-convention input-name"),
    (SCHEMA, "    input: IdeaSubmitInput!", "    input: IdeaEditInput!", "input-name"),
    (SCHEMA, '  """Whether you follow it."""\n', "", "require-description"),
    (SCHEMA, "  portal: Portal\n", "  portal: Portal!\n", "require-nullable-result-in-root"),
    (SCHEMA, "  viewer: Viewer\n", '  viewer: Viewer\n\n  """All."""\n  things: [Node!]!\n', "no-restricted-syntax"),
    (SCHEMA, "  memberships: [ViewerMembership!]!", "  memberships: [ViewerMembership]!", "no-restricted-syntax"),
    (SCHEMA, "  viewerCanModerate: Boolean!", "  viewerCanModerate: Boolean", "no-restricted-syntax"),
    (SCHEMA, "  pageInfo: PageInfo!", "  pageInfo: PageInfo", "relay-connection-types"),
    (BORROWED, "\n  id\n", "\n", "require-selections"),
    (BORROWED, "query IdeasByPage", "query GetIdeas", "naming-convention"),
    (BORROWED, "$filter: IdeaFilter", "$mine: Boolean, $filter: IdeaFilter", "no-unused-variables"),
]
"""What somebody might write, and the rules that are against it."""

pytestmark = pytest.mark.usefixtures("packages")


async def test_nothing_is_found_in_the_schema_and_in_any_document() -> None:
    result = await node("lint.js", orjson.dumps({"patterns": ["graphql", "frontend/src"]}).decode())
    assert len(result["files"]) > 10
    assert result["findings"] == []


def test_what_pages_hold_can_be_fetched_again() -> None:
    types = schema().type_map
    held = {get_named_type(types[name].fields["node"].type) for name in types if name.endswith("Edge")}  # type: ignore[attr-defined] - an object
    # A hit is made by its search: what it leads to can be fetched again.
    assert {kind.name for kind in held if types["Node"] not in kind.interfaces} == {"SearchHit"}  # type: ignore[attr-defined] - see above


async def test_what_the_rules_are_for_is_found() -> None:
    texts = {file: (PROJECT / file).read_text() for file in (SCHEMA, BORROWED)}
    for file, was, becomes, _ in BENT:
        assert was in texts[file], was
        texts[file] = texts[file].replace(was, becomes, 1)
    edits = [(file, was, becomes) for file, was, becomes, _ in BENT]  # a schema is too long for an argument
    result = await node("lint.js", orjson.dumps({"edits": edits}).decode())
    expected = [rule for *_, rules in BENT for rule in rules.split()]
    assert sorted(one["rule"] for one in result["findings"]) == sorted(expected)
