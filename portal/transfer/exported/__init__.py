"""What an export holds: one entry per kind of thing, each under its own rule and masked as on the pages.

Whoever adds a kind of thing to ideas adds it to `THINGS`; an import reads the parts it knows and leaves the others.
"""

from portal.transfer.exported import firms, ideas, plans, talk
from portal.transfer.exported.page import Statement, Thing, count_of, ids_of, page_of

THINGS = (
    firms.FIRMS,
    firms.PEOPLE,
    firms.CIRCLES,
    firms.PLACES,
    firms.TERMS,
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
    talk.SUPPORTS,
    plans.THEMES,
    plans.GROUPED,
    plans.NEWS,
    plans.ANSWERED,
    ideas.DRAFTS,
    ideas.FILES,
    ideas.MERGES,
)
"""In the order in which an import needs them."""

__all__ = ["THINGS", "Statement", "Thing", "count_of", "ids_of", "page_of"]
