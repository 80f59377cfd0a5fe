"""Counting: a pure function from a definition and its ballots to a result; no clock, no chance, no input or output."""
