"""What the gazetteer, the tagger and the capitals each take for names, reconciled to names that do not overlap."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.divisions import spelled_out
from kg.mentions.gazette import gazette
from kg.mentions.names import Names
from kg.mentions.partisans import before_titles, lettered, partisan, without_letter
from kg.mentions.persons import is_title, title_before, without_title
from kg.mentions.products import FIGURES, models, without_model
from kg.mentions.recognised import recognised, runs
from kg.mentions.rejoined import rejoined
from kg.mentions.shapes import shape
from kg.mentions.sites import completed
from kg.mentions.spans import Candidate, capitalised, cut, hyphened, is_tongue, longest_first, trimmed
from kg.mentions.types import settled
from kg.mentions.wholes import owned, whole

#: Words of a Korean name whose second half the tagger parts ("Han Duck|-soo").
_FAMILY_AND_GIVEN = 2
#: What follows a name that no noun follows.
_AFTER_NAME = ("AUX", "VERB", "PUNCT", "CCONJ", "ADP")
#: The number of a version.
_VERSION = re.compile(r"\d{1,3}|\d(\.\d{1,2}){1,2}")


def name_candidates(doc: Doc, names: Names) -> list[Candidate]:
    """The article's names as stretches of tokens, in text order, with their types settled."""
    listed = owned(doc, gazette(doc, names), names)
    found = [_numbered(doc, without_title(doc, run, names)) for run in _each(runs, doc, names)]
    seen = _joined(
        doc, [without_title(doc, without_letter(doc, c, names), names) for c in _each(recognised, doc, names)], names
    )
    shaped = [_without_person(doc, run, seen, names) for run in found if run.rule == "shape"]
    bodies = [c for c in seen if not _is_post(doc, c, listed, names)]
    grown = [without_model(doc, _grown(doc, c, seen, listed, names), names) for c in bodies]
    kept = _reconciled(doc, listed, [*grown, *(run for run in shaped if run is not None)], names)
    tongues = [c for c in kept if c.rule == "demonym" and is_tongue(doc, c.start, c.end, names.shapes.languages)]
    free = [run for run in found if not _is_owned_arm(doc, run, listed, names)]
    kept += _gaps(doc, kept, free, names)
    kept += models(doc, kept, names)
    kept = rejoined(doc, kept, names)
    titled = [_titled(doc, _with_body(doc, c, names), names) for c in kept if c not in tongues]
    typed = spelled_out(doc, settled(doc, sorted(titled, key=lambda c: c.start), names), names)
    typed = [partisan(doc, candidate, names) for candidate in typed]
    typed = [*typed, *lettered(doc, typed, names), *before_titles(doc, typed, names)]
    known = [_office(doc, completed(doc, candidate, names), names) for candidate in typed]
    return sorted([*known, *(_with_body(doc, c, names) for c in again(doc, known, names))], key=lambda c: c.start)


def _is_post(doc: Doc, candidate: Candidate, listed: Sequence[Candidate], names: Names) -> bool:
    """Is it a known body with the title of its head, which the tagger takes for one body ("the OSCE | Chairperson")?"""
    ends = (i for i in (candidate.end - 1, candidate.end) if i < len(doc) and is_title(doc, i, names))
    last = next(ends, None)
    bodies = [c for c in listed if c.start == candidate.start and c.end < candidate.end]
    if candidate.type != "Organization" or last is None or not bodies:
        return False
    between = doc[max(c.end for c in bodies) : last]
    return all(token.lower_ in names.title_modifiers or token.is_punct for token in between)


def _each(find: Callable[[Doc, Names], Iterator[Candidate]], doc: Doc, names: Names) -> Iterator[Candidate]:
    return (without_model(doc, candidate, names) for candidate in find(doc, names))


