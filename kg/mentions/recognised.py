"""Names that the tagger sees (its entities, cleaned) and those that it misses (runs of capitalised words)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from kg.mentions.names import Names
from kg.mentions.shapes import own_shape, shape
from kg.mentions.spans import Candidate, capitalised, is_language, is_ordinal, trimmed

#: The tagger's labels (OntoNotes) as ontology classes.
_TYPES = {
    "PERSON": "Person",
    "ORG": "Organization",
    "GPE": "Place",
    "LOC": "Place",
    "NORP": "Group",
    "FAC": "Place",
    "EVENT": "Event",
    "WORK_OF_ART": "Work",
    "LAW": "Work",
    "PRODUCT": "Product",
}
#: Those of them for places.
_PLACES = frozenset(["GPE", "LOC", "FAC"])
#: Several things of one model, which the tagger may take for a date ("five A380s").
_MODELS = re.compile(r"[A-Z]{1,3}-?\d{2,3}s")
#: An amount of money, which the tagger may take for a name ("CAD$29.8 billion").
_MONEY = re.compile(r"[$€£¥₹₽₿]\s?\d")
#: The model with which no person's name ends ("Kamov [Ka-27]").
_MODEL = re.compile(r"[A-Z][A-Za-z]{0,3}-\d{1,3}[A-Z]*")
#: No name is longer, quoted titles of works apart.
_MAX_TOKENS = 12


def recognised(doc: Doc, names: Names) -> Iterator[Candidate]:
    """The tagger's named entities, trimmed to what is capitalised; amounts, dates and the like are no names."""
    for ent in (one for entity in doc.ents for one in _apart(entity, names)):
        tongue = is_language(doc, ent.end, names.shapes.languages)
        if ent.label_ in _TYPES and len(ent) <= _MAX_TOKENS and not tongue:
            kind = "Product" if ent.label_ == "PERSON" and _MODEL.fullmatch(ent[-1].text) else _TYPES[ent.label_]
            seat = _seat(ent, names) if ent.label_ == "ORG" else None
            start = _body_start(doc, ent, names) if seat is None else seat
            seen = Candidate(start, _whole_end(doc, ent, names), kind if seat is None else "Place", "ner")
            candidate = trimmed(doc, seen, names.shapes.particles)
            if candidate and not _empty(doc, candidate, names) and not _of_title(doc, candidate, names):
                named = _with_given(doc, _with_month(doc, _without_office(doc, candidate, names), names), names)
                yield from _parted(doc, named, names)


def _apart(ent: Span, names: Names) -> Iterator[Span]:
    """Two persons that the tagger takes for one, a person with the body he is of, a town with what holds it."""
    if ent.label_ == "ORG" and len(ent) > 3 and ent[2].lower_ == "of" and ent[0].text in names.first_names:
        lone = not any(t.text in names.shapes.last or t.text in names.shapes.first for t in ent[:2])
        body = ent.start + 3 + (ent[3].lower_ == "the")
        if lone and body < ent.end and names.gazetteer.known(ent.doc[body : ent.end].text) is not None:
            yield Span(ent.doc, ent.start, ent.start + 2, label="PERSON")  # "[Ana Ruiz] of Médecins Sans Frontières"
            yield Span(ent.doc, body, ent.end, label="ORG")
            return
    joint = next((t.i for t in ent[1:-1] if t.lower_ == "and"), None) if ent.label_ == "PERSON" else None
    held = _comma(ent, names) if ent.label_ not in _PLACES and joint is None else 0
    if joint is None and not held:
        yield ent
        return
    yield Span(ent.doc, ent.start, joint or held, label=ent.label)
    yield Span(ent.doc, (joint or held) + 1, ent.end, label="GPE" if held else ent.label)


def _comma(ent: Span, names: Names) -> int:
    """The comma or "in" of a name behind which only the place is told where it lies ("Kent, England"); else 0."""
    comma = next((t.i for t in ent[1:-1] if t.text == "," or t.lower_ == "in"), 0)
    return comma if comma and _holds(ent.doc[comma + 1 : ent.end], names) else 0


def _seat(ent: Span, names: Names) -> int | None:
    """Where the place's name starts that a title takes in ("the Archbishop of [Lyon]"); None for any other name."""
    title = ent.start + (ent[0].lower_ == "the")
    words = [t.lower_ for t in ent.doc[title : title + 2]]
    seated = len(words) == 2 and words[0] in names.seats and words[1] == "of" and title + 2 < ent.end
    if not seated or not capitalised(ent.doc[title + 2]):
        return None
    rest, known = ent.doc[title + 2 : ent.end], names.gazetteer.known
    return None if known(rest[0].text) and not known(rest.text) else title + 2  # "King of Chad Ana Ruiz"


