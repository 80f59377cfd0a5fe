"""Which event moves whom: subscribers by the kind of event, and the loops that bring them their events."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from portal.ballots import jobs as ballots
from portal.core import idempotency
from portal.core.db import Database
from portal.core.events import kinds_alone, waits
from portal.core.files import Storage
from portal.core.mail import Desk
from portal.fairs import jobs as fairs
from portal.fairs.events import PlansOutdated, RotaProposalAsked, TaskReminded
from portal.fairs.subscribers import FairLetters, Planning, Replanning
from portal.files import jobs as files
from portal.files.events import FileRemoved
from portal.files.subscribers import Bytes
from portal.ideas import jobs as ideas
from portal.ideas.events import (
    IdeaMerged,
    IdeaSupported,
    IdeaSupportShown,
    IdeaSupportWithdrawn,
    IdeaUnmerged,
    SupportProposed,
)
from portal.ideas.subscribers import IdeaLetters
from portal.identity import jobs as identity
from portal.identity.events import PasswordChanged, SignInLinkRequested
from portal.identity.subscribers import AccountLetters
from portal.notifications import jobs as notifications
from portal.notifications.jobs import Sender
from portal.notifications.receipts import Receipts
from portal.notifications.rules import TELLINGS
from portal.notifications.subscribers import Notifier
from portal.partners.events import InvitationSent, TermsPublished
from portal.partners.subscribers import PartnerLetters
from portal.priorities.subscribers import Reckoner
from portal.transfer import exporting
from portal.transfer.events import ExportAsked, ImportBrought, ImportStarted
from portal.transfer.exporting import Exporting
from portal.transfer.subscribers import Importing
from portal.worker.jobs import Chore, Gatherer, Jobs, Reactions, Subscriber
from portal.worker.relay import Relay

Loop = Callable[[], Coroutine[Any, Any, None]]


class Work:
    """What happens beside requests: the relay of the event log, and the reactions to events."""

    def __init__(self, database: Database, dsn: str, desk: Desk, storage: Storage, quota: int) -> None:
        sender = Sender(database, desk)
        heard = together(subscribers(database, desk, storage, quota), notices(database, sender))
        # Receipts before the end: with a confidential ballot it parts voters from votes for good.
        minutely: list[Chore] = [
            sender.send_due,
            Receipts(database, desk).send_due,
            partial(ballots.remind_due, database),
            partial(ballots.end_due, database),
            partial(fairs.tell_overdue, database),
        ]
        reactions = Reactions(heard, waits(), reckoning(database), kinds_alone())
        self.jobs = Jobs(dsn, reactions, chores(database, storage), minutely)
        relay = Relay(dsn, self.jobs.defer)
        database.after_commit(relay.nudge)
        self.loops: list[Loop] = [relay.run, self.jobs.run]


def chores(database: Database, storage: Storage) -> list[Chore]:
    """What is removed once nobody can use it any more."""
    return [
        partial(idempotency.sweep, database),
        partial(identity.sweep, database),
        partial(ideas.sweep, database),
        partial(notifications.sweep, database),
        partial(files.sweep, database, storage),
        partial(exporting.sweep, database, storage),
        partial(ballots.check_all, database),
    ]


def subscribers(database: Database, desk: Desk, storage: Storage, quota: int) -> dict[str, list[Subscriber]]:
    """Who reacts to what; each may be called twice for the same event."""
    account = AccountLetters(database, desk.post, desk.base_url)
    partner = PartnerLetters(database, desk.post, desk.base_url)
    importing = Importing(database, storage, quota)
    return {
        SignInLinkRequested.kind: [account.send_link],
        PasswordChanged.kind: [account.tell_password_changed],
        InvitationSent.kind: [partner.send_invitation],
        SupportProposed.kind: [IdeaLetters(database, desk.post, desk.base_url).ask_to_confirm],
        TaskReminded.kind: [FairLetters(database, desk.post, desk.base_url).ask_for_duty],
        RotaProposalAsked.kind: [Planning(database).propose],
        PlansOutdated.kind: [Replanning(database).follow],
        TermsPublished.kind: [partner.tell_terms_wait],
        FileRemoved.kind: [Bytes(storage).forget],
        ImportBrought.kind: [importing.check],
        ImportStarted.kind: [importing.run],
        ExportAsked.kind: [Exporting(database, storage).make],
    }


def reckoning(database: Database) -> dict[str, list[Gatherer]]:
    """What the host weighs ideas by follows their supports."""
    reckoner = Reckoner(database)
    gatherer = Gatherer(reckoner.refresh, reckoner.listed)
    kinds = (IdeaSupported, IdeaSupportWithdrawn, IdeaSupportShown, IdeaMerged, IdeaUnmerged)
    return {event.kind: [gatherer] for event in kinds}


def together(*tables: dict[str, list[Subscriber]]) -> dict[str, list[Subscriber]]:
    """Everybody who reacts to a kind of event, from all tables."""
    kinds = {kind for table in tables for kind in table}
    return {kind: [one for table in tables for one in table.get(kind, ())] for kind in kinds}


def notices(database: Database, sender: Sender) -> dict[str, list[Subscriber]]:
    """Whoever takes part is told of these."""
    notifier = Notifier(database, sender.send_to)
    return {kind: [notifier.tell] for kind in TELLINGS}
