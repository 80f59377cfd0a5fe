"""Appearances at fairs reach people: who is told what, once, in the own language, and nobody who sees them no more."""

from datetime import UTC, date, datetime
from email.message import EmailMessage
from typing import NamedTuple
from uuid import UUID

import httpx
import psycopg
import pytest
from starlette.applications import Starlette

from portal.core.clock import now
from portal.core.refusal import NotFound
from portal.core.text import LOCALES
from portal.core.viewer import Viewer
from portal.fairs.actions import agreement, appearance, budget, catalogue, crew, plan, rota, settlement
from portal.fairs.jobs import tell_overdue
from portal.fairs.model.kinds import AppearanceState, BudgetCategory, CostKind, Form
from portal.http.unsubscribe import unsubscribe_routes
from portal.notifications.actions import inbox
from tests.make.world import Human
from tests.notifications.conftest import BASE, Office

FIRST, LAST = date(2028, 10, 10), date(2028, 10, 13)
OPENS = datetime(2028, 10, 10, 7, tzinfo=UTC)


class Scene(NamedTuple):
    """A host and two firms in one circle, and somebody of each; Dora is Anna's colleague, Late came after them."""

    host: Human
    anna: Human
    berta: Human
    dora: Human
    late: Human
    id: UUID
    edition: UUID


async def act(office: Office, human: Human) -> Viewer:
    return await office.world.viewer(office.database, human)


@pytest.fixture
async def scene(office: Office) -> Scene:
    world = office.world
    red, blue = await world.partner("Rot"), await world.partner("Blau")
    host = await world.person(world.host, role="owner")
    anna, berta = await world.person(red, role="lead"), await world.person(blue, role="lead")
    dora = await world.person(red, role="member")
    circle = await world.circle("custom", [red, blue], disclosure="people", floor=0)
    async with office.database.write(await act(office, host)) as tx:
        fair = await catalogue.create_fair(tx, "Käsemesse", "Bern", "CH")
        edition = await catalogue.create_edition(tx, fair.id, catalogue.NewEdition(FIRST, LAST))
        new = appearance.NewAppearance(edition.id, circle.id, "Zu dritt in Bern", "Zusammen gesehen werden")
        made = await appearance.create_appearance(tx, new, now=now())
        await appearance.create_goal(tx, made.id, appearance.NewGoal("Gespräche", "Anzahl", 100))
    late = await world.partner("Spät")
    await world.join(circle, late)  # reads the circle from now on, and yet has no part in this
    return Scene(host, anna, berta, dora, await world.person(late, role="lead"), made.id, edition.id)


def text_of(mail: EmailMessage) -> str:
    parts = [mail.get_body((kind,)) for kind in ("plain", "html")]
    return "\n".join(part.get_content() for part in parts if part)


def subjects(office: Office, human: Human) -> list[str]:
    return [str(mail["Subject"]) for mail in office.letters.to(human)]


async def kinds(office: Office, human: Human) -> list[str]:
    return [kind.removeprefix("fair_") for kind, _ in await office.inbox(human)]


async def agree(office: Office, scene: Scene) -> UUID:
    """A version by the host, another by Anna; the others accept that one."""
    firms = [human.firm.id for human in (scene.host, scene.anna, scene.berta)]
    terms = agreement.Terms(Form.CO_EXHIBITOR, [agreement.PartyTerms(firm, "Neue Kunden", 900_000) for firm in firms])
    for proposer in (scene.host, scene.anna):
        async with office.database.write(await act(office, proposer)) as tx:
            latest = await agreement.propose_agreement(tx, scene.id, terms, now=now())
    for other in (scene.berta, scene.host):
        async with office.database.write(await act(office, other)) as tx:
            await agreement.accept_agreement(tx, latest.id, now=now())
    return latest.id


