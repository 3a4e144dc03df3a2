"""The graph as RDF: mapping, store, queries, validation."""
