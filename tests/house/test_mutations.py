"""Every mutation is tried by strangers and by people without the right: refused, and no row differs afterwards."""

from collections.abc import AsyncIterator, Mapping

import pytest

from portal.api.schema import schema
from portal.core.db import Database
from tests.house.acting import (
    ANSWERS_ALL_ALIKE,
    DOORS,
    REPLAYED,
    SEALED,
    Call,
    House,
    circle,
    door,
    locked,
    names,
    never,
    note,
    regretted,
)
from tests.house.moderating import MODERATION
from tests.make.ballot_calls import BALLOT_CALLS
from tests.make.fair_calls import FAIR_CALLS, fair_targets
from tests.make.matrix import Matrix, make_matrix
from tests.make.world import World

LONG = "Das braucht hier ein paar Worte mehr."
EVERYBODY_ELSE = ("stranger", "elsewhere owner")


class Targets:
    """Things of partner B that others try to lay hands on."""

    ids: Mapping[str, str]

    @classmethod
    async def of(cls, matrix: Matrix) -> "Targets":
        world, people, made = matrix.world, matrix.people, cls()
        lead, colleague = people["b lead"], people["b member"]
        idea = await world.idea(lead)
        asked, held = await world.idea(lead), await world.idea(
            colleague, status="held", requested_circle_id=world.open.id
        )  # fmt: skip
        await world.support(idea, lead)
        await world.follow(idea, lead)
        await world.db.execute("delete from circle_follow")
        await world.follow_circle(matrix.firms["b"].pair, lead)
        await world.mute(asked, lead)
        made.ids = {
            "idea": f"idea_{idea}",
            "muted": f"idea_{asked}",
            "notification": f"notification_{await world.notification(idea, lead)}",
            "twin": f"idea_{await world.idea(lead, world.open)}",
            "merged": f"idea_{await world.idea(lead, status='merged', merged_into_id=idea)}",
            **await world.ballot_targets(matrix.firms["b"].pair, people["host owner"], lead),
            "tag": f"tag_{await world.tag('Nur hier', idea, follower=lead)}",
            "view": f"idea_view_{await world.view(lead)}",
            "shared": f"idea_view_{await world.view(people['host member'], shared=True)}",
            "other_tag": f"tag_{await world.tag('Werkzeug', offered=True)}",
            "draft_of_change": f"idea_draft_{await world.draft(lead, idea)}",
            "field": f"idea_field_{await world.field()}",
            "internal": f"idea_field_{await world.field(is_internal=True)}",
            "stage": f"idea_stage_{await world.stage('Vor der Serie')}",
            "open": f"idea_{await world.idea(lead, world.open)}",
            "held": f"idea_{held}",
            "also_held": f"idea_{await world.idea(lead, status='held', requested_circle_id=world.open.id)}",
            "file": f"file_{await world.file(lead, idea)}",
            "comment": f"comment_{await world.comment(idea, lead)}",
            "said": f"comment_{await world.comment(idea, lead)}",
            "regretted": f"comment_{await regretted(world, idea, lead)}",
            "lead": f"person_{lead.id}",
            "asked": f"support_proposal_{await world.proposal(asked, people['host owner'], colleague)}",
            **await world.moderated(colleague, people["host moderator"]),
            "note": f"idea_note_{await world.note(idea, people['host member'])}",
            "old_note": f"idea_note_{await world.note(idea, people['host member'])}",
            "theme": f"theme_{await world.theme(people['host owner'], held)}",
            "old_theme": f"theme_{await world.theme(people['host owner'])}",
            "entry": f"priority_{await world.priority(people['host owner'], held)}",
            "column": f"priority_column_{await world.weight(people['host owner'], 'Passt zu uns')}",
            **{
                name: f"release_note_{await note(world, matrix, asked, published=name == 'news')}"
                for name in ("news", "draft", "ready", "old_draft")
            },
            **{
                f"{state}_import": f"idea_import_{await world.brought(people['host owner'], state)}"
                for state in ("checked", "failed", "running")
            },
            "loose": f"file_{await world.file(people['host owner'], name='Ideen.csv')}",
            "locked": f"idea_{await locked(world, lead)}",
            "widening": f"widening_{await world.widening(asked, world.open, people['host moderator'])}",
            "invitation": f"invitation_{await world.invitation(matrix.firms['b'], lead, 'neu@b.example')}",
            "withdrawn_invitation": f"invitation_{await world.invitation(matrix.firms['b'], lead, 'alt@b.example')}",
            "person": f"person_{colleague.id}",
            "membership": f"membership_{lead.id}",
            "session": f"session_{await world.session(lead, b'another')}",
            "agreed": f"circle_{circle(matrix, 'agreed')}",
            "hidden": f"circle_{circle(matrix, 'hidden')}",
            "pair": f"circle_{matrix.firms['b'].pair}",
            "open_circle": f"circle_{world.open.id}",
            **{f"firm_{name}": f"organisation_{firm.id}" for name, firm in matrix.firms.items()},
            **await fair_targets(matrix),
        }
        return made

    def __getattr__(self, name: str) -> str:
        return self.ids[name]


