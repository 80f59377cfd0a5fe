"""Imports every model module once, so that Alembic sees all tables."""

from sqlmodel import SQLModel

from portal.ballots import model as ballots
from portal.calendars import model as calendars
from portal.core import events, idempotency, mail
from portal.fairs import model as fairs
from portal.files import model as files
from portal.ideas import model as ideas
from portal.identity import model as identity
from portal.moderation import model as moderation
from portal.notifications import model as notifications
from portal.partners import model as partners
from portal.priorities import model as priorities
from portal.provenance import model as provenance
from portal.releases import model as releases
from portal.search import model as search
from portal.transfer import model as transfer

MODULES = (
    events,
    idempotency,
    mail,
    identity,
    partners,
    files,
    ideas,
    fairs,
    ballots,
    releases,
    priorities,
    moderation,
    provenance,
    notifications,
    search,
    transfer,
    calendars,
)
metadata = SQLModel.metadata
