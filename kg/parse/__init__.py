"""Parse articles: one spaCy Doc an article, over the article's own text, so that token offsets are article offsets."""

from kg.parse.parser import Parser, identify, load

__all__ = ["Parser", "identify", "load"]
