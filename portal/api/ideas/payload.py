"""What most mutations on ideas answer."""

import strawberry

from portal.api.ideas.idea import Idea
from portal.graph.payload import Payload, result


@strawberry.type
class IdeaPayload(Payload):
    """The idea as it is now, or why nothing was changed."""

    idea: Idea | None = result("The idea after the change; null if you may no longer read it.")
