"""Names put together again whose parts the tagger and the tables take for names of their own."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.linked import linked
from kg.mentions.names import Names
from kg.mentions.pairs import opens_with_given, pair
from kg.mentions.shapes import shape
from kg.mentions.spans import Candidate, capitalised

#: Classes of which the last word of a name can tell that it is one.
_WHOLES = ("Organization", "Work")
#: What opens a sentence or a quotation within one.
_SENTENCE = frozenset(".:;?!\"'“”‘’(")


def rejoined(doc: Doc, candidates: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The candidates in text order, each with the pieces behind it that belong to it."""
    found: list[Candidate] = []
    pairs = _openings(doc, candidates)
    for candidate in sorted(candidates, key=lambda c: c.start):
        grown = _with_noun(
            doc, _with_kind(doc, _with_surname(doc, _opened(doc, candidate, names), names), names), names
        )
        last = found[-1] if found else None
        grown = _with_road(doc, grown, names)
        if last is not None and grown.start < last.end:
            continue  # the piece that a name before has taken
        both = linked(doc, last, grown, names) if last is not None else None
        if both is not None:
            found[-1] = both
        elif last is not None and doc[last.start : grown.end].text in pairs:
            found[-1] = replace(last, end=grown.end, type="Organization", known=None, rule="joined")
        elif last is not None and _is_one(doc, last, grown, names):
            found[-1] = _joined(doc, last, grown, names)
        else:
            found.append(grown)
    return found


def _openings(doc: Doc, candidates: Sequence[Candidate]) -> set[str]:
    """What opens the name of a firm that is called after two ("[Orem and Velmo] Publishers Inc")."""
    firms = (c for c in candidates if c.type == "Organization" and len(c) > len(("A", "and", "B")))
    return {doc[c.start : c.start + 3].text for c in firms if doc[c.start + 1].lower_ in ("and", "&")}


