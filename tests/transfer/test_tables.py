"""Every table of the ideas' part is in an export, or stands here with the reason why it is not."""

from portal.files import model as files
from portal.ideas import model as ideas
from portal.moderation import model as moderation
from portal.notifications import model as notifications
from portal.partners import model as partners
from portal.priorities import model as priorities
from portal.provenance import model as provenance
from portal.releases import model as releases
from portal.search import model as search
from portal.tables import metadata
from portal.transfer import model as transfer
from portal.transfer.exported import THINGS
from portal.transfer.queries import PARTS
from portal.transfer.sources.own import NEEDED
from portal.transfer.sources.own import PARTS as READ

SLICES = (
    files, ideas, moderation, notifications, partners, priorities, provenance, releases, search, transfer,
)  # fmt: skip
NOT_TOLD = {
    "workspace": "the workspace that takes it in has its own",
    "care": "says what accounts may see: whoever takes over decides that anew",
    "invitation": "a letter that was sent from there; its link leads there",
    "idea_voice": "counted from supports",
    "comment_tally": "counted from reactions",
    "idea_seen": "when somebody last looked",
    "mention": "stands in the words of the comment",
    "widening": "a question to people who have no account where it is taken in; its answer is where the idea stands",
    "support_proposal": "a letter that was sent from there; confirmed it is a support",
    "report": "goes with the log of the house where it was reported",
    "trust": "is about accounts: whoever comes anew is looked at anew",
    "notification": "what somebody was told there",
    "notice_letter": "a mail that was sent from there",
    "notice_token": "what stands in mails that were sent from there",
    "signing_key": "a secret",
    "search_entry": "made from the words",
    "search_word": "made from the words",
    "idea_import": "how something came in there",
    "idea_import_heading": "how something came in there",
    "idea_import_problem": "how something came in there",
    "transfer_origin": "where something was before it came there",
    "transfer_person": "in people: their addresses",
    "idea_export": "the file itself",
}


def test_every_table_is_told_or_has_its_reason() -> None:
    modules = {module.__name__ for module in SLICES}
    tables = {
        str(mapper.local_table)
        for mapper in transfer.ImportRow._sa_registry.mappers  # type: ignore[attr-defined]  # noqa: SLF001 - all models
        if any(mapper.class_.__module__.startswith(name) for name in modules)
    }
    told = {thing.row.__tablename__ for thing in THINGS}
    assert tables <= set(metadata.tables)
    assert told & NOT_TOLD.keys() == set()
    assert tables == told | NOT_TOLD.keys()


def test_what_is_told_is_taken_in_again() -> None:
    whole = {
        "organisations", "people", "circles", "places", "terms", "ideas", "comments", "notes", "supports", "merges",
        "files",
    }  # fmt: skip
    names = {thing.name for thing in THINGS}
    assert names == whole | READ.keys()
    assert READ.keys() == NEEDED.keys()
    assert {*READ, "files"} == set(PARTS)
