"""What a count found, told so that everybody can follow it: facts, words in four languages, a document."""
