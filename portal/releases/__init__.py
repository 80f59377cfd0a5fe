"""Release notes: "you said, we did"."""
