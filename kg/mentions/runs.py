"""Names that the tagger misses: runs of capitalised words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.pairs import pair
from kg.mentions.shapes import own_shape, shape
from kg.mentions.spans import Candidate, capitalised, is_language, is_ordinal, trimmed
from kg.mentions.titled import MAX_TOKENS, is_empty, is_of_title, place_in_title, without_office

#: Several things of one model, which the tagger may take for a date ("five A380s").
_MODELS = re.compile(r"[A-Z]{1,3}-?\d{2,3}s")


def runs(doc: Doc, names: Names) -> Iterator[Candidate]:
    """Runs of capitalised words ("Lower Shabelle", "Bank of England"), with the type that their words tell, else "".

    A sentence's first word starts a run only if it is tagged as a name. Lines set in capitals give none.
    """
    i = 0
    while i < len(doc):
        if not _starts(doc[i], names):
            i += 1
            continue
        end = _run_end(doc, i, names)
        end = (pair(doc[i:end], names) or (end, end))[0]
        seat = place_in_title(doc[i:end], names)
        start, kind = (i, "") if seat is None else (seat, "Place")
        candidate = trimmed(doc, Candidate(start, end, kind, "capitals"), names.shapes.inside.particles)
        candidate = candidate and without_office(doc, candidate, names)
        empty = candidate is None or is_empty(doc, candidate, names) or is_of_title(doc, candidate, names)
        if candidate and not empty and len(candidate) <= MAX_TOKENS:
            candidate = numbered(doc, candidate, names)
            aimed = "Organization" if any(t.lower_ == "for" for t in doc[candidate.start : candidate.end]) else ""
            told = shape(doc, candidate, names) or aimed or kind
            yield replace(
                candidate, type=told, rule="shape" if told and own_shape(doc, candidate, names) else "capitals"
            )
        i = end


def numbered(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the number that tells which unit it is ("the [91st] Division")."""
    start = candidate.start
    ends = (doc[candidate.start].text, doc[candidate.end - 1].text)  # "the [33rd] Front of the Orem Army"
    unit = start > 0 and is_ordinal(doc[start - 1]) and not names.shapes.units.words.isdisjoint(ends)
    return replace(candidate, start=start - 1) if unit else candidate


def _starts(token: Token, names: Names) -> bool:
    if token.i and token.nbor(-1).text == "-" and not token.nbor(-1).whitespace_:
        return False  # the second half of a compound: "neo-Nazi"
    if is_language(token.doc, token.i + 1, names.shapes.languages):
        return False
    if token.is_sent_start or _opens_quotation(token):
        several = re.sub("men$", "man", token.lower_.removesuffix("s"))
        forms = (token.lower_, several, token.lemma_.lower())
        common = any(form in names.nominals for form in forms) or _only_opens(token)
        return token.tag_ in ("NNP", "NNPS") and _part(token, names) and not common
    return _part(token, names)


def _opens_quotation(token: Token) -> bool:
    """Is it the first word of a quoted sentence (""[Actual] possession has changed", he said")?"""
    if not token.i or token.nbor(-1).tag_ != "``":
        return False
    quote = token.nbor(-1)
    return quote.is_sent_start or quote.nbor(-1).text in (",", ":")


def _only_opens(token: Token) -> bool:
    """Is a word that the tagger takes for no name perhaps set in capitals only as the first ("[Mass] looting")?"""
    noun = token.head
    described = token.dep_ in ("compound", "amod") and noun.i == token.i + 1 and noun.text.islower()
    return described and token.text.istitle() and not token.ent_type_ and noun.tag_ in ("NN", "NNS")


def _part(token: Token, names: Names) -> bool:
    """A capitalised word that is no sentence's first, nor a day, a pronoun, or a numeral."""
    if (
        not capitalised(token)
        or ".-" in token.text  # "U.S.-backed", which the tokenizer leaves whole
        or (token.text in names.shapes.ignored.words and not (_first_half(token, names) or _is_article(token)))
        or _is_of_time(token, names)
    ):
        return False
    return token.tag_ in (
        "NNP",
        "NNPS",
        "NN",
        "NNS",
        "JJ",
        "JJR",
        "JJS",
        "CD",
        "FW",
        "VBN",
        "VBG",
    ) and not _only_shouted(token)


def _is_of_time(token: Token, names: Names) -> bool:
    """Is it part of a date, an hour or a sum, and not a lone name that the tagger takes for one ("Besançon")?"""
    if token.ent_type_ not in ("DATE", "TIME", "MONEY", "ORDINAL") or _MODELS.fullmatch(token.text):
        return False
    span = token.doc[max(token.i - 1, 0) : token.i + 2]
    lone = not any(t.ent_type_ == token.ent_type_ for t in span if t != token)
    return not (lone and token.tag_ == "NNP" and token.text.istitle()) or token.lower_ in names.time.marks


