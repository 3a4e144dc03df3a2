"""From noun phrase to entity: the mentions that a phrase stands for, by the frames of `frames.toml`.

"An Israeli airstrike", "Ukraine's parliament", "the government of Sudan", "militants from al-Shabaab" stand for the
name in them; "a British tourist" and "a book on Iran" do not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.lang.frames import Frame, Frames
from kg.mentions.names import Names
from kg.types import Mention, MentionKind

_ATTRIBUTES = frozenset(["compound", "amod", "nmod"])
#: How a name hangs on "called".
_NAMED = frozenset(["oprd", "attr", "dobj", "ccomp", "appos"])
_GROUPS = frozenset(["Organization", "Group"])
_LANDS = frozenset(["Country", "Place"])
_NOUN_TAGS = frozenset(["NN", "NNS", "NNP", "NNPS"])


@dataclass(frozen=True, slots=True)
class Index:
    """An article's mentions by token: what `denoted` looks in. Made by `mention_index`."""

    mentions: tuple[Mention, ...]
    #: Token number to the mention whose head it is; a name before a description of the same head.
    heads: dict[int, int]
    #: Token number to the name that holds it.
    inside: dict[int, int]
    #: Mention to its chain, and the chains that have a name; empty before coreference.
    chains: tuple[int, ...]
    named: frozenset[int]
    #: The class of each mention; a state's pronoun is a state ("[our] embassy").
    types: tuple[str, ...]
    frames: Frames
    #: Words before a participle by which it ties nobody to what it tells of ("not fired by Hezbollah").
    disowning: frozenset[str]
    #: The last word of a name, a noun for a body, to that name if it is the article's only one ("Global [Coalition]").
    short: dict[str, int]


def mention_index(doc: Doc, mentions: Sequence[Mention], names: Names, chains: Sequence[int] = ()) -> Index:
    """The index of an article's mentions. With `chains`, a description that is known by name stands for itself."""
    tokens = {token.idx: token.i for token in doc}
    heads: dict[int, int] = {}
    inside: dict[int, int] = {}
    for number, mention in enumerate(mentions):
        head = tokens[mention.head]
        if mention.kind is MentionKind.NAME:
            heads[head] = number
            span = doc.char_span(mention.start, mention.end)
            inside.update((token.i, number) for token in span or ())
        else:
            heads.setdefault(head, number)
    known = {chains[n]: m.type for n, m in reversed([*enumerate(mentions)]) if chains and m.kind is MentionKind.NAME}
    states = {chain for chain, kind in known.items() if kind == "Country"}
    spoken = [bool(chains) and m.kind is MentionKind.PRONOUN and chains[n] in states for n, m in enumerate(mentions)]
    types = tuple("Country" if state else m.type for state, m in zip(spoken, mentions, strict=True))
    return Index(
        tuple(mentions),
        heads,
        inside,
        tuple(chains),
        frozenset(known),
        types,
        names.frames,
        names.syntax.disowning,
        _short(mentions, chains, names),
    )


def _short(mentions: Sequence[Mention], chains: Sequence[int], names: Names) -> dict[str, int]:
    found: dict[str, dict[int, int]] = {}
    for number, mention in enumerate(mentions):
        last = mention.text.split()[-1].lower() if mention.kind is MentionKind.NAME and chains else ""
        if names.nominals.get(last) == "Organization" and last not in names.frames.blockers.several:
            found.setdefault(last, {}).setdefault(chains[number], number)
    return {word: next(iter(by_chain.values())) for word, by_chain in found.items() if len(by_chain) == 1}


def denoted(token: Token, mentions: Index) -> list[int]:
    """The mentions that the noun phrase with this head stands for, likeliest first; none if it names nobody.

    A name, a pronoun and a description known by name stand for themselves; a phrase of a frame stands for the names
    that hang on its head; any other description comes last, as itself. Coordinations are the caller's to expand.
    """
    if token.i in mentions.inside:
        return [] if _is_somebody(token, mentions) else [mentions.inside[token.i]]
    own = mentions.heads.get(token.i)
    if own is not None and _known(own, mentions):
        return [own]
    called = next(_called(token, mentions), None)
    if called is not None:
        return [called]
    found = _through_frames(token, mentions)
    return found + ([own] if own is not None else [])


def _is_somebody(token: Token, mentions: Index) -> bool:
    """Is it somebody unnamed of a people, who is not his state ("[a Ukrainian] was arrested"), or of a party?"""
    name = mentions.mentions[mentions.inside[token.i]]
    people = name.type == "Group" and bool(name.canonical)
    if token.tag_ == "NNPS" and name.type in _GROUPS and not people:
        return any(c.lower_ in mentions.frames.single.some for c in token.lefts)  # "[some Republicans] doubt it"
    one = any(c.dep_ in ("det", "nummod") and c.lower_ in mentions.frames.single.determiners for c in token.lefts)
    return one and token.tag_ in ("NN", "NNP") and name.rule == "demonym"


