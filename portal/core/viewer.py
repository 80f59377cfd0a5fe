"""The caller as a value: who is asking, for which firm, and which circles it may read."""

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple, Self
from uuid import UUID

from portal.core.refusal import SignInRequired

Kind = Literal["host", "partner", "stranger"]

WIDE_FROM = 9
"""From so many circles on, one plain index scan beats a page per circle."""


class Shape(NamedTuple):
    """What of a viewer may change the text of a statement; everything else is a bind value."""

    kind: Kind
    role: str
    sees_all: bool
    wide: bool


class Member(NamedTuple):
    """A signed-in person as the author of things."""

    workspace_id: UUID
    id: UUID
    organisation_id: UUID


@dataclass(frozen=True)
class Viewer:
    """A person in a firm in a workspace, with what it may know resolved at the start of the request.

    `circles`: may be read. `pending`: the firm is a member but has not accepted the current terms.
    `firm_circles`, `people_circles`: the readable circles that name firms, or people too.
    `kin`: firms whose people are always known (own, host, "my partners"; for the whole host: all).
    `firms`, `people_of`: firms known by name, and firms whose people are known, anywhere.
    `is_program`: it came with an access key, not with a browser's session.
    """

    workspace_id: UUID | None = None
    person_id: UUID | None = None
    membership_id: UUID | None = None
    organisation_id: UUID | None = None
    host_id: UUID | None = None
    session_id: UUID | None = None
    is_program: bool = False
    kind: Kind = "stranger"
    role: str = ""
    sees_all: bool = False
    name: str = ""
    locale: str = "de"
    circles: tuple[UUID, ...] = ()
    pending: tuple[UUID, ...] = ()
    firm_circles: tuple[UUID, ...] = ()
    people_circles: tuple[UUID, ...] = ()
    kin: tuple[UUID, ...] = ()
    firms: tuple[UUID, ...] = ()
    people_of: tuple[UUID, ...] = ()
    token_hash: str = ""

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> Self:
        """From the answer of the SQL functions `viewer_of` and `viewer_for`."""
        return cls(**{name: _value(name, value) for name, value in found.items() if value is not None})

    @property
    def member(self) -> Member:
        """The ids that whatever a person makes carries; refused to strangers."""
        if self.workspace_id is None or self.membership_id is None or self.organisation_id is None:
            raise SignInRequired
        return Member(self.workspace_id, self.membership_id, self.organisation_id)

    def __hash__(self) -> int:
        """Found once: a viewer knows hundreds of ids, and stands in the key of whatever is told to many."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(tuple([getattr(self, name) for name in self.__dataclass_fields__]))

    @cached_property
    def unnamed(self) -> "Viewer":
        """Anybody of the same firm with the same rights, who sees nothing for being who they are."""
        return _the_same(replace(self, person_id=None, membership_id=None, session_id=None, name="", token_hash=""))

    @cached_property
    def readable(self) -> frozenset[UUID]:
        """The circles that may be read, for one look at one of them."""
        return frozenset(self.circles)

    @cached_property
    def shape(self) -> Shape:
        """What statements are compiled for."""
        return Shape(self.kind, self.role, self.sees_all, len(self.circles) >= WIDE_FROM)

    @cached_property
    def params(self) -> dict[str, object]:
        """The bind values `v_…` that every compiled statement may use (see `Sight`)."""
        return {
            "v_workspace": self.workspace_id,
            "v_person": self.person_id,
            "v_membership": self.membership_id,
            "v_organisation": self.organisation_id,
            "v_host": self.host_id,
            "v_session": self.session_id,
            **{f"v_{name}": text for name, text in zip(_ARRAYS, self._texts, strict=True)},
        }

    @cached_property
    def context(self) -> str:
        """The value of the setting `app.viewer`, which the row-level policies read."""
        single = (self.workspace_id, self.person_id, self.membership_id, self.organisation_id, self.host_id)
        return "|".join([*(str(one or "") for one in single), self.kind, self.role, self.token_hash, *self._texts])

    @cached_property
    def _texts(self) -> list[str]:
        """The arrays as SQL reads them, made once per viewer instead of once per statement."""
        return [_array(getattr(self, name)) for name in _ARRAYS]


STRANGER = Viewer()
OF_PERSON = ("v_person", "v_membership", "v_session")
"""The bind values that say who asks, not only with which rights."""

_OF_FIRM = ("workspace_id", "organisation_id", "host_id")
_ARRAYS = ("circles", "pending", "firm_circles", "people_circles", "kin", "firms", "people_of")


@lru_cache(maxsize=1_000)
def _the_same(viewer: Viewer) -> Viewer:
    """One object for all who are alike: it is found and compared at once, and its texts are written once."""
    return viewer


def _array(ids: tuple[UUID, ...]) -> str:
    """As the text of a `uuid[]`."""
    return "{" + ",".join(map(str, ids)) + "}"


def _value(name: str, value: Any) -> Any:
    if name in _ARRAYS and isinstance(value, list):
        return tuple(map(_id, value))
    if name in _OF_FIRM:
        return _id(str(value))
    return UUID(str(value)) if name.endswith("_id") else value


@lru_cache(maxsize=10_000)
def _id(text: str) -> UUID:
    """Read once: the same circles and firms are in the sight of many."""
    return UUID(text)
