"""What of capitalised words is no name: titles, amounts, words for kinds; and the place that a title takes in."""

import re
from dataclasses import replace

from spacy.tokens import Doc, Span

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised

#: An amount of money, which the tagger may take for a name ("CAD$29.8 billion").
_MONEY = re.compile(r"[$€£¥₹₽₿]\s?\d")
#: What joins the words for a field.
_JOINING = frozenset(["and", "of", "for", "the", ",", "&"])
#: No name is longer, quoted titles of works apart.
MAX_TOKENS = 12


def place_in_title(ent: Span, names: Names) -> int | None:
    """Where the place's name starts that a title takes in ("the Archbishop of [Lyon]"); None for any other name."""
    title = ent.start + (ent[0].lower_ == "the")
    words = [t.lower_ for t in ent.doc[title : title + 2]]
    seated = len(words) == 2 and words[0] in names.titles.seats.words and words[1] == "of" and title + 2 < ent.end
    if not seated or not capitalised(ent.doc[title + 2]):
        return None
    rest, known = ent.doc[title + 2 : ent.end], names.gazetteer.known
    return None if known(rest[0].text) and not known(rest.text) else title + 2  # "King of Chad Ana Ruiz"


def is_empty(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Money, or nothing but days, pronouns, initials, kinds of place and titles ("Special Envoy", "Ministers")?"""
    tokens = doc[candidate.start : candidate.end]
    if _MONEY.search(tokens.text):
        return True
    if len(tokens) == 1 and tokens[0].text in names.shapes.kinds | names.shapes.alone.words:
        return True
    if tokens.text in names.shapes.ignored.words:
        return True  # "Wi-Fi"
    if tokens.text in names.shapes.ignored.prefixes and doc[candidate.end : candidate.end + 1].text == "-":
        return True  # "[Pan]-democrat Ana Ruiz"
    *before, last = tokens
    if last.lower_ in names.titles.genders or singular(last.lower_) in names.titles.genders:
        return all(t.lower_ in names.titles.modifiers or t.lower_ in names.titles.genders for t in before)
    return all(t.text in names.shapes.ignored.words or t.lower_ in names.titles.genders or len(t) == 1 for t in tokens)


def singular(word: str) -> str:
    """A plural word's singular, so far as its end tells ("ministers", "secretaries").

    >>> singular("secretaries"), singular("ministers")
    ('secretary', 'minister')
    """
    return f"{word.removesuffix('ies')}y" if word.endswith("ies") else word.removesuffix("s")


def is_of_title(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it a word of a title only: "Vice" before "President", "Defense" after "Secretary of"?"""
    start, end = candidate.start, candidate.end
    if start > 1 and f"{doc[start - 2].lower_} {doc[start - 1].lower_} {doc[start].lower_}" in names.titles.genders:
        return True  # "Secretary of [State for Health]"
    if is_portfolio(doc, candidate, names):
        return True
    if not all(t.lower_ in names.titles.modifiers for t in doc[start:end]):
        return False
    follows = end < len(doc) and (doc[end].lower_ in names.titles.genders or doc[end].text == "-")
    return follows or (start > 1 and doc[start - 1].lower_ == "of" and doc[start - 2].lower_ in names.titles.genders)


def without_office(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A body's name without the office that ends it ("State Department Spokesperson"), or a run's before a person's.

    "[Velmo] Archbishop Ana Ruiz".
    """
    end = candidate.end
    held = doc[end].ent_type_ == "PERSON" if end < len(doc) and candidate.type in ("", "Place") else False
    while (candidate.type == "Organization" or held) and end - 1 > candidate.start:
        last = doc[end - 1]
        several = (
            last.tag_ in ("NNS", "NNPS") and last.lower_.removesuffix("s") in names.titles.genders
        )  # "U.S. Senators"
        one = last.lower_ in names.titles.genders and candidate.type != "Place"  # "Port-au-Prince"
        if not (several or one) or doc[end - 2].lower_ == "of":
            break  # "Court of Justice"
        end -= 1
    return replace(candidate, end=end) if end - 1 > candidate.start or held else candidate


def past_officials(ent: Span, names: Names) -> int:
    """Where a name starts behind the officials in the plural that it opens with ("Foreign Ministers of [Chad]")."""
    of = next((t.i for t in ent[1:-1] if t.lower_ == "of"), ent.start)
    before = [t.lower_ for t in ent.doc[ent.start + (ent[0].lower_ == "the") : of]]
    plural = bool(before) and before[-1] not in names.titles.genders and singular(before[-1]) in names.titles.genders
    return (
        of + 1
        if plural and all(w in names.titles.modifiers or w in names.titles.genders for w in before[:-1])
        else ent.start
    )


def is_portfolio(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does one unknown word between state and minister say what he is minister of ("Chad's [Devolution] Minister")?"""
    start, end = candidate.start, candidate.end
    if _is_field(doc, candidate, names):
        return True
    if len(candidate) > 1 or not start or end >= len(doc) or doc[end].lower_ not in names.titles.portfolios.holders:
        return False
    stop = start - (doc[start - 1].tag_ == "POS")
    before = [names.gazetteer.known(doc[max(stop - n, 0) : stop].text) for n in (1, 2)]
    states = [one for one in before if one is not None and one.type == "Country"]
    return bool(states) and names.gazetteer.known(doc[start].text) is None


def _is_field(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Do plain words for fields tell what somebody is in charge of?

    "Chad's [Trade | and Industry] Minister", "the minister of [Economic Affairs]", "[Omani Social Affairs] minister".
    """
    if candidate.known is not None:
        return False
    portfolios = names.titles.portfolios
    plain = portfolios.fields | names.titles.modifiers | _JOINING
    first, *rest = words = [t.lower_ for t in doc[candidate.start : candidate.end] if t.is_alpha] or [""]
    people = names.gazetteer.known(doc[candidate.start].text)
    words = rest if rest and people is not None and first not in plain else words
    if not all(w in plain for w in words):
        return False
    end, stop = candidate.end, len(doc) - 1
    while end < stop and doc[end].lower_ in plain - {"the", "of", "for"}:
        end += 1
    if end <= stop and doc[end].lower_ in portfolios.holders:
        return not portfolios.fields.isdisjoint([*words, *(t.lower_ for t in doc[candidate.end : end])])
    of = candidate.start - 1
    while of > 1 and doc[of].lower_ in plain - {"of", "for"}:
        of -= 1
    # "Minister of state for [Economic Affairs]".
    state = of > 2 and doc[of - 2 : of].text.lower() in portfolios.unassigned
    head = doc[of - 1 - 2 * state].lower_ if of > 0 and doc[of].lower_ in ("of", "for") else ""
    return head in portfolios.heads and not portfolios.fields.isdisjoint(words)


def in_portfolio(doc: Doc, i: int, names: Names) -> bool:
    """Do the capitals around a token open with what a title's "for" names ("minister for [Trade] ...")?"""
    while i and doc[i - 1].tag_ in ("NNP", "NNPS") and capitalised(doc[i - 1]):
        i -= 1
    return i > 1 and doc[i - 1].lower_ == "for" and doc[i - 2].lower_ in names.titles.genders
