"""How long does a search take, with all policies on? `python -m tests.bench.search --ideas 100000`.

The functions of the search as the web role calls them, for somebody who sees everything, somebody who sees about half
and somebody who sees about a thousandth: milliseconds of the whole answer and of the backend's own work, median and
95th of a hundred. The world is the one of `tests.bench.growth`, two comments for each idea.
"""

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import psycopg

from portal.core.embedded import EmbeddedPostgres
from portal.core.viewer import Viewer
from tests.bench.cast import load
from tests.bench.growth import SETTINGS, WHO_SEES_ALL

TYPED = (
    "Klinge", "Schicht", "Minuten", "Klinge wechseln", "Werkzeug", "Förderband reinigen Montag", "Vakuumpunpe",
    "Klingen ohne Werkzeug wechseln", "etiquette", "Lichttaster kleine Serien", "Wechselklinge", "nirgends",
    "label wears", "Kunde zurückgeschickt Kartons",
)  # fmt: skip
BEGUN = (
    ("Klinge schneller wechseln", "Das Wechseln der Klinge kostet uns in jeder Schicht viele Minuten."),
    ("Förderband leiser machen", ""),
    ("Ersatzteile direkt bestellen", "Wir müssen für jedes Ersatzteil anrufen."),
    ("Warn before the blade wears out", "We only notice when the waste goes up."),
)
CALLS: dict[str, tuple[str, Any]] = {
    "search": ("select h.id from search_hits(%s, 101) h", [(one,) for one in TYPED]),
    "filter": ("select unnest(search_ideas(%s))", [(one,) for one in TYPED]),
    "similar": ("select h.id from search_similar(%s, %s, 5) h", BEGUN),
}
SIZES = """
    select c.relname, pg_size_pretty(pg_total_relation_size(c.oid)) from pg_class c
     where c.relname in ('search_entry', 'search_word', 'idea', 'comment') order by 1
"""
WHO = """
    select viewer_for(m.workspace_id, m.id) from membership m
      join circle_member x on x.workspace_id = m.workspace_id and x.organisation_id = m.organisation_id
     where m.role = 'lead' and m.state = 'active' group by 1, m.id order by count(*) {}, m.id limit 1
"""


def main() -> None:
    arguments = _arguments()
    folder = Path(arguments.folder).absolute() / str(arguments.ideas)
    folder.mkdir(parents=True, exist_ok=True)
    with EmbeddedPostgres(folder / "database", None, settings=SETTINGS).running() as cluster:
        owner = cluster.dsn("postgres")
        load(owner, arguments.ideas)
        with psycopg.connect(owner) as past, psycopg.connect(cluster.dsn("portal_app"), autocommit=True) as app:
            print(*past.execute(SIZES).fetchall(), sep="\n")
            for sight, viewer in _viewers(past):
                app.execute("select set_config('app.viewer', %s, false)", [viewer.context])
                for name, (statement, given) in CALLS.items():
                    print(f"{name:8} {sight:10} {_measured(app, statement, given)}")


def _viewers(past: psycopg.Connection[Any]) -> list[tuple[str, Viewer]]:
    all_ = past.execute(WHO_SEES_ALL).fetchone()
    asked = {
        "all": past.execute("select viewer_for(%s, %s)", all_[:2] if all_ else None),
        "many": past.execute(WHO.format("desc").encode()),
        "few": past.execute(WHO.format("asc").encode()),
    }
    return [(sight, Viewer.from_json(rows.fetchone()[0])) for sight, rows in asked.items()]  # type: ignore[index] - there are


def _measured(app: psycopg.Connection[Any], statement: str, given: Any) -> str:
    whole, own = [], []
    for _ in range(100 // len(given) + 1):
        for one in given:
            began, busy = time.perf_counter(), _busy(app)
            app.execute(statement, one).fetchall()  # type: ignore[call-overload] - one of ours
            own.append(_busy(app) - busy)
            whole.append((time.perf_counter() - began) * 1000)
    return "  ".join(
        f"{name}: median {statistics.median(taken):.1f}, p95 {sorted(taken)[int(len(taken) * 0.95)]:.1f} ms"
        for name, taken in (("answered", whole), ("worked", own))
    )


def _busy(app: psycopg.Connection[Any]) -> float:
    """Milliseconds that the backend has run so far: on a shared machine it also waits for its turn."""
    return int(Path(f"/proc/{app.info.backend_pid}/schedstat").read_text().split()[0]) / 1e6


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", default="var/bench/growth", help="where the worlds are kept between runs")
    parser.add_argument("--ideas", type=int, default=100_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
