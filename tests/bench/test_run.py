"""The benchmark runs from end to end; what it finds is for quiet machines."""

from pathlib import Path

import pytest

from tests.bench.run import main
from tests.bench.servers import PEERS

TINY = ["--ideas", "2000", "--rounds", "1", "--seconds", "1", "--processes", "1"]


@pytest.mark.bench
def test_a_run_on_a_tiny_world_measures_everything_that_the_goals_need(tmp_path: Path) -> None:
    tmp_path.chmod(0o711)
    peers = ["--peers", "all"] if (PEERS / "node_modules").exists() else ["--peers", "twin"]

    found = main(["--folder", str(tmp_path), *TINY, *peers, "--extras", "--crowd", "100"])

    measured = {(pair.candidate, pair.operation) for one in found.rounds[1] for pair in one}
    assert {("portal", one) for one in ("list", "page", "detail", "support")} <= measured
    assert ("portal, free document", "list") in measured
    assert ("twin", "support") in measured
    assert found.heat["portal"].unequal == 0
    assert found.start
    assert found.rest[1] > 10
