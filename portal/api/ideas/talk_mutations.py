"""What is said about ideas; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.talk import Comment
from portal.api.inputs import given, language_of, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.ideas.actions import comment

UNSET: Any = strawberry.UNSET


@strawberry.type
class CommentCreatePayload(Payload):
    """What was said, or why it was not taken."""

    comment: Comment | None = result("The comment.")
    idea: Idea | None = result("The idea, with its new count.")


@strawberry.type
class CommentEditPayload(Payload):
    """What is said now, or why it was not changed."""

    comment: Comment | None = result("The comment.")


@strawberry.input
class CommentCreateInput:
    """Something to say about an idea."""

    id: UUID | None = own_id_of("Comment")
    idea_id: UUID = id_of("Idea", "The idea.")
    body: Markdown = strawberry.field(description="What to say, up to 10 000 characters.")
    language: str | None = strawberry.field(description="Language of the text: de, fr, it or en.", default=UNSET)
    is_official: bool | None = strawberry.field(description="As the host's official answer.", default=UNSET)


@strawberry.input
class CommentEditInput:
    """Other words for what was said."""

    id: UUID = id_of("Comment", "The comment.")
    version: int | None = version_seen()
    body: Markdown = strawberry.field(description="What is said from now on.")


@strawberry.type
class TalkMutation:
    """What can be said about an idea."""

    @mutation
    async def comment_create(self, info: Info, input: CommentCreateInput) -> CommentCreatePayload:
        """Say something about an idea to everybody who reads it."""
        remark = comment.Remark(input.body, language_of(info, input.language), official=bool(input.is_official))
        async with info.context.write() as tx:
            row = await comment.comment_on_idea(
                tx, input.idea_id, remark, now=info.context.now, own_id=input.id or None
            )
        return CommentCreatePayload(comment=ref(Comment, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def comment_edit(self, info: Info, input: CommentEditInput) -> CommentEditPayload:
        """Change one's own words."""
        async with info.context.write() as tx:
            row = await comment.edit_comment(
                tx, input.id, input.body, now=info.context.now, version=given(input.version)
            )
        return CommentEditPayload(comment=ref(Comment, row.id))
