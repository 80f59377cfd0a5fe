"""What came of a file, or would come of it: counts, problems, and who would see it."""

from collections import Counter
from dataclasses import dataclass, field

from portal.transfer.bundle import Circle, Comment, File, Firm, Idea, Item, Merge, Own, Person, Problem, Support
from portal.transfer.rules import MOST_PROBLEMS


@dataclass
class Report:
    """Grows with the file; `problems` are the first ones, the counters know all."""

    format: str
    system: str
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    left_out: int = 0
    kept: int = 0
    seen: int = 0
    """How much of the file was gone through."""

    def count(self, item: Item) -> None:
        """One more of its kind."""
        match item:
            case Problem():
                self.tell(item)
            case Comment():
                self.counts["notes" if item.is_note else "comments"] += 1
            case Own():
                self.counts[item.part] += 1
            case _:
                self.counts[NAMES[type(item)]] += 1

    def tell(self, problem: Problem) -> None:
        """What is wrong with a row."""
        if problem.is_kept:
            self.kept += 1
        else:
            self.left_out += 1
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)

    def line(self) -> str:
        """How far it has come."""
        return ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in sorted(self.counts.items()))

    def lines(self) -> list[str]:
        """Everything, for a terminal."""
        told = [
            f"{one.place.part}, row {one.place.row}: {one.code} {one.what}" + (" (taken all the same)" * one.is_kept)
            for one in self.problems
        ]
        head = (
            f"{self.format} as {self.system}: {self.line()}; {self.left_out} rows left out, {self.kept} with remarks."
        )
        return [head, *told, "Everything stands in the house circle: the host's people read it, nobody else."]


NAMES: dict[type, str] = {
    Firm: "firms",
    Person: "people",
    Circle: "circles",
    Idea: "ideas",
    Support: "supports",
    File: "files",
    Merge: "merges",
}
