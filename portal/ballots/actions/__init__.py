"""Verbs on ballots: prepare, announce, open, vote, publish, take back; one module per noun."""

from portal.ballots.actions.draft import (
    Draft,
    DraftSeen,
    announce_ballot,
    copy_ballot,
    discard_ballot,
    draft_ballot,
    edit_ballot,
)
from portal.ballots.actions.ending import annul_ballot, publish_ballot
from portal.ballots.actions.opening import frozen, open_ballot
from portal.ballots.actions.statement import Statement, state
from portal.ballots.actions.vote import Remembered, cast_vote, count_of
from portal.ballots.actions.voters import add_voters, remind_firms

__all__ = [
    "Draft",
    "DraftSeen",
    "Remembered",
    "Statement",
    "add_voters",
    "announce_ballot",
    "annul_ballot",
    "cast_vote",
    "copy_ballot",
    "count_of",
    "discard_ballot",
    "draft_ballot",
    "edit_ballot",
    "frozen",
    "open_ballot",
    "publish_ballot",
    "remind_firms",
    "state",
]
