"""From mentions to entities: coreference within an article, resolution across articles."""

from kg.resolve.article import within
from kg.resolve.blocks import identity
from kg.resolve.chains import chains_of
from kg.resolve.corpus import Resolution, across
from kg.resolve.decisions import Decision, read_decisions

__all__ = ["Decision", "Resolution", "across", "chains_of", "identity", "read_decisions", "within"]
