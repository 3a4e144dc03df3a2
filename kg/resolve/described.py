"""Descriptions of named entities: by apposition, by title or role, by kind ("the alliance"), by repetition."""

from collections.abc import Sequence
from itertools import takewhile

from spacy.tokens import Token

from kg.mentions import times
from kg.resolve.called import by_synonym, by_words, called_before
from kg.resolve.homes import by_home, is_of_sort, is_set_off
from kg.resolve.lands import land
from kg.resolve.links import Links
from kg.resolve.menaces import menace
from kg.resolve.offices import sole_official
from kg.resolve.officials import by_office
from kg.resolve.recency import REACH, is_called, names_before, spoken_of_last, spoken_of_most
from kg.resolve.repeated import repeated, role_words
from kg.resolve.scene import Scene
from kg.resolve.titled import before_name, link_headings
from kg.tree import NOUN_SUBJECTS
from kg.types import Mention, MentionKind

#: Within how many words behind a name its seat stands.
_SEAT = 4


def link_descriptions(scene: Scene, links: Links) -> None:
    """Link descriptions to the names that they describe, and repeated descriptions to each other.

    No description makes two names one.
    """
    named = [n for n, m in enumerate(scene.mentions) if m.kind is MentionKind.NAME or m.rule == "inside"]
    links.keep_apart(named)
    nominals = []
    for n in scene.of_kind(MentionKind.NOMINAL):
        if scene.mentions[n].rule == "naming":
            links.attach(scene.by_head[scene.heads[n].i], n)
        elif scene.mentions[n].rule not in ("inside", times.RULE):
            nominals.append(n)
    telling = {n: m for n in nominals if (m := _by_name(scene, n) or before_name(scene, n)) is not None}
    for n in nominals:
        if n in telling:
            links.attach(telling[n], n)
        else:
            _link_apposition(scene, links, n)
    for n in nominals:
        if n not in telling and links.find(n) == n and scene.mentions[n].rule == "definite":
            _link_definite(scene, links, n)
    link_headings(scene, links, [n for n in nominals if n not in telling])
    _link_themes(scene, links, nominals)


def _link_definite(scene: Scene, links: Links, n: int) -> None:
    """A definite description to the holder of its role, else to a name of its kind, else to its like before."""
    for sieve in (_by_role, by_office, menace, _by_kind, sole_official, called_before, repeated):
        holder = sieve(scene, links, n)
        if holder is not None:
            links.attach(holder, n)
            return


def _link_themes(scene: Scene, links: Links, nominals: Sequence[int]) -> None:
    """The same bare phrase repeated ("iodine deficiency") is one theme; with "a", "some" or a number it is not."""
    first: dict[str, int] = {}
    for n in nominals:
        head = scene.heads[n]
        if scene.mentions[n].type or any(t.dep_ in ("det", "nummod", "poss") and t.lower_ != "the" for t in head.lefts):
            continue
        words = " ".join([*sorted(role_words(head) - {head.lower_}), head.lower_])
        links.attach(first.setdefault(words, n), n)


def _link_apposition(scene: Scene, links: Links, n: int) -> None:
    """A description beside a name of its type: "Hemedti, leader of the RSF", "the prime minister, Keir Starmer"."""
    head = scene.heads[n]
    others = [t for part in (head, *_bodies_of(scene, n)) for t in part.children if t.dep_ == "appos"]
    if head.dep_ == "appos":
        others.append(head.head)
    for other in others:
        m = scene.by_head.get(other.i)
        if m is not None and _is_name(scene, m) and _same_sort(scene, n, m):
            links.attach(m, n)
            return


def _bodies_of(scene: Scene, n: int) -> list[Token]:
    """The bodies whose office a description of a person tells, beside which its holder's name may hang.

    "The head of the [miners' union], Ana Ruiz": no person is a union.
    """
    within = (p for c in scene.heads[n].rights if c.dep_ == "prep" for p in c.children if p.dep_ == "pobj")
    bodies = [p for p in within if scene.mentions[scene.by_head.get(p.i, n)].type in ("Organization", "Place")]
    return bodies if scene.mentions[n].type == "Person" else []


def _is_name(scene: Scene, n: int) -> bool:
    return scene.mentions[n].kind is MentionKind.NAME and scene.mentions[n].rule != "demonym"


def _same_sort(scene: Scene, n: int, m: int) -> bool:
    one, other = scene.mentions[n].type, scene.mentions[m].type
    if scene.heads[n].lower_ in scene.names.nouns.anybody and other in ("Organization", "Country"):
        return True  # "Boeing's rival, Airbus"
    return one == other or {one, other} <= {"Organization", "Group"} or {one, other} <= {"Country", "Place"}