def _body_start(doc: Doc, ent: Span, names: Names) -> int:
    """Where the name starts; after the noun for its people that only the start of a sentence sets in capitals."""
    first = doc[ent.start]
    kind = next((t for t in ent[1:-1] if t.tag_ == "NN" and t.lower_ in names.nominals), None)
    people = names.gazetteer.known(first.text) if kind is not None else None
    if kind is not None and people is not None and people.demonym and capitalised(doc[kind.i + 1]):
        return kind.i + 1  # "the Peruvian airline [Andara]"
    if kind is not None and doc[kind.i - 1].text in names.shapes.leagues and capitalised(doc[kind.i + 1]):
        return kind.i + 1  # "Premier League club [Orem]"
    if (
        ent.label_ == "PERSON"
        and len(ent) > 2
        and first.text in names.partisans
        and doc[ent.start + 1].text in names.first_names
    ):
        return ent.start + 1  # "Liberal [Ana Ruiz]"
    several = first.is_sent_start and first.tag_ in ("NNS", "NNPS") and names.nominals.get(first.lemma_.lower())
    grouped = several in ("Person", "Group") or names.nominals.get(first.lower_) == "Group"
    return ent.start + 2 if grouped and len(ent) > 2 and doc[ent.start + 1].lower_ == "of" else ent.start


def _whole_end(doc: Doc, ent: Span, names: Names) -> int:
    """One past the name; a body's that the tagger ends with "of" takes the place after it ("High Court of | Peru").

    A place's ends before the place that holds it ("Gomara | in Ituri Province", "Gomara | , Ituri Province").
    """
    if ent.label_ in _PLACES:
        within = names.shapes.situations["prepositions"] | {","}
        return next((t.i for t in ent[1:-1] if t.lower_ in within), ent.end)
    after = doc[ent.end] if ent.end < len(doc) else None
    if ent.label_ != "ORG" or len(ent) < 2 or ent[-1].lower_ != "of" or after is None:
        return ent.end
    place = next((e for e in doc.ents if e.start <= ent.end < e.end and e.label_ in ("GPE", "LOC")), None)
    return place.end if place is not None else ent.end


def _holds(tail: Span, names: Names) -> bool:
    """Does the end of a name, after a comma or "in", tell only where the thing lies ("Kent, England")?"""
    known = names.gazetteer.known(tail.text)
    kind = len(tail) > 1 and names.shapes.last.get(tail[-1].text) == "Place"
    return kind or tail[-1].text in names.shapes.kinds or (known is not None and known.type in ("Country", "Place"))


