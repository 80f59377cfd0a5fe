"""How the mutations of ballots are called by the host or somebody of partner B, and who has no right to."""

from collections.abc import Callable
from typing import Any

REASON = "Ein Satz, der lang genug ist, damit er gilt."
BALLOT_CALLS: dict[str, tuple[Callable[[Any], dict[str, Any]], str, tuple[str, ...]]] = {
    "ballotCreate": (
        lambda t: {"circleId": t.pair, "title": "Wer zuerst?", "method": "MOTION", "options": [],
                   "closesAt": "2027-03-01T00:00:00Z"},
        "host moderator", ("host member", "b lead", "limited moderator")),
    "ballotEdit": (
        lambda t: {"id": t.next_ballot, "circleId": t.pair, "title": "Wer dann?", "method": "MOTION", "options": [],
                   "closesAt": "2027-03-01T00:00:00Z"},
        "host admin", ("host member", "b lead", "a lead", "limited moderator")),
    "ballotDelete": (lambda t: {"id": t.old_ballot}, "host moderator", ("host member", "b lead", "a lead")),
    "ballotCopy": (
        lambda t: {"ballotId": t.closed_ballot}, "host moderator", ("host member", "b lead", "a lead")),
    "ballotAnnounce": (lambda t: {"id": t.next_ballot}, "host moderator", ("host member", "b lead", "a lead")),
    "ballotVotersAdd": (
        lambda t: {"ballotId": t.joined_ballot, "organisationId": t.firm_b, "reason": REASON},
        "host moderator", ("host member", "b lead", "a lead")),
    "ballotOpen": (lambda t: {"id": t.draft_ballot}, "host moderator", ("host member", "b lead", "a lead")),
    "ballotVoteCast": (
        lambda t: {"ballotId": t.open_ballot, "isYes": False}, "b lead", ("b member", "a lead", "host owner")),
    "ballotPublish": (lambda t: {"id": t.closed_ballot}, "host admin", ("host member", "b lead", "a lead")),
    "ballotStatementCreate": (
        lambda t: {"ballotId": t.open_ballot, "body": REASON}, "host moderator", ("host member", "b lead", "a lead")),
    "ballotRemind": (
        lambda t: {"id": t.late_ballot}, "host moderator", ("host member", "b lead", "b member", "a lead")),
    "ballotAnnul": (
        lambda t: {"id": t.wrong_ballot, "reason": REASON}, "host owner", ("host member", "b lead", "a lead")),
}  # fmt: skip
