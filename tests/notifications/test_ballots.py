"""Ballots reach people: who is told what and when, receipts of votes, and that none of it tells how or who voted."""

from collections.abc import Iterable
from email.message import EmailMessage

import httpx
import psycopg
import pytest
from starlette.applications import Starlette

from portal.ballots import actions
from portal.ballots.jobs import end_due, remind_due
from portal.ballots.model import Secrecy, StatementKind
from portal.ballots.rules import BallotNotOpen, BallotReminded, BallotVoted
from portal.core.refusal import NotAllowed, NotFound
from portal.core.text import LOCALES
from portal.core.viewer import Viewer
from portal.http.unsubscribe import unsubscribe_routes
from portal.notifications.receipts import Receipts
from tests.ballots.test_life import Town, refused, town
from tests.notifications.conftest import BASE, Office

__all__ = ["town"]

OPENED, REMINDED = ("ballot_opened", "voter"), ("ballot_reminded", "voter")
WHO_VOTED = "select coalesce(jsonb_agg(to_jsonb(e)), '[]')::text from event e where kind like 'ballot%'"


def bodies(mail: EmailMessage) -> list[str]:
    parts = [mail.get_body((kind,)) for kind in ("plain", "html")]
    return [part.get_content() for part in parts if part]


def subjects(mails: Iterable[EmailMessage]) -> list[str]:
    return [str(mail["Subject"]) for mail in mails]


async def receipts(office: Office) -> None:
    await Receipts(office.database, office.desk).send_due()


async def test_a_ballot_reaches_those_who_can_vote_from_its_opening_to_what_became_of_it(
    office: Office, town: Town
) -> None:
    world, (anna, berta, carla) = office.world, town.humans
    await world.person(await world.partner("Fern", in_open=False))
    ballot = await town.opened()
    await office.tell()
    head = await world.one("select chain_head from ballot where id = %s", ballot)
    for who in (anna, berta, carla):
        assert await office.inbox(who) == [OPENED]
        (mail,) = office.letters.to(who)
        assert mail["Subject"] == "Jetzt abstimmen: Was zuerst?"
        assert all(head in body and f"{BASE}/abstimmungen/ballot_{ballot}" in body for body in bodies(mail))
        assert all("weil Sie für Ihre Firma abstimmen können" in body for body in bodies(mail))
    assert len(office.letters.received) == 4  # three leads and a colleague; neither the host nor the firm outside

    own = await town.cast(town.leads[0], ballot, "Deckel")
    await receipts(office)
    await receipts(office)
    assert len(office.letters.received) == 5
    receipt = office.letters.to(anna)[1]
    assert receipt["Subject"] == "Ihre Stimme ist da: Was zuerst?"
    for body in bodies(receipt):
        assert own["head"] in body
        assert not any(told in body for told in ("Deckel", own["leaf"], own["nonce"]))

    await world.db.execute("update ballot set closes_at = clock_timestamp() + interval '20 min', "
                           "opened_at = clock_timestamp() - interval '1 day' where id = %s", [ballot])  # fmt: skip
    await remind_due(office.database)
    await remind_due(office.database)
    await world.db.execute("insert into notice_preference values (%s, gen_random_uuid(), %s, 'ballot', true, 'digest')",
                           [world.workspace_id, berta.id])  # fmt: skip
    await office.tell()
    assert [await office.inbox(who) for who in town.humans] == [[OPENED], [OPENED, REMINDED], [OPENED, REMINDED]]
    assert subjects(office.letters.to(carla))[1:] == ["Ihre Firma hat noch nicht abgestimmt: Was zuerst?"]
    await town.cast(town.leads[1], ballot)
    await office.past("8 days")
    assert len(office.letters.to(berta)) == 1  # its firm has voted before the summary left
    await receipts(office)

    await town.end(ballot)
    await office.tell()
    closed = await world.one("select hash from ballot_chain where type = 'closed'")
    assert (await office.inbox(anna))[-1] == ("ballot_closed", "lead")
    later = await world.one("select chain_head from ballot where id = %s", ballot)
    assert later != closed  # counted already; the newest head holds all before it
    assert all(later in body for body in bodies(office.letters.to(anna)[-1]))
    host = await world.one("select membership_id from notification where kind = 'ballot_counted'")
    assert host == town.host.membership_id
    async with office.database.write(town.host) as tx:
        await actions.publish_ballot(tx, ballot, statement="Wir beginnen im Herbst.")
    async with office.database.write(town.host) as tx:
        why = "Der Deckel ist nicht mehr lieferbar."
        await actions.state(tx, actions.Statement(ballot, StatementKind.DEVIATION, why))
    await office.tell()
    assert [kind for kind, _ in await office.inbox(anna)][2:] == ["ballot_published", "ballot_deviated"]
    assert all(why in body for body in bodies(office.letters.to(anna)[-1]))
    assert await world.one("select count(*) from notification n join membership m on m.id = n.membership_id "
                           "where m.organisation_id not in (select organisation_id from ballot_firm) "
                           "and m.id <> %s", host) == 0  # fmt: skip


