"""The toy world's rows and viewers, the same in every run."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from portal.core.viewer import Viewer
from tests.graph.toy import Mood, ToyClubRow, ToyPostRow, ToyReplyRow, ToyWriterRow

START = datetime(2026, 3, 1, 9, 30, 15, 123457, tzinfo=UTC)
TITLES = ["straight", 'with "quotes"', "ümläut 100%", "back\\slash", "line\nbreak", "{json}", "'single' %(a1)s", "😀"]


class World:
    """Two workspaces, three clubs, six writers, four circles, thirty posts, ninety replies."""

    def __init__(self) -> None:
        self.random = Random(7)  # noqa: S311 - the same world in every run, not a secret
        self.workspace, self.other_workspace = self.id(), self.id()
        self.circles = [self.id() for _ in range(4)]
        self.clubs = [ToyClubRow(workspace_id=self.workspace, id=self.id(), name=f"Club {n}") for n in range(3)]
        self.writers = [self._writer(n) for n in range(6)]
        self.posts = [self._post(n) for n in range(30)]
        self.replies = [self._reply(n) for n in range(90)]
        self.strangers = [ToyClubRow(workspace_id=self.other_workspace, id=self.id(), name="Elsewhere")]

    def id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)

    def rows(self) -> Iterator[Any]:
        yield from (*self.clubs, *self.writers, *self.posts, *self.replies, *self.strangers)

    def viewer(self, circles: int = 3, clubs: int = 2, *, wide: bool = False) -> Viewer:
        """Somebody who reads the first circles and knows the writers of the first clubs."""
        padding = tuple(UUID(int=n) for n in range(12)) if wide else ()
        return Viewer(
            workspace_id=self.workspace,
            membership_id=self.writers[5].id,
            organisation_id=self.clubs[2].id,
            kind="partner",
            circles=(*self.circles[:circles], *padding),
            people_circles=tuple(self.circles[:1]),
            people_of=tuple(club.id for club in self.clubs[:clubs]),
        )

    def _writer(self, n: int) -> ToyWriterRow:
        club = self.clubs[n % 3].id
        return ToyWriterRow(workspace_id=self.workspace, id=self.id(), club_id=club, name=f"Writer {n}")

    def _post(self, n: int) -> ToyPostRow:
        return ToyPostRow(
            workspace_id=self.workspace,
            id=self.id(),
            number=n + 1,
            circle_id=self.random.choice(self.circles),
            writer_id=self.random.choice(self.writers).id,
            title=TITLES[n % len(TITLES)],
            note=None if n % 3 else f"note {n}",
            mood=self.random.choice(list(Mood)).value,
            pinned=n % 4 == 0,
            score=self.random.randrange(6),
            created_at=START + timedelta(hours=self.random.randrange(20)),
            tags=TITLES[: n % 3],
        )

    def _reply(self, n: int) -> ToyReplyRow:
        post = self.posts[self.random.randrange(12)]
        return ToyReplyRow(
            workspace_id=self.workspace,
            id=self.id(),
            post_id=post.id,
            circle_id=post.circle_id,
            writer_id=self.random.choice(self.writers).id,
            body=f"Reply {n}",
            created_at=START + timedelta(minutes=self.random.randrange(40)),
        )
