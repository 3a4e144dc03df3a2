"""Pronouns: the mention before them that agrees and that the traits of the pair speak for; none where that is unsure.

Agreement in number, gender and sort leaves the candidates; a linear model over traits of syntax and salience (Lappin
and Leass 1994 name most of them) ranks them. Its weights are data (`pronouns.toml`), set by `benchmarks/pronouns.py`.
"""

import math
from collections.abc import Iterator, Mapping, Sequence

from kg.parse.tree import targets_above
from kg.resolve.genders import PERSONS, genders_told
from kg.resolve.helped import helped_above
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.resolve.speakers import Quotation
from kg.resolve.traits import commanded, may_bind, personal, subjects_above, traits
from kg.tree import NOUN_SUBJECTS
from kg.types import MentionKind

#: Sentences to look back.
_REACH = 4
#: How names are found whose type is the tagger's guess.
_GUESSED = ("ner", "capitals", "again")
_BODIES = ("Organization", "Place", "Country", "Product")
#: So many words at most has a person's name that the tagger took for another thing's.
_LONGEST = 3

#: For the chain of each pronoun left open, how likely it is each of those that it may be.
Beliefs = dict[int, dict[int, float]]


def link_pronouns(scene: Scene, links: Links, quoted: Sequence[Quotation]) -> None:
    """Link each third-person pronoun to its antecedent, in text order: later ones find earlier ones resolved."""
    genders, beliefs = genders_told(scene, links), Beliefs()
    for n in scene.of_kind(MentionKind.PRONOUN):
        kind = scene.mentions[n].rule
        if kind not in ("male", "female", "neuter", "plural"):
            continue
        best = antecedent(scene, links, n, candidates(scene, links, n, genders, quoted), beliefs)
        if best is not None and links.attach(best, n) and kind in ("male", "female", "neuter"):
            genders[links.find(best)] = kind


def candidates(scene: Scene, links: Links, n: int, genders: dict[int, str], quoted: Sequence[Quotation]) -> list[int]:
    """For each chain that agrees with a pronoun, the nearest mention that may be its antecedent.

    Candidates stand before the pronoun, or are the subject of the clause that a phrase with the pronoun opens ("In his
    speech, Macron said"). Names that only may be a person's are candidates beside others: alone, they are the bodies
    and places that they seem to be.
    """
    found: dict[int, int] = {}
    barred = _barred(scene, links, n) | _speaking(scene, links, n, quoted)
    for m in (*_before(scene, n), *_opened(scene, n)):
        chain = links.find(m)
        if chain in barred:
            continue
        fits = chain not in found or _leads(scene, m, found[chain], n)
        if fits and _agrees(scene, links, n, m, genders) and may_bind(scene, n, m):
            found[chain] = m
    if scene.mentions[n].rule == "neuter":
        found = _without_owners(scene, n, found)
    sure = scene.mentions[n].rule not in PERSONS or not all(may_be_person(scene, links, m) for m in found.values())
    return list(found.values()) if sure else []


def _leads(scene: Scene, m: int, near: int, n: int) -> bool:
    """Is an earlier mention the subject of a sentence before, in which the nearest of its chain is a pronoun?"""
    told = scene.mentions[m].kind is MentionKind.NAME and scene.mentions[near].kind is MentionKind.PRONOUN
    return (
        told
        and scene.sentences[m] == scene.sentences[near] < scene.sentences[n]
        and scene.heads[m].dep_ in NOUN_SUBJECTS
        and scene.heads[m].head.dep_ == "ROOT"
    )


def _without_owners(scene: Scene, n: int, found: dict[int, int]) -> dict[int, int]:
    """Less whoever owns the subject above: in "Peru's Unity Party praised its ally" it is the party's."""
    subjects = {scene.heads[m] for m in found.values() if scene.heads[m].dep_ in NOUN_SUBJECTS}
    subjects = {s for s in subjects if s.head in scene.heads[n].ancestors and s.i < scene.heads[n].i}
    owners = {c.i for s in subjects for c in s.lefts if c.dep_ == "poss"}
    return {chain: m for chain, m in found.items() if scene.heads[m].i not in owners}


def _barred(scene: Scene, links: Links, n: int) -> set[int]:
    """The chains of those in the pronoun's own sentence that it cannot refer to, told by name or a pronoun before it.

    "Ruiz doubted Popa. [He] called him a liar": whoever "he" is, "him" is another.
    """
    domain = commanded(scene.heads[n])
    near = [k for k in scene.of_kind(MentionKind.NAME) if scene.sentences[k] == scene.sentences[n]]
    told = (k for k in scene.of_kind(MentionKind.PRONOUN) if k < n and scene.sentences[k] == scene.sentences[n])
    barred = {links.find(k) for k in near if scene.heads[k].i in domain or not may_bind(scene, n, k)}
    return barred | {links.find(k) for k in told if not may_bind(scene, n, k)}


def _speaking(scene: Scene, links: Links, n: int, quoted: Sequence[Quotation]) -> set[int]:
    """Who speaks a whole sentence in which a pronoun stands: nobody calls himself "he" ("'He lied,' Ruiz said").

    A piece of a sentence keeps the words of whoever quotes it ("Ruiz said he 'would never leave his post'").
    """
    head = scene.heads[n]
    said = (q for q in quoted if q.speaker is not None and head in q and scene.doc[q.start].text[0].isupper())
    return {links.find(q.speaker) for q in said if q.speaker is not None}


