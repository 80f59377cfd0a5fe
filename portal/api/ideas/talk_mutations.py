"""What is said about ideas; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.files import files_to_attach
from portal.api.ideas.held import HeldComment
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.ideas.talk import Comment
from portal.api.inputs import given, language_of, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.ideas.actions import comment, lock, reaction
from portal.ideas.model import HeldCommentRow, ReactionKind

UNSET: Any = strawberry.UNSET


@strawberry.type
class CommentCreatePayload(Payload):
    """What was said, or why it was not taken."""

    comment: Comment | None = result("The comment; null if moderators look at it first.")
    held_comment: HeldComment | None = result("What moderators look at first; null if it is said.")
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
    reply_to: UUID | None = id_of("Comment", "The comment that it answers.", optional=True)
    mentions: list[UUID] | None = id_of(
        "Person", "Whom it calls upon: `@{1}` in the text stands for the first, and so on.", optional=True
    )
    files: list[UUID] | None = files_to_attach()


@strawberry.input
class CommentEditInput:
    """Other words for what was said."""

    id: UUID = id_of("Comment", "The comment.")
    version: int | None = version_seen()
    body: Markdown = strawberry.field(description="What is said from now on.")
    mentions: list[UUID] | None = id_of(
        "Person", "Whom it calls upon from now on; left out, the same as before.", optional=True
    )


@strawberry.input
class CommentDeleteInput:
    """What was said and shall be taken back."""

    id: UUID = id_of("Comment", "The comment.")


@strawberry.input
class CommentRestoreInput:
    """What was taken back within the last ten minutes."""

    id: UUID = id_of("Comment", "The comment.")


@strawberry.input
class CommentReactionAddInput:
    """A word without words."""

    comment_id: UUID = id_of("Comment", "The comment.")
    kind: ReactionKind = strawberry.field(description="In which way you react.")


@strawberry.input
class CommentReactionRemoveInput:
    """A reaction to take back."""

    comment_id: UUID = id_of("Comment", "The comment.")
    kind: ReactionKind = strawberry.field(description="Which one.")


@strawberry.input
class IdeaLockInput:
    """A discussion to end."""

    idea_id: UUID = id_of("Idea", "The idea.")
    sentence: str = strawberry.field(description="Why, in a sentence to those who take part.")


@strawberry.input
class IdeaUnlockInput:
    """A discussion to open again."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.type
class CommentDeletePayload(Payload):
    """What is left of it, or why it stays."""

    comment: Comment | None = result("The comment, empty now.")
    idea: Idea | None = result("The idea, with its new count.")


@strawberry.type
class CommentRestorePayload(Payload):
    """What is said again, or why it cannot be brought back."""

    comment: Comment | None = result("The comment.")
    idea: Idea | None = result("The idea, with its new count.")


@strawberry.type
class CommentReactionAddPayload(Payload):
    """The comment with its reactions, or why nothing was changed."""

    comment: Comment | None = result("The comment.")


@strawberry.type
class CommentReactionRemovePayload(Payload):
    """The comment with its reactions, or why nothing was changed."""

    comment: Comment | None = result("The comment.")


@strawberry.type
class IdeaLockPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaUnlockPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class TalkMutation:
    """What can be said about an idea."""

    @mutation
    async def comment_create(self, info: Info, input: CommentCreateInput) -> CommentCreatePayload:
        """Say something about an idea to everybody who reads it."""
        remark = comment.Remark(
            input.body,
            language_of(info, input.language),
            official=bool(input.is_official),
            reply_to=input.reply_to or None,
            mentions=input.mentions or (),
            files=input.files or (),
        )
        async with info.context.write() as tx:
            row = await comment.comment_on_idea(
                tx, input.idea_id, remark, now=info.context.now, own_id=input.id or None
            )
        idea = ref(Idea, row.idea_id)
        if isinstance(row, HeldCommentRow):
            return CommentCreatePayload(held_comment=ref(HeldComment, row.id), idea=idea)
        return CommentCreatePayload(comment=ref(Comment, row.id), idea=idea)

    @mutation
    async def comment_edit(self, info: Info, input: CommentEditInput) -> CommentEditPayload:
        """Change one's own words."""
        wording = comment.Wording(input.body, given(input.mentions), given(input.version))
        async with info.context.write() as tx:
            row = await comment.edit_comment(tx, input.id, wording, now=info.context.now)
        return CommentEditPayload(comment=ref(Comment, row.id))

    @mutation
    async def comment_delete(self, info: Info, input: CommentDeleteInput) -> CommentDeletePayload:
        """Take one's own words back; answers to them stay."""
        async with info.context.write() as tx:
            row = await comment.delete_comment(tx, input.id, now=info.context.now)
        return CommentDeletePayload(comment=ref(Comment, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def comment_restore(self, info: Info, input: CommentRestoreInput) -> CommentRestorePayload:
        """Bring back what one has taken back within the last ten minutes."""
        async with info.context.write() as tx:
            row = await comment.restore_comment(tx, input.id, now=info.context.now)
        return CommentRestorePayload(comment=ref(Comment, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def comment_reaction_add(self, info: Info, input: CommentReactionAddInput) -> CommentReactionAddPayload:
        """React to a comment; done again, nothing happens."""
        async with info.context.write() as tx:
            row = await reaction.react(tx, input.comment_id, input.kind)
        return CommentReactionAddPayload(comment=ref(Comment, row.id))

    @mutation
    async def comment_reaction_remove(
        self, info: Info, input: CommentReactionRemoveInput
    ) -> CommentReactionRemovePayload:
        """Take back one's reaction."""
        async with info.context.write() as tx:
            row = await reaction.take_reaction_back(tx, input.comment_id, input.kind)
        return CommentReactionRemovePayload(comment=ref(Comment, row.id))

    @mutation
    async def idea_lock(self, info: Info, input: IdeaLockInput) -> IdeaLockPayload:
        """End the discussion of an idea, with a sentence."""
        async with info.context.write() as tx:
            row = await lock.lock_discussion(tx, input.idea_id, sentence=input.sentence, now=info.context.now)
        return IdeaLockPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_unlock(self, info: Info, input: IdeaUnlockInput) -> IdeaUnlockPayload:
        """Open the discussion of an idea again."""
        async with info.context.write() as tx:
            row = await lock.unlock_discussion(tx, input.idea_id)
        return IdeaUnlockPayload(idea=ref(Idea, row.id))
