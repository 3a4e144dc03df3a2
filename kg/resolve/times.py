"""Expressions of time that are one: the same date in other words, a weekday beside its date, the article's own year."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.mentions.times import RULE
from kg.resolve.links import Links
from kg.resolve.scene import Scene

_WORD = re.compile(r"\w+")


def link_times(scene: Scene, links: Links) -> None:
    """Link the expressions of each day and year. "This year" is the year of the first full date, the dateline's."""
    found = [n for n, mention in enumerate(scene.mentions) if mention.rule == RULE]
    first: dict[str, int] = {}
    own = next((year for n in found for year in _years(scene, n) if len(_words(scene, n)) > 1), "")
    for n in found:
        words = _told(scene, n, own)
        links.link(first.setdefault(" ".join(words), n), n)
        if len(words) == 3:
            first.setdefault(" ".join(words[:2]), n)  # "on 21 July" after "July 21, 2017"
    for one, other in pairwise(found):
        if _dates(scene, one, other):
            links.link(one, other)


def _words(scene: Scene, n: int) -> list[str]:
    return _WORD.findall(scene.mentions[n].text.lower())


def _years(scene: Scene, n: int) -> Iterator[str]:
    yield from (word for word in _words(scene, n) if word.isdecimal() and len(word) == 4)


def _told(scene: Scene, n: int, own: str) -> list[str]:
    """What expressions of one time share: their words, in a date the month as a number before day and year."""
    times, words = scene.names.time, _words(scene, n)
    if words[0] in times.this and times.units.get(words[-1]) == "year" and own:
        return [own]
    if len(words) > 1 and words[1] in times.months:
        words[:2] = words[1], words[0]
    return [str(times.months.get(word, word)) for word in words]


def _dates(scene: Scene, one: int, other: int) -> bool:
    """Does a weekday stand just before a date ("Friday, July 21")?"""
    weekday = scene.mentions[one].text.lower() in scene.names.time.weekdays
    between = scene.text[scene.mentions[one].end : scene.mentions[other].start]
    return weekday and len(_words(scene, other)) > 1 and between.strip() in ("", ",")