async def test_an_appearance_reaches_those_it_concerns_from_the_invitation_to_the_last_payment(
    office: Office, scene: Scene
) -> None:
    host, anna, berta, dora = scene.host, scene.anna, scene.berta, scene.dora
    await office.tell()
    assert await kinds(office, anna) == []  # an idea of the host is not an invitation
    async with office.database.write(await act(office, host)) as tx:
        await appearance.step_appearance(tx, scene.id, AppearanceState.INVITED, now=now())
    async with office.database.write(await act(office, anna)) as tx:
        await appearance.answer_participation(tx, scene.id, accept=True, now=now())
    await office.tell()
    assert await office.inbox(anna) == [("fair_invited", "lead")]
    assert subjects(office, anna) == []  # its firm had answered before the mail left
    assert subjects(office, berta) == ["Einladung zur Messe: Zu dritt in Bern", "Macht mit: Zu dritt in Bern"]
    assert await kinds(office, host) == ["joined"]
    async with office.database.write(await act(office, berta)) as tx:
        await appearance.answer_participation(tx, scene.id, accept=True, now=now())
    await agree(office, scene)
    await office.tell()
    assert (await kinds(office, berta))[-3:] == ["proposed", "countered", "agreed"]
    assert (await kinds(office, anna))[-3:] == ["proposed", "accepted", "agreed"]
    assert "Vereinbarung lesen: Zu dritt in Bern" not in subjects(office, anna)  # overtaken by her own proposal
    assert subjects(office, berta)[-1] == "Die Vereinbarung gilt: Zu dritt in Bern"

    async with office.database.write(await act(office, berta)) as tx:
        line = budget.Cost(BudgetCategory.SPACE, "Miete", actual=300_000, key=CostKind.EQUAL)
        made = await budget.create_line(tx, scene.id, line, now=now())
        computed = await settlement.compute_settlement(tx, scene.id, now=now())
    async with office.database.write(await act(office, anna)) as tx:
        wrong = settlement.Objection(made.id, "Die Miete war im Preis **inbegriffen**.")
        objected = await settlement.object_to_line(tx, computed.id, wrong, now=now())
    await office.tell()
    assert (await kinds(office, host))[-2:] == ["computed", "disputed"]
    assert "Die Miete war im Preis inbegriffen." in text_of(office.letters.to(host)[-1])
    async with office.database.write(await act(office, berta)) as tx:
        await settlement.answer_objection(tx, objected.id, "Nur der Boden war es.", now=now())
    async with office.database.write(await act(office, anna)) as tx:
        await settlement.settle_objection(tx, objected.id, now=now())
    for firm in (anna, berta, host):
        async with office.database.write(await act(office, firm)) as tx:
            version = await office.world.one("select version from fair_settlement where id = %s", computed.id)
            await settlement.release_settlement(tx, computed.id, version=version, now=now())
    await office.tell()
    assert (await kinds(office, anna))[-3:] == ["replied", "released", "settled"]
    assert all(f"{BASE}/messen/joint_appearance_{scene.id}/budget/abrechnung" in text_of(mail)
               for mail in office.letters.to(anna)[-2:])  # fmt: skip
    async with office.database.write(await act(office, host)) as tx:
        await appearance.step_appearance(tx, scene.id, AppearanceState.CANCELLED, now=now())
    await office.tell()
    assert (await kinds(office, anna))[-1] == "wished"
    assert await kinds(office, dora) == []  # decides nothing, does nothing there
    assert await kinds(office, scene.late) == []


