"""Names of one entity in an article: the same form, a surname, an acronym, a shorter form of a longer name."""

import re
from collections.abc import Iterable
from itertools import pairwise, takewhile

from kg.lang.gazetteer import plain
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.types import Mention, MentionKind

_BODIES = ("Organization", "Place", "Event", "Work", "Product", "Group")


def link_names(scene: Scene, links: Links) -> None:
    """Link the names of each entity; a surname finds its full name wherever that stands."""
    same: dict[tuple[str, str], int] = {}
    nested = [n for n in scene.of_kind(MentionKind.NOMINAL) if scene.mentions[n].rule == "inside"]
    for n in (*scene.of_kind(MentionKind.NAME), *nested):
        key = name_key(scene.mentions[n])
        links.link(same.setdefault(key, n), n)
    firsts = sorted(n for n in same.values() if scene.mentions[n].kind is MentionKind.NAME)
    _link_people(scene, links, [n for n in firsts if scene.mentions[n].type == "Person"])
    bodies = [n for n in firsts if scene.mentions[n].type in _BODIES and not scene.mentions[n].canonical]
    _link_bodies(scene, links, bodies)
    _link_kinds(scene, links, bodies)
    _link_acronyms(scene, links, firsts)
    _link_renamed(scene, links)
    _link_makes(scene, links, bodies)
    _link_plurals(scene, links, bodies)


def name_key(mention: Mention) -> tuple[str, str]:
    """What two mentions of a name share: the canonical name of a known entity, else the written form and its sort."""
    if mention.canonical:
        return "known", mention.canonical
    return ("person" if mention.type == "Person" else "other"), folded(mention.full or mention.text)


def folded(text: str) -> str:
    """A name as it is compared: no article, possessive, dots in initials or capitals.

    >>> folded("The U.S.  Senate"), folded("al-Shabaab's")
    ('us senate', 'al-shabaab')
    """
    text = plain(text).casefold().removesuffix("'s").removesuffix("'").removeprefix("the ")
    return re.sub(r"(?<=\b\w)\.|\.$", "", text)


def _link_people(scene: Scene, links: Links, people: Iterable[int]) -> None:
    """Shorter names of a person to the one full name that they fit; the nearest before it where several do.

    Whoever is named only as another's kin ("his widow, Marina Ruiz") is not the one called by surname.
    """
    words = {n: folded(scene.mentions[n].text).split() for n in people}
    for n, short in words.items():
        longer = [m for m, full in words.items() if len(full) > len(short) and _fits(scene, short, full)]
        # "Luis Ruiz ... his father, Luis Ruiz Sr.": whoever is told apart behind him is not he.
        elder = {m for m in longer if m > n and words[m][:-1] == short and words[m][-1] in scene.names.nouns.kin.elders}
        fits = [m for m in longer if m not in elder and not _are_kin(scene, n, m)]
        if not fits:
            continue
        before = [m for m in fits if m < n]
        before = [m for m in before if not _is_relative(scene, m)] or before
        genders = scene.mentions[n].gender
        chosen = before[-1] if before else fits[0]
        if not (genders and scene.mentions[chosen].gender and genders != scene.mentions[chosen].gender):
            links.link(chosen, n)


def _fits(scene: Scene, short: list[str], full: list[str]) -> bool:
    """Does a name shorten one in full, with or without the word for a generation ("[Ruiz]" for "Luis Ruiz Jr.")?"""
    bare = full[:-1] if len(full) > 2 and full[-1] in scene.names.nouns.kin.generations else full
    return shortens(short, full) or shortens(short, bare)


def _is_relative(scene: Scene, m: int) -> bool:
    """Does an apposition beside a full name tell whose relative its bearer is ("Casey Ruiz, [his wife]")?"""
    head = scene.heads[m]
    beside = [*(c for c in head.children if c.dep_ == "appos"), *([head.head] if head.dep_ == "appos" else [])]
    return any(
        t.lemma_.lower() in scene.names.nouns.kin.nouns and any(c.tag_ == "PRP$" for c in t.lefts) for t in beside
    )


def _are_kin(scene: Scene, n: int, m: int) -> bool:
    """Does a noun for a relative stand between two names in a sentence ("Ana Ruiz, [daughter] of Luis Ruiz")?"""
    first, second = sorted((n, m))
    between = scene.doc[scene.heads[first].i + 1 : scene.starts[second]]
    near = scene.sentences[first] == scene.sentences[second] and not any(t.pos_ == "VERB" for t in between)
    return near and any(token.lemma_.lower() in scene.names.nouns.kin.nouns for token in between)


