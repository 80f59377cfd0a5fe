"""The signed record as a document to read, with the record inside of it to check."""

from datetime import datetime
from typing import Any

from orjson import loads

from portal.core.pdf import Paper, local
from portal.core.text import text

ATTACHMENT = "provenance.json"


def paper(content: bytes) -> bytes:
    """Made of the signed record alone: the same record gives the same bytes."""
    whole = loads(content)
    record, signature = whole["record"], whole["signature"]
    locale, zone, idea = record["language"], record["zone"], record["idea"]

    def say(key: str, **params: object) -> str:
        return text(locale, f"provenance.{key}", **params)

    made_at = datetime.fromisoformat(record["madeAt"])
    page = Paper(
        say("title", title=idea["title"]), locale=locale, made_at=made_at,
        foot=say("foot", portal=record["portal"], number=idea["number"]),
    )  # fmt: skip
    page.paragraph(say("intro"))
    page.facts(
        [
            (say("portal"), record["portal"]),
            (say("number"), str(idea["number"])),
            (say("circle"), idea["circle"]),
            (say("made"), say("made_for", when=local(made_at, zone), name=record["madeFor"])),
        ]
    )
    page.heading(say("contributions"))
    head = [say("when"), say("what"), say("who"), say("terms"), say("words")]
    page.rows(head, [_row(one, zone, locale) for one in record["contributions"]], (3, 3, 4, 4, 9))
    page.heading(say("check"))
    page.paragraph(say("check_text", at=signature["publishedAt"]))
    page.facts([(say("key"), signature["publicKey"]), (say("signature"), signature["value"])])
    page.paragraph(say("limits"), quiet=True)
    page.attach(ATTACHMENT, content, say("attached"), media_type="application/json")
    return page.made()


def _row(one: dict[str, Any], zone: str, locale: str) -> list[str]:
    def say(key: str, **params: object) -> str:
        return text(locale, f"provenance.{key}", **params)

    terms = one["terms"]
    words = one["text"]
    if one["sha256"]:
        words += f"\n{say('sum', sum=one['sha256'][:16])}"
    return [
        local(datetime.fromisoformat(one["at"]), zone),
        say(f"kind.{one['kind']}"),
        _who(one, locale),
        say("version", circle=terms["circle"], version=terms["version"]) if terms else "-",
        words.strip(),
    ]


def _who(one: dict[str, Any], locale: str) -> str:
    person, firm = one["person"], one["firm"]
    if person and firm:
        return text(locale, "notice.who", name=person, firm=firm)
    if firm:
        return text(locale, "notice.somebody_at", firm=firm)
    return person or text(locale, "notice.somebody")
