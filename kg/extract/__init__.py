"""From a parsed article to what it says: clauses, open triples, relations between mentions, attributions."""