CALLS = {
    "workspaceSetUp": door({
        "token": "x", "workspaceName": "W", "organisationName": "O", "name": "N", "email": "n@o.example",
        "password": "vier lose Wörter am Hang", "locale": "de"}),
    "sessionCreate": door({"email": "niemand@firma.example", "password": "geraten"}),
    "sessionLinkRedeem": door({"token": "geraten"}),
    "fairDutyRedeem": door({"token": "geraten"}),
    "invitationAccept": door({"token": "geraten", "name": "Niemand"}),
    "sessionSwitch": Call(lambda t: {"membershipId": t.membership}, "b lead", ("a lead", "b member", "host owner")),
    "sessionEnd": Call(lambda t: {"sessionId": t.session}, "b lead", ("a lead", "b member", "host owner")),
    "sessionEndAll": Call(lambda _: {"confirm": True}, "a member", elsewhere=False),
    "accessKeyCreate": Call(lambda _: {"name": "Lagerprogramm", "days": 30}, "a member", elsewhere=False),
    "profileUpdate": Call(lambda _: {"name": "Neu"}, "a lead", elsewhere=False),
    "passwordChange": Call(lambda _: {"newPassword": "vier lose Wörter am Hang"}, "c lead", elsewhere=False),
    "organisationCreate": Call(
        lambda _: {"name": "Neu AG"}, "host admin", ("host moderator", "limited member", "a lead"), elsewhere=False),
    "organisationUpdate": Call(
        lambda t: {"id": t.firm_b, "name": "Anders AG"}, "b lead", ("a lead", "b member", "host member", "a guest")),
    "invitationCreate": Call(
        lambda t: {"organisationId": t.firm_b, "email": "x@b.example", "role": "PARTNER_MEMBER"},
        "b lead", ("a lead", "b member", "limited moderator", "host member")),
    "invitationResend": Call(
        lambda t: {"id": t.invitation}, "b lead", ("a lead", "b member", "limited moderator", "host member")),
    "invitationRevoke": Call(
        lambda t: {"id": t.withdrawn_invitation}, "b lead", ("a lead", "b member", "limited moderator", "host member")),
    "personUpdate": Call(
        lambda t: {"id": t.person, "state": "SUSPENDED"},
        "b lead", ("a lead", "b member", "limited moderator", "host member", "apart lead")),
    "circleCreate": Call(
        lambda t: {"name": "Neuer Kreis", "organisationIds": [t.firm_a, t.firm_b], "disclosure": "FIRMS",
                   "terms": LONG},
        "host admin", ("host moderator", "a lead", "b lead")),
    "circleUpdate": Call(
        lambda t: {"id": t.agreed, "name": "Anderer Name"}, "host owner", ("host member", "a lead", "limited member")),
    "circleMemberAdd": Call(
        lambda t: {"circleId": t.agreed, "organisationId": t.firm_c},
        "host admin", ("host moderator", "a lead", "c lead")),
    "circleMemberRemove": Call(
        lambda t: {"circleId": t.hidden, "organisationId": t.firm_c},
        "host admin", ("host moderator", "a lead", "c lead")),
    "termsPublish": Call(
        lambda t: {"circleId": t.hidden, "text": LONG}, "host admin", ("host moderator", "a lead", "b lead")),
    "termsAccept": Call(
        lambda t: {"circleId": t.agreed, "version": 1},
        "pending lead", ("pending member", "c lead", "apart lead", "host owner")),
    "ideaSubmit": Call(
        lambda t: {"title": "Neue Idee", "problem": LONG, "circleId": t.pair}, "b member", ("a lead", "a guest")),
    "ideaEdit": Call(
        lambda t: {"id": t.idea, "version": 1, "title": "Anderer Titel"},
        "b lead", ("a lead", "host owner", "b member", "limited moderator")),
    **MODERATION,
    "ideaSupport": Call(lambda t: {"ideaId": t.open, "need": "NICE"}, "a lead", ("apart lead", "a guest")),
    "ideaSupportWithdraw": Call(lambda t: {"ideaId": t.idea}, "b lead", ("a lead", "apart lead")),
    "ideaFollow": Call(lambda t: {"ideaId": t.idea}, "b member", ("a lead", "limited moderator")),
    "ideaUnfollow": Call(lambda t: {"ideaId": t.idea}, "b lead", ("a lead", "limited moderator")),
    "notificationsRead": Call(lambda t: {"ids": [t.notification]}, "b lead", elsewhere=False),
    "notificationSettingsUpdate": Call(lambda _: {"rhythm": "WEEKLY"}, "a member", elsewhere=False),
    "replyAddressesRevoke": Call(lambda _: {"confirm": True}, "b lead", elsewhere=False),
    "notificationMute": Call(lambda t: {"ideaId": t.idea}, "b lead", ("a lead", "limited moderator")),
    "notificationUnmute": Call(lambda t: {"ideaId": t.muted}, "b lead", ("a lead", "limited moderator")),
    "circleFollow": Call(lambda t: {"circleId": t.pair}, "b member", ("a lead", "limited moderator")),
    "circleUnfollow": Call(lambda t: {"circleId": t.pair}, "b lead", ("a lead", "limited moderator")),
    "ideaSee": Call(lambda t: {"ideaId": t.idea}, "b member", ("a lead", "limited moderator")),
    "ideaApprove": Call(
        lambda t: {"ideaId": t.held},
        "host moderator", ("limited moderator", "host member", "b lead", "b member", "a lead")),
    "ideaReturn": Call(
        lambda t: {"ideaId": t.also_held, "sentence": LONG},
        "host moderator", ("limited moderator", "host member", "b lead", "a lead")),
    "ideaStatusChange": Call(
        lambda t: {"ideaId": t.idea, "to": "PLANNED", "sentence": LONG},
        "host admin", ("host member", "limited moderator", "b lead", "a lead")),
    "ideaMerge": Call(
        lambda t: {"ideaId": t.twin, "intoId": t.open},
        "host moderator", ("host member", "a lead", "b member", "apart lead", "a guest")),
    "ideaUnmerge": Call(
        lambda t: {"ideaId": t.merged}, "host moderator", ("limited moderator", "host member", "b lead", "a lead")),
    "stageCreate": Call(
        lambda _: {"status": "CONSIDERING", "name": "In Abklärung"},
        "host admin", ("host moderator", "limited member", "a lead"), elsewhere=False),
    "stageEdit": Call(
        lambda t: {"id": t.stage, "name": "Muster beim Kunden"}, "host owner", ("host moderator", "a lead")),
    "tagCreate": Call(
        lambda _: {"name": "Logistik"}, "host moderator", ("host member", "a lead", "b lead"), elsewhere=False),
    "tagEdit": Call(
        lambda t: {"id": t.tag, "isOffered": True}, "limited moderator", ("host member", "b lead", "a lead")),
    "ideaTag": Call(
        lambda t: {"ideaId": t.idea, "add": [t.other_tag]}, "b lead", ("b member", "a lead", "limited moderator")),
    "ideaViewCreate": Call(
        lambda _: {"name": "Offene", "query": "status=open", "isShared": True},
        "host member", ("a lead", "a guest"), elsewhere=False),
    "ideaViewEdit": Call(
        lambda t: {"id": t.shared, "name": "Anders"}, "host moderator", ("limited member", "b lead", "a lead")),
    "ideaViewDelete": Call(lambda t: {"id": t.view}, "b lead", ("host owner", "b member", "a lead")),
    "tagFollow": Call(lambda t: {"tagId": t.other_tag}, "a member"),
    "tagUnfollow": Call(lambda t: {"tagId": t.tag}, "b lead", ("apart lead",)),
    "tagMerge": Call(
        lambda t: {"tagId": t.tag, "intoId": t.other_tag},
        "host moderator", ("limited moderator", "host member", "b lead", "a lead")),
    "ideaDraftSave": Call(
        lambda t: {"ideaId": t.idea, "content": "{}"}, "b member", ("a lead", "limited moderator", "apart lead")),
    "ideaDraftDelete": Call(lambda t: {"id": t.draft_of_change}, "b lead", ("b member", "host owner", "a lead")),
    "ideaFieldCreate": Call(
        lambda _: {"kind": "TEXT", "label": {"de": "Wie oft?"}},
        "host admin", ("host moderator", "limited member", "a lead"), elsewhere=False),
    "ideaFieldEdit": Call(
        lambda t: {"id": t.field, "label": {"de": "Wie oft am Tag?"}}, "host owner", ("host moderator", "a lead")),
    "ideaAnswerInternally": Call(
        lambda t: {"ideaId": t.idea, "answer": {"fieldId": t.internal, "text": "Teuer."}},
        "host member", ("limited moderator", "b lead", "a lead")),
    "ideaWideningRequest": Call(
        lambda t: {"ideaId": t.idea, "circleId": t.open_circle},
        "host moderator", ("a lead", "host member", "limited moderator")),
    "ideaWideningAnswer": Call(
        lambda t: {"id": t.widening, "accept": True},
        "b lead", ("host owner", "host moderator", "b member", "a lead")),
    "ideaNarrow": Call(
        lambda t: {"ideaId": t.open}, "b lead", ("a lead", "b member", "host member", "apart lead")),
    "commentCreate": Call(lambda t: {"ideaId": t.idea, "body": "Gut."}, "b member", ("a lead", "limited moderator")),
    "commentEdit": Call(
        lambda t: {"id": t.comment, "body": "Anders."}, "b lead", ("host owner", "b member", "a lead")),
    "commentReactionAdd": Call(
        lambda t: {"commentId": t.comment, "kind": "AGREE"}, "b member", ("a lead", "limited moderator")),
    "commentReactionRemove": Call(
        lambda t: {"commentId": t.comment, "kind": "AGREE"}, "b member", ("a lead", "limited moderator")),
    "commentDelete": Call(lambda t: {"id": t.said}, "b lead", ("host owner", "b member", "a lead")),
    "commentRestore": Call(lambda t: {"id": t.regretted}, "b lead", ("host owner", "b member", "a lead")),
    "ideaLock": Call(
        lambda t: {"ideaId": t.idea, "sentence": LONG},
        "host moderator", ("limited moderator", "host member", "b lead", "a lead")),
    "ideaUnlock": Call(
        lambda t: {"ideaId": t.locked}, "host moderator", ("limited moderator", "host member", "b lead", "a lead")),
    "supportProposalCreate": Call(
        lambda t: {"ideaId": t.idea, "personId": t.lead, "need": "NICE"},
        "host member", ("limited moderator", "b lead", "a lead")),
    "supportProposalAnswer": Call(
        lambda t: {"id": t.asked, "accept": True}, "b member", ("host owner", "b lead", "a lead")),
    "supportProposalRedeem": door({"token": "geraten", "accept": True}),
    "noteCreate": Call(
        lambda t: {"ideaId": t.idea, "body": LONG}, "host member", ("limited moderator", "b lead", "a lead")),
    "noteEdit": Call(
        lambda t: {"id": t.note, "body": LONG}, "host member", ("host owner", "limited moderator", "b lead", "a lead")),
    "noteDelete": Call(
        lambda t: {"id": t.old_note}, "host member", ("host owner", "limited moderator", "b lead", "a lead")),
    "themeCreate": Call(
        lambda _: {"title": "Zwei Sorten"}, "host member", ("b lead", "a lead"), elsewhere=False),
    "themeEdit": Call(lambda t: {"id": t.theme, "title": "Anders"}, "limited moderator", ("b lead", "a lead")),
    "themeIdeaAdd": Call(
        lambda t: {"themeId": t.theme, "ideaId": t.idea}, "host member", ("limited moderator", "b lead", "a lead")),
    "themeIdeaRemove": Call(
        lambda t: {"themeId": t.theme, "ideaId": t.held}, "host member", ("limited moderator", "b lead", "a lead")),
    "themeDelete": Call(lambda t: {"id": t.old_theme}, "limited moderator", ("b lead", "a lead")),
    "priorityCreate": Call(lambda t: {"ideaId": t.idea}, "host member", ("limited moderator", "b lead", "a lead")),
    "priorityEdit": Call(
        lambda t: {"id": t.entry, "effort": 5, "isPromised": True, "values": [{"columnId": t.column, "value": 3}]},
        "host member", ("limited moderator", "b lead", "a lead")),
    "priorityDelete": Call(lambda t: {"id": t.entry}, "host member", ("limited moderator", "b lead", "a lead")),
    "priorityColumnCreate": Call(
        lambda _: {"name": "Strategie"},
        "host moderator", ("host member", "limited moderator", "b lead"), elsewhere=False),
    "priorityColumnEdit": Call(
        lambda t: {"id": t.column, "weight": 7},
        "host moderator", ("host member", "limited moderator", "b lead", "a lead")),
    "releaseNoteCreate": Call(
        lambda t: {"circleId": t.pair, "title": "Neu im Herbst", "body": LONG, "ideas": [t.idea]},
        "host member", ("limited moderator", "b lead", "a lead")),
    "releaseNoteEdit": Call(
        lambda t: {"id": t.draft, "title": "Neu im Winter"}, "host member", ("limited moderator", "b lead", "a lead")),
    "releaseNotePublish": Call(
        lambda t: {"id": t.ready, "sentence": LONG},
        "host moderator", ("host member", "limited moderator", "b lead", "a lead")),
    "releaseNoteTakeBack": Call(
        lambda t: {"id": t.news}, "host moderator", ("host member", "limited moderator", "b lead", "a lead")),
    "releaseNoteDelete": Call(
        lambda t: {"id": t.old_draft}, "host member", ("limited moderator", "b lead", "a lead")),
    "ideaExportCreate": Call(lambda _: {"parts": ["TALK"]}, "a guest", elsewhere=False),
    "ideaImportCreate": Call(
        lambda t: {"fileId": t.loose}, "host owner", ("host admin", "host moderator", "a lead")),
    "ideaImportCheck": Call(
        lambda t: {"id": t.checked_import, "columns": [{"member": "TITLE", "heading": "Titel"}]},
        "host owner", ("host admin", "host moderator", "a lead")),
    "ideaImportStart": Call(
        lambda t: {"id": t.failed_import}, "host owner", ("host admin", "host moderator", "a lead")),
    "ideaImportStop": Call(lambda t: {"id": t.running_import}, "host admin", ("host moderator", "a lead")),
    "fileSlotCreate": Call(lambda _: {"name": "Plan.pdf", "size": 5}, "a guest", elsewhere=False),
    "fileRemove": Call(lambda t: {"id": t.file}, "b lead", ("a lead", "b member", "host member", "limited moderator")),
    "ideaWithdraw": Call(lambda t: {"ideaId": t.idea}, "b lead", ("a lead", "b member", "host owner")),
    **{name: Call(*call) for name, call in {**BALLOT_CALLS, **FAIR_CALLS}.items()},
}  # fmt: skip


