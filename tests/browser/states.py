"""Every page in every state worth looking at: who looks, at which address, and what to do before it shows."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Page, expect

Act = Callable[[Page], Awaitable[None]]

STRANGER = None
PARTNER = "ardita.berisha@hinterfluh.example"
LEAD = "sabine.hartnagel@lindmoos.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
OWNER = "regula.ammann@wendrueti.example"
SIMILAR = "Gibt es das schon?"
NOT_THERE = "00000000-0000-7000-8000-000000000000"


@dataclass(frozen=True)
class State:
    """A page as somebody sees it; `then` leads from the address to what is looked at."""

    who: str | None
    path: str
    heading: str | re.Pattern[str]
    then: tuple[Act, ...] = ()


def clicks(role: str, name: str | re.Pattern[str]) -> Act:
    async def act(page: Page) -> None:
        # Playwright wants a literal there; a wrong role finds nothing and the test says so.
        await page.get_by_role(role, name=name).first.click()  # type: ignore[arg-type] # any role by name

    return act


def fills(name: str, text: str) -> Act:
    async def act(page: Page) -> None:
        await page.get_by_role("textbox", name=name).fill(text)

    return act


def sees(role: str, name: str | re.Pattern[str] | None = None) -> Act:
    async def act(page: Page) -> None:
        await expect(page.get_by_role(role, name=name).first).to_be_visible()  # type: ignore[arg-type] # any role by name

    return act


def reads(text: str) -> Act:
    async def act(page: Page) -> None:
        await expect(page.get_by_text(text)).to_be_visible()

    return act


async def opens_the_first(page: Page) -> None:
    await page.get_by_role("article").first.get_by_role("link").first.click()


async def chooses_a_circle(page: Page) -> None:
    await page.get_by_label("Wer entscheidet?").select_option(index=1)


dialog = sees("dialog")
refused = sees("group", re.compile("Angabe"))
opens_an_idea: tuple[Act, ...] = (opens_the_first, sees("heading", "Gespräch"))

DOORS = {
    "sign in": State(STRANGER, "/anmelden", "Anmelden"),
    "sign in, address refused": State(
        STRANGER, "/anmelden", "Anmelden", (fills("E-Mail", "vreni"), clicks("button", "Weiter"), refused)
    ),
    "sign in, password": State(
        STRANGER,
        "/anmelden",
        "Anmelden",
        (fills("E-Mail", PARTNER), clicks("button", "Weiter"), sees("button", "Link per Mail zusenden")),
    ),
    "sign in, link sent": State(
        STRANGER,
        "/anmelden",
        "Anmelden",
        (
            fills("E-Mail", PARTNER),
            clicks("button", "Weiter"),
            clicks("button", "Link per Mail zusenden"),
            sees("button", "Link nochmals senden"),
        ),
    ),
    "link": State(STRANGER, "/anmelden/link#abc", "Mit Link anmelden"),
    "link incomplete": State(STRANGER, "/anmelden/link", "Dieser Link ist nicht vollständig"),
    "invitation unknown": State(STRANGER, "/einladung#abc", "Diese Einladung gilt nicht mehr"),
    "confirmation unknown": State(STRANGER, "/bestaetigen#abc", "Dieser Link gilt nicht mehr"),
    "set up already": State(STRANGER, "/einrichten", "Dieses Portal ist schon eingerichtet"),
    "mailbox": State(STRANGER, "/postfach", "Postfach der Demo"),
    "languages": State(
        STRANGER, "/anmelden", "Anmelden", (clicks("button", "Sprache: Deutsch"), sees("button", "Italiano"))
    ),
    "nowhere": State(STRANGER, "/gibt/es/nicht", "Diese Seite gibt es hier nicht"),
}
READING = {
    "start": State(PARTNER, "/start", re.compile("Ardita"), (sees("article"),)),
    "ideas": State(PARTNER, "/ideen", "Ideen", (sees("article"),)),
    "ballots": State(PARTNER, "/abstimmungen", "Abstimmungen", (sees("article"),)),
    "ballot": State(
        PARTNER, "/abstimmungen", "Abstimmungen", (sees("article"), opens_the_first, sees("heading", "Die Regeln"))
    ),
    "ideas, none found": State(PARTNER, "/ideen?suche=xyzzy", "Ideen", (sees("button", "Filter zurücksetzen"),)),
    "ideas, filter": State(PARTNER, "/ideen", "Ideen", (clicks("button", "Filter"), dialog)),
    "idea": State(PARTNER, "/ideen?sortierung=activity", "Ideen", opens_an_idea),
    "idea, not there": State(PARTNER, "/ideen/1", "Diese Idee gibt es hier nicht"),
    "idea, new": State(PARTNER, "/ideen/neu", "Idee einbringen", (sees("radio"),)),
    "idea, preview": State(
        PARTNER, "/ideen/neu", "Idee einbringen", (fills("Titel", "Abwärme"), clicks("button", "Vorschau"), dialog)
    ),
    "fields of ideas": State(
        OWNER, "/einstellungen/felder", "Felder der Ideen", (clicks("button", "Feld hinzufügen"), dialog)
    ),
    "idea, refused": State(
        PARTNER, "/ideen/neu", "Idee einbringen", (sees("radio"), clicks("button", "Idee einbringen"), refused)
    ),
    "idea, own": State(PARTNER, "/ideen?ansicht=mine", "Ideen", opens_an_idea),
    "idea, steps": State(
        PARTNER, "/ideen?ansicht=mine", "Ideen", (*opens_an_idea, clicks("button", "Weitere Schritte"))
    ),
    "idea, edit": State(
        "selina.portmann@hinterfluh.example",
        "/ideen?ansicht=mine&status=open",
        "Ideen",
        (
            *opens_an_idea,
            clicks("button", "Weitere Schritte"),
            clicks("link", "Bearbeiten"),
            sees("heading", "Idee bearbeiten"),
        ),
    ),
    "search": State(PARTNER, "/suche?q=reinigung", "Suche", (sees("article"),)),
    "search, of fairs": State(PARTNER, "/suche?q=messe&art=fairs", "Suche", (sees("article"),)),
    "search, begin": State(PARTNER, "/suche", "Suche", (reads("Ein Wort genügt"),)),
    "search, none found": State(PARTNER, "/suche?q=xyzzy", "Suche", (reads("Nichts gefunden"),)),
    "similar ideas": State(
        PARTNER,
        "/ideen/neu",
        "Idee einbringen",
        (
            fills("Was können Sie heute nicht tun", "Reinigung der Messer an der Schneidmaschine"),
            sees("region", SIMILAR),
        ),
    ),
    "palette": State(PARTNER, "/profil", "Profil und Einstellungen", (clicks("button", "Suchen"), sees("option"))),
    "members": State(PARTNER, "/mitglieder", "Mitglieder", (sees("link", PARTNER),)),
    "circles": State(PARTNER, "/kreise", "Kreise", (sees("link", "Offener Kreis"),)),
    "circle": State(PARTNER, "/kreise", "Kreise", (clicks("link", "Pilotkreis P6"), sees("heading", "Wer ist dabei"))),
    "circle, not there": State(PARTNER, f"/kreise/circle_{NOT_THERE}", "Diesen Kreis gibt es hier nicht"),
    "profile": State(PARTNER, "/profil", "Profil und Einstellungen", (sees("heading", "Angemeldete Geräte"),)),
    "profile, notifications": State(
        PARTNER, "/profil", "Profil und Einstellungen", (sees("combobox", "Per Mail: Diskussion"),)
    ),
    "notifications": State(PARTNER, "/mitteilungen", "Mitteilungen", (sees("heading"),)),
    "bell": State(
        PARTNER, "/kreise", "Kreise", (clicks("button", re.compile("Mitteilung")), sees("link", "Alle Mitteilungen"))
    ),
    "account menu": State(
        PARTNER,
        "/profil",
        "Profil und Einstellungen",
        (clicks("button", re.compile("Ihr Konto")), sees("button", "Tasten anzeigen")),
    ),
    "keys": State(
        PARTNER,
        "/profil",
        "Profil und Einstellungen",
        (clicks("button", re.compile("Ihr Konto")), clicks("button", "Tasten anzeigen"), dialog),
    ),
    "everywhere": State(PARTNER, "/profil", "Profil und Einstellungen", (clicks("button", "Überall abmelden"), dialog)),
    "nowhere, signed in": State(PARTNER, "/gibt/es/nicht", "Diese Seite gibt es hier nicht"),
}
LEADING = {
    "members of a lead": State(
        LEAD,
        "/mitglieder",
        "Mitglieder",
        (sees("heading", "Offene Einladungen"), sees("button", re.compile("Verwalten"))),
    ),
    "invite": State(LEAD, "/mitglieder", "Mitglieder", (clicks("button", "Einladen"), sees("radio"))),
    "invite a guest": State(LEAD, "/mitglieder", "Mitglieder", (clicks("button", "Einladen"), clicks("radio", "Gast"))),
    "person": State(LEAD, "/mitglieder", "Mitglieder", (clicks("button", re.compile("Verwalten")), dialog)),
    "other firm": State(
        LEAD, "/mitglieder", "Mitglieder", (clicks("link", "Wendrüti Maschinenbau AG"), sees("heading", "Personen"))
    ),
    "firm, not there": State(LEAD, f"/mitglieder/organisation_{NOT_THERE}", "Diese Firma gibt es hier nicht"),
    "requests": State(LEAD, "/moderation?ansicht=anfragen", "Anfragen"),
}
HOSTING = {
    "start of the house": State(MODERATOR, "/start", re.compile("Jonas"), (sees("article"),)),
    "queue": State(MODERATOR, "/moderation", "Moderation", (sees("button", "Freigeben"),)),
    "queue, approve": State(
        MODERATOR, "/moderation", "Moderation", (clicks("button", "Freigeben"), sees("button", "Jetzt freigeben"))
    ),
    "queue, give back": State(
        MODERATOR, "/moderation", "Moderation", (clicks("button", "Zurückgeben"), sees("textbox", "Warum?"))
    ),
    "requests of the house": State(MODERATOR, "/moderation?ansicht=anfragen", "Moderation"),
    "status": State(
        MODERATOR, "/ideen?status=open", "Ideen", (*opens_an_idea, clicks("button", "Status ändern"), dialog)
    ),
    "merge": State(
        MODERATOR,
        "/ideen?status=open",
        "Ideen",
        (*opens_an_idea, clicks("button", "Weitere Schritte"), clicks("button", "Zusammenführen"), sees("radio")),
    ),
    "new ballot, method": State(
        MODERATOR,
        "/abstimmungen/neu",
        "Abstimmung vorbereiten",
        (
            fills("Was wird entschieden?", "Was kommt zuerst?"),
            chooses_a_circle,
            clicks("button", "Weiter"),
            sees("figure"),
        ),
    ),
    "roadmap": State(MODERATOR, "/roadmap", "Roadmap", (sees("article"),)),
    "roadmap by quarter": State(MODERATOR, "/roadmap?ansicht=quartal", "Roadmap", (sees("article"),)),
    "firms": State(OWNER, "/mitglieder", "Firmen", (sees("link", "Favalind Foods AG"),)),
    "firm": State(OWNER, "/mitglieder", "Firmen", (clicks("link", "Favalind Foods AG"), sees("heading", "Personen"))),
    "firm, new": State(OWNER, "/mitglieder", "Firmen", (clicks("button", "Firma hinzufügen"), dialog)),
    "circle of the house": State(
        OWNER, "/kreise", "Kreise", (clicks("link", "Pilotkreis P6"), sees("button", "Firma aufnehmen"))
    ),
    "circle, edit": State(
        OWNER, "/kreise", "Kreise", (clicks("link", "Pilotkreis P6"), clicks("button", "Kreis bearbeiten"), dialog)
    ),
    "circle, terms": State(
        OWNER,
        "/kreise",
        "Kreise",
        (
            clicks("link", "Pilotkreis P6"),
            clicks("link", "Neue Fassung schreiben"),
            sees("textbox", "Text der Bedingungen"),
        ),
    ),
    "circle, new": State(OWNER, "/kreise/neu", "Kreis anlegen", (sees("textbox", "Name des Kreises"),)),
}
STATES = DOORS | READING | LEADING | HOSTING
