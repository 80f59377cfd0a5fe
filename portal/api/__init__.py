"""The GraphQL schema: every Strawberry type, one module per slice."""
