"""Product ideas: from a sentence to a decision, inside their circle."""
