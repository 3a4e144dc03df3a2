"""The gender of an article's persons: by title and first name, else by the pronouns that can hardly be another's."""

from collections import Counter
from collections.abc import Iterator

from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.resolve.traits import subjects_above
from kg.types import MentionKind

#: The pronouns of persons, "he" and "she".
PERSONS = ("male", "female")
#: So many pronouns at least tell a gender, and so large a part of them.
_VOTES, _SHARE = 2, 0.75


def genders_told(scene: Scene, links: Links) -> dict[int, str]:
    """The gender of each person whose name, in its longer forms too, tells one alone ("Eva Ruiz", later "Ruiz").

    A name that tells none ("Robin Mora") has that of the pronouns behind it, wherever in the article they stand.
    """
    told, votes = dict[int, set[str]](), dict[int, Counter[str]]()
    for m in scene.of_kind(MentionKind.NAME):
        if scene.mentions[m].gender in PERSONS:
            told.setdefault(links.find(m), set()).add(scene.mentions[m].gender)
    for chain, gender in _votes(scene, links):
        if chain not in told:
            votes.setdefault(chain, Counter())[gender] += 1
    named = {chain: next(iter(kinds)) for chain, kinds in told.items() if len(kinds) == 1}
    shown = ((chain, count.most_common(1)[0], count.total()) for chain, count in votes.items())
    return named | {chain: kind for chain, (kind, n), total in shown if n >= max(_VOTES, _SHARE * total)}


def _votes(scene: Scene, links: Links) -> Iterator[tuple[int, str]]:
    """For each "he" and "she" that has a subject above it as the sentence's only person so far: who, and the gender."""
    for n in scene.of_kind(MentionKind.PRONOUN):
        if scene.mentions[n].rule in PERSONS:
            named = _persons_before(scene, n)
            subject = bool(named) and scene.heads[named[-1]] in subjects_above(scene.heads[n])
            if subject and len({links.find(m) for m in named}) == 1:
                yield links.find(named[0]), scene.mentions[n].rule


def _persons_before(scene: Scene, n: int) -> list[int]:
    """Who is named or described before a pronoun in its sentence, the nearest first."""
    found = []
    for m in range(n - 1, -1, -1):
        if scene.sentences[m] != scene.sentences[n]:
            break
        if scene.mentions[m].type == "Person" and scene.mentions[m].kind is not MentionKind.PRONOUN:
            found.append(m)
    return found