def antecedent(scene: Scene, links: Links, n: int, options: Sequence[int], beliefs: Beliefs) -> int | None:
    """The likeliest of the candidates, if its share of the likelihood is large enough to answer.

    An earlier pronoun left open hands its share on to those that it may be ("Ruiz met Mora. He thanked him for his
    help"), and what this one may be is noted where it is left open, too.
    """
    if not options:
        return None
    heads = {scene.heads[m].i: m for m in options}
    above = (*targets_above(scene.heads[n]), *helped_above(scene.heads[n], scene.names.antecedents.helping))
    aimed = next((heads[t.i] for t in above if t.i in heads), None)
    if aimed is not None:
        return aimed
    kind = scene.mentions[n].rule
    wanted, shares = scene.names.antecedents.thresholds[kind], _shares(scene, links, n, options)
    handed: dict[int, float] = {}
    barred = _barred(scene, links, n)
    for m, share in shares.items():
        for k, part in beliefs.get(links.find(m), {m: 1.0}).items():
            if links.find(k) not in barred:
                handed[links.find(k)] = handed.get(links.find(k), 0.0) + share * part
    for likely in (handed, shares):
        best = max(likely, key=lambda m: likely[m], default=None)
        if best is not None and likely[best] >= wanted:
            return best
    beliefs[n] = handed
    return None


def _shares(scene: Scene, links: Links, n: int, options: Sequence[int]) -> dict[int, float]:
    """The likelihood of each candidate by the model; together they make one."""
    weights = scene.names.antecedents.weights["person" if scene.mentions[n].rule in PERSONS else "other"]
    scores = [score(seen(scene, links, n, m, rank), weights) for rank, m in enumerate(options)]
    parts = [math.exp(s - max(scores)) for s in scores]
    return {m: part / sum(parts) for m, part in zip(options, parts, strict=True)}


def seen(scene: Scene, links: Links, n: int, m: int, rank: int) -> dict[str, float]:
    """The traits of a pronoun and a candidate that the pronoun's model weighs."""
    found = traits(scene, links, n, m, rank)
    return found | personal(scene, links, n, m, found) if scene.mentions[n].rule in PERSONS else found


def score(found: dict[str, float], weights: Mapping[str, float]) -> float:
    """The linear model: the weighted sum of the traits."""
    return sum(value * weights.get(name, 0.0) for name, value in found.items())


def _before(scene: Scene, n: int) -> Iterator[int]:
    """The mentions before a pronoun, nearest first, as far as it may reach."""
    for m in range(n - 1, -1, -1):
        if scene.sentences[m] < scene.sentences[n] - _REACH:
            return
        yield m


def _opened(scene: Scene, n: int) -> Iterator[int]:
    """Names after a pronoun that are subject of a clause in whose opening phrase the pronoun stands."""
    for subject in subjects_above(scene.heads[n]):
        m = scene.by_head.get(subject.i)
        if m is not None and subject.i > scene.heads[n].i and scene.mentions[m].kind is MentionKind.NAME:
            yield m


def _agrees(scene: Scene, links: Links, n: int, m: int, genders: dict[int, str]) -> bool:
    """Number, gender and animacy: "he" and "she" are persons of that gender, "it" is none, "they" are several."""
    wanted, mention = scene.mentions[n].rule, scene.mentions[m]
    known = genders.get(links.find(m), "")
    if mention.kind is MentionKind.PRONOUN:
        return mention.rule == wanted
    if wanted in PERSONS:
        person = mention.type == "Person" or may_be_person(scene, links, m)
        return person and (known or mention.gender.removeprefix("neuter")) in (wanted, "")
    if wanted == "plural":
        return mention.gender == "plural"
    if mention.type in ("Country", "Place") and _is_firms(scene, n):
        return False
    return mention.gender == "neuter" and mention.rule != "demonym" and known in ("neuter", "")


def _is_firms(scene: Scene, n: int) -> bool:
    """Does a pronoun own what only a firm or group has ("[its] shareholders", "[its] managing director")?"""
    owned, firms = scene.heads[n].head, scene.names.shapes.firms
    return scene.heads[n].dep_ == "poss" and owned.lower_ in firms.parts | firms.officers | firms.members


def may_be_person(scene: Scene, links: Links, m: int) -> bool:
    """May the tagger have taken a person's names for a body's or a place's: lone words, or words behind a first name?

    "Hadley toured Peru in 1990. She": nothing but the tagger says what Hadley is; "the [company] Hadley" tells.
    """
    if scene.mentions[m].kind is not MentionKind.NAME or not _guessed(scene, m):
        return False
    chain = links.find(m)
    described = (k for k in scene.of_kind(MentionKind.NOMINAL) if links.find(k) == chain)
    if any(scene.mentions[k].type in _BODIES for k in described):
        return False
    return all(_guessed(scene, k) for k in scene.of_kind(MentionKind.NAME) if links.find(k) == chain)


def _guessed(scene: Scene, m: int) -> bool:
    """Is nothing but the tagger's guess known of a name, and does it look and stand as a person's may?"""
    mention, head = scene.mentions[m], scene.heads[m]
    if mention.type == "Person" or mention.canonical or mention.rule not in _GUESSED:
        return False
    if head.dep_ in ("pobj", "compound", "nmod"):
        return False  # "bishop of Hadley", "the Hadley clan"
    first, *rest = mention.text.split()
    return first in scene.names.first_names and len(rest) < _LONGEST if rest else not first.isupper()