def _is_one(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    joined = _of_its_place(doc, one, other, names) or _coordinated(doc, one, other, names)
    joined = joined or _is_partnership(doc, one, other, names)
    linked = _by_particle(doc, one, other, names) or _is_saint(doc, one, other, names)
    aimed = _lists_aims(doc, one, other, names) or _names_its_foe(doc, one, other)
    named = _is_compound_name(doc, one, other) or _is_leader(doc, one, other, names)
    named = named or _is_make(doc, one, other, names) or _is_constituency(doc, one, other)
    return joined or linked or aimed or named or _is_alliance(doc, one, other)


def _joined(doc: Doc, one: Candidate, other: Candidate, names: Names) -> Candidate:
    both = replace(one, end=other.end, known=None, rule="joined")
    if _is_make(doc, one, other, names):
        return replace(both, type="Product", rule="model")
    if _is_saint(doc, one, other, names):
        return replace(both, type=other.type)
    if _is_constituency(doc, one, other):
        return replace(both, type="Place")
    personal = _is_compound_name(doc, one, other) or _is_leader(doc, one, other, names)
    if personal or _by_particle(doc, one, other, names):
        return replace(both, type="Person")
    if _names_its_foe(doc, one, other) or _is_partnership(doc, one, other, names):
        return replace(both, type="Organization")
    aimed = any(token.lower_ in ("of", "on") for token in doc[one.start : other.start])
    return replace(both, type=one.type if aimed else shape(doc, both, names) or one.type)


def _is_make(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does a maker's name stand right before the number of its model ("85 [Airbus | A380s]")?"""
    maker = doc[one.start : one.end].text in names.shapes.products.makers
    number = doc[other.start]
    modelled = any(c.isdigit() for c in number.text) and number.tag_ not in ("JJ", "RB")
    return maker and one.end == other.start and modelled and other.known is None and other.title is None


def _is_alliance(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does a dash join two bodies' short names in one ("[VMRO–SDP] wins"), with no noun for what is between them?"""
    if doc[one.end : other.start].text not in ("-", "–") or one.known or other.known:
        return False
    tight = not doc[one.end - 1].whitespace_ and not doc[one.end].whitespace_
    last = doc[other.start : other.end].root
    short = all(len(c) == 1 and doc[c.start].is_upper and c.type != "Place" for c in (one, other))
    return tight and short and not (last.dep_ in ("compound", "nmod", "amod") and last.head.i >= other.end)


def _of_its_place(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does "of" lead from a body to its place, or "on" to its task: "Bank | of Kenya", "Commission | on Audit"?"""
    last = doc[one.end - 1]
    body = (
        one.type == "Organization" and one.known is None and len(one) > 1 and last.text in names.shapes.rejoined.bodies
    )
    between = [token.lower_ for token in doc[one.end : other.start]]
    if not body or one.rule == "joined" or between[:1] not in (["of"], ["on"]) or between[1:] not in ([], ["the"]):
        return False
    if between[0] == "of":
        return other.type in ("Country", "Place") and other.rule != "demonym"
    return other.known is None and other.type in ("Organization", "") and doc[other.start].ent_type_ != "PERSON"


def _coordinated(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does "and" join an abstract noun to the rest of a body's or a law's name: "Freedom | and Justice Party"?"""
    if doc[one.end : other.start].text.lower() not in ("and", "&") or one.known or other.known:
        return False
    if "Person" in (one.type, other.type) or one.rule == "demonym" or shape(doc, one, names) in _WHOLES:
        return False
    if pair(doc[one.start : other.end], names):
        return False  # "Party for Work | and | Farmers' Union"
    # "The Outbreak Alert | and Response Network": one article for both.
    opened = one.start > 0 and len(one) > 1 and doc[one.start - 1].tag_ in ("DT", "POS")
    field = opened or doc[one.end - 1].lower_.endswith(names.shapes.rejoined.abstract)
    return shape(doc, other, names) in _WHOLES and len(other) > 1 and field


def _is_partnership(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does "and" lead to a legal form, which names nobody alone ("an Orem | and Co analyst")?"""
    joint = doc[one.end : other.start].text.lower() in ("and", "&")
    return joint and len(other) == 1 and doc[other.start].lower_ in names.shapes.corporate


def _lists_aims(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does "and" join a second aim, or field, to a body's name: "Party of Action | and Unity"?

    "Ministry of Fisheries | and Marine Resources".
    """
    tokens = doc[one.start : one.end]
    of = next((t.i for t in tokens[1:] if t.lower_ == "of"), 0)
    body = one.type == "Organization" and of and names.shapes.parts.last.get(doc[of - 1].text) == "Organization"
    abstract = names.shapes.rejoined.abstract
    pair = doc[one.end - 1].lower_.endswith(abstract) and doc[other.end - 1].lower_.endswith(abstract)
    joint = doc[one.end : other.start].text.lower() in ("and", "&") and other.known is None and other.type != "Person"
    fields = bool(of) and doc[of - 1].text in names.shapes.departments.values()
    whole = doc[other.end - 1].tag_ != "NNPS" and shape(doc, other, names) in _WHOLES
    whole = whole or other.type in ("Country", "Place") or opens_with_given(doc[other.start : other.end], names)
    return bool(body) and joint and ((pair and len(other) == 1) or (fields and not whole))


def _names_its_foe(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does a body's name tell by "to" and a verb against whom it is: "Alliance to Counter | Velmo"?"""
    aimed = len(one) > 2 and doc[one.end - 2].lower_ == "to" and capitalised(doc[one.end - 1])
    return aimed and one.end == other.start and one.known is None and one.type == "Organization"


def _by_particle(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does only a particle part a given name from the family's ("Rosa | dos Anjos")?"""
    between = [token.lower_ for token in doc[one.end : other.start]]
    given = doc[one.start].text in names.first_names or doc[one.start].lower_ in names.first_names
    family = other.known is None and other.type in ("Person", "")
    linked = bool(between) and all(word in names.shapes.inside.particles for word in between)
    opened = one.end == other.start and doc[other.start].lower_ in names.shapes.inside.particles
    return given and one.known is None and one.type in ("Person", "") and family and (linked or opened)


def _is_compound_name(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does the parse make a lone person's name the first part of the person's behind it ("[Min] | Aung Latt")?"""
    people = one.type == other.type == "Person" and one.end == other.start and other.title is None
    if not people or len(one) > 1 or one.known is not None or other.known is not None:
        return False
    first = doc[one.start]
    return first.dep_ == "compound" and other.start <= first.head.i < other.end


def _is_leader(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Are the two pieces a well-known leader's name?"""
    return one.end == other.start and doc[one.start : other.end].text in names.leaders


def _is_saint(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Is the first only the word for a saint before his name ("Santa | Maria Novella")?"""
    return len(one) == 1 and one.end == other.start and doc[one.start].text in names.shapes.rejoined.saints


def _is_constituency(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does a dash between spaces join the two places of a seat's name ("the [Orem - Velmo] nomination")?"""
    first, last = doc[one.end - 1], doc[other.end - 1]
    spaced = doc[one.end : other.start].text in ("-", "–") and bool(first.whitespace_ and doc[one.end].whitespace_)
    tied = first.dep_ in ("compound", "nmod") and (other.start <= first.head.i < other.end or first.head == last.head)
    free = one.type == "Place" and other.type in ("Place", "Organization", "") and other.title is None
    return spaced and tied and free and not doc[one.start].is_sent_start


def _opened(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A body's name with the possessive that opens it ("[Our] Growth PAC"), without "Ruling".

    The possessive belongs to it that has a capital within a sentence, here or elsewhere in the text.
    """
    start = candidate.start
    if candidate.type == "Organization" and len(candidate) > 2 and doc[start].lower_ in names.shapes.alone.padding:
        return replace(candidate, start=start + 1)
    if start and candidate.known is None and candidate.type in ("Organization", "Work", "") and _owns(doc, candidate):
        return replace(candidate, start=start - 1, type=candidate.type or "Organization")
    return candidate


def _owns(doc: Doc, candidate: Candidate) -> bool:
    """Is there a capitalised possessive before a name within a sentence, if not here, then elsewhere?"""
    own, text = doc[candidate.start - 1], doc[candidate.start : candidate.end].text
    if own.tag_ != "PRP$" or not own.text.istitle():
        return False
    same = (t for t in doc if t.text == own.text and doc[t.i + 1 : t.i + 1 + len(candidate)].text == text)
    return any(not t.is_sent_start and doc[t.i - 1].text not in _SENTENCE and not doc[t.i - 1].is_space for t in same)


def _with_noun(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A name with the noun for a body behind it, which a person's name cuts off: "Northern Peru District | Court"."""
    after = doc[candidate.end] if candidate.end < len(doc) else None
    if after is None or candidate.known is not None or candidate.type not in ("Place", "Organization"):
        return candidate
    noun = after.tag_ == "NNP" and capitalised(after) and after.text in names.shapes.rejoined.bodies
    if not noun or doc[candidate.end - 1].text not in names.shapes.kinds:
        return candidate
    return replace(candidate, end=candidate.end + 1, type="Organization", rule="joined")


def _with_kind(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A name that opens with a kind of building, with the kind that a dash joins to it: "[Mosque–]Temple of Orem"."""
    start = candidate.start
    dashed = start > 1 and doc[start - 1].text in ("-", "–") and not doc[start - 2].whitespace_
    kinds = [names.shapes.parts.last.get(doc[i].text) for i in (start - 2, start)] if dashed else []
    return replace(candidate, start=start - 2) if kinds == ["Place", "Place"] else candidate


def _with_road(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A road by the places that it joins: "the [Orem–Velmo highway]"."""
    end = candidate.end
    while end + 1 < len(doc) and doc[end].text in ("-", "–") and capitalised(doc[end + 1]) and doc[end + 1].is_alpha:
        end += 2
        while end < len(doc) and doc[end].tag_ == "NNP" and doc[end].lower_ not in names.shapes.roads:
            end += 1
    tight = all(not token.whitespace_ or token.i == end - 1 for token in doc[candidate.end : end] if not token.is_alpha)
    joined = end > candidate.end and tight and not doc[candidate.end - 1].whitespace_ and candidate.type != "Product"
    if not joined or end >= len(doc) or doc[end].lower_ not in names.shapes.roads:
        return candidate
    return replace(candidate, end=end + 1, type="Place", known=None, rule="joined", title=None)


def _with_surname(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A given name with the family name before it that looks like a pronoun: "chairman [He] Wenbo"."""
    if candidate.start < 2 or len(candidate) != 1 or candidate.known is not None:
        return candidate
    before = doc[candidate.start - 1]
    if not _is_family_name(before, names):
        return candidate
    return replace(candidate, start=candidate.start - 1, type="Person", rule="joined")


def _is_family_name(token: Token, names: Names) -> bool:
    """Is a capitalised pronoun in the middle of a sentence ("vice chairman He")?"""
    pronoun = token.lower_ in names.nouns.pronouns and token.text.istitle() and len(token) > 1
    return pronoun and not token.is_sent_start and token.nbor(-1).text not in _SENTENCE and not token.nbor(-1).is_space