def _office(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A body that its head's title names, whole: "the [Attorney General's] Office", "[President's] Council"."""
    start = candidate.start - 1
    lone = len(candidate) == 1 and names.shapes.last.get(doc[candidate.start].text) == "Organization"
    if not lone or start < 1 or doc[start].tag_ != "POS" or not is_title(doc, start - 1, names):
        return candidate
    while (
        start
        and capitalised(doc[start - 1])
        and (is_title(doc, start - 1, names) or doc[start - 1].lower_ in names.title_modifiers)
    ):
        start -= 1
    return replace(candidate, start=start) if start < candidate.start - 1 else candidate


def again(doc: Doc, found: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Further occurrences of the article's names that the tagger missed ("Trump signs", where it saw a noun)."""
    taken = {i for c in found for i in range(c.start, c.end)}
    patterns: dict[str, list[tuple[tuple[str, ...], Candidate]]] = {}
    for candidate in found:
        words = tuple(t.text for t in doc[candidate.start : candidate.end])
        if len(words[0]) > 2 and candidate.rule != "demonym":
            patterns.setdefault(words[0], []).append((words, candidate))
        if len(words) > 1 and candidate.type == "Person" and _is_only_name(doc, words[-1]):
            patterns.setdefault(words[-1], []).append((words[-1:], candidate))
    for token in doc:
        fitting = [
            p for p in patterns.get(token.text, ()) if tuple(t.text for t in doc[token.i : token.i + len(p[0])]) == p[0]
        ]
        if fitting and token.tag_ != "DT" and not _is_date(token, names):
            words, model = max(fitting, key=lambda p: len(p[0]))
            span = range(token.i, token.i + len(words))
            if not taken.intersection(span):
                taken.update(span)
                yield replace(model, start=span.start, end=span.stop, title=None, rule="again")


def _is_only_name(doc: Doc, word: str) -> bool:
    """Is the last word of a person's name no noun of the article, too ("[Flake] is retiring", not "Price, prices")?"""
    nouns = (t for t in doc if t.pos_ == "NOUN" and t.text.islower())
    return len(word) > 2 and word.istitle() and not any(t.lemma_ == word.lower() for t in nouns)


def _is_date(token: Token, names: Names) -> bool:
    """Is a month's name one here, by a number beside it or a preposition of time before it ("in May", "May 2017")?"""
    if token.lower_ not in names.time.months:
        return False
    beside = (token.nbor(step) for step in (-1, 1) if 0 <= token.i + step < len(token.doc))
    modal = token.tag_ == "MD" and token.head.tag_ not in ("VBZ", "VBD")
    return (
        modal
        or any(t.like_num or t.is_digit for t in beside)
        or (token.i > 0 and token.nbor(-1).lower_ in names.time.before_months)
    )


def _without_person(doc: Doc, run: Candidate, seen: Sequence[Candidate], names: Names) -> Candidate | None:
    """The body of a run of capitals that holds a person, too: "Nathan Law of the [Unity for Chile]", if it has a "for".

    Other bodies behind a person the tagger sees by itself.
    """
    ofs = [i for i in range(run.start + 1, run.end) if doc[i].lower_ in ("of", "from", "for")]
    if not ofs:
        return run
    the = doc[ofs[0] + 1].lower_ == "the"
    if (known := names.gazetteer.known(doc[ofs[0] + 1 + the : run.end].text)) is not None and ofs[0] > run.start + 1:
        told = shape(doc, replace(run, end=ofs[0]), names) or doc[run.start].lower_ in names.nominals
        if known.type == "Organization" and not told:
            return None  # "Abeke Odu of the [Labour Party]", "Foreign Ministry of" no such body
    people = any(c.type == "Person" and c.start == run.start and c.end <= ofs[0] for c in seen)
    people = people or (doc[ofs[0]].lower_ == "of" and _is_somebody(doc, run.start, ofs[0], seen, names))
    if not people and not (ofs[0] > run.start + 1 and doc[run.start].text in names.first_names):
        return run
    start = ofs[0] + 1 + (doc[ofs[0] + 1].lower_ == "the")
    body = replace(run, start=start)
    return body if len(body) > 2 and any(doc[i].lower_ == "for" for i in range(start, run.end)) else None


def _is_somebody(doc: Doc, start: int, of: int, seen: Sequence[Candidate], names: Names) -> bool:
    """Is what stands before "of" a name by itself, of two words or more, none of them for a body ("Abeke Odu | of")?"""
    whole_name = any((c.start, c.end) == (start, of) for c in seen)
    words = [(t.text, t.lower_) for t in doc[start:of]]
    shaped = any(
        text in names.shapes.last or text in names.shapes.first or form in names.nominals for text, form in words
    )
    return whole_name and len(words) > 1 and not shaped


def _joined(doc: Doc, seen: Sequence[Candidate], names: Names) -> list[Candidate]:
    """Pieces of a name put together: a person's parted by an apostrophe ("Shia' Al Sudani") or by the tagger alone.

    And a movement's before its aim ("Popular Front | for the Liberation of Chad").
    """
    joined: list[Candidate] = []
    for candidate in seen:
        last = joined[-1] if joined else None
        if last is not None and _is_one(doc, last, candidate, names):
            joined[-1] = replace(last, end=candidate.end)
        else:
            joined.append(candidate)
    return joined


def _is_one(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Are two pieces one name?"""
    return _parted(doc, one, other) or _compounded(doc, one, other) or _for_its_aim(doc, one, other, names)


def _parted(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does only an apostrophe part a person's name from a capitalised piece ("O' Leary")?"""
    apart = doc[one.end : other.start].text
    return one.type == "Person" and other.type in ("Person", "Place", "Organization") and apart in ("'", "’")


def _for_its_aim(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Do "for the" and a name with "of" in it tell what a body with a noun for a body at its end is for?"""
    body = names.shapes.last.get(doc[one.end - 1].text) == "Organization" and one.type == "Organization"
    joint = [token.lower_ for token in doc[one.end : other.start]] == ["for", "the"]
    return (
        body and joint and other.type == "Organization" and any(t.lower_ == "of" for t in doc[other.start : other.end])
    )


def _compounded(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does the parse make a person's name the first part of the next one ("Luiz Inácio | Lula da Silva")?"""
    if one.type != "Person" or other.type != "Person" or one.end != other.start or other.title is not None:
        return False
    last = doc[one.end - 1]
    return last.dep_ == "compound" and other.start <= last.head.i < other.end


def _grown(
    doc: Doc, candidate: Candidate, seen: Sequence[Candidate], listed: Sequence[Candidate], names: Names
) -> Candidate:
    """The candidate with the capitalised words beside it that the parse ties to it: the tagger splits unusual names."""
    taken = {i for k in listed for i in range(k.start, k.end)}
    taken |= {i for o in seen if o != candidate and not _piece(candidate, o) for i in range(o.start, o.end)}
    start, end = candidate.start, candidate.end
    complete = candidate.type == "Person" and doc[start].text in names.first_names
    family = len(candidate) == _FAMILY_AND_GIVEN and doc[start].lower_ in names.shapes.family_first
    family = family and candidate.known is None
    while start and start - 1 not in taken and _tied(doc, start - 1, end, names):
        if complete and names.shapes.first.get(doc[start - 1].text) != "Product":
            break  # "the frigate [IRIS] Dena" all the same
        start -= 1
    while end < len(doc) and end not in taken and _tied(doc, end, start, names):
        end += 1
    halved = hyphened(doc, start, end + 1) and doc[end + 1].is_lower
    if (candidate.type == "Person" or (family and halved)) and halved and _ends_name(doc[end + 1]):
        end += 2  # "Yoon Suk | -yeol", not "Petrov | -class frigates"
        candidate = replace(candidate, type="Person")
    return _with_model(doc, _numbered(doc, replace(candidate, start=start, end=end)), names)


def _with_model(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The name of a thing with the number of its model: "the new 787 [Dreamliner]", "22 [Boeing 787] Dreamliners"."""
    start, end = candidate.start, candidate.end
    if candidate.known is not None or candidate.type == "Person" or shape(doc, candidate, names):
        return candidate
    if end < len(doc) and capitalised(doc[end]) and _is_model_of(doc[end - 1], doc[end]) and end - 1 > start:
        return replace(candidate, end=end + 1, type="Product")
    before = doc[start - 1] if start else None
    if before is None or end > start + 1 or doc[start].tag_ != "NNP" or not _is_model_of(before, doc[start]):
        return candidate
    pointed = any(child.dep_ in ("det", "poss", "amod") for child in doc[start].lefts)
    return replace(candidate, start=start - 1, type="Product") if pointed else candidate


def _is_model_of(number: Token, name: Token) -> bool:
    """Do three figures stand before a proper noun that the parse hangs them on?"""
    figures = number.is_digit and len(number) == FIGURES
    return (
        figures and name in (number.head, number.head.head) and name.i == number.i + 1 and name.tag_ in ("NNP", "NNPS")
    )


def _numbered(doc: Doc, candidate: Candidate) -> Candidate:
    """The name of a thing with the number of its version that the parse hangs on it ("iPhone 4").

    Or on the noun behind, which has the name for its modifier, too ("the Internet Explorer 9 browser").
    """
    end = candidate.end
    if candidate.type not in ("Product", "Organization", "") or candidate.known is not None or end >= len(doc):
        return candidate
    number = doc[end]
    if not _VERSION.fullmatch(number.text):
        return candidate
    beside = doc[candidate.start : end].root
    shared = beside.dep_ in ("compound", "nmod") and number.head == beside.head
    if number.head.i not in range(candidate.start, end) and not shared:
        return candidate
    named = candidate.type == "Product" or number.dep_ == "nummod"
    return replace(candidate, end=end + 1, type="Product") if named else candidate


def _ends_name(last: Token) -> bool:
    """Is it the second half of a given name ("Jae-[in] is"), and no modifier of what follows?"""
    after = last.nbor(1) if last.i + 1 < len(last.doc) else last
    named = last.tag_ in ("IN", "NN") or (last.tag_ == "NNP" and last.dep_ in ("nsubj", "dobj", "pobj"))
    return last.head.i <= last.i or (named and after.pos_ in _AFTER_NAME)


def _piece(candidate: Candidate, other: Candidate) -> bool:
    """May the other be a piece of the same name: two persons side by side, or a lone word that the tagger mistook?"""
    return other.type == candidate.type == "Person" or (len(other) == 1 and other.type in ("Product", "Organization"))


def _tied(doc: Doc, i: int, far: int, names: Names) -> bool:
    """Is the token a proper noun that is a compound with the names beside it, towards the far end?"""
    token = doc[i]
    given = token.text in names.first_names and token.text not in names.shapes.common_given  # "[Rubén] Orem won"
    body = names.shapes.first.get(token.text) == "Organization"  # "[Real] Orem won"
    opener = token.dep_ == "amod" and (body or given)
    proper = token.tag_ in ("NNP", "NNPS") or (opener and i < far)
    if not proper or not capitalised(token) or (token.is_sent_start and i > far):
        return False
    plain = is_title(doc, i, names) or token.lower_ in names.title_modifiers
    ship = i < far and names.shapes.first.get(token.text) == "Product"  # "the frigate [IRIS] Dena"
    if plain or token.text in names.shapes.ignored or len(token) == 1 or (token.is_upper and not ship):
        return False
    if i < far:
        return (opener or token.dep_ == "compound") and i < token.head.i < far
    if _opens_body(doc, far, i, names):
        return True
    return any(far <= child.i < i and child.dep_ == "compound" for child in token.lefts)


def _opens_body(doc: Doc, start: int, i: int, names: Names) -> bool:
    """Does a firm's name go on to a plural that both modify ("[Boeing] Commercial Airplanes")?"""
    head, before = doc[i].head, doc[i - 1]
    if before.dep_ != "compound" or before.ent_type_ != "ORG" or doc[i].dep_ != "compound":
        return False
    if before.head != head and not (head.dep_ == "compound" and before.head == head.head):
        return False
    plural = head.lower_.endswith("s") and head.tag_ in ("NNPS", "NNP") and head.ent_type_ in ("", "ORG")
    return plural and head.i == i + 1 and capitalised(head) and not is_title(doc, head.i, names) and start < i


def _reconciled(doc: Doc, listed: Sequence[Candidate], seen: Sequence[Candidate], names: Names) -> list[Candidate]:
    """Longer names win over listed forms inside them, and give way where the two only overlap."""
    winners: list[Candidate] = []
    for candidate in seen:
        touched = [known for known in listed if candidate.overlaps(known)]
        inside = [known for known in touched if candidate.contains(known)]
        made = whole(doc, candidate, inside, names) if touched == inside else None
        if made is not None:
            winners.append(made)
        elif touched != inside or candidate.type == "Person":
            winners += _rest(doc, candidate, touched, names)
    winners = longest_first(winners)
    free = [known for known in listed if not any(known.overlaps(w) for w in winners)]
    return [c for c in (*winners, *free) if not _is_owned_arm(doc, c, listed, names)]


def _is_owned_arm(doc: Doc, candidate: Candidate, listed: Sequence[Candidate], names: Names) -> bool:
    """Plain words for the arms of the country that owns them ("Iraq's Security Forces")? They are no name."""
    words = [token.lower_ for token in doc[candidate.start : candidate.end]]
    if not all(word in names.arms or word in names.owned_arms for word in words):
        return False
    owners = [child.i for child in doc[candidate.start : candidate.end].root.lefts if child.dep_ == "poss"]
    return any(c.type == "Country" and c.start <= i < c.end for i in owners for c in listed)


def _rest(doc: Doc, candidate: Candidate, takers: Iterable[Candidate], names: Names) -> Iterator[Candidate]:
    """What a name is beside listed forms in it ("Benjamin Netanyahu" in "Israeli Benjamin Netanyahu")."""
    for part in cut(candidate, takers):
        left = trimmed(doc, part, names.shapes.particles)
        if left is not None:
            left = without_title(doc, left, names)
            if _names_something(doc, left, names):
                yield left


def _names_something(doc: Doc, part: Candidate, names: Names) -> bool:
    """Is what is left more than plain words of titles, arms and descriptions?"""
    words = [t.lower_ for t in doc[part.start : part.end]]
    plain = names.arms | names.title_modifiers | names.titles.keys() | names.nominals.keys() | {"of", "the"}
    nowhere = plain | names.shapes.compass | names.shapes.sides
    return not all(word in nowhere or len(word) == 1 for word in words)


def _gaps(doc: Doc, kept: Sequence[Candidate], found: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Runs of capitals, and what is left of them beside other names, that no name has taken."""
    for run in found:
        takers = [name for name in kept if name.overlaps(run)]
        if not takers:
            yield run
            continue
        for left in _rest(doc, run, takers, names):
            tokens = doc[left.start : left.end]
            if len(left) == 1 and tokens[0].text in names.shapes.kinds | names.shapes.alone:
                continue
            if all(t.tag_ in ("NNP", "NNPS") or not t.is_alpha for t in tokens):
                yield replace(left, type=left.type if left.type == "Person" else shape(doc, left, names))


def _with_body(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A person's name with the noun that makes it a government's ("Trump administration")."""
    after = doc[candidate.end] if candidate.end < len(doc) else None
    if after is None or candidate.known is not None or after.lower_ not in names.shapes.governments:
        return candidate
    named = candidate.type == "Person" or candidate.rule == "capitals" or len(candidate) == 1
    if not named or candidate.type == "Place" or not _is_proper(doc[candidate.end - 1], candidate):
        return candidate
    return replace(candidate, end=candidate.end + 1, type="Organization", rule="government", title=None)


def _is_proper(word: Token, candidate: Candidate) -> bool:
    """Is a word a proper noun by its tag, or as that of a name told elsewhere in the article?"""
    return word.tag_ in ("NNP", "NNPS") or candidate.rule == "again"


def _titled(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the title before it, which makes it a person unless it is a known name."""
    title = candidate.title or title_before(doc, candidate.start, names)
    if title is None or candidate.known is not None or candidate.rule == "government":
        return candidate
    organised = candidate.type != "Person" and shape(doc, candidate, names) in ("Organization", "Place")
    return replace(candidate, title=title, type=candidate.type if organised else "Person")