def _by_name(scene: Scene, n: int) -> int | None:
    """The name just before the head of a description that only tells what it names ("the Bari region").

    It is that name's, whatever stands beside it: "Kerman province, Iran" is no Iran.
    """
    head = scene.heads[n]
    if scene.names.shapes.after.get(head.lower_) != scene.mentions[n].type or head.i == 0:
        return None
    before = scene.doc[head.i - 1]
    if before.dep_ not in ("compound", "nmod") or before.head != head:
        return None
    m = scene.by_head.get(before.i)
    if m is not None and (scene.mentions[m].type == "Country" or _is_people(scene, m, n)):
        return None  # "the central Somalia town of Mahaas", "a Shia militia"
    return m if m is not None and _is_name(scene, m) and _same_sort(scene, n, m) else None


def _is_people(scene: Scene, m: int, n: int) -> bool:
    """Is a name a known people's, of which the body described is not the whole?"""
    name = scene.mentions[m]
    return name.type == "Group" and bool(name.canonical) and scene.mentions[n].type == "Organization"


def _by_role(scene: Scene, links: Links, n: int) -> int | None:
    """The last person before a description whose title holds its head ("The Secretary of State")."""
    if scene.mentions[n].type != "Person":
        return None
    head = scene.heads[n]
    wanted = role_words(head)
    holders = [m for m in range(n) if _has_role(scene, m, head.lower_, wanted)]
    distinct = {links.find(m) for m in holders}
    if holders and (len(distinct) == 1 or len(wanted) > 1):
        return holders[-1]
    acting = [m for m in holders if _acts(scene.heads[m])]
    if len({links.find(m) for m in acting}) == 1:
        return acting[-1]  # "Minister Ruiz met Health Minister Costa. The minister said"
    return None if holders else _by_seat(scene, links, n, wanted)


def _acts(head: Token) -> bool:
    """Is a name the subject of a sentence's main verb?"""
    return head.dep_ in NOUN_SUBJECTS and head.head.dep_ == "ROOT"


def _has_role(scene: Scene, m: int, noun: str, wanted: frozenset[str]) -> bool:
    """Does the title before a name hold the noun, and no more is asked than what the text says around the name?"""
    title = _full_title(scene, m)
    held = " ".join(scene.titles[m])
    if noun not in title or (
        wanted == {noun} and any(held.endswith(f"{w} {noun}") for w in scene.names.titles.spoken_of_words.higher)
    ):
        return False  # "the minister" is no prime minister
    start = scene.starts[m] - len(scene.titles[m])
    before = takewhile(lambda t: t.pos_ not in ("PUNCT", "CCONJ"), reversed(scene.doc[max(0, start - 3) : start]))
    said = {*title, *(t.lower_ for t in before), *_seat_words(scene, m)}
    return wanted <= said | {"former"} or len(wanted) == 1


def _full_title(scene: Scene, m: int) -> set[str]:
    """The words of the title before a name, in full where the news sets them short ("Sen.")."""
    return {word for short in scene.titles[m] for word in (short, scene.names.titles.full.get(short, short))}


def _seat_words(scene: Scene, m: int) -> set[str]:
    """The words of the place behind a person's name: "Ana Ruiz, R-[Maine]", "Ana Ruiz of [Maine]"."""
    stop = scene.heads[m].i + 1
    opened = stop < len(scene.doc) and (scene.doc[stop].text in (",", "(") or scene.doc[stop].lower_ == "of")
    behind = {t.i for t in scene.doc[stop : stop + _SEAT]} if opened else set()
    seats = [o for i, o in scene.by_head.items() if i in behind and scene.mentions[o].type in ("Place", "Country")]
    return {w for o in seats for w in scene.mentions[o].name.lower().split()}


def _by_seat(scene: Scene, links: Links, n: int, wanted: frozenset[str]) -> int | None:
    """The one person of a title in the article, whose seat only the description tells ("the [Utah] senator")."""
    head = scene.heads[n]
    before = [t for t in head.lefts if t.dep_ in ("compound", "amod", "nmod") and t.i in scene.by_head]
    places = {t.lower_ for t in before if scene.mentions[scene.by_head[t.i]].type == "Place"}
    if not places or wanted - places != {head.lower_}:
        return None
    holders = [m for m in range(n) if head.lower_ in _full_title(scene, m) and not _seat_words(scene, m)]
    seated = any(_is_named_before(scene, m) for m in holders)
    return holders[-1] if len({links.find(m) for m in holders}) == 1 and not seated else None


def _is_named_before(scene: Scene, m: int) -> bool:
    """Does a name stand before the title before a name ("[Ohio] Gov. Ana Ruiz")?"""
    before = scene.starts[m] - len(scene.titles[m]) - 1
    return before >= 0 and scene.doc[before].pos_ == "PROPN"


