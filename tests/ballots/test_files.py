"""Elections in files: counted by their own rule in a process of its own, refused with the row and the reason."""

import json
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from portal.ballots.counting.definition import Definition, Lot, Method, Option, Weighting
from portal.ballots.counting.votes import Ballot
from portal.ballots.election import count_election
from portal.ballots.formats.read import read_election
from portal.ballots.formats.wrong import FileError
from portal.ballots.process import CountFailedError, Limits, count_apart
from portal.cli import app

FILES = Path(__file__).parent / "files"
WINNERS = [
    ("workshop.pb", None, ["a", "d"], "shares"),
    ("workshop.pb", "equalshares", ["d"], "shares"),
    ("workshop.pb", "greedy", ["a", "b"], "greedy"),
    ("points.pb", None, ["p-1", "p-2"], "greedy"),
    ("ranks.pb", None, ["x"], "greedy"),
    ("ranks.pb", "greedy", ["x", "z"], "greedy"),
    ("even.pb", None, ["2"], "greedy"),
    ("shares.pb", None, ["a", "b"], "shares"),
    ("shares.pb", "shares", ["a", "b"], "shares"),
    ("club.soc", None, ["2"], "seats"),
    ("club.soc", "approval", ["1"], "approval"),
    ("board.soi", None, ["1"], "seats"),
    ("older.toi", None, ["1"], "seats"),
]


@pytest.mark.parametrize(("name", "method", "winners", "counted"), WINNERS)
def test_a_published_file_is_counted_by_its_own_rule_or_another(
    name: str, method: str | None, winners: list[str], counted: str
) -> None:
    asked = [str(FILES / name), *(["--method", method] if method else [])]
    told = CliRunner().invoke(app, ["ballot", "count", *asked])

    assert told.exit_code == 0, told.output
    found = json.loads(told.stdout)
    assert list(found)[:5] == ["winners", "rounds", "method", "seconds", "input_hash"]
    assert (found["winners"], found["method"]) == (winners, counted)
    assert len(bytes.fromhex(found["input_hash"])) == 32


def test_sums_of_odd_files_are_exact() -> None:
    sums = {row["id"]: row["sum"] for row in _counted("points.pb")["options"]}
    assert sums == {"p-1": "14", "p-2": "12", "p-3": "3"}
    assert {row["id"]: row["sum"] for row in _counted("even.pb")["options"]} == {"1": "-1", "2": "1/2"}
    assert {row["id"]: row["sum"] for row in _counted("ranks.pb")["options"]} == {"x": "6", "y": "6", "z": "1"}
    assert _counted("points.pb")["rounds"][-1]["left"] == "1/4"


def _counted(name: str) -> Any:
    return json.loads(count_election(FILES / name))


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("workshop.pb", "3;a;20", "3;q;20", "Row 21: there is no project q."),
        ("workshop.pb", "3;a;20", "3;a,b,c,d;20", "Row 21: 4 projects are chosen where 3 are allowed."),
        ("workshop.pb", "3;a;20", "2;a;20", "Row 21: the voter 2 stands there twice."),
        ("workshop.pb", "3;a;20", "3;a,a;20", "Row 21: the choice a stands there twice."),
        ("workshop.pb", "c;50;Gamma", "c;many;Gamma", "Row 15: cost is no number: many."),
        ("workshop.pb", "c;50;Gamma", "c;-5;Gamma", "Row 15: cost is negative: -5."),
        ("workshop.pb", "num_votes;6", "num_votes;7", "META says num_votes 7, the file has 6."),
        ("workshop.pb", "budget;100,50\n", "", "META does not say budget."),
        ("workshop.pb", "rule;equalshares/add1", "rule;unknown", "the rule unknown cannot be counted"),
        ("workshop.pb", "voter_id;vote;age", "voter;vote;age", "Row 18: VOTES has no column voter_id."),
        ("points.pb", "6,3;", "6;", "Row 20: 2 projects have 1 points."),
        ("points.pb", "rule;greedy-threshold", "rule;equalshares", "counts approvals; these votes are cumulative"),
        ("club.soc", "3: 2,3,1", "3: 2,3,9", "Row 10: there is no alternative 9."),
        ("club.soc", "3: 2,3,1", "3: 2,3,2", "Row 10: 2 is ranked twice."),
        ("club.soc", "3: 2,3,1", "three: 2,3,1", "Row 10: a count and an order are needed"),
        ("club.soc", "3: 2,3,1", "4: 2,3,1", "the head says 9 voters, the rows have 10."),
        ("older.toi", "2,{2,3},4", "2,{2,3,4", "Row 8: a bracket is not closed."),
    ],
)
def test_a_broken_file_is_refused_with_row_and_reason(name: str, old: str, new: str, reason: str) -> None:
    text = (FILES / name).read_text("utf-8")
    assert old in text

    with pytest.raises(FileError) as refused:
        read_election(name, text.replace(old, new))

    assert reason in str(refused.value)


