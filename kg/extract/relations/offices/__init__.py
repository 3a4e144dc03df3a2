"""Titles and offices: the words for them, in which body, and who holds them."""
