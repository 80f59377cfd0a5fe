"""What a type does not say is refused when it is declared or when the schema is built, not when somebody asks."""

from enum import Enum
from typing import Any

import pytest
import strawberry
from graphql import print_schema, validate_schema

from portal.graph.execute import Engine
from portal.graph.node import DeclarationError, Node, ascending, column, many, node, one, root_many
from portal.graph.scalars import enum_type
from portal.graph.schema import build_schema
from tests.graph.toy import ToyClubRow, ToyPostRow, ToyReplyRow, ToyWriterRow, in_workspace, toy_schema, writer_known


def built(cls: type, *others: type) -> Any:
    @strawberry.type
    class Query:
        """Reads."""

        all: list[cls] | None = root_many("All.", order=ascending(ToyPostRow.id))  # type: ignore[valid-type]  # made here

    return build_schema(Query, types=[cls, *others])


def test_a_node_without_visibility() -> None:
    with pytest.raises(TypeError, match="visible_to"):
        node(ToyPostRow, prefix="post")  # type: ignore[call-arg]  # that is the point


def test_a_field_without_a_source() -> None:
    with pytest.raises(DeclarationError, match=r"Post\.title does not say"):

        @node(ToyPostRow, prefix="post", visible_to=in_workspace)
        class Post(Node):
            title: str


def test_a_column_that_does_not_exist() -> None:
    with pytest.raises(DeclarationError, match=r"Post\.heading names no column of ToyPostRow"):

        @node(ToyPostRow, prefix="post", visible_to=in_workspace)
        class Post(Node):
            heading: str = column("Headline.")


def test_a_link_by_a_column_of_another_row() -> None:
    with pytest.raises(DeclarationError, match=r"Club\.post is linked by a column of another row"):

        @node(ToyClubRow, prefix="club", visible_to=in_workspace)
        class Club(Node):
            post: "Any" = one("A post.", ToyReplyRow.post_id)


def test_an_id_without_a_prefix() -> None:
    with pytest.raises(DeclarationError, match=r"Post\.id needs a prefix"):

        @node(ToyPostRow, visible_to=in_workspace)
        class Post(Node):
            title: str = column("Headline.")


def test_missing_descriptions_are_all_named() -> None:
    @node(ToyPostRow, prefix="post", visible_to=in_workspace)
    class Post(Node):
        title: str = column("")

    with pytest.raises(DeclarationError, match=r"Post has no description\.\nPost\.title has no description\."):
        built(Post)


def test_a_nullable_column_and_a_mask_need_nullable_fields() -> None:
    @node(ToyWriterRow, prefix="writer", visible_to=in_workspace)
    class Writer(Node):
        """Somebody."""

    @node(ToyPostRow, prefix="post", visible_to=in_workspace)
    class Post(Node):
        """A post."""

        note: str = column("A word.")
        writer: "Writer" = one("Who.", ToyPostRow.writer_id, when=writer_known)

    with pytest.raises(DeclarationError, match=r"Post\.note must be nullable.*\n.*Post\.writer is masked"):
        built(Post, Writer)


def test_enums_describe_each_member() -> None:
    class Colour(Enum):
        RED = "red"
        BLUE = "blue"

    with pytest.raises(TypeError, match="BLUE"):
        enum_type(Colour, RED="Like fire.")


def test_the_schema_is_valid_and_the_same_each_time() -> None:
    first, second = toy_schema(), toy_schema()
    assert validate_schema(first) == []
    assert print_schema(first) == print_schema(second)


def test_mutation_results_are_nullable() -> None:
    mutation = toy_schema().mutation_type
    assert mutation
    assert str(mutation.fields["postRename"].type) == "PostRenamePayload"


def test_plain_lists_have_no_paging_arguments() -> None:
    @node(ToyReplyRow, prefix="reply", visible_to=in_workspace)
    class Reply(Node):
        """A reply."""

    @node(ToyPostRow, prefix="post", visible_to=in_workspace)
    class Post(Node):
        """A post."""

        replies: "list[Reply]" = many("Replies.", ToyReplyRow.post_id, order=ascending(ToyReplyRow.created_at))

    schema = built(Post, Reply)
    assert schema.type_map["Post"].fields["replies"].args == {}
    assert Engine(schema)


def test_sort_keys_are_never_null() -> None:
    @node(ToyPostRow, prefix="post", visible_to=in_workspace)
    class Post(Node):
        """A post."""

        replies: "list[Post]" = many("Replies.", ToyPostRow.writer_id, order=ascending(ToyPostRow.note))

    with pytest.raises(DeclarationError, match=r"Post\.replies is sorted by a column that may be null"):
        built(Post)
