"""Search: what has these words, and what is about the same, as far as one may read it."""
