"""The word classes by which the rules read relations, one module and one file of `classes/` for each topic."""
