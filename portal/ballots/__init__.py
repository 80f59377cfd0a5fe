"""Ballots: firms decide together, in secret until the end, and can count again themselves."""
