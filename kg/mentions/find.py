"""All mentions of an article: names, demonyms, descriptions and pronouns."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.descriptions import descriptions, pronouns
from kg.mentions.gazette import gazette
from kg.mentions.names import Names
from kg.mentions.persons import gender_of, title_before, without_title
from kg.mentions.recognised import recognised, runs, shape
from kg.mentions.spans import Candidate, cut, longest_first, trimmed
from kg.mentions.types import settled
from kg.types import Mention, MentionKind


def find_mentions(doc: Doc, names: Names) -> tuple[Mention, ...]:
    """Every mention in a parsed article, sorted by place. Names do not overlap names; a description may contain one."""
    candidates = name_candidates(doc, names)
    found = [_mention(doc, candidate, names) for candidate in candidates]
    taken = {i for c in candidates for i in range(c.start, c.end)}
    found += descriptions(doc, names, taken)
    found += pronouns(doc, names, taken)
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def name_candidates(doc: Doc, names: Names) -> list[Candidate]:
    """The article's names as stretches of tokens: what the gazetteer, the tagger and the capitals say, reconciled."""
    listed = gazette(doc, names.gazetteer, names.shapes.words)
    seen = [without_title(doc, c, names) for c in recognised(doc, names)]
    kept = _reconciled(doc, listed, seen, names)
    kept += _gaps(doc, kept, [without_title(doc, c, names) for c in runs(doc, names)], names)
    kept = [_titled(doc, c, names) for c in sorted(kept, key=lambda c: c.start)]
    return settled(doc, kept, names)


def _reconciled(doc: Doc, listed: Sequence[Candidate], seen: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The tagger's longer names win over listed forms inside them, and give way where the two only overlap."""
    winners: list[Candidate] = []
    for candidate in seen:
        inside = [known for known in listed if candidate.contains(known)]
        touched = [known for known in listed if candidate.overlaps(known)]
        if touched == inside and _is_whole(doc, candidate, inside, names):
            winners.append(candidate)
        elif not inside or touched != inside:
            winners += _rest(doc, candidate, touched, names)
        elif candidate.type == "Person":
            winners += _rest(doc, candidate, inside, names)
    winners = longest_first(winners)
    free = [known for known in listed if not any(known.overlaps(w) for w in winners)]
    return [*winners, *free]


def _is_whole(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], names: Names) -> bool:
    """Is a name that holds listed forms a name of its own ("Bank of America"), not a phrase ("Iraqi Army", "Northern Iraq")?"""
    if not inside:
        return True
    if any(len(known) == len(candidate) for known in inside):
        return False
    rest = [doc[i] for part in cut(candidate, inside) for i in range(part.start, part.end)]
    if candidate.type == "Person":
        return not any(known.rule == "demonym" or known.type == "Organization" for known in inside)
    if candidate.type == "Place" and all(known.type == "Country" for known in inside):
        return not all(t.lower_ in _COMPASS for t in rest)
    return not _is_arm(candidate, inside, [t.lower_ for t in rest], names)


_COMPASS = frozenset(["northern", "southern", "eastern", "western", "central"])


def _is_arm(candidate: Candidate, inside: Sequence[Candidate], rest: Sequence[str], names: Names) -> bool:
    """A country's demonym or name before a plain noun for its arms or government: the country, not a body's name."""
    first = inside[0]
    plain = first.start == candidate.start and len(inside) == 1 and first.type in ("Country", "Place", "Group")
    heads = {head for frame in names.frames if frame.name in ("government", "force") for head in frame.heads}
    own = rest[-1] if rest else ""
    return (
        plain
        and own in heads | {"forces"}
        and all(w in names.title_modifiers | {own, "royal", "defense", "air"} for w in rest)
    )


def _rest(doc: Doc, candidate: Candidate, takers: Iterable[Candidate], names: Names) -> list[Candidate]:
    """What a name is beside listed forms in it ("Benjamin Netanyahu" in "Israeli Benjamin Netanyahu")."""
    parts = [trimmed(doc, part, names.shapes.particles) for part in cut(candidate, takers)]
    return [without_title(doc, p, names) for p in parts if p is not None and len(doc[p.end - 1]) > 1]


def _gaps(doc: Doc, kept: Sequence[Candidate], found: Sequence[Candidate], names: Names) -> list[Candidate]:
    """Runs of capitals that no name has taken; a run that holds names gives nothing but its title."""
    return [run for run in found if not any(run.overlaps(name) for name in kept)]


def _titled(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the title before it, which makes it a person unless it is a known name."""
    title = candidate.title or title_before(doc, candidate.start, names)
    if title is None or candidate.known is not None:
        return candidate
    organised = candidate.type != "Person" and shape(doc, candidate, names) in ("Organization", "Place")
    return replace(candidate, title=title, type=candidate.type if organised else "Person")


def _mention(doc: Doc, candidate: Candidate, names: Names) -> Mention:
    span = doc[candidate.start : candidate.end]
    known = candidate.known
    demonym_people = known is not None and known.demonym and span.root.tag_ in ("NNS", "NNPS")
    return Mention(
        start=span.start_char,
        end=span.end_char,
        text=span.text,
        type=candidate.type,
        kind=MentionKind.NAME,
        head=span.root.idx,
        canonical=known.canonical if known else "",
        same_as=known.same_as if known else None,
        gender="plural" if demonym_people else gender_of(doc, candidate, names),
        rule=candidate.rule,
    )