@pytest.fixture
async def house(database: Database, world: World, owner: str) -> AsyncIterator[House]:
    await world.db.execute("set max_parallel_workers_per_gather = 0")  # to read tables of a few rows
    matrix = await make_matrix(world)
    matrix.people["pending member"] = await world.person(matrix.firms["pending"], "partner_member")
    viewers = await matrix.viewers(database)
    async with World(owner) as elsewhere:
        human = await elsewhere.person(elsewhere.host, "owner")
        viewers["elsewhere owner"] = await elsewhere.viewer(database, human)
        yield House(database, world, viewers, await Targets.of(matrix), CALLS)


def test_every_mutation_is_in_the_table() -> None:
    mutations = schema().mutation_type
    assert mutations is not None
    assert set(mutations.fields) == set(CALLS) | ANSWERS_ALL_ALIKE


async def test_whoever_has_no_right_is_refused_and_leaves_no_row(house: House) -> None:
    before = await house.contents()
    wrong = []
    for name, call in CALLS.items():
        for actor in (*(EVERYBODY_ELSE if call.elsewhere else EVERYBODY_ELSE[:1]), *call.refused):
            refusals = await house.call(name, actor)
            if not refusals or await house.contents() != before:
                wrong.append((name, actor, refusals))
                before = await house.contents()
    assert wrong == []


