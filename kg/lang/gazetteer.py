"""The gazetteer: known names and demonyms with canonical name, type and Wikidata id, read from a language's tables.

Territories come from `rigour` (its codes, standing and Wikidata ids; its `places`, which map cities to countries, are
left out) and from `territories.tsv`, which adds what the news calls them and their people. Bodies, places and peoples
come from `organisations.tsv` and `places.tsv`; `ambiguous.tsv` says which forms name more than one of them.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from rigour.territories import get_territories
from rigour.territories.territory import Territory

from kg.composition import composed
from kg.errors import LexiconError

_WIKIDATA = "http://www.wikidata.org/entity/"


@dataclass(frozen=True, slots=True)
class Known:
    """What a form of the gazetteer names."""

    canonical: str
    #: Local name of an ontology class.
    type: str
    same_as: str | None = None
    #: An adjective or a word for people ("Ukrainian", "Israelis"), not the entity's own name.
    demonym: bool = False
    #: The canonical name of the country that the entity is, is an organ of, or lies in; empty where none.
    country: str = ""
    #: First and last year of the entity's being, where known.
    years: tuple[int | None, int | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of an ambiguous form, and the forms that speak for it when met in the same article."""

    known: Known | None
    clues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Forms and what they name. Forms are matched as written, with straight apostrophes and single spaces."""

    forms: dict[str, Known]
    ambiguous: dict[str, tuple[Candidate, ...]]
    #: Capital to its country.
    capitals: dict[str, Known]
    #: Forms in capitals, for text that is set so ("ANKARA").
    capitalised: dict[str, str]
    #: The first word of each form, and the length of the longest form that starts with it.
    starts: dict[str, int]

    def known(self, form: str) -> Known | None:
        """What a form names, the likeliest reading where it is ambiguous; None for an unknown form."""
        key = plain(form)
        if key in self.ambiguous:
            return self.ambiguous[key][0].known
        return self.forms.get(key)


#: Apostrophes of all sorts, with the letters that stand for a hamza or an ayin.
_AS_PLAIN = str.maketrans(dict.fromkeys("’‘´`ʼʻʽʾʿ", "'"))


def plain(form: str) -> str:
    """A form as the gazetteer keeps it: composed letters, no soft hyphens, straight apostrophes, single spaces.

    >>> plain("Côte  d’Ivoire")
    "Côte d'Ivoire"
    """
    if not form.isascii():
        form = composed(form.translate(_AS_PLAIN))
    return " ".join(form.split())


def load_gazetteer(language: str = "en", extra: Iterable[tuple[str, Known]] = ()) -> Gazetteer:
    """Read the gazetteer of a language; `extra` are a user's forms, which win over the shipped ones.

    Raises LexiconError where a table is wrong.
    """
    folder = files("kg.lang") / language
    forms: dict[str, Known] = {}
    capitals: dict[str, Known] = {}
    territories = _territories(folder)
    for form, known in (
        *_territory_forms(folder, territories),
        *_place_forms(folder),
        *_body_forms(folder, territories),
    ):
        forms.setdefault(plain(form), known)
    user = {plain(form): known for form, known in extra}
    forms.update(user)
    for row in read_table(folder / "capitals.tsv"):
        for capital in row["capitals"].split("|"):
            capitals[plain(capital)] = territories[row["code"]]
    ambiguous = {f: c for f, c in _ambiguous(folder, territories, forms).items() if f not in user}
    return _indexed(forms, ambiguous, capitals)


def read_table(path: Traversable) -> Iterator[dict[str, str]]:
    """Rows of a tab-separated file with a heading, lines that start with "#" left out.

    Raises LexiconError, naming file and line, where a row is not as wide as the heading.
    """
    with path.open(encoding="utf8") as lines:
        numbered = [(n, line) for n, line in enumerate(lines, 1) if not line.startswith("#")]
    reader = csv.reader((line for _, line in numbered), delimiter="\t", quoting=csv.QUOTE_NONE)
    heading = next(reader)
    for (number, _), row in zip(numbered[1:], reader, strict=True):
        if len(row) != len(heading):
            raise LexiconError(
                f"{path.name}:{number}: {len(row)} columns, expected {len(heading)} ({', '.join(heading)})"
            )
        yield dict(zip(heading, row, strict=True))


def split(cell: str) -> list[str]:
    """The values of a cell, apart by "|"."""
    return [value for value in cell.split("|") if value]


def _territories(folder: Traversable) -> dict[str, Known]:
    """Every territory of rigour by its code, under our label where we have one."""
    labels = {row["code"]: row["label"] for row in read_table(folder / "territories.tsv")}
    return {t.code: _territory(t, labels) for t in get_territories() if t.code not in ("zz", "ip", "un", "eu")}


def _territory(territory: Territory, labels: dict[str, str]) -> Known:
    name = labels.get(territory.code) or territory.name
    parent = territory.parent
    country = name if parent is None else labels.get(parent.code) or parent.name
    kind = "Country" if territory.is_country or territory.code in ("ps", "eh") else "Place"
    same_as = _WIKIDATA + territory.qid if territory.qid != "None" else None
    return Known(name, kind, same_as, country=country)


def _territory_forms(folder: Traversable, territories: dict[str, Known]) -> Iterator[tuple[str, Known]]:
    rows = {row["code"]: row for row in read_table(folder / "territories.tsv")}
    unknown = sorted(set(rows) - set(territories))
    if unknown:
        raise LexiconError(f"territories.tsv: codes that rigour does not know: {', '.join(unknown)}")
    for code, row in rows.items():
        known = territories[code]
        yield known.canonical, known
        for form in split(row["forms"]):
            yield form, known
        yield from _demonyms(row, known)
    for territory in get_territories():
        if territory.code in territories and territory.code not in rows and not territory.is_historical:
            yield from ((name, territories[territory.code]) for name in _given_names(territory))


def _given_names(territory: Territory) -> Iterator[str]:
    """A territory's own names, without the qualifications that rigour puts in brackets."""
    for name in (territory.name, territory.full_name):
        if "(" not in name:
            yield name


