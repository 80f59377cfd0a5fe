"""Who imports: owners and admins of the host who see everything, as things come in for all firms."""

from portal.core.viewer import Viewer
from portal.partners.model import Role

IMPORTERS = (Role.OWNER, Role.ADMIN)


def may_import(viewer: Viewer) -> bool:
    """The functions of the database say the same."""
    return viewer.kind == "host" and viewer.sees_all and viewer.role in IMPORTERS