async def test_work_is_told_to_who_does_it_once_and_in_one_summary(office: Office, scene: Scene) -> None:
    host, anna, dora, world = scene.host, scene.anna, scene.dora, office.world
    task = await world.one("select id from fair_task where appearance_id = %s and code = 'F03'", scene.id)
    async with office.database.write(await act(office, anna)) as tx:
        await plan.edit_task(tx, task, plan.TaskChange(assignee_id=dora.id, version=1))
    async with office.database.write(await act(office, anna)) as tx:
        member = await crew.add_crew(tx, scene.id, dora.id, crew.About())
        shift = rota.Shift(OPENS, OPENS.replace(hour=9), "Theke", 1, {})
        slot = await rota.create_slot(tx, scene.id, shift)
    async with office.database.write(await act(office, host)) as tx:
        await rota.assign(tx, slot.id, member.id, now=now())
    async with office.database.write(await act(office, host)) as tx:
        later = rota.Shift(OPENS.replace(hour=10), OPENS.replace(hour=12), "Theke", 1, {})
        await rota.edit_slot(tx, slot.id, later, version=2)
    await office.tell()
    assert await office.inbox(dora) == [("fair_assigned", "assignee"), ("fair_crew", "crew"), ("fair_shifts", "crew")]
    assert office.letters.to(dora) == []  # waits for the summary
    await world.db.execute("update fair_task set due_on = current_date - 1 where id = %s", [task])
    await tell_overdue(office.database)
    await tell_overdue(office.database)
    assert await world.one("select count(*) from event where kind = 'task_overdue' and data ->> 'task_id' = %s",
                           str(task)) == 0  # fmt: skip
    await world.db.execute("update joint_appearance set state = 'agreed'")
    await tell_overdue(office.database)
    await tell_overdue(office.database)
    assert await world.one("select count(*) from event where kind = 'task_overdue' and data ->> 'task_id' = %s",
                           str(task)) == 1  # fmt: skip
    await office.tell()
    assert (await office.inbox(dora))[-1] == ("fair_overdue", "assignee")
    assert "overdue" not in await kinds(office, anna)  # the task is Dora's
    await office.past("8 days")
    (mail,) = office.letters.to(dora)
    assert mail["Subject"].startswith("4 Mitteilungen")
    assert "Sie für den Stand eingetragen" in text_of(mail)

    days = (FIRST.replace(day=17), LAST.replace(day=20))
    async with office.database.write(await act(office, host)) as tx:
        await catalogue.move_edition(tx, scene.edition, days, version=1, hours=None)
    await office.tell()
    for human in (anna, dora, scene.berta):
        assert (await kinds(office, human))[-1] == "moved"
        assert "17.10. - 20.10.2028" in text_of(office.letters.to(human)[-1])
    assert await kinds(office, scene.late) == []


@pytest.mark.parametrize("locale", LOCALES)
async def test_each_may_end_the_mails_of_one_appearance_in_the_own_language(
    office: Office, scene: Scene, locale: str, app_dsn: str
) -> None:
    world, anna, berta = office.world, scene.anna, scene.berta
    await world.db.execute("update person set locale = %s where id in (%s, %s)",
                           [locale, anna.person_id, berta.person_id])  # fmt: skip
    await world.wishes(berta, "fair", "digest")
    async with office.database.write(await act(office, scene.host)) as tx:
        await appearance.step_appearance(tx, scene.id, AppearanceState.INVITED, now=now())
    await office.tell()
    (mail,) = office.letters.to(anna)
    assert "{" not in text_of(mail)
    assert "Zu dritt in Bern" in mail["Subject"]
    app = Starlette(routes=unsubscribe_routes(office.database, BASE))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE) as browser:
        address = str(mail["List-Unsubscribe"]).strip(" <>")
        assert "<form" in (await browser.get(address)).text
        assert (await browser.post(address, data={"List-Unsubscribe": "One-Click"})).status_code == 200
    await world.db.execute("delete from circle_member where organisation_id = %s", [berta.firm.id])
    async with office.database.write(await act(office, scene.host)) as tx:
        await appearance.step_appearance(tx, scene.id, AppearanceState.CANCELLED, now=now())
    await office.tell()
    await office.past("8 days")
    assert await kinds(office, anna) == ["invited", "wished"]
    assert len(office.letters.to(anna)) == 1  # in the portal it stays, by mail it ends
    assert office.letters.to(berta) == []  # who reads it no more by then gets no mail about it
    async with office.database.write(await act(office, anna)) as tx:
        await inbox.unmute_appearance(tx, scene.id)
    with pytest.raises(NotFound):
        async with office.database.write(await act(office, scene.late)) as tx:
            await inbox.mute_appearance(tx, scene.id)
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        connection.execute("select set_config('app.viewer', %s, false)", [(await act(office, anna)).context])
        asked = [world.workspace_id, scene.id]
        found = connection.execute("select count(*) from fair_people(%s, %s, '{lead}', null, null)", asked).fetchone()
        assert found == (0,)  # only the worker asks, as nobody
        assert connection.execute("select count(*) from fair_overdue(9)").fetchone() == (0,)