async def test_whoever_has_the_right_is_heard_and_leaves_one(house: House) -> None:
    wrong = []
    for name, call in CALLS.items():
        if call.by:
            before = await house.contents()
            refusals = await house.call(name, call.by)
            if refusals or await house.contents() == before:
                wrong.append((name, call.by, refusals))
    assert wrong == []


async def test_whatever_is_no_door_is_done_once_per_key(house: House) -> None:
    wrong = []
    for name, call in CALLS.items():
        if call.by and name not in DOORS:
            first = await house.call(name, call.by, "key of " + name)
            before = await house.contents()
            again = await house.call(name, call.by, "key of " + name)
            told = [] if name in SEALED else [REPLAYED]
            if first or again != told or await house.contents() != before:
                wrong.append((name, first, again))
    assert wrong == []
    assert await house.world.one("select count(*) from idempotency_key where key = 'key of ballotVoteCast'") == 0


def test_the_schema_says_where_keys_change_nothing() -> None:
    mutations = schema().mutation_type
    assert mutations is not None
    saying = {name for name, field in mutations.fields.items() if "`Idempotency-Key`" in (field.description or "")}
    assert saying == DOORS | SEALED


@pytest.mark.parametrize("name", [name for name, call in CALLS.items() if call.by is not None])
def test_nobody_is_both_refused_and_heard(name: str) -> None:
    assert CALLS[name].by not in CALLS[name].refused


async def test_not_there_and_not_yours_are_the_same_answer(house: House) -> None:
    """An id that was never given out is refused as one that belongs to others."""
    hidden = {name: call for name, call in CALLS.items() if "ideaId" in call.given(house.targets)}
    assert len(hidden) > 8
    answers = {name: await house.call(name, "apart lead") for name in hidden if "open" not in names(hidden[name])}
    real, house.targets.ids = house.targets.ids, {**house.targets.ids, **never(house.targets.ids)}
    assert {name: await house.call(name, "apart lead") for name in answers} == answers
    assert set(map(tuple, answers.values())) == {("NOT_FOUND",)}
    assert real != house.targets.ids
