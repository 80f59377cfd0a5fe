"""Reports, held comments, trust, decisions and their undoing: each a story over the API."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from portal.core.db import Database
from tests.make.browser import Site, Visitor
from tests.make.office import Office
from tests.make.world import World

REASON = "Das gehört nicht in einen Kreis, in dem Mitbewerber lesen."
QUEUE = """{
  viewer { heldIdeaCount heldCommentCount reportCount mergeWishCount waitingCount }
  moderationQueue { totalCount nodes {
    id kind idea { id title status circle { kind } } comment { id body } heldComment { id body state }
    author { id } other { id } reports { reason text reporter { id } } } } }"""
LOG = """{ moderationLog { nodes {
  act sentence isUndone undoEndsAt actor { id } person { id } idea { id } comment { id } } } }"""
DONE = "results { id actId code message }"


@pytest.fixture
async def office(world: World, database: Database) -> Office:
    return await Office(world, Site(database)).furnish()


async def queue(visitor: Visitor) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = (await visitor.ask(QUEUE))["moderationQueue"]["nodes"]
    return nodes


async def decide(visitor: Visitor, decision: str, *ids: str, **given: Any) -> list[dict[str, Any]]:
    payload = await visitor.do("moderationDecide", DONE, ids=list(ids), decision=decision, **given)
    assert payload["userErrors"] == [], payload
    results: list[dict[str, Any]] = payload["results"]
    return results


async def codes(visitor: Visitor, name: str, **given: Any) -> list[str]:
    payload = await visitor.do(name, "__typename", **given)
    return [error["code"] for error in payload["userErrors"]]


async def test_a_report_is_known_to_moderators_and_to_whoever_made_it(office: Office) -> None:
    world, people = office.world, office.people
    idea = await world.idea(people["lead"], world.open)
    comment = await world.comment(idea, people["other_lead"], "Grober Unfug")
    hidden = await world.idea(people["lead"])
    lead, rival = await office.enter("lead"), await office.enter("other_lead")
    thing = {"ideaId": f"idea_{idea}", "commentId": f"comment_{comment}"}
    made = await lead.do("reportCreate", "report { reason reporter { id } }", **thing, reason="OFFENSIVE")
    assert made["report"] == {"reason": "OFFENSIVE", "reporter": {"id": office.id("lead")}}
    assert await codes(lead, "reportCreate", **thing, reason="SPAM") == ["ALREADY_REPORTED"]
    assert await codes(rival, "reportCreate", **thing, reason="SPAM") == ["OWN_WORDS"]
    assert await codes(rival, "reportCreate", ideaId=f"idea_{hidden}", reason="SPAM") == ["NOT_FOUND"]
    assert await codes(lead, "reportCreate", ideaId=f"idea_{idea}", reason="OTHER", text="kurz") == ["OWN_WORDS"]
    said = f'{{ idea(id: "idea_{idea}") {{ comments {{ nodes {{ viewerReported }} }} }} }}'
    assert (await lead.ask(said))["idea"]["comments"]["nodes"] == [{"viewerReported": True}]
    assert (await rival.ask(said))["idea"]["comments"]["nodes"] == [{"viewerReported": False}]
    report = await world.one("select id from report")
    for who, sees in {"lead": True, "moderator": True, "limited": True, "member": False, "other_lead": False,
                      "partner_member": False}.items():  # fmt: skip
        found = (await (await office.enter(who)).ask(f'{{ node(id: "report_{report}") {{ id }} }}'))["node"]
        assert bool(found) is sees, who
    for who in ("member", "other_lead", "lead"):
        assert await queue(await office.enter(who)) == []
    (item,) = await queue(await office.enter("limited"))
    assert (item["kind"], item["comment"]["body"], item["author"]["id"]) == (
        "REPORT", "Grober Unfug", office.id("other_lead"))  # fmt: skip
    # Whose firms are not in somebody's care, their people are not known either.
    assert item["reports"][0]["reporter"] is None
    (item,) = await queue(await office.enter("moderator"))
    assert item["reports"] == [{"reason": "OFFENSIVE", "text": "", "reporter": {"id": office.id("lead")}}]


async def test_what_was_reported_is_hidden_and_shown_again_or_dismissed(office: Office) -> None:
    world, people = office.world, office.people
    idea = await world.idea(people["lead"], world.open)
    comment = await world.comment(idea, people["other_lead"], "Grober Unfug")
    answer = await world.comment(idea, people["lead"], "Bitte nicht.", reply_to=comment)
    await world.report(idea, people["lead"], comment)
    moderator, lead = await office.enter("moderator"), await office.enter("lead")
    shown = f"""{{ idea(id: "idea_{idea}") {{ commentCount comments {{ nodes {{
        body isDeleted isHidden hiddenSentence versions {{ totalCount }} replies {{ nodes {{ id }} }} }} }} }} }}"""
    before = await lead.ask(shown)
    (item,) = await queue(moderator)
    assert await codes(moderator, "moderationDecide", ids=[item["id"]], decision="HIDE", sentence="Nein.") == [
        "TOO_SHORT"
    ]
    assert await codes(moderator, "moderationDecide", ids=[item["id"]], decision="APPROVE") == ["WRONG_DECISION"]
    (hidden,) = await decide(moderator, "HIDE", item["id"], sentence=REASON)
    assert await queue(moderator) == []
    assert (await lead.ask(shown))["idea"] == {
        "commentCount": 1,
        "comments": {"nodes": [{
            "body": "", "isDeleted": True, "isHidden": True, "hiddenSentence": REASON, "versions": {"totalCount": 0},
            "replies": {"nodes": [{"id": f"comment_{answer}"}]}}]},
    }  # fmt: skip
    rival = await office.enter("other_lead")
    assert await codes(rival, "commentRestore", id=f"comment_{comment}") == ["NOT_ALLOWED"]
    # Of one's own acts only, and only within seconds.
    admin = await office.enter("admin")
    assert await codes(admin, "moderationUndo", ids=[hidden["actId"]]) == ["NOT_ALLOWED"]
    assert await codes(moderator, "moderationUndo", ids=[hidden["actId"]]) == []
    assert await codes(moderator, "moderationUndo", ids=[hidden["actId"]]) == ["UNDO_OVER"]
    assert await lead.ask(shown) == before
    assert [one["id"] for one in await queue(moderator)] == [item["id"]]
    await decide(moderator, "DISMISS", item["id"])
    assert await queue(moderator) == []
    log = (await admin.ask(LOG))["moderationLog"]["nodes"]
    assert [(one["act"], one["isUndone"], one["undoEndsAt"]) for one in log] == [
        ("DISMISS", False, None), ("UNDO", False, None), ("HIDE", True, None)]  # fmt: skip
    assert log[2]["sentence"] == REASON
    assert (await lead.ask(LOG))["moderationLog"] == {"nodes": []}
    assert (await (await office.enter("member")).ask(LOG))["moderationLog"] == {"nodes": []}


async def test_held_ideas_are_decided_together_and_taken_back(office: Office) -> None:
    world, people = office.world, office.people
    held = {"status": "held", "requested_circle_id": world.open.id}
    first, second = [await world.idea(people["lead"], **held) for _ in range(2)]
    moderator, limited = await office.enter("moderator"), await office.enter("limited")
    assert await queue(limited) == []
    ids = [one["id"] for one in await queue(moderator)]
    assert ids == [f"moderation_item_{one}" for one in (first, second)]
    gone = ids[0][:-4] + "0000"
    together = {"ids": [*ids, gone], "decision": "APPROVE", "together": True}
    assert await codes(moderator, "moderationDecide", **together) == ["NOT_FOUND"]
    assert len(await queue(moderator)) == 2
    results = await decide(moderator, "APPROVE", *ids, gone)
    assert [one["code"] for one in results] == [None, None, "NOT_FOUND"]
    place = "select array_agg(status || ':' || (circle_id = %s)::text order by id) from idea"
    trusted = "select is_trusted from membership where id = %s"
    assert await world.one(place, world.open.id) == ["open:true", "open:true"]
    assert await world.one(trusted, people["lead"].id) is True
    assert await codes(moderator, "moderationUndo", ids=[one["actId"] for one in results[1::-1]]) == []
    assert await world.one(place, world.open.id) == ["held:false", "held:false"]
    assert await world.one(trusted, people["lead"].id) is False
    assert [one["id"] for one in await queue(moderator)] == ids
    (back,), (no,) = await decide(moderator, "RETURN", ids[0], sentence="Bitte ohne Preise."), await decide(
        moderator, "DECLINE", ids[1], sentence=REASON)  # fmt: skip
    assert await world.one(place, world.open.id) == ["open:false", "declined:false"]
    await world.db.execute("alter table event disable trigger all")
    await world.db.execute("update event set at = at - interval '1 minute' where id = %s", [no["actId"][15:]])
    assert await codes(moderator, "moderationUndo", ids=[back["actId"], no["actId"]]) == ["UNDO_OVER"]
    assert await codes(moderator, "moderationUndo", ids=[back["actId"]]) == []
    assert await world.one(place, world.open.id) == ["held:false", "declined:false"]


async def test_comments_of_people_who_are_not_trusted_are_held_where_the_host_wants_it(office: Office) -> None:
    world, people = office.world, office.people
    idea = await world.idea(people["other_lead"], world.open)
    lead, moderator, rival = [await office.enter(one) for one in ("lead", "moderator", "other_lead")]
    said = {"ideaId": f"idea_{idea}", "body": "Bei uns kostet das **zu viel**."}
    create = "comment { id } heldComment { id state } idea { commentCount }"
    assert (await lead.do("commentCreate", create, **said))["heldComment"] is None
    assert await codes(moderator, "moderationSettingsUpdate", holdsComments=True) == ["NOT_ALLOWED"]
    admin = await office.enter("admin")
    settled = "workspace { holdsComments trustAfter version }"
    changed = await admin.do("moderationSettingsUpdate", settled, holdsComments=True, trustAfter=2, version=1)
    assert changed["workspace"] == {"holdsComments": True, "trustAfter": 2, "version": 2}
    assert await codes(admin, "moderationSettingsUpdate", trustAfter=3, version=1) == ["CONFLICT"]
    held = await lead.do("commentCreate", create, **said)
    assert (held["comment"], held["heldComment"]["state"], held["idea"]["commentCount"]) == (None, "WAITING", 1)
    shown = f'{{ idea(id: "idea_{idea}") {{ commentCount heldComments {{ nodes {{ body state sentence }} }} }} }}'
    waiting = {"body": said["body"], "state": "WAITING", "sentence": None}
    assert (await lead.ask(shown))["idea"]["heldComments"]["nodes"] == [waiting]
    for stranger in (rival, await office.enter("partner_member"), await office.enter("member")):
        assert (await stranger.ask(shown))["idea"] == {"commentCount": 1, "heldComments": {"nodes": []}}
        assert (await stranger.ask(f'{{ node(id: "{held["heldComment"]["id"]}") {{ id }} }}'))["node"] is None
    (item,) = await queue(moderator)
    (back,) = await decide(moderator, "RETURN", item["id"], sentence="Bitte ohne Zahlen.")
    assert (await lead.ask(shown))["idea"]["heldComments"]["nodes"][0]["sentence"] == "Bitte ohne Zahlen."
    assert await codes(moderator, "moderationUndo", ids=[back["actId"]]) == []
    (through,) = await decide(moderator, "APPROVE", item["id"])
    assert (await rival.ask(shown))["idea"]["commentCount"] == 2
    author = "select author_id from comment order by created_at desc limit 1"
    assert await world.one(author) == people["lead"].id
    assert await codes(moderator, "moderationUndo", ids=[through["actId"]]) == []
    assert (await rival.ask(shown))["idea"]["commentCount"] == 1
    assert await queue(moderator) == [item]
    await decide(moderator, "APPROVE", item["id"])
    assert (await rival.ask(shown))["idea"]["commentCount"] == 2
    assert await world.one("select body from comment where id = %s", held["heldComment"]["id"][13:]) == said["body"]
    assert await world.one("select is_trusted from membership where id = %s", people["lead"].id) is False
    # One's own to take back, while it is not said.
    again = (await lead.do("commentCreate", create, **said))["heldComment"]["id"]
    assert await codes(await office.enter("partner_member"), "heldCommentWithdraw", id=again) == ["NOT_FOUND"]
    assert await codes(lead, "heldCommentWithdraw", id=again) == []
    # A moderator's word is enough as well.
    known = "person { isTrusted trust { isTrusted isEarned reason by { id } approved } }"
    trust = {"personId": office.id("lead"), "reason": "Kennen wir seit Jahren."}
    assert await codes(await office.enter("limited"), "trustChange", trusted=True, **trust) == ["NOT_FOUND"]
    assert (await moderator.do("trustChange", known, trusted=True, **trust))["person"] == {
        "isTrusted": True,
        "trust": {"isTrusted": True, "isEarned": False, "reason": "Kennen wir seit Jahren.", "approved": 1,
                  "by": {"id": office.id("moderator")}},
    }  # fmt: skip
    # What was handed in with it days ago is still there.
    plan = await world.file(people["lead"], created_at=datetime.now(UTC) - timedelta(days=3))
    older = await world.held_comment(idea, people["lead"], files=[plan])
    await decide(moderator, "APPROVE", f"{item['id'].rpartition('_')[0]}_{older}")
    assert await world.one("select comment_id from file where id = %s", plan) == older
    assert (await lead.do("commentCreate", create, **said))["heldComment"] is None
    own = f'{{ node(id: "{office.id("lead")}") {{ ... on Person {{ isTrusted trust {{ reason }} }} }} }}'
    assert (await lead.ask(own))["node"] == {"isTrusted": None, "trust": None}
    await moderator.do("trustChange", known, personId=office.id("lead"), trusted=False, reason="Zu viel Werbung.")
    assert (await lead.do("commentCreate", create, **said))["heldComment"]["state"] == "WAITING"


async def test_a_wish_to_merge_is_granted_and_taken_back(office: Office) -> None:
    world, people = office.world, office.people
    one, other = await world.idea(people["lead"], world.open), await world.idea(people["lead"], world.open)
    rival, moderator = await office.enter("other_lead"), await office.enter("moderator")
    wish = {"ideaId": f"idea_{one}", "reason": "DUPLICATE", "otherId": f"idea_{other}"}
    assert await codes(rival, "reportCreate", **wish) == []
    (item,) = await queue(moderator)
    assert (item["kind"], item["other"]) == ("MERGE_WISH", {"id": f"idea_{other}"})
    (merged,) = await decide(moderator, "MERGE", item["id"])
    assert await world.one("select merged_into_id from idea where id = %s", one) == other
    assert await codes(moderator, "moderationUndo", ids=[merged["actId"]]) == []
    assert await world.one("select merged_into_id from idea where id = %s", one) is None
    assert await queue(moderator) == [item]


async def test_redacted_words_are_nowhere_any_more(office: Office, owner: str) -> None:
    world, people, word = office.world, office.people, "Quantenwurst"
    lead, moderator = await office.enter("lead"), await office.enter("moderator")
    pair = people["lead"].firm.pair
    text = f"Unsere {word} kostet im Einkauf 4.20, das darf niemand wissen."
    new = {"title": f"{word} statt Speck", "problem": text, "circleId": f"circle_{pair}"}
    idea = (await lead.do("ideaSubmit", "idea { id }", **new))["idea"]["id"]
    comment = (await lead.do("commentCreate", "comment { id }", ideaId=idea, body=text))["comment"]["id"]
    await lead.do("commentEdit", "comment { id }", id=comment, body="Nichts.")
    await lead.do("commentEdit", "comment { id }", id=comment, body=f"Doch: {word.lower()}!")
    await world.report(UUID(idea[5:]), people["partner_member"], UUID(comment[8:]), text=f"Verrät die {word}")
    here = UUID(idea[5:])
    await world.step(here, people["moderator"], "considering", f"Die {word} prüfen wir.")
    await world.support(here, people["partner_member"], reason=f"Weil die {word.upper()} drückt.")
    await world.answer(here, await world.field("Was?"), text=word)
    await world.db.execute("update idea set lock_sentence = %s, benefit_note = %s where id = %s", [word, word, here])
    plan = await world.file(people["partner_member"], here, name=f"Preis {word}.pdf", slug=f"Preis%20{word}.pdf")
    waits = await world.file(people["lead"], name=f"{word}.pdf", slug=f"{word}.pdf")
    await world.held_comment(here, people["lead"], files=[waits])
    note = await world.release_note(
        world.house.id, people["owner"], here, title=f"Neu: {word}", body=f"**{word}** ist da.",
        body_html=f"<p><strong>{word}</strong> ist da.</p>", excerpt=f"{word} ist da.",
    )  # fmt: skip
    said = {
        "act": "approve",
        "about_id": str(people["lead"].firm.id),
        "idea_id": str(here),
        "sentence": f"Gute {word}!",
    }
    await world.act(here, people["moderator"], at=datetime.now(UTC) - timedelta(days=9), data=said)
    bad = {"words": [word], "reason": f"Die {word} ist vertraulich."}
    assert await codes(moderator, "moderationRedact", ideaId=idea, **bad) == ["REPEATS_WORDS"]
    good = {"words": [word], "reason": REASON}
    for who in ("lead", "member", "limited", "other_lead"):
        refused = await codes(await office.enter(who), "moderationRedact", ideaId=idea, **good)
        assert refused in (["NOT_ALLOWED"], ["NOT_FOUND"]), who
    assert await codes(moderator, "moderationRedact", ideaId=idea, words=["Blutwurst"], reason=REASON) == [
        "NOTHING_TO_REDACT"
    ]
    assert await codes(moderator, "moderationRedact", ideaId=idea, **good) == []
    assert await codes(moderator, "moderationRedact", commentId=comment, **good) == []
    left = await lead.ask(f'{{ idea(id: "{idea}") {{ title problem }} search(text: "{word}") {{ totalCount }} }}')
    assert left["idea"]["title"] == "██████ statt Speck"
    assert left["search"] == {"totalCount": 0}
    assert await everything_with(world, "quantenwurst") == []
    rows = await world.db.execute("select name, slug from file where id in (%s, %s) order by name", [plan, waits])
    assert await rows.fetchall() == [("Preis ██████.pdf", "file.pdf"), ("██████.pdf", "file.pdf")]
    assert await world.one("select body_html from release_note where id = %s", note) == (
        "<p><strong>██████</strong> ist da.</p>\n"
    )
    # A word that stands in the name of a file only, and in no other firm's.
    await world.file(people["partner_member"], here, name="Speckpreis.pdf")
    other = await world.idea(people["other_lead"], circle=world.open)
    kept = await world.file(people["other_lead"], other, name="Speckpreis.pdf")
    assert await codes(moderator, "moderationRedact", ideaId=idea, words=["speckpreis"], reason=REASON) == []
    assert await world.one("select count(*) from file where name = '██████.pdf'") == 2
    assert await world.one("select name from file where id = %s", kept) == "Speckpreis.pdf"
    log = (await moderator.ask(LOG))["moderationLog"]["nodes"]
    assert [(one["act"], one["sentence"], one["undoEndsAt"]) for one in log] == [
        *[("REDACT", REASON, None)] * 3, ("APPROVE", "Gute ██████!", None),
    ]  # fmt: skip


async def everything_with(world: World, word: str) -> list[str]:
    """The tables in which the word stands, whatever the column."""
    tables = await (
        await world.db.execute(
            "select relname from pg_class where relnamespace in ('public'::regnamespace, 'jobs'::regnamespace) "
            "and relkind = 'r' order by 1"
        )
    ).fetchall()
    found = []
    for (table,) in tables:
        schema = "jobs" if table.startswith("procrastinate") else "public"
        if await world.one(f"select exists (select from {schema}.{table} t where lower(t::text) like %s)", f"%{word}%"):
            found.append(table)
    return found


async def test_files_are_removed_with_the_words_if_that_is_wanted(office: Office) -> None:
    world, people = office.world, office.people
    lead, moderator = await office.enter("lead"), await office.enter("moderator")
    idea = await world.idea(people["lead"], world.open, problem="Frau Muster ist krank.")
    comment = await world.comment(idea, people["lead"], "Auch Herr Muster.")
    rival = await world.comment(idea, people["other_lead"], "Ach so.")
    own, said = await world.file(people["lead"], idea), await world.file(people["lead"], idea, comment=comment)
    others = await world.file(people["other_lead"], idea, comment=rival)
    waits = await world.file(people["lead"])
    held = await world.held_comment(idea, people["lead"], "Und Kind Muster.", files=[waits])
    left = "select array_agg(id order by id) from file"
    good = {"words": ["Muster"], "reason": REASON}

    # Nobody removes them by this but moderators, and they only what they chose.
    for who in ("lead", "member", "other_lead"):
        assert await codes(
            await office.enter(who), "moderationRedact", ideaId=f"idea_{idea}", removesFiles=True, **good
        ) in (["NOT_ALLOWED"], ["NOT_FOUND"]), who
    assert await codes(moderator, "moderationRedact", ideaId=f"idea_{idea}", **good) == []
    assert await world.one(left) == sorted([own, said, others, waits])
    await world.db.execute("update idea set problem = 'Muster' where id = %s", [idea])
    assert await codes(moderator, "moderationRedact", ideaId=f"idea_{idea}", removesFiles=True, **good) == []
    assert await world.one(left) == sorted([said, others, waits])
    assert await codes(moderator, "moderationRedact", commentId=f"comment_{comment}", removesFiles=True, **good) == []
    assert await world.one(left) == sorted([others, waits])
    waiting = {"heldCommentId": f"held_comment_{held}", "removesFiles": True}
    assert await codes(moderator, "moderationRedact", **waiting, **good) == []
    assert await world.one(left) == [others]
    assert await world.one("select files from held_comment where id = %s", held) == []
    gone = "select array_agg(object order by object) from event where kind = 'file_removed' and actor = %s"
    assert await world.one(gone, people["moderator"].id) == sorted([own, said, waits])
    log = "{ moderationLog { nodes { act removedFiles } } }"
    assert [one["removedFiles"] for one in (await moderator.ask(log))["moderationLog"]["nodes"]] == [1, 1, 1, 0]
    assert (await lead.ask(log))["moderationLog"]["nodes"] == []
