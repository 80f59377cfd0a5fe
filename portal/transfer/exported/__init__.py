"""What an export holds: one entry per kind of thing, each under its own rule and masked as on the pages.

Whoever adds a kind of thing to ideas adds it to `THINGS`; an import reads the parts it knows and leaves the others.
"""

from portal.transfer.exported import firms, ideas, personal, plans, talk
from portal.transfer.exported.page import Statement, Thing, count_of, ids_of, page_of

THINGS = (
    firms.FIRMS,
    firms.PEOPLE,
    firms.CIRCLES,
    firms.PLACES,
    firms.TERMS,
    firms.ACCEPTANCES,
    ideas.STAGES,
    ideas.TAGS,
    ideas.FIELDS,
    ideas.OPTIONS,
    ideas.IDEAS,
    ideas.STEPS,
    ideas.TAGGINGS,
    ideas.ANSWERS,
    talk.COMMENTS,
    talk.VERSIONS,
    talk.REACTIONS,
    talk.NOTES,
    talk.HELD,
    talk.SUPPORTS,
    plans.THEMES,
    plans.GROUPED,
    plans.COLUMNS,
    plans.PRIORITIES,
    plans.WORTHS,
    plans.NEWS,
    plans.ANSWERED,
    ideas.DRAFTS,
    personal.FOLLOWS,
    personal.CIRCLE_FOLLOWS,
    personal.TAG_FOLLOWS,
    personal.VIEWS,
    personal.SETTINGS,
    personal.PREFERENCES,
    personal.MUTES,
    ideas.FILES,
    ideas.MERGES,
)
"""In the order in which an import needs them."""

__all__ = ["THINGS", "Statement", "Thing", "count_of", "ids_of", "page_of"]
