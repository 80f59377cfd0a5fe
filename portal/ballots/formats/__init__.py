"""Files with elections in them: Pabulib, PrefLib and our own JSON."""
