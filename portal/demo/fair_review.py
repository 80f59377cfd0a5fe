"""The demo's review of the fair that is over, as rows: counts, learnings and the figures as frozen; all made up."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from portal.demo.book import Book
from portal.fairs.rules import review
from portal.fairs.rules.review import Counted, Goal, Side

COUNTS = {
    "talks": 240, "leads": 151, "qualified_leads": 62, "leads_of_several_firms": 48, "leads_offered": 21,
    "leads_taken_over": 17, "customers_invited": 80, "customers_met": 46, "follow_ups_owed": 62,
    "followed_up_in_time": 57, "promises_due": 34, "promises_kept": 31,
}  # fmt: skip
LEARNINGS = (
    ("wendrueti", "bleiker", "keep", "Zu zweit an der Theke: eine Person schneidet, eine redet."),
    ("hinterfluh", "studer", "change", "Die Tafel mit den Preisen hing zu hoch. Niemand hat sie gelesen."),
    ("hinterfluh", "emmenegger", "market", "Drei Stände zeigten Folien ohne Kunststoff. Das fragen unsere Läden auch."),
)
AFTER = timedelta(days=84)


def write_review(book: Book, part: dict[str, Any], last_day: date, budget: Mapping[str, tuple[int, int]]) -> None:
    """What both sides counted and learned, and the figures as the host froze them twelve weeks later."""
    at = book.before(book.now.date() - last_day - AFTER)
    by = {"organisation_id": book.firms["wendrueti"], "author_id": book.members["bleiker"]}
    for name, value in COUNTS.items():
        book.add("fair_count", at, name=name, value=value, counted_at=at, **by, **part)
    for firm, person, kind, body in LEARNINGS:
        says = {"organisation_id": book.firms[firm], "author_id": book.members[person]}
        book.add("fair_learning", at, kind=kind, body=body, **says, **part)
    of = book.add("fair_review", at, number=1, frozen_at=at, **by, **part)
    counted = Counted(
        figures={"cost": sum(actual for _, actual in budget.values()), "learnings": len(LEARNINGS), **COUNTS},
        goals=[Goal("Gespräche mit neuen Käsereien", "Gespräche", "gezählt am Stand", 160, COUNTS["leads"])],
        budget=budget,
        sides=[Side("host", 31, 29), Side("partner", 28, 25)],
        last_day=last_day,
        settled_on=last_day + timedelta(days=49),
    )
    for position, shown in enumerate(review.kpis(counted)):
        book.add("fair_kpi", at, review_id=of, position=position, **review.kept(shown), **part)
