"""What is done with files of other systems: an import is ordered, looked at, and taken in."""