async def test_an_offered_shift_is_told_to_the_others_at_the_stand_and_its_taking_to_who_gave_it(
    office: Office, scene: Scene
) -> None:
    host, anna, berta, dora = scene.host, scene.anna, scene.berta, scene.dora
    async with office.database.write(await act(office, anna)) as tx:
        member = await crew.add_crew(tx, scene.id, dora.id, crew.About())
        slot = await rota.create_slot(tx, scene.id, rota.Shift(OPENS, OPENS.replace(hour=9), "Theke", 1, {}))
        await rota.assign(tx, slot.id, member.id, now=now())
    shift = await office.world.one("select id from rota_assignment where slot_id = %s", slot.id)
    for human in (berta, host):
        async with office.database.write(await act(office, human)) as tx:
            await crew.add_crew(tx, scene.id, human.id, crew.About())

    async def offer(is_offered: bool) -> None:  # noqa: FBT001 - a fact
        async with office.database.write(await act(office, dora)) as tx:
            await rota.offer_shift(tx, shift, is_offered=is_offered, now=now())
        await office.tell()

    for is_offered in (True, True, False, True):  # said twice, taken back, said again: one is enough while unread
        await offer(is_offered)
    assert await kinds(office, berta) == await kinds(office, host) == ["offered"]
    assert "offered" not in await kinds(office, dora)
    assert await kinds(office, anna) == []  # at the stand stands her colleague, not she
    with pytest.raises(NotFound):
        async with office.database.write(await act(office, scene.late)) as tx:
            await rota.take_shift(tx, shift, now=now())
    async with office.database.write(await act(office, berta)) as tx:
        await rota.take_shift(tx, shift, now=now())
    await office.tell()
    assert await kinds(office, dora) == ["crew", "shifts", "taken"]
    assert await kinds(office, host) == ["offered"]
    assert await kinds(office, scene.late) == []
    await office.past("8 days")
    (mail,) = office.letters.to(dora)
    assert "übernimmt den Einsatz, den Sie abgeben wollten" in text_of(mail)
    assert f"{BASE}/messen/joint_appearance_{scene.id}/personal" in text_of(mail)
    assert office.letters.to(host) == []  # by then nobody is looked for any more


@pytest.mark.parametrize("locale", LOCALES)
async def test_who_is_looked_for_reads_it_in_the_own_language(office: Office, scene: Scene, locale: str) -> None:
    world, berta, dora = office.world, scene.berta, scene.dora
    await world.db.execute("update person set locale = %s where id = %s", [locale, berta.person_id])
    await world.wishes(berta, "fair_work", "at_once")
    async with office.database.write(await act(office, scene.anna)) as tx:
        member = await crew.add_crew(tx, scene.id, dora.id, crew.About())
        slot = await rota.create_slot(tx, scene.id, rota.Shift(OPENS, OPENS.replace(hour=9), "Theke", 1, {}))
        await rota.assign(tx, slot.id, member.id, now=now())
    shift = await office.world.one("select id from rota_assignment where slot_id = %s", slot.id)
    async with office.database.write(await act(office, berta)) as tx:
        await crew.add_crew(tx, scene.id, berta.id, crew.About())
    async with office.database.write(await act(office, dora)) as tx:
        await rota.offer_shift(tx, shift, is_offered=True, now=now())
    await office.tell()
    (mail,) = office.letters.to(berta)
    assert "Zu dritt in Bern" in str(mail["Subject"])
    assert "{" not in text_of(mail)
