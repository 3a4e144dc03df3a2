"""What the gazetteer, the tagger and the capitals each take for names, reconciled to names that do not overlap."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.again import again
from kg.mentions.bodies import is_class, is_post, whole_office, with_body, with_office, with_title, without_person
from kg.mentions.coalitions import coalitions
from kg.mentions.departments import departments
from kg.mentions.divisions import spelled_out
from kg.mentions.families import with_surnames
from kg.mentions.gazette import gazette
from kg.mentions.grown import grow, with_version
from kg.mentions.headings import is_unheard, without_predicate
from kg.mentions.joined import join
from kg.mentions.nameless import is_nameless
from kg.mentions.names import Names
from kg.mentions.pairs import without_people
from kg.mentions.partisans import before_titles, lettered, partisan, without_letter
from kg.mentions.persons import without_title
from kg.mentions.products import flown, models, of_one, without_model
from kg.mentions.recognised import recognised
from kg.mentions.rejoined import rejoined
from kg.mentions.runs import numbered, runs
from kg.mentions.shapes import shape
from kg.mentions.sites import completed
from kg.mentions.spans import Candidate, by_token, cut, is_tongue, longest_first, trimmed
from kg.mentions.titled import is_portfolio, singular
from kg.mentions.types import settled
from kg.mentions.units import numbered_units
from kg.mentions.wholes import owned, whole


def name_candidates(doc: Doc, names: Names) -> list[Candidate]:
    """The article's names as stretches of tokens, in text order, with their types settled."""
    listed = owned(doc, gazette(doc, names), names)
    found = [with_version(doc, without_title(doc, run, names), names) for run in _each(runs, doc, names)]
    seen = join(
        doc, [without_title(doc, without_letter(doc, c, names), names) for c in _each(recognised, doc, names)], names
    )
    shaped = [without_person(doc, run, seen, names) for run in found if run.rule == "shape"]
    bodies = [c for c in seen if not is_post(doc, c, listed, names)]
    around = by_token(seen), by_token(listed)
    grown = [without_model(doc, grow(doc, c, *around, names), names) for c in bodies]
    whole_runs = (run for run in shaped if run is not None)
    kept = _reconciled(
        doc, listed, [without_people(doc, numbered(doc, c, names), names) for c in (*grown, *whole_runs)], names
    )
    tongues = [c for c in kept if c.rule == "demonym" and is_tongue(doc, c.start, c.end, names.shapes.languages)]
    free = [run for run in found if not _is_owned_arm(doc, run, listed, names)]
    kept += _gaps(doc, kept, free, names)
    kept += [*models(doc, kept, names), *numbered_units(doc, kept, names), *flown(doc, kept, names)]
    kept = without_predicate(doc, departments(doc, rejoined(doc, kept, names), names))
    titled = [
        with_title(doc, with_office(doc, with_body(doc, c, names), names), names)
        for c in kept
        if c not in tongues and not is_portfolio(doc, c, names)
    ]
    typed = spelled_out(doc, settled(doc, sorted(titled, key=lambda c: c.start), names), names)
    typed = [partisan(doc, candidate, names) for candidate in with_surnames(doc, typed, names)]
    typed = [*typed, *lettered(doc, typed, names), *before_titles(doc, typed, names)]
    known = [of_one(doc, whole_office(doc, completed(doc, candidate, names), names)) for candidate in typed]
    known = [c for c in known if not (is_class(doc, c) or is_nameless(doc, c, names) or is_unheard(doc, c))]
    known += [*(with_body(doc, c, names) for c in again(doc, known, names))]
    return sorted([*known, *coalitions(doc, known, names)], key=lambda c: c.start)


def _each(find: Callable[[Doc, Names], Iterator[Candidate]], doc: Doc, names: Names) -> Iterator[Candidate]:
    return (without_model(doc, candidate, names) for candidate in find(doc, names))


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
    if not all(word in names.frames.arms.words or word in names.frames.arms.owned for word in words):
        return False
    own = [child for child in doc[candidate.start : candidate.end].root.lefts if child.dep_ == "poss"]
    if any(child.tag_ == "PRP$" for child in own):
        return True  # "our Armed Forces"
    owners = [child.i for child in own]
    return any(c.type == "Country" and c.start <= i < c.end for i in owners for c in listed)


def _rest(doc: Doc, candidate: Candidate, takers: Iterable[Candidate], names: Names) -> Iterator[Candidate]:
    """What a name is beside listed forms in it ("Benjamin Netanyahu" in "Israeli Benjamin Netanyahu")."""
    for part in cut(candidate, takers):
        left = trimmed(doc, part, names.shapes.inside.particles)
        if left is not None:
            left = without_title(doc, left, names)
            if _names_something(doc, left, names):
                yield left


def _names_something(doc: Doc, part: Candidate, names: Names) -> bool:
    """Is what is left more than plain words of titles, arms and descriptions?"""
    words = [t.lower_ for t in doc[part.start : part.end]]
    plain = (
        names.frames.arms.words
        | names.titles.modifiers
        | names.titles.genders.keys()
        | names.nominals.keys()
        | {"of", "the"}
    )
    nowhere = plain | names.shapes.compass | names.shapes.divisions.sides
    return not all(word in nowhere or singular(word) in names.titles.genders or len(word) == 1 for word in words)


def _gaps(doc: Doc, kept: Sequence[Candidate], found: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Runs of capitals, and what is left of them beside other names, that no name has taken."""
    for run in found:
        takers = [name for name in kept if name.overlaps(run)]
        if not takers:
            yield run
            continue
        for left in _rest(doc, run, takers, names):
            tokens = doc[left.start : left.end]
            if len(left) == 1 and tokens[0].text in names.shapes.kinds | names.shapes.alone.words:
                continue
            if all(t.tag_ in ("NNP", "NNPS") or not t.is_alpha for t in tokens):
                yield replace(left, type=left.type if left.type == "Person" else shape(doc, left, names))
