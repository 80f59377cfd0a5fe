"""A mail that somebody sends to the portal: whose it is, whether a machine wrote it, and which words in it are new.

Whatever it holds was written by strangers: each line is looked at once, and nothing is searched across lines.
"""

import email
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import Message
from email.utils import getaddresses
from hashlib import sha256
from html import unescape

LONGEST_LINE, ATTRIBUTION_LINES = 400, 3
BLOCKS = re.compile(r"<(?:br|/p|/div|/li|/h\d)[^>]{0,200}>", re.IGNORECASE)
WROTE = re.compile(r"\b(schrieb|wrote|a écrit|ha scritto)\b")
BEGINS = ("Am ", "On ", "Le ", "Il ", "Den ")
HEADER = re.compile(
    r"\*?(Von|From|De|Da|Gesendet|Sent|Envoyé|Inviato|Datum|Date|Data|An|To|À|A|Betreff|Subject|Objet|Oggetto)\s?:"
)
ENOUGH_HEADERS = 3
SENDER = re.compile(r"\*?(Von|From|De|Da)\s?:")
FORWARDED = re.compile(r"[-_]{2,}\s?\S[^-_]{5,60}[-_]{2,}")
RULE = re.compile(r"_{10,}|-{20,}")
FROM_A_PHONE = ("Gesendet von ", "Von meinem ", "Sent from ", "Get Outlook ", "Envoyé de ", "Inviato da ")
QUOTED = {"blockquote", "style", "script", "title"}
MACHINES = ("bulk", "junk", "list", "auto_reply")


@dataclass(frozen=True)
class Incoming:
    """What counts of a mail."""

    sender: str | None
    """The one address that it says it comes from, in small letters."""
    fingerprint: bytes
    """The same for the same mail, however often it arrives."""
    is_automatic: bool
    words: str


def read(raw: bytes, *, envelope_from: str | None) -> Incoming:
    """Never fails: what cannot be read has no words."""
    mail = email.message_from_bytes(raw)
    named = getaddresses([str(one) for one in mail.get_all("From", [])])
    sender = named[0][1].lower() if len(named) == 1 and named[0][1] else None
    message_id = str(mail.get("Message-ID", "")).strip()
    return Incoming(
        sender=sender,
        fingerprint=sha256(message_id.encode("utf-8", "replace") or raw).digest(),
        is_automatic=envelope_from == "" or _says_automatic(mail),
        words=own_words(_text(mail)),
    )


def own_words(text: str) -> str:
    """What the person wrote above or between what it answers to, without the signature."""
    kept: list[str] = []
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    for number, line in enumerate(lines):
        if _ends_here(line) or _begins_headers(lines[number : number + 8]):
            break
        if _is_attribution(lines[number : number + ATTRIBUTION_LINES]):
            break
        if not line.lstrip().startswith(">"):
            kept.append(line)
    return "\n".join(_without_gaps(kept)).strip()


def _says_automatic(mail: Message) -> bool:
    said = str(mail.get("Auto-Submitted", "no")).split(";")[0].strip().lower()
    precedence = str(mail.get("Precedence", "")).strip().lower()
    named = ("List-Id", "X-Autoreply", "X-Autorespond", "X-Auto-Response-From")
    report = mail.get_content_type() in {"multipart/report", "message/delivery-status"}
    return said != "no" or precedence in MACHINES or any(name in mail for name in named) or report


def _text(mail: Message) -> str:
    parts = [part for part in mail.walk() if not part.is_multipart() and part.get_content_disposition() != "attachment"]
    plain = next((part for part in parts if part.get_content_type() == "text/plain"), None)
    if plain is not None:
        return _decoded(plain)
    html = next((part for part in parts if part.get_content_type() == "text/html"), None)
    return _plain(_decoded(html)) if html is not None else ""


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _plain(html: str) -> str:
    import nh3  # noqa: PLC0415 - only for the rare mail without plain text

    # What is quoted goes with its element.
    without = nh3.clean(html, tags={"p", "br", "div", "li"}, clean_content_tags=QUOTED)
    return unescape(nh3.clean(BLOCKS.sub("\n", without), tags=set()))


def _ends_here(line: str) -> bool:
    if line in {"--", "-- "} or line.startswith(FROM_A_PHONE):
        return True
    short = line[:LONGEST_LINE]
    return bool(FORWARDED.fullmatch(short) or RULE.fullmatch(short))


def _is_attribution(lines: Sequence[str]) -> bool:
    """As "On Sunday somebody wrote:", perhaps broken into several lines."""
    first = lines[0]
    if not first or len(first) > LONGEST_LINE or not (first.startswith(BEGINS) or "@" in first):
        return False
    for joined in _joined(lines):
        if joined.endswith(":") and WROTE.search(joined):
            return "@" in joined or any(character.isdigit() for character in joined)
    return False


def _joined(lines: Sequence[str]) -> Iterator[str]:
    text = ""
    for line in lines:
        text = f"{text} {line.strip()}".strip()
        if len(text) <= LONGEST_LINE:
            yield text


def _begins_headers(lines: Sequence[str]) -> bool:
    """The way Outlook shows what is answered to: sender, date, recipient, subject."""
    if not SENDER.match(lines[0][:20]):
        return False
    return sum(bool(HEADER.match(line[:20])) for line in lines) >= ENOUGH_HEADERS


def _without_gaps(lines: Sequence[str]) -> Iterator[str]:
    before = ""
    for line in lines:
        if line.strip() or before.strip():
            yield line
        before = line