def shortens(short: list[str], full: list[str]) -> bool:
    """Is one list of words a shorter form of a person's name: a part of it, initials, left-out middle names?

    >>> shortens(["rutte"], ["mark", "rutte"]), shortens(["robert", "prevost"], ["robert", "francis", "prevost"])
    (True, True)
    >>> shortens(["j", "smith"], ["john", "smith"]), shortens(["mary", "smith"], ["john", "smith"])
    (True, False)
    """
    if len(short) == 1:
        return short[0] in (full[0], full[-1], full[-1].rpartition("-")[2], f"{full[-2]} {full[-1]}")
    if short[-1] != full[-1] and short[0] != full[0]:
        return False
    rest = list(full)
    for word in short:
        match = next((i for i, w in enumerate(rest) if w == word or (len(word) == 1 and w.startswith(word))), None)
        if match is None:
            return False
        rest = rest[match + 1 :]
    return True


def _link_bodies(scene: Scene, links: Links, bodies: Iterable[int]) -> None:
    """Shorter names of bodies, places and events to a longer name that starts or ends with all of their words.

    One word that opens the names of several bodies ("Apple" beside Apple Inc. and Apple Corps) is neither's.
    """
    words = {n: folded(scene.mentions[n].text).split() for n in bodies}
    for n, short in words.items():
        longer = [m for m, full in words.items() if len(full) > len(short) and _same_type(scene, n, m)]
        fits = [m for m in longer if _abridges(scene, scene.mentions[n].type, short, words[m])]
        opening = [m for m in longer if m < _in_text(scene, n) and words[m][0] == short[0]]
        if len(short) == 1 and len({links.find(m) for m in longer if words[m][0] == short[0]}) > 1:
            continue
        if fits:
            links.link(max((m for m in fits if m < n), default=fits[0]), n)
        elif len(opening) == len(short) == 1 and scene.mentions[n].type == "Organization" and not _plain(scene, short):
            links.link(opening[0], n)  # introduced in full, then by the first word: "Apple Computer", "Apple"


def _link_kinds(scene: Scene, links: Links, bodies: Iterable[int]) -> None:
    """A capitalised word for a kind of body to the one name before it that has the word ("Unity Council", "Council").

    The name may go on behind the word ("Coalition to Defeat Velmo").
    """
    words = {n: folded(scene.mentions[n].text).split() for n in bodies}
    for n, short in words.items():
        if len(short) == 1 and scene.names.nominals.get(short[0]) == "Organization":
            longer = [m for m, full in words.items() if m < n and len(full) > 1 and short[0] in full]
            fits = [m for m in longer if scene.mentions[m].type == "Organization"]
            if len({links.find(m) for m in fits}) == 1:
                links.link(fits[-1], n)


def _in_text(scene: Scene, n: int) -> int:
    """The first mention of a form below the headline, which may shorten what the text then introduces in full."""
    key = name_key(scene.mentions[n])
    below = (m for m in scene.of_kind(MentionKind.NAME) if m >= n and scene.sentences[m] > 0)
    return next((m for m in below if name_key(scene.mentions[m]) == key), n)


def _same_type(scene: Scene, n: int, m: int) -> bool:
    return scene.mentions[n].type == scene.mentions[m].type


def _plain(scene: Scene, words: list[str]) -> bool:
    """Are they words that many bodies' names share?"""
    return all(word in scene.names.shapes.generic for word in words)


def _abridges(scene: Scene, kind: str, short: list[str], full: list[str]) -> bool:
    """Does a name shorten another one: its beginning, its end or what ends before "of" or "on", a model number?"""
    if _plain(scene, short) and len(short) == 1:
        return False
    if kind == "Organization" and len(short) > 1:
        # "Joint Select Committee on Trade", "Select Committee"
        full = list(takewhile(lambda word: word not in ("on", "for"), full)) if short[-1] != full[-1] else full
    if full[: len(short)] == short:
        rest = full[len(short) :]
        if kind == "Place":
            return all(word in scene.names.shapes.same_place for word in rest)
        return len(short) > 1 or rest[0] in ("of", "in", "-") or _plain(scene, rest)
    model = any(c.isdigit() for c in short[-1]) and short[-1].removesuffix("s") == full[-1].removesuffix("s")
    if kind == "Place":  # the Port of Beirut is not Beirut, nor Downtown Los Angeles Los Angeles
        return full == [full[0], "of", *short] and full[0] in scene.names.shapes.wholes
    told = len(short) > 1 or full[-len(short) - 1] == "of" or kind == "Product"  # "787 Dreamliner", "Dreamliner"
    return model or (full[-len(short) :] == short and told)


def _link_renamed(scene: Scene, links: Links) -> None:
    """Two names of one body or place, of which a word between them tells ("X, [formerly] Twitter,", "X ([now] Y)")."""
    named = [n for n in scene.of_kind(MentionKind.NAME) if scene.mentions[n].type != "Person"]
    for one, other in pairwise(named):
        first, second = scene.mentions[one], scene.mentions[other]
        closed = scene.text[second.end : second.end + 1] in (",", ")", ".", ";")
        known_apart = first.canonical and second.canonical
        if closed and not known_apart and _renames(scene, scene.text[first.end : second.start]):
            links.link(one, other)