def test_the_command_says_what_is_wrong_and_ends_with_one(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"definition": {"method": "approval", "options": []}, "ballots": []}')

    told = CliRunner().invoke(app, ["ballot", "count", str(broken)])

    assert told.exit_code == 1
    assert "There are no options." in told.output


def _every_method() -> list[dict[str, Any]]:
    """One election of every method, full of ties, as our own JSON says it."""
    ids = [f"wish {number}" for number in range(7)]
    said = {
        "approval": [{"approve": [one]} for one in ids],
        "shares": [{"approve": [one, ids[0]]} for one in ids[1:]],
        "star": [{"scores": {one: 5}} for one in ids],
        "points": [{"points": {one: 5}} for one in ids],
        "seats": [{"ranking": [one]} for one in ids],
        "motion": [{"choice": "yes"}, {"choice": "no"}, None],
    }
    lot = {"seed": "11" * 32, "box": "22" * 32}
    options = [{"id": one, "effort": 2} for one in ids]
    common = {"options": options, "budget": 9, "min_orgs": 1, "seats": 3, "winners": 3, "lot": lot}
    return [
        {
            "definition": common | {"method": method},
            "ballots": [{"organisation": f"f{at}", "content": one} for at, one in enumerate(contents)],
        }
        for method, contents in said.items()
    ]


def test_results_are_the_same_bytes_whatever_the_hash_seed() -> None:
    program = (
        "import json, sys\n"
        "from portal.ballots.counting.canonical import canonical\n"
        "from portal.ballots.counting.count import count\n"
        "from portal.ballots.formats.own import read_own\n"
        "for one in json.loads(sys.stdin.read()):\n"
        "    sys.stdout.buffer.write(canonical(count(*read_own(json.dumps(one), None))) + b'\\n')\n"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(_every_method()).encode(),
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77", "4242")
    }

    assert len(told) == 1
    results = [json.loads(line) for line in told.pop().splitlines()]
    assert all(result["by_lot"] for result in results if result["method"] not in {"motion", "shares"})


async def test_a_count_keeps_to_its_limits_and_tells_how_far_it_is() -> None:
    options = tuple(Option(f"o{number}", effort=Fraction(3 + number % 7)) for number in range(40))
    definition = Definition(
        method=Method.SHARES, options=options, budget=Fraction(60), min_orgs=0, lot=Lot("01" * 32, "02" * 32)
    )
    cast = [
        Ballot(f"f{at}", {"approve": [f"o{(at * step) % 40}" for step in (1, 7)][: 1 + at % 2]}) for at in range(1, 39)
    ]
    heard: list[float] = []

    result = await count_apart(definition, cast, progress=heard.append)

    assert json.loads(result)["winners"]
    assert heard == sorted(heard)
    assert heard
    with pytest.raises(CountFailedError, match="longer than 0"):
        await count_apart(definition, cast, Limits(seconds=0))
    with pytest.raises(CountFailedError):
        await count_apart(definition, cast, Limits(megabytes=60))
    with pytest.raises(CountFailedError, match="one organisation has one"):
        await count_apart(Definition(method=Method.MOTION, weighting=Weighting.DELEGATE), [Ballot("a", None)] * 2)


def test_the_licences_of_others_stay_out() -> None:
    """pabutools can use a solver that nobody may pass on; it must not come along."""
    installed = subprocess.run(
        [sys.executable, "-c", "import importlib.util as u; print(u.find_spec('gurobipy'))"],
        capture_output=True,
        check=True,
        text=True,
    )

    assert installed.stdout.strip() == "None"