def _by_kind(scene: Scene, links: Links, n: int) -> int | None:
    """The name before a description that its noun fits: by a word ("the court"), as the only one near, or as told."""
    mention, noun = scene.mentions[n], scene.heads[n].lower_
    if is_of_sort(scene, n):
        return by_home(scene, links, n)
    thing = mention.type == "Product" and _sized(scene.heads[n])
    dated = mention.type == "Event" and _only_dated(scene, scene.heads[n])
    if mention.type not in REACH or (_modified(scene.heads[n]) and not (thing or dated)):
        return by_words(scene, links, n) if mention.type == "Organization" else None
    worded = [m for m in names_before(scene, n, len(scene.doc)) if noun in scene.mentions[m].text.lower().split()]
    worded = worded or by_synonym(scene, links, n)
    if worded or mention.type == "Work" or noun in scene.names.frames.arms.words:
        # "The government", "the army" is some state's, no body named near.
        return worded[0] if worded else None
    if mention.type in ("Organization", "Country") and scene.heads[n].tag_ == "NNS":
        return None  # "the banks", "all the states" are no single one
    near = _near(scene, n, noun)
    alike = [m for m in near if scene.mentions[m].type == mention.type]
    if mention.type == "Organization" and not alike:
        alike = [m for m in near if _is_name(scene, m)]  # "The Orem Greens ... the party"
    if mention.type == "Country" and alike:
        return land(scene, n, alike)
    if len({links.find(m) for m in alike}) > 1:
        called = [m for m in names_before(scene, n, len(scene.doc)) if is_called(scene, m, noun)]
        last, most = spoken_of_last(scene, n, alike), spoken_of_most(scene, links, n, alike)
        # Whatever body a text has once called a company, the next one may be "the company", too.
        alike = last or called or most if noun in scene.names.nouns.general.nouns else called or last or most
    return alike[0] if len({links.find(m) for m in alike}) == 1 else None


def _near(scene: Scene, n: int, noun: str) -> list[int]:
    """The names not far before a description that may be what its noun says, the nearest first."""
    near = [m for m in names_before(scene, n, REACH[scene.mentions[n].type]) if _same_sort(scene, n, m)]
    near = [m for m in near if not _is_site_for(scene, m, noun)]
    if scene.mentions[n].type == "Place":
        near = [m for m in near if _is_name(scene, m)]  # "an African priest ... the town"
    if noun in scene.names.nouns.general.worn:
        near = [m for m in near if _is_initials(scene.mentions[m]) or is_called(scene, m, noun)]
    if noun in scene.names.nouns.general.private:
        near = [m for m in near if scene.names.nouns.general.organs.isdisjoint(scene.mentions[m].text.lower().split())]
    if noun in scene.names.nouns.general.firms:
        near = [m for m in near if not _is_association(scene, m)]
    return near


def _is_association(scene: Scene, m: int) -> bool:
    """Does a name tell that it is of people who join, as no firm's ("Velmo Pilots' [Union]", "[Party] of Orem")?"""
    words = scene.mentions[m].text.lower().split()
    heads = [word for word, after in zip(words, [*words[1:], "of"], strict=True) if after in ("of", "for")]
    return not scene.names.nouns.general.joined.isdisjoint(heads)


def _is_initials(name: Mention) -> bool:
    """Are it initials of which nothing tells what they stand for ("the [AFW]")?"""
    return name.text.isupper() and name.canonical in ("", name.text)


def _is_site_for(scene: Scene, m: int, noun: str) -> bool:
    """Is a name that of a site, where the noun tells of a stretch of land ("Lima Airport", "the region")?"""
    sites, last = scene.names.shapes.sites.nouns, scene.mentions[m].text.lower().split()[-1]
    return last in sites and noun in scene.names.shapes.after and noun not in sites


def _sized(head: Token) -> bool:
    """Does one thing's description say no more than of what size or looks it is ("the massive airliner")?"""
    own = [t for t in head.children if t.dep_ not in ("det", "punct", "appos")]
    return head.tag_ == "NN" and all(t.dep_ == "amod" and t.tag_ == "JJ" for t in own)


def _modified(head: Token) -> bool:
    """Does the phrase say more than its noun: a name, an adjective, an owner, a clause?

    Not what belongs to the verb before it: "accused the bloc [of meddling]".
    """
    parts = ("compound", "amod", "poss", "nmod", "nummod", "relcl", "acl", "prep")
    own = [t for t in head.children if t.dep_ in parts and not any(c.dep_ == "pcomp" for c in t.children)]
    return any(t.dep_ not in ("relcl", "acl") or not is_set_off(t) for t in own)


def _only_dated(scene: Scene, head: Token) -> bool:
    """Does a phrase say no more of an event than which time it is or how long ("[next year's] summit", "three-day")?"""
    own = [t for t in head.lefts if t.dep_ in ("amod", "poss", "nummod", "compound")]
    dated = (t.ent_type_ in ("DATE", "ORDINAL") or t.lower_ in scene.names.nouns.occasions for t in own)
    behind = [t for t in head.rights if t.dep_ in ("prep", "relcl", "acl") and not is_set_off(t)]
    return bool(own) and all(dated) and not behind