def _with_given(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A person's name with what stands before its particle, which the tagger left out ("[Isabel dos] Santos")."""
    i = candidate.start - 1
    parted = i > 0 and doc[i].text in names.shapes.particles and doc[i - 1].tag_ in ("NNP", "NNPS")
    given = parted and doc[i - 1].text in names.first_names and not doc[i - 1].ent_type_
    return replace(candidate, start=i - 1) if candidate.type == "Person" and given else candidate


def _with_month(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A first name with the surname that is a month's name, too, if the parse takes them for one ("Theresa | May")."""
    first, after = doc[candidate.start], doc[min(candidate.end, len(doc) - 1)]
    month = after.lower_ in names.time.months and after.tag_ == "NNP" and candidate.type == "Person"
    return (
        replace(candidate, end=candidate.end + 1)
        if month and len(candidate) == 1 and first.head == after
        else candidate
    )


def _without_office(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A body's name without the office that ends it ("State Department Spokesperson")."""
    end = candidate.end
    while candidate.type == "Organization" and end - 1 > candidate.start and doc[end - 1].lower_ in names.titles:
        if doc[end - 2].lower_ == "of":
            return candidate  # "Court of Justice"
        end -= 1
    return replace(candidate, end=end) if end - 1 > candidate.start else candidate


def _parted(doc: Doc, candidate: Candidate, names: Names) -> Iterator[Candidate]:
    """A body's name, and behind it the person's whom a title before it calls ("judge of the Labour Court Ana Ruiz")."""
    opened = doc[candidate.start - 1] if candidate.start else None
    if opened is not None and opened.lower_ == "the" and opened.i:
        opened = opened.nbor(-1)
    of = opened if opened is not None and opened.lower_ in ("of", "for") else None
    if candidate.type == "Organization" and of is not None and of.head.lower_ in names.titles:
        for start in range(candidate.end - 2, max(candidate.start + 1, candidate.end - 4), -1):
            if doc[start].text in names.first_names and doc[start - 1].lower_ not in names.shapes.connectors:
                yield replace(candidate, end=start)
                yield replace(candidate, start=start, type="Person")
                return
        known = _known_opening(doc, candidate, names)
        if known:
            yield replace(candidate, end=known)
            yield replace(candidate, start=known, type="Person")
            return
    yield candidate


def _known_opening(doc: Doc, candidate: Candidate, names: Names) -> int:
    """Where the known name ends that opens a run with a person's behind it ("leader of [Hamas] Ana Ruiz"); else 0."""
    joining = names.shapes.connectors - names.shapes.particles
    for end in range(candidate.end - 2, candidate.start, -1):
        rest = replace(candidate, start=end, type="Person")
        joined = any(t.is_alpha and t.lower_ in joining for t in doc[end : candidate.end])
        told = joined or shape(doc, rest, names)
        if names.gazetteer.known(doc[candidate.start : end].text) is not None and not told:
            return end
    return 0


def _empty(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Money, or nothing but days, pronouns, initials, kinds of place and titles ("Special Envoy", "Ministers")?"""
    tokens = doc[candidate.start : candidate.end]
    if _MONEY.search(tokens.text):
        return True
    if len(tokens) == 1 and tokens[0].text in names.shapes.kinds | names.shapes.alone:
        return True
    if tokens.text in names.shapes.ignored:
        return True  # "Wi-Fi"
    *before, last = tokens
    plural = last.tag_ in ("NNS", "NNPS") and last.lower_.removesuffix("s") in names.titles
    if plural or last.lower_ in names.titles:
        return all(t.lower_ in names.title_modifiers or t.lower_ in names.titles for t in before)
    return all(t.text in names.shapes.ignored or t.lower_ in names.titles or len(t) == 1 for t in tokens)


def _of_title(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it a word of a title only: "Vice" before "President", "Defense" after "Secretary of"?"""
    start, end = candidate.start, candidate.end
    if start > 1 and f"{doc[start - 2].lower_} {doc[start - 1].lower_} {doc[start].lower_}" in names.titles:
        return True  # "Secretary of [State for Health]"
    if not all(t.lower_ in names.title_modifiers for t in doc[start:end]):
        return False
    follows = end < len(doc) and (doc[end].lower_ in names.titles or doc[end].text == "-")
    return follows or (start > 1 and doc[start - 1].lower_ == "of" and doc[start - 2].lower_ in names.titles)


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
        seat = _seat(doc[i:end], names)
        start, kind = (i, "") if seat is None else (seat, "Place")
        candidate = trimmed(doc, Candidate(start, end, kind, "capitals"), names.shapes.particles)
        empty = candidate is None or _empty(doc, candidate, names) or _of_title(doc, candidate, names)
        if candidate and not empty and len(candidate) <= _MAX_TOKENS:
            candidate = _numbered(doc, candidate, names)
            aimed = "Organization" if any(t.lower_ == "for" for t in doc[candidate.start : candidate.end]) else ""
            told = shape(doc, candidate, names) or aimed or kind
            yield replace(
                candidate, type=told, rule="shape" if told and own_shape(doc, candidate, names) else "capitals"
            )
        i = end


def _numbered(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the number that tells which unit it is ("the [91st] Division")."""
    start = candidate.start
    unit = start > 0 and is_ordinal(doc[start - 1]) and doc[candidate.end - 1].text in names.shapes.units
    return replace(candidate, start=start - 1) if unit else candidate


def _starts(token: Token, names: Names) -> bool:
    if token.i and token.nbor(-1).text == "-" and not token.nbor(-1).whitespace_:
        return False  # the second half of a compound: "neo-Nazi"
    if is_language(token.doc, token.i + 1, names.shapes.languages):
        return False
    if token.is_sent_start or _opens_quotation(token):
        forms = (token.lower_, token.lower_.removesuffix("s"), token.lemma_.lower())
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
        or (token.text in names.shapes.ignored and not (_first_half(token, names) or _is_article(token)))
        or (token.ent_type_ in ("DATE", "TIME", "MONEY", "ORDINAL") and not _MODELS.fullmatch(token.text))
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
        form in names.titles or form in names.time.marks or form in names.title_modifiers
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
        article = words[:2] == ["for", "a"]
        joins = article or all(w in names.shapes.connectors for w in words)
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
    first = next((t for t in doc[i + 1 : i + 3] if t.lower_ not in ("a", "the")), noun)
    somebody = first.ent_type_ in ("PERSON", "GPE", "NORP") or names.gazetteer.known(first.text) is not None
    tied = doc[i].head == noun or (doc[i].head in noun.ancestors and doc[i].head.pos_ == "PROPN")
    wide = doc[i - 1 : i].root.left_edge.i < i - 1 and [t.tag_ for t in doc[i + 1 : i + 3]] == ["NNP", "NNP"]
    tied = tied or (wide and capitalised(doc[i + 2]))  # "won against the United [Party for National Growth]"
    return noun.text in names.shapes.aiming and tied and not somebody


def _closed_by_class(doc: Doc, i: int, names: Names) -> bool:
    """Do the capitalised words from a token on end before a noun for a body ("Unity for [Chile] coalition")?"""
    while i < len(doc) and not doc[i].is_sent_start and _part(doc[i], names):
        i += 1
    return i < len(doc) and names.shapes.after.get(doc[i].lemma_) == "Organization"