async def test_what_happens_next_is_heard_once_with_the_result_or_by_itself(office: Office, town: Town) -> None:
    ballot, anna = await town.opened(), town.humans[0]
    await town.published(ballot)
    await office.tell()
    assert [kind for kind, _ in await office.inbox(anna)][-1] == "ballot_published"
    async with office.database.write(town.host) as tx:
        await actions.state(tx, actions.Statement(ballot, StatementKind.NEXT, "Das Sieb kommt im Mai."))
    await office.tell()
    assert [kind for kind, _ in await office.inbox(anna)][-2:] == ["ballot_published", "ballot_next"]
    assert office.letters.to(anna)[-1]["Subject"] == "So geht es weiter: Was zuerst?"
    assert all("Das Sieb kommt im Mai." in body for body in bodies(office.letters.to(anna)[-1]))


async def test_reminders_are_the_hosts_once_a_day_and_tell_nobody_else_that_somebody_is_late(
    office: Office, town: Town, app_dsn: str
) -> None:
    world, ballot = office.world, await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    await refused(NotAllowed, town, lambda tx: actions.remind_firms(tx, ballot), town.leads[0])
    draft = await town.draft()
    await refused(NotFound, town, lambda tx: actions.remind_firms(tx, draft), town.leads[0])
    await refused(NotAllowed, town, lambda tx: actions.remind_firms(tx, draft), town.host)
    async with office.database.write(town.host) as tx:
        await actions.remind_firms(tx, ballot)
    await refused(BallotReminded, town, lambda tx: actions.remind_firms(tx, ballot), town.host)
    await office.tell()
    assert [await office.inbox(who) for who in town.humans] == [[OPENED], [OPENED, REMINDED], [OPENED, REMINDED]]
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        for who, knows in ((town.host, True), (town.leads[0], False), (town.leads[1], False)):
            connection.execute("select set_config('app.viewer', %s, false)", [who.context])
            told = connection.execute("select ballot_reminded_at(%s) is not null", [ballot]).fetchone()
            heard = connection.execute("select count(*) from event where kind = 'ballot_reminded'").fetchone()
            assert (told, heard) == ((knows,), (int(knows),))
            late = connection.execute("select count(*) from ballot_people(%s, %s, '{voter}', true, false)",
                                      [world.workspace_id, ballot]).fetchone()  # fmt: skip
            assert late == (0,)  # only the worker asks, as nobody
            assert connection.execute("select ballot_remind_due(), ballot_receipts_due(9)").fetchall() == []
    # The clock does not speak within a day of the host.
    await world.db.execute("update ballot set closes_at = clock_timestamp() + interval '1 min' where id = %s", [ballot])
    await remind_due(office.database)
    await office.tell()
    assert await office.inbox(town.humans[1]) == [OPENED, REMINDED]
    for lead in town.leads[1:]:
        await town.cast(lead, ballot)
    await world.db.execute("update ballot_secret set reminded_at = null")
    await refused(BallotVoted, town, lambda tx: actions.remind_firms(tx, ballot), town.host)
    await world.db.execute("update ballot set closes_at = clock_timestamp() where id = %s", [ballot])
    await refused(BallotNotOpen, town, lambda tx: actions.remind_firms(tx, ballot), town.host)