def _demonyms(row: dict[str, str], known: Known) -> Iterator[tuple[str, Known]]:
    """Adjectives and words for people, with the regular plural ("Ukrainians", "Israelis") where English has one."""
    people = _as_demonym(known)
    for form in split(row["adjectives"]):
        yield form, people
        if form.endswith(("n", "i", "k", "t", "q", "ch")) and not form.endswith(("ish", "Dutch", "French", "Welsh")):
            yield form + "s", people
    for form in split(row["people"]):
        yield form, people


def _as_demonym(known: Known) -> Known:
    return Known(known.canonical, known.type, known.same_as, demonym=True, country=known.country, years=known.years)


def _place_forms(folder: Traversable) -> Iterator[tuple[str, Known]]:
    for row in read_table(folder / "places.tsv"):
        known = Known(row["name"], row["type"], _iri(row["wikidata"]))
        yield row["name"], known
        for form in split(row["forms"]):
            yield form, known
        yield from _demonyms(row, known)


def _body_forms(folder: Traversable, territories: dict[str, Known]) -> Iterator[tuple[str, Known]]:
    for row in read_table(folder / "organisations.tsv"):
        country = territories[row["country"]].canonical if row["country"] else ""
        years = (int(row["from"]) if row["from"] else None, int(row["to"]) if row["to"] else None)
        known = Known(row["name"], row["type"], _iri(row["wikidata"]), country=country, years=years)
        for form in (row["name"], *split(row["forms"])):
            yield form.removeprefix("the "), known


def _iri(wikidata: str) -> str | None:
    return _WIKIDATA + wikidata if wikidata else None


def _ambiguous(
    folder: Traversable, territories: dict[str, Known], forms: dict[str, Known]
) -> dict[str, tuple[Candidate, ...]]:
    found: dict[str, tuple[Candidate, ...]] = {}
    for row in read_table(folder / "ambiguous.tsv"):
        form, name = plain(row["form"]), row["entity"]
        known = territories.get(name) or forms.get(name) or (Known(name, "Place") if name != "-" else None)
        listed = forms.get(form)
        if known and listed and listed.demonym:
            known = _as_demonym(known)
        clues = tuple(plain(clue) for clue in split(row["clues"]))
        found[form] = (*found.get(form, ()), Candidate(known, clues))
    return found


def _indexed(
    forms: dict[str, Known], ambiguous: dict[str, tuple[Candidate, ...]], capitals: dict[str, Known]
) -> Gazetteer:
    starts: dict[str, int] = {}
    capitalised: dict[str, str] = {}
    for form in (*forms, *ambiguous):
        if len(form) > 3 and form.upper() != form:
            capitalised.setdefault(form.upper(), form)
        for written in (form, form.upper()):
            word = first_word(written)
            starts[word] = max(starts.get(word, 0), len(form))
    return Gazetteer(forms, ambiguous, capitals, capitalised, starts)


def first_word(form: str) -> str:
    """The letters with which a form starts: enough to tell whether a form of the gazetteer may start at a token.

    >>> first_word("U.S. Senate"), first_word("Guinea-Bissau"), first_word("10 Downing Street")
    ('U', 'Guinea', '10')
    """
    for n, character in enumerate(form):
        if not character.isalnum():
            return form[:n] or form[:1]
    return form
