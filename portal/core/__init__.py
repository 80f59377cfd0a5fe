"""The kernel: database, events, viewer, refusals, mail; knows no slice and no GraphQL."""