def _renames(scene: Scene, between: str) -> bool:
    """Does what stands between two names say that the second is another name of the first?"""
    opened = re.fullmatch(r"\s*([,(])\s*(.+?)\s*(?:\bthe\s*)?", between.lower())
    if opened is None:
        return False
    mark, said = opened.groups()
    names = scene.names
    adverb, _, rest = said.partition(" ")
    if not rest:
        return said in names.nouns.renaming.adverbs | names.nouns.renaming.participles or (
            mark == "(" and said in names.nouns.renaming.passing
        )
    return said in names.nouns.renaming.participles or (
        adverb in names.nouns.renaming.adverbs | names.nouns.renaming.passing
        and rest in names.nouns.renaming.participles
    )


def _link_makes(scene: Scene, links: Links, bodies: Iterable[int]) -> None:
    """Names of things to the longer name that puts their maker's before them ("Chrome", "Google Chrome")."""
    words = {n: folded(scene.mentions[n].text).split() for n in bodies}
    makers = {" ".join(found) for n, found in words.items() if scene.mentions[n].type != "Place"}
    for n, short in words.items():
        fits = [
            m for m, full in words.items() if full[-len(short) :] == short and " ".join(full[: -len(short)]) in makers
        ]
        if len(fits) == 1 and not _plain(scene, short):
            links.link(fits[0], n)


def _link_plurals(scene: Scene, links: Links, bodies: Iterable[int]) -> None:
    """Several of a product, to its name ("A380s", "A380")."""
    things = {folded(scene.mentions[n].text): n for n in bodies if scene.mentions[n].type == "Product"}
    for form, n in things.items():
        one = things.get(form.removesuffix("s"))
        if one is not None and one != n:
            links.link(one, n)


def _link_acronyms(scene: Scene, links: Links, firsts: Iterable[int]) -> None:
    """Acronyms to the name whose initials they are, or after which they stand in brackets."""
    names = [n for n in firsts if " " in scene.mentions[n].text]
    for n in firsts:
        text = scene.mentions[n].text.replace(".", "")
        if clipped := [m for m in names if _bracketed(scene, m, n) and is_clipped(text, scene.mentions[m].text)]:
            links.link(clipped[0], n)
            continue
        if not (text.isupper() and 2 <= len(text) <= 8) or " " in text:
            continue
        fits = [m for m in names if is_acronym(text, scene.mentions[m].text) and scene.mentions[m].type != "Person"]
        fits = fits or [m for m in names if _bracketed(scene, m, n)]
        if scene.mentions[n].canonical and scene.mentions[n].type == "Place":
            fits = [m for m in fits if scene.mentions[m].type == "Place"]  # "R-S.C." is no Select Committee
        if fits and not (scene.mentions[n].canonical and scene.mentions[fits[0]].canonical):
            links.link(fits[0], n)


def is_acronym(letters: str, name: str) -> bool:
    """Are the letters the initials of the name's capitalised words, or of all its words but its articles?

    >>> is_acronym("RSF", "Rapid Support Forces"), is_acronym("FATF", "Financial Action Task Force")
    (True, True)
    """
    words = re.findall(r"\w+", name.removeprefix("the ").removeprefix("The "))
    if any(len(word) == 1 and word.isupper() for word in words):
        return False  # "U.S. embassy" is not the U.S.
    capitals = "".join(w[0] for w in words if w[0].isupper())
    return letters in (capitals, "".join(w[0].upper() for w in words))


def is_clipped(short: str, name: str) -> bool:
    """Is a word made of the beginnings of a name's words, of its first one's before all?

    >>> is_clipped("Pemex", "Petroleos Mexicanos"), is_clipped("Petro", "Petroleos Mexicanos")
    (True, False)
    """
    first, *rest = name.lower().split()
    starts = (n for n in range(2, len(first) + 1) if short.lower().startswith(first[:n]))
    return any(len(short) > n and _goes_on_clipped(short[n:].lower(), rest) for n in starts)


def _goes_on_clipped(short: str, words: list[str]) -> bool:
    """Is the rest of a clipped name made of beginnings of the words that follow, some of which may be left out?"""
    return not short or any(
        short.startswith(word[:n]) and _goes_on_clipped(short[n:], words[i + 1 :])
        for i, word in enumerate(words)
        for n in range(2, len(word) + 1)
    )


def _bracketed(scene: Scene, name: int, acronym: int) -> bool:
    """Do brackets or "or" set an acronym behind a name ("the Nuclear Research Organization, or [NRO],")?"""
    end = scene.mentions[acronym].end
    between = scene.text[scene.mentions[name].end : scene.mentions[acronym].start].strip()
    if re.fullmatch(r",\s+or(\s+the)?", between) and scene.text[end : end + 1] in (",", ".", ")"):
        return scene.mentions[name].type == scene.mentions[acronym].type
    return between == "(" and scene.mentions[name].text[0] == scene.mentions[acronym].text[0]