async def test_a_confidential_receipt_leads_nobody_to_the_vote(office: Office, town: Town) -> None:
    world, ballot = office.world, await town.opened(secrecy=Secrecy.CONFIDENTIAL)
    await office.tell()
    public = await world.one("select chain_head from ballot where id = %s", ballot)
    for lead in reversed(town.leads):
        await town.cast(lead, ballot, "Deckel")
    before = len(office.letters.received)
    await receipts(office)
    assert len(office.letters.received) == before  # its time would tell the place in the chain
    assert await world.one("select count(*) from notification where kind <> 'ballot_opened'") == 0
    assert [str(lead.member.id) in await world.one(WHO_VOTED) for lead in town.leads] == [False] * 3
    await world.db.execute("update ballot set closes_at = clock_timestamp() where id = %s", [ballot])
    office.letters.answer = "451 Später"
    await receipts(office)
    office.letters.answer = "250 OK"
    await receipts(office)
    sent = office.letters.received[before:]
    by_member = sorted(town.humans, key=lambda human: human.id)
    assert [address for address, _ in sent] == [human.email for human in by_member]
    chain = await (await world.db.execute("select hash from ballot_chain where seq > 1")).fetchall()
    for _, mail in sent:
        assert all(public in body and "vertraulich" in body for body in bodies(mail))
        assert not any(link in str(mail) for (link,) in chain)
    await end_due(office.database)
    assert await world.one("select count(*) from ballot_vote") == 0


@pytest.mark.parametrize("locale", LOCALES)
async def test_each_may_end_the_mails_of_one_ballot_in_the_own_language(
    office: Office, town: Town, locale: str
) -> None:
    world, anna, berta = office.world, town.humans[0], town.humans[1]
    await world.db.execute("update person set locale = %s where id in (%s, %s)",
                           [locale, anna.person_id, berta.person_id])  # fmt: skip
    ballot = await town.opened()
    other = await town.opened(title="Anderes")
    await office.tell()
    first = next(mail for mail in office.letters.to(anna) if "Was zuerst?" in mail["Subject"])
    address = str(first["List-Unsubscribe"]).strip(" <>")
    assert all("{" not in body for body in bodies(first))
    app = Starlette(routes=unsubscribe_routes(office.database, BASE))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE) as browser:
        assert (await browser.get(address)).status_code == 200
        assert (await browser.post(address, data={"List-Unsubscribe": "One-Click"})).status_code == 200
    await town.cast(town.leads[0], ballot, "Deckel")
    await town.cast(town.leads[0], other, "Deckel")
    await town.cast(town.leads[1], ballot, "Deckel")
    await world.db.execute("delete from circle_member where organisation_id = %s", [berta.firm.id])
    await receipts(office)
    assert len(office.letters.to(anna)) == 3  # two openings, and the receipt of the other ballot
    assert "Anderes" in office.letters.to(anna)[-1]["Subject"]
    assert len(office.letters.to(berta)) == 2  # who reads it no more gets no mail about it
    for one in (ballot, other):
        await _annul(office, town.host, one)
    await office.tell()
    assert [kind for kind, _ in await office.inbox(anna)] == ["ballot_opened"] * 2 + ["ballot_annulled"] * 2
    assert len(office.letters.to(anna)) == 4  # in the portal it stays, by mail it ends
    assert len(office.letters.to(berta)) == 2
    reason = "Zwei Wünsche waren derselbe Wunsch."
    assert all(reason in body and "{" not in body for body in bodies(office.letters.to(anna)[-1]))


async def _annul(office: Office, host: Viewer, ballot: object) -> None:
    async with office.database.write(host) as tx:
        await actions.annul_ballot(tx, ballot, "Zwei Wünsche waren derselbe Wunsch.")  # type: ignore[arg-type] - an id
