"""Relations that the verbs and adjectives of clauses state."""
