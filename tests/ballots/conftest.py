"""The town in which ballots are held, for every file of this folder."""

from tests.ballots.test_life import town

__all__ = ["town"]
