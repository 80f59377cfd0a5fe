"""Markdown as people write it: rendered to clean HTML when it is saved, and shortened to plain text."""

from html import unescape
from typing import TYPE_CHECKING

# The libraries cost every start time and memory: each function below imports what it needs.
if TYPE_CHECKING:
    from markdown_it import MarkdownIt

TAGS = {
    "p", "br", "hr", "em", "strong", "s", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
ATTRIBUTES = {"*": set[str](), "a": {"href"}, "ol": {"start"}}
SCHEMES = {"http", "https", "mailto", "tel"}
LINK_REL = "ugc nofollow noopener"


def render(markdown: str) -> str:
    """Safe HTML: what the parser makes of the source, reduced to a short list of harmless tags."""
    import nh3  # noqa: PLC0415 - see above

    return nh3.clean(
        _parser().render(markdown), tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=LINK_REL
    )


def plain(markdown: str, limit: int) -> str:
    """The words without the marks, at most `limit` characters, cut between words."""
    import nh3  # noqa: PLC0415 - see above

    text = " ".join(unescape(nh3.clean(_parser().render(markdown), tags=set())).split())
    return text if len(text) <= limit else _cut(text, limit)


def _cut(text: str, limit: int) -> str:
    head = text[: limit - 1]
    if not text[limit - 1].isspace() and " " in head:
        head = head.rsplit(" ", 1)[0]
    return head.rstrip(" ,;:.-\N{EN DASH}") + "…"


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - see above

    # No raw HTML: what looks like a tag is text. Images would load foreign servers.
    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"]).disable("image")