def _called(token: Token, mentions: Index) -> Iterator[int]:
    """The name that a phrase says its thing has: "a zone called the [Morag Corridor]"."""
    for child in token.rights:
        if child.dep_ == "acl" and child.lower_ in mentions.frames.naming:
            yield from (mentions.inside[c.i] for c in child.rights if c.i in mentions.inside and c.dep_ in _NAMED)


def _known(mention: int, mentions: Index) -> bool:
    """A pronoun, or a description whose chain has a name."""
    if mentions.mentions[mention].kind is MentionKind.PRONOUN:
        return True
    return bool(mentions.chains) and mentions.chains[mention] in mentions.named


def _through_frames(token: Token, mentions: Index) -> list[int]:
    frames = [frame for form in _forms(token) for frame in mentions.frames.heads.get(form, ())]
    if not frames or token.tag_ not in _NOUN_TAGS or _blocked(token, mentions.frames.blockers.words, mentions):
        return []
    apart = _blocked(token, mentions.frames.blockers.lands, mentions)
    national = _blocked(token, mentions.frames.blockers.national, mentions)
    found: dict[int, bool] = {}
    groups: set[int] = set()
    bodies: set[int] = set()
    behind: set[int] = set()
    seats: set[int] = set()
    for link, name in _linked(token, mentions):
        kind = mentions.types[name]
        if link in ("in", "from") and kind in _LANDS:
            seats.add(name)
        if link != "attribute" and kind in _LANDS:
            behind.add(name)
        elif link == "attribute" and kind in _GROUPS:
            bodies.add(name)
        barred = (apart and kind not in _GROUPS) or (national and link == "in" and kind == "Place")
        fitting = [frame for frame in frames if not barred and _fits(frame, link, kind, token, mentions.frames.plurals)]
        fitting = [
            f
            for f in fitting
            if not (f.undivided and any(c.lower_ in mentions.frames.single.some for c in token.lefts))
        ]
        if fitting:
            found.setdefault(name, any(frame.whole for frame in fitting))
        if any(frame.types and "Country" not in frame.types for frame in fitting):
            groups.add(name)
    lands = {n for n in found if groups and n not in groups and mentions.mentions[n].rule == "demonym"}
    lands |= behind if bodies & found.keys() else set()
    # "The Chadian government in [Oran]" is Chad's, and so is "the Chadian ambassador" who is expelled "from [Oman]".
    lands |= seats if found.keys() - seats else set()
    # "Malian [JNIM] rebels" are the group's, whose land the adjective tells; so are "[JNIM] fighters from Mali".
    whole = [name for name, entire in found.items() if entire]
    parts = _parts(token, found, mentions) if whole else []
    return parts or whole or [name for name in found if name not in lands]


def _parts(token: Token, found: Iterable[int], mentions: Index) -> list[int]:
    """The parts named before a plural of the whole behind "of": "the [Velmo] and [Orem] regions of Chad"."""
    named = {mentions.inside[c.i] for c in token.subtree if c.i < token.i and c.i in mentions.inside}
    plain = [n for n in found if n in named and mentions.types[n] == "Place" and mentions.mentions[n].rule != "demonym"]
    return plain if token.tag_ == "NNS" else []


def _forms(token: Token) -> list[str]:
    """The forms under which a frame may list a head: word, lemma, and either with the noun before it ("air strike")."""
    single = dict.fromkeys((token.lower_, token.lemma_.lower()))
    before = [t.lower_ for t in token.lefts if t.dep_ in _ATTRIBUTES and t.i == token.i - 1]
    return [*(f"{b} {s}" for b in before for s in single), *single]


def _fits(frame: Frame, link: str, kind: str, token: Token, plurals: frozenset[str]) -> bool:
    if frame.plural and token.tag_ not in ("NNS", "NNPS") and token.lemma_ not in plurals:
        return False
    if frame.owned and not any(child.tag_ == "PRP$" for child in token.lefts):
        return False
    return link in frame.links and (not frame.types or kind in frame.types)


def _blocked(token: Token, words: frozenset[str], mentions: Index) -> bool:
    """Does a word of the phrase bar it from standing for the name ("former"; not "former and current")?"""
    barring = (t for t in token.lefts if t.lower_ in words and t.i not in mentions.inside)
    return any(not any(c.dep_ == "conj" for c in t.children) for t in barring)


