"""What happened to firms, people and circles: events of the workspace, seen by the host and the acting firm."""

from dataclasses import dataclass

from portal.core.events import Event


class WorkspaceSetUp(Event):
    """The portal has its workspace and its owner."""

    kind = "workspace_set_up"
    rights = True


class OrganisationCreated(Event):
    """A partner firm, with its pair circle."""

    kind = "organisation_created"
    rights = True


class OrganisationUpdated(Event):
    """Name or town."""

    kind = "organisation_updated"


class InvitationSent(Event):
    """Somebody is asked to join a firm, for the first time or again."""

    kind = "invitation_sent"


class InvitationRevoked(Event):
    """The invitation is worth nothing any more."""

    kind = "invitation_revoked"


@dataclass(frozen=True)
class InvitationAccepted(Event):
    """`object` is the new membership."""

    kind = "invitation_accepted"
    rights = True

    invitation: str


@dataclass(frozen=True)
class PersonUpdated(Event):
    """Role, state or partners in care; `object` is the membership."""

    kind = "person_updated"
    rights = True

    role: str
    state: str


class CircleCreated(Event):
    """A chosen group of firms shares from now on."""

    kind = "circle_created"
    rights = True


@dataclass(frozen=True)
class CircleUpdated(Event):
    """Name, disclosure or floor."""

    kind = "circle_updated"
    rights = True

    disclosure: str
    floor: int


@dataclass(frozen=True)
class CircleMemberAdded(Event):
    """`object` is the circle."""

    kind = "circle_member_added"
    rights = True

    organisation: str


@dataclass(frozen=True)
class CircleMemberRemoved(Event):
    """`object` is the circle, which the firm cannot read from now on."""

    kind = "circle_member_removed"
    rights = True

    organisation: str


@dataclass(frozen=True)
class TermsPublished(Event):
    """`object` is the circle, closed to each partner until it accepts this version."""

    kind = "terms_published"
    rights = True

    version: int


@dataclass(frozen=True)
class TermsAccepted(Event):
    """`object` is the circle."""

    kind = "terms_accepted"
    rights = True

    version: int
    text_hash: str
