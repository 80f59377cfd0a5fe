"""What most mutations on appearances answer."""

import strawberry

from portal.api.fairs.appearance import Appearance
from portal.graph.payload import Payload, result


@strawberry.type
class AppearancePayload(Payload):
    """The appearance as it is now, or why nothing was changed."""

    appearance: Appearance | None = result("The appearance after the change.")