def _linked(token: Token, mentions: Index) -> Iterator[tuple[str, int]]:
    """Names that hang on a head, each with its link: before it first, then by preposition, then in apposition to it."""
    for child in token.lefts:
        model = child.dep_ == "nummod" and child.i in mentions.inside  # "the 777 planes"
        if (child.dep_ in _ATTRIBUTES and not _is_prefixed(child, mentions)) or child.dep_ == "poss" or model:
            link = "possessor" if child.dep_ == "poss" else "attribute"
            yield from ((link, n) for n in _names_at(child, mentions))
            yield from _led_by(child, mentions)
        if child.dep_ == "poss" and child.lower_ in mentions.frames.sorts:
            # "The [Chadian] women's team".
            told = [part for part in child.lefts if part.dep_ in _ATTRIBUTES]
            yield from (("attribute", n) for part in told for n in _names_at(part, mentions))
    owned = any(c.dep_ == "poss" for c in token.lefts)
    for child in token.rights:
        if child.dep_ == "prep":
            # "[Its] members in Velmo" are not Velmo's.
            others = _GROUPS if owned and child.lower_ == "in" else frozenset[str]()
            yield from ((child.lower_, n) for n in _behind(child, mentions) if mentions.types[n] not in others)
        elif child.dep_ in ("acl", "amod"):
            yield from _told_by(child, mentions)


def _is_prefixed(token: Token, mentions: Index) -> bool:
    """Does a prefix say that people are for or against whom the name names ("[anti-Omani] rebels", none of Oman's)?"""
    first = token.i
    while first and mentions.inside.get(token.i, -1) == mentions.inside.get(first - 1):
        first -= 1
    dash = token.doc[first - 1].text if first > 1 else ""
    return dash in ("-", "–") and token.doc[first - 2].lower_ in mentions.frames.blockers.prefixes


def _told_by(participle: Token, mentions: Index) -> Iterator[tuple[str, int]]:
    """Names that a participle behind a head ties to it: a group's, or of those who do or fire what it names."""
    phrases = [p for p in participle.children if p.dep_ in ("prep", "agent")]
    modifies = participle.dep_ == "acl"
    if any(c.lower_ in mentions.disowning for c in participle.lefts):
        return  # "missiles not fired by Hezbollah"
    if participle.lower_ in mentions.frames.memberships.participles:
        tied = [p for p in phrases if p.dep_ == "prep" and (modifies or p.lower_ in ("to", "with"))]
        below = [n for p in tied for n in _behind(p, mentions)]
        yield from ((link, n) for link in (("from",) if modifies else ("from", "loyal")) for n in below)
    elif modifies and participle.lower_ in mentions.frames.memberships.suspected:
        yield from (("suspected", n) for n in _suspected_of(participle, mentions))
    elif modifies and participle.lower_ in mentions.frames.launching:
        yield from (("by", n) for p in phrases if p.dep_ == "agent" for n in _behind(p, mentions))
    elif modifies and participle.lower_ in mentions.frames.attributing:
        yield from (("by", n) for p in phrases if p.lower_ in ("to", "on") for n in _behind(p, mentions))


def _suspected_of(participle: Token, mentions: Index) -> Iterator[int]:
    """Whose members some are taken for: "suspected of being members of [Hamas]", "accused of belonging to [it]"."""
    below = [t for p in participle.rights if p.dep_ == "prep" for t in p.children if t.dep_ in ("pcomp", "pobj")]
    for word in below:
        told = [c for c in word.rights if c.dep_ == "attr"] if word.lemma_ == "be" else [word]
        member = [
            t
            for t in told
            if t.lower_ in mentions.frames.memberships.participles
            or t.lemma_.lower() in mentions.frames.memberships.nouns
        ]
        yield from (n for t in member for p in t.rights if p.dep_ == "prep" for n in _behind(p, mentions))


def _led_by(participle: Token, mentions: Index) -> Iterator[tuple[str, int]]:
    """Who leads or fires what a compound participle describes ("a [Saudi]-led coalition", "[US]-launched missiles")."""
    before = participle.i - 2
    found = mentions.inside.get(before) if before >= 0 and participle.nbor(-1).text in ("-", "–") else None
    if found is not None and participle.lower_ in mentions.frames.launching:
        yield "by", found
    elif (
        found is not None
        and participle.lower_ in mentions.frames.leading
        and mentions.mentions[found].type == "Country"
        and participle.i + 1 not in mentions.inside
    ):
        yield "attribute", found


def _behind(preposition: Token, mentions: Index) -> Iterator[int]:
    for pobj in preposition.children:
        if pobj.dep_ == "pobj":
            yield from _names_at(pobj, mentions)


def _names_at(token: Token, mentions: Index) -> Iterator[int]:
    """The mention of a token and of what is coordinated with it; through another noun of a frame to its own name."""
    if token.i in mentions.inside:
        yield mentions.inside[token.i]
    elif token.dep_ in _ATTRIBUTES and token.text in mentions.short:
        yield mentions.short[token.text]
    elif token.tag_ in (*_NOUN_TAGS, "PRP$", "PRP"):
        yield from denoted(token, mentions)
    for child in token.children:
        if child.dep_ == "conj":
            yield from _names_at(child, mentions)
        elif (
            child.dep_ in _ATTRIBUTES
            and child.i in mentions.inside
            and token.i not in mentions.inside
            and token.dep_ in _ATTRIBUTES
        ):
            yield mentions.inside[child.i]
