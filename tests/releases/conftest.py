"""A portal in which whatever happened is told when the test says so."""

from tests.notifications.conftest import letters, office, smtp

__all__ = ["letters", "office", "smtp"]