def _is_article(token: Token) -> bool:
    """Is it an article of a name, though it looks like another word ("[As]-Salam Province")?"""
    after = [*token.doc[token.i + 1 : token.i + 3]]
    dashed = len(after) == 2 and after[0].text in ("-", "–") and not token.whitespace_ and not after[0].whitespace_
    return dashed and token.text.istitle() and len(token) == 2 and capitalised(after[1]) and after[1].tag_ == "NNP"


def _first_half(token: Token, names: Names) -> bool:
    """Is a word that names nothing by itself the first part of a name ("Internet Explorer")?"""
    if token.tag_ not in ("NN", "NNP") or token.dep_ != "compound" or token.head.i != token.i + 1 or len(token) < 4:
        return False
    form = token.lower_
    return capitalised(token.head) and not (
        form in names.titles.genders or form in names.time.marks or form in names.titles.modifiers
    )


def _only_shouted(token: Token) -> bool:
    """A long word in capitals beside others: a headline, not an acronym."""
    return token.is_upper and len(token) > 6 and token.tag_ not in ("NNP", "NNPS")


def _run_end(doc: Doc, start: int, names: Names) -> int:
    """One past the run that starts at a token; connectors inside need a capitalised word after them."""
    end = start + 1
    while end < len(doc) and not doc[end].is_sent_start:
        if _part(doc[end], names):
            end += 1
            continue
        after = _after_connectors(doc, end, names) or _second_aim(doc, start, end, names)
        if after is None:
            break
        end = after + 1
    return end


def _after_connectors(doc: Doc, i: int, names: Names) -> int | None:
    """The capitalised word after "of", "of the", "bin", "-" at a token; "and" and "the" alone join nothing."""
    hyphen = doc[i].text in ("-", "–")
    if hyphen and (doc[i - 1].whitespace_ or doc[i].whitespace_):
        return None
    for width in (1, 2):
        words = [t.lower_ for t in doc[i : i + width]]
        article = words[:2] in (["for", "a"], ["for", "an"])
        joins = article or all(w in names.shapes.inside.connectors for w in words)
        if not joins or words[0] in ("and", "the", "&", "e", "y"):
            return None
        if words[0] == "for" and not (_closed_by_class(doc, i + 1, names) or _aims(doc, i, names)):
            return None
        follower = i + width
        if follower < len(doc) and not doc[follower].is_sent_start and _part(doc[follower], names):
            return follower
    return None


def _second_aim(doc: Doc, start: int, i: int, names: Names) -> int | None:
    """The adjective that "and" joins to the one behind "for": "Patriots for a Free [and Sovereign] Chad"."""
    pair = doc[i : i + 2]
    aimed = any(t.lower_ == "for" for t in doc[start:i]) and len(pair) == 2 and pair[0].lower_ == "and"
    adjectives = aimed and doc[i - 1].tag_ == "JJ" and pair[1].head == doc[i - 1] and pair[1].dep_ == "conj"
    return i + 1 if adjectives and _part(pair[1], names) else None


def _aims(doc: Doc, i: int, names: Names) -> bool:
    """Does "for" lead from a noun for a body to what the body is for, which is nobody ("Party | for Growth")?"""
    noun = doc[i - 1]
    if noun.text in names.shapes.rejoined.pleading:
        return _pleads(doc, i, names)
    first = next((t for t in doc[i + 1 : i + 3] if t.lower_ not in ("a", "the")), noun)
    somebody = first.ent_type_ in ("PERSON", "GPE", "NORP") or names.gazetteer.known(first.text) is not None
    tied = doc[i].head == noun or (doc[i].head in noun.ancestors and doc[i].head.pos_ == "PROPN")
    wide = doc[i - 1 : i].root.left_edge.i < i - 1 and [t.tag_ for t in doc[i + 1 : i + 3]] == ["NNP", "NNP"]
    tied = tied or (wide and capitalised(doc[i + 2]))  # "won against the United [Party for National Growth]"
    return noun.text in names.shapes.rejoined.aiming and tied and not somebody


def _closed_by_class(doc: Doc, i: int, names: Names) -> bool:
    """Do the capitalised words from a token on end before a noun for a body ("Unity for [Chile] coalition")?"""
    while i < len(doc) and not doc[i].is_sent_start and _part(doc[i], names):
        i += 1
    return i < len(doc) and names.shapes.after.get(doc[i].lemma_) == "Organization"


def _pleads(doc: Doc, i: int, names: Names) -> bool:
    """Does "for a" lead from people to two words or more for what they stand for ("Democrats | for a Strong Chad")?

    Not to those that describe a noun behind them ("blamed Democrats for a Senate Finance plan").
    """
    end = i + 2
    while end < len(doc) and _part(doc[end], names):
        end += 1
    described = end < len(doc) and doc[end].tag_ in ("NN", "NNS")
    return doc[i + 1].lower_ in ("a", "an") and end > i + 3 and not described
