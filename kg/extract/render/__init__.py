"""Clauses put into words: noun phrase boundaries (`phrases`), minimal triples (`minimal`), n-ary clauses (`full`)."""
