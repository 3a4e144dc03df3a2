"""Coreference within an article, by sieves from the surest to the least sure (Lee et al. 2013, the Stanford sieve).

Names that are forms of one name, descriptions that a title or an apposition ties to a name, descriptions of a known
kind, pronouns that agree. A mention that no sieve links is a chain of its own.
"""

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.mentions import Names
from kg.resolve.described import link_descriptions
from kg.resolve.homes import link_homelands
from kg.resolve.links import Links
from kg.resolve.named import link_names
from kg.resolve.pronouns import link_pronouns
from kg.resolve.scene import look
from kg.resolve.speakers import link_speakers, quotations
from kg.resolve.statements import link_issuers
from kg.resolve.times import link_times
from kg.types import Mention


def within(doc: Doc, mentions: Sequence[Mention], names: Names) -> tuple[int, ...]:
    """The number of each mention's coreference chain, counted from 0 in the order of their first mentions."""
    scene = look(doc, mentions, names)
    links = Links(len(mentions))
    link_names(scene, links)
    link_descriptions(scene, links)
    link_times(scene, links)
    quoted = quotations(scene)
    link_speakers(scene, links, quoted)
    link_issuers(scene, links, quoted)
    link_pronouns(scene, links, quoted)
    link_homelands(scene, links)
    numbers: dict[int, int] = {}
    return tuple(numbers.setdefault(links.find(n), len(numbers)) for n in range(len(mentions)))
