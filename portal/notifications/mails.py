"""Mails about what happened: the same sentences as on the pages, as plain text and as HTML; values in, a letter out."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.core.mail import BUTTON, FRAME, Mail
from portal.core.text import text
from portal.notifications.lines.line import Line
from portal.notifications.lines.read import scope_of

TITLE = '<p style="font-size:20px;font-weight:600;margin:0 0 .5em">{title}</p>'
QUOTE = (
    '<blockquote style="margin:.5em 0;padding:.2em 1em;border-left:3px solid #d5dade;color:#3c444c">{text}</blockquote>'
)
LINK = '<a href="{link}" style="color:#1f5f4a">{label}</a>'
ANCHOR = (
    '<p style="color:#5b6570;font-size:14px">{label}<br>'
    '<code style="font-size:12px;overflow-wrap:anywhere">{head}</code></p>'
)
RULE = '<hr style="border:0;border-top:1px solid #d5dade;margin:1.5em 0">'


@dataclass(frozen=True)
class Envelope:
    """To whom a mail goes, from where, and by which addresses one answers it or wants no more."""

    to: str
    locale: str
    portal: str
    base_url: str
    letter_id: UUID
    domain: str
    unsubscribe: str
    zone: ZoneInfo
    reply_to: str | None = None
    shows_content: bool = True


def compose(lines: Sequence[Line], envelope: Envelope) -> Mail:
    """One mail about all of it."""
    writer = _Writer(envelope)
    subject = writer.subject(lines)
    blocks = writer.single(lines[0]) if len(lines) == 1 else writer.several(lines)
    plain, rich = writer.footer(lines)
    return Mail(
        to=envelope.to,
        subject=subject,
        text="\n\n".join([one for one, _ in blocks] + [f"-- \n{plain}"]) + "\n",
        html=FRAME.format(body="".join(one for _, one in blocks), footer=rich),
        headers=_headers(lines, envelope),
    )


def _headers(lines: Sequence[Line], envelope: Envelope) -> dict[str, str]:
    headers = {
        "Message-ID": f"<{envelope.letter_id}@{envelope.domain}>",
        "List-Id": f"<notifications.{envelope.domain}>",
        "List-Unsubscribe": f"<{envelope.unsubscribe}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "X-Auto-Response-Suppress": "All",
    }
    if len(lines) == 1:  # mail programs show what belongs to one thing as one conversation
        headers["References"] = f"<{lines[0].thing}-{lines[0].subject}@{envelope.domain}>"
    if envelope.reply_to:
        headers["Reply-To"] = envelope.reply_to
    return headers


class _Writer:
    """Writes in one language, each block as plain text and as HTML. What people wrote is escaped, never code."""

    def __init__(self, envelope: Envelope) -> None:
        self._envelope = envelope

    def subject(self, lines: Sequence[Line]) -> str:
        if len(lines) > 1:
            return self._say("subject.several", n=str(len(lines)), portal=self._envelope.portal)
        if not self._envelope.shows_content:
            return self._say("subject.plain", portal=self._envelope.portal)
        return self._say(f"subject.{lines[0].kind}", title=lines[0].heading, circle=lines[0].circle)

    def single(self, line: Line) -> list[tuple[str, str]]:
        shows = self._envelope.shows_content
        head = [(line.heading, TITLE.format(title=escape(line.heading)))] if shows else []
        return [*head, *self._told(line), self._button(line)]

    def several(self, lines: Sequence[Line]) -> list[tuple[str, str]]:
        said = self._say("several")
        blocks = [(said, f"<p>{escape(said)}</p>")]
        for subject in dict.fromkeys(line.subject for line in lines):
            about = [line for line in lines if line.subject == subject]
            blocks.append(("", RULE))
            if self._envelope.shows_content:
                link = self._address(about[0])
                title = LINK.format(link=escape(link), label=escape(about[0].title))
                blocks.append((f"{about[0].title}\n{link}", TITLE.format(title=title)))
            for line in about:
                blocks.extend(self._told(line))
        return [*blocks, self._inbox()]

    def footer(self, lines: Sequence[Line]) -> tuple[str, str]:
        of = scope_of(lines)
        scope = of.word
        settings = f"{self._envelope.base_url}/profil#mitteilungen"
        links = [
            (self._say(f"unsubscribe.{scope}"), self._envelope.unsubscribe),
            (self._say("settings"), settings),
        ]
        said = [self._say("footer", portal=self._envelope.portal)]
        if len(lines) == 1:
            reason = self._say(f"reason.{lines[0].reason}", circle=lines[0].circle)
            said.insert(0, self._say("why", reason=reason))
        if self._envelope.reply_to:
            said.insert(0, self._say("reply"))
        plain = "\n".join(said + [f"{label}: {link}" for label, link in links])
        anchors = " · ".join(LINK.format(link=escape(link), label=escape(label)) for label, link in links)
        return plain, "<br>".join([*map(escape, said), anchors])

    def _told(self, line: Line) -> list[tuple[str, str]]:
        said = self._sentence(line)
        blocks = [(said, f"<p>{escape(said)}</p>"), *self._listed(line)]
        if line.words and self._envelope.shows_content:
            quoted = "\n".join(f"> {part}" for part in line.words.split("\n"))
            blocks.append((quoted, QUOTE.format(text=escape(line.words))))
        return [*blocks, *self._anchor(line)]

    def _listed(self, line: Line) -> list[tuple[str, str]]:
        if not line.listed or not self._envelope.shows_content:
            return []
        items = "".join(f"<li>{escape(title)}</li>" for title in line.listed)
        return [("\n".join(f"- {title}" for title in line.listed), f"<ul>{items}</ul>")]

    def _anchor(self, line: Line) -> list[tuple[str, str]]:
        """Whoever keeps the mail can prove later what the chain was."""
        if not line.anchor or not self._envelope.shows_content:
            return []
        label = self._say("anchor")
        return [(f"{label}\n{line.anchor}", ANCHOR.format(label=escape(label), head=escape(line.anchor)))]

    def _sentence(self, line: Line) -> str:
        params = line.params(self._envelope.zone, self._envelope.locale)
        said = self._say(line.sentence_key, who=self._who(line), circle=line.circle, **params)
        return said[:1].upper() + said[1:]

    def _who(self, line: Line) -> str:
        if line.person and line.firm:
            return self._say("who", name=line.person, firm=line.firm)
        if line.person:
            return line.person
        return self._say("somebody_at", firm=line.firm) if line.firm else self._say("somebody")

    def _button(self, line: Line) -> tuple[str, str]:
        label, link = self._say(f"button.{line.button}"), self._address(line)
        return f"{label}: {link}", BUTTON.format(link=escape(link), label=escape(label))

    def _inbox(self) -> tuple[str, str]:
        label, link = self._say("button.inbox"), f"{self._envelope.base_url}/mitteilungen"
        return f"{label}: {link}", BUTTON.format(link=escape(link), label=escape(label))

    def _address(self, line: Line) -> str:
        return f"{self._envelope.base_url}/{line.path}"

    def _say(self, key: str, **params: str) -> str:
        return text(self._envelope.locale, f"notice.{key}", **params)
