"""What the host alone makes of ideas: themes over the ideas of different partners, and what comes first."""
