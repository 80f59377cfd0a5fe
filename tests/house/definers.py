"""Functions that run with their owners' rights: each is listed here, by what it is for."""

from portal.transfer.queries import PARTS

VOTING = {
    f"ballot_{what}"
    for what in (
        "add_voters", "alarm", "append", "cast", "check_next", "close_due", "count_failed", "counting", "end",
        "joinable", "links", "open", "own", "people", "poll", "receipt_again", "receipts_due", "remind", "remind_due",
        "reminded_at", "settle", "told", "uncounted", "wrong",
    )
}  # fmt: skip
MERGING = {"merge_take_in", "merge_let_go", "merge_settle"}
IMPORTING = {
    f"import_{what}" for what in ("firm", "people", "circle", "ideas", "supports", "comments", "count", "merge", *PARTS)
} | {"redact_around", "support_name"}
DEFINERS = (
    MERGING
    | IMPORTING
    | VOTING
    | {
        "calendar_feed_of",
        "circle_readers",
        "demo_people",
        "demo_workspace",
        *("fair_appearances_at", "fair_duty_of", "fair_overdue", "fair_people"),
        "events_since",
        "file_waits",
        "files_kept",
        *{f"{what}_over" for what in ("exports", "files")},
        "invitation_of",
        "memberships_of",
        *("notice_event", "notice_people", "notice_token_of", "notices_due"),
        "person_by_email",
        "portal_facts",
        "priority_keeper",
        *("search_fairs", "search_hits"),
        "search_ideas",
        "search_similar",
        "signing_key_public",
        "support_proposal_of",
        "tag_family",
        "tag_followers",
        "token_of",
        "viewer_for",
        "viewer_of",
    }
)
