"""The demo's firms, people and circles as rows, as if the verbs of partners had written them."""

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from portal.core.markdown import render
from portal.demo.book import Book
from portal.demo.content import Circle, Content, Firm, Person
from portal.partners.events import CircleCreated, InvitationSent, OrganisationCreated, TermsAccepted, WorkspaceSetUp
from portal.partners.rules import INVITATION_LASTS

PARTNER_ROLES = {"member": "partner_member"}


def lay_ground(book: Book, content: Content, password_hash: str) -> None:
    """Everything that must exist before somebody can have an idea."""
    _workspace(book, content)
    for firm in content.firms:
        _firm(book, content, firm)
    for circle in content.circles:
        _circle(book, content, circle)
    for firm in content.firms:
        for nth, person in enumerate(firm.people):
            _person(book, content, person, nth, password_hash)
    for circle in content.circles:
        _open_circle(book, content, circle)
    _stages(book, content)
    _tell_beginnings(book, content)
    _invitations(book, content)


def _workspace(book: Book, content: Content) -> None:
    source = content.workspace
    named = {name: source[name] for name in ("slug", "name", "locale", "canton", "time_zone")}
    created = book.before(content.joined(content.host.key))
    book.tables["workspace"].append({"id": book.workspace_id, "is_demo": True, "created_at": created, **named})


def _stages(book: Book, content: Content) -> None:
    created = book.before(content.joined(content.host.key))
    for position, stage in enumerate(content.stages):
        named = {"status": stage["status"], "name": stage["name"], "position": position}
        book.stages[stage["key"]] = book.add("idea_stage", created, version=1, **named)


def _firm(book: Book, content: Content, firm: Firm) -> None:
    created = book.before(content.joined(firm.key))
    book.firms[firm.key] = book.add("organisation", created, kind=firm.kind, name=firm.name, city=firm.city)


def _circle(book: Book, content: Content, circle: Circle) -> None:
    partner = book.firms[next(iter(circle.members))] if circle.kind == "pair" else None
    created = book.before(circle.created)
    named = {"kind": circle.kind, "name": circle.name, "disclosure": circle.disclosure, "floor": circle.floor}
    version = 1 if circle.terms else 0
    id_ = book.add("circle", created, partner_id=partner, terms_version=version, **named)
    book.circles[circle.key] = id_
    for firm in (content.host.key, *circle.members):
        book.add("circle_member", created, circle_id=id_, organisation_id=book.firms[firm])


def _person(book: Book, content: Content, person: Person, nth: int, password_hash: str) -> None:
    host = person.firm == content.host.key
    at = book.before(content.joined(person.firm)) + timedelta(hours=3 * nth + 1)
    book.members[person.key] = book.add(
        "membership",
        at,
        person_id=_account(book, person, at, password_hash),
        organisation_id=book.firms[person.firm],
        name=person.name,
        email=person.email,
        function=person.function,
        role=person.role if host else PARTNER_ROLES.get(person.role, person.role),
        state="active",
        guest_circle_id=book.circles[person.circle] if person.circle else None,
        is_trusted=not host and _has_spoken(content, person),
        ends_at=book.now + person.ends if person.ends else None,
    )
    for partner in person.partners:
        book.add("care", at, membership_id=book.members[person.key], organisation_id=book.firms[partner])


def _account(book: Book, person: Person, at: datetime, password_hash: str) -> UUID:
    id_ = book.id_at(at)
    account = {"id": id_, "email": person.email, "name": person.name, "locale": person.language, "created_at": at}
    fixed = {"time_zone": "Europe/Zurich", "colour_scheme": "system", "password_hash": password_hash}
    book.tables["person"].append(account | fixed)
    return id_


def _has_spoken(content: Content, person: Person) -> bool:
    """Whether a moderator has let one of the person's ideas through to other firms."""
    wide = {circle.key for circle in content.circles if circle.kind in ("open", "custom")}
    return any(idea.author == person.key and idea.circle in wide for idea in content.ideas)


def _open_circle(book: Book, content: Content, circle: Circle) -> None:
    if not circle.terms:
        return
    owner, id_ = content.lead(content.host.key), book.circles[circle.key]
    text_hash = hashlib.sha256(circle.terms.encode()).hexdigest()
    published = book.before(circle.created)
    book.add(
        "terms", published, circle_id=id_, version=1, text=circle.terms, html=render(circle.terms),
        text_hash=text_hash, published_by=book.members[owner.key],
    )  # fmt: skip
    for firm, accepted in circle.members.items():
        if accepted is not None:
            _accept(book, id_, content.lead(firm), accepted, text_hash)


def _accept(book: Book, circle_id: UUID, lead: Person, ago: timedelta, text_hash: str) -> None:
    at = book.before(ago)
    firm_id, member_id = book.firms[lead.firm], book.members[lead.key]
    book.add(
        "acceptance", at, circle_id=circle_id, organisation_id=firm_id, version=1, membership_id=member_id,
        text_hash=text_hash,
    )  # fmt: skip
    book.tell(TermsAccepted(circle_id, version=1, text_hash=text_hash), at, lead)


def _tell_beginnings(book: Book, content: Content) -> None:
    owner = content.lead(content.host.key)
    book.tell(WorkspaceSetUp(book.workspace_id), book.before(content.joined(owner.firm)), owner)
    for firm in content.firms:
        if not firm.is_host:
            book.tell(OrganisationCreated(book.firms[firm.key]), book.before(content.joined(firm.key)), owner)
    for circle in content.circles:
        if circle.kind == "custom":
            book.tell(CircleCreated(book.circles[circle.key]), book.before(circle.created), owner)


def _invitations(book: Book, content: Content) -> None:
    for one in content.invitations:
        sent, inviter = book.before(one.sent), content.people[one.by]
        id_ = book.add(
            "invitation",
            sent,
            organisation_id=book.firms[one.firm],
            email=one.email,
            role=PARTNER_ROLES.get(one.role, one.role),
            invited_by=book.members[one.by],
            sent_at=sent,
            expires_at=sent + INVITATION_LASTS,
        )
        book.tell(InvitationSent(id_), sent, inviter)
