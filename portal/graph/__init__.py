"""The GraphQL engine: compiled reads, mutations, transports; knows no slice."""
