"""How a text will look, before it is sent."""

from typing import Annotated

import strawberry

from portal.api.context import Info
from portal.core.markdown import render
from portal.graph.scalars import Markdown
from portal.ideas.rules import TEXT_LIMIT


@strawberry.type
class PreviewQuery:
    """Looking at a text that nobody has sent yet."""

    @strawberry.field
    async def preview_html(
        self, info: Info, text: Annotated[Markdown, strawberry.argument(description="The text, as written.")]
    ) -> str | None:
        """The text rendered and cleaned, as it would be shown; null for strangers. Nothing is kept of it."""
        return render(text[:TEXT_LIMIT]) if info.context.viewer.membership_id else None
