"""Relations that event nouns state, and what the clauses around them add to their roles."""
