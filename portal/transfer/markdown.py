"""HTML of other systems as Markdown: its words and their emphasis, and nothing that a browser could run."""

import re
from html.parser import HTMLParser

from portal.core.markdown import ATTRIBUTES, SCHEMES, TAGS

IS_HTML = re.compile(
    r"</?(?:p|br|div|ul|ol|li|strong|b|em|i|a|h[1-6]|span|blockquote|pre|code|img|table)\b[^>]*>", re.IGNORECASE
)
MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~", "code": "`"}
BLOCKS = {"p", "div", "ul", "ol", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}
GAPS = re.compile(r"\n{3,}")


def from_html(given: str) -> str:
    """The Markdown that says the same; a text without tags is left as it is."""
    if not IS_HTML.search(given):
        return given
    import nh3  # noqa: PLC0415 - only who brings ideas in needs it

    writer = _Writer()
    writer.feed(
        nh3.clean(
            given, tags=TAGS | {"b", "i", "div", "span"}, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None
        )
    )
    writer.close()
    lines = "".join(writer.parts).replace("\xa0", " ").split("\n")
    return GAPS.sub("\n\n", "\n".join(line.rstrip() for line in lines)).strip()


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._lists: list[int] = []
        self._links: list[str] = []
        self._is_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """What Markdown puts before."""
        if tag in BLOCKS and not self._lists:
            self.parts.append("\n\n")
        if tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else -1)
        self.parts.append(self._before(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """What Markdown puts behind."""
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        self.parts.append(self._behind(tag))

    def handle_data(self, data: str) -> None:
        """The words."""
        self.parts.append(data if self._is_code else re.sub(r"\s+", " ", data))

    def _before(self, tag: str, attributes: dict[str, str | None]) -> str:
        if tag == "a":
            self._links.append(attributes.get("href") or "")
            return "["
        if tag == "li":
            return "\n" + "  " * max(0, len(self._lists) - 1) + self._bullet()
        if tag == "pre":
            self._is_code = True
            return "```\n"
        if tag[0] == "h" and tag[1:].isdecimal():
            return "#" * int(tag[1:]) + " "
        return {"br": "\n", "hr": "\n\n---\n\n", "blockquote": "> "}.get(
            tag, "" if self._is_code else MARKS.get(tag, "")
        )

    def _behind(self, tag: str) -> str:
        if tag == "a":
            return f"]({self._links.pop() if self._links else ''})"
        if tag == "pre":
            self._is_code = False
            return "\n```\n\n"
        if tag in BLOCKS:
            return "" if self._lists else "\n\n"
        return "" if self._is_code else MARKS.get(tag, "")

    def _bullet(self) -> str:
        if not self._lists or self._lists[-1] < 0:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "
