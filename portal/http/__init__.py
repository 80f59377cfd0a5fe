"""Every other door than GraphQL: health, client pages."""
