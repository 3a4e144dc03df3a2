"""Senses: which words and phrases express which property, with the argument frame of each; read from TOML.

One TOML file a family in `kg/lang/<language>/relations/`. A file names the family's default `property` and lists
entries by part of speech:

    [[verb]]                       # "Berlin backs Kyiv"
    lemmas = ["back", "stand by"]  # a particle or fixed word follows its verb
    frame = "subject -> object"    # which role gives the property's subject, which its object
    property = "endorses"          # optional: a finer property than the file's

Roles of a verb: `subject` and `object` (the logical ones: a passive's agent is its subject), `indirect`,
`complement`, or a preposition (`with`, `out_of`). Roles of a noun: `owner` (possessive, demonym or name before it,
"Russia's / Russian / Kremlin support"), or a preposition; `between` gives both ends of a symmetric property.
`a|b` offers alternatives. The kinds:

    verb       a verb ("attack")
    noun       an event or state noun ("attack on"), two as one ("travel ban on", "use of weapon against")
    adjective  a predicate or attribute ("loyal to"), or words that are one with a preposition ("in favour of")
    compound   the second half of a hyphenated word ("US-backed rebels"; roles prefix and head)
    prefix     the first half of a hyphenated word ("pro-Russian politician"; roles head and name)
    agent      a noun for one who does it ("a critic of the Kremlin"; roles head, owner and prepositions), or a compound
               of two words ("parent company"), all senses of which hold at once
    phrase     verbs with an object noun ("lift sanctions on"; roles as for verbs, prepositions of verb or object)

Optional keys: `complement` (words one of which must be said of the object: "hold X *responsible*"), `theme` (a class
of `themes.toml` to which the verb's object must belong), `object` (nouns, for phrases), `subject_types` and
`object_types` (ontology classes instead of the property's domain and range), `heads` and `barred` (nouns, or a class of
`themes.toml`, one of which must head the target's phrase, or none of which may: "attacked Popa's *record*"), `spared`
(nouns that may not head the verb's object: "turned over *emails* to Chad"), `without` (roles that the word may not
have: "*opened* the exchange *to* foreigners" founds nothing), `itself = true` (the target is named itself, and not by
what is his), `place = true` (a place in the target's phrase is a target: "hit a depot in Kharkiv"), `negated`, `denied`
(the property that a denial states instead: who does not allow it refuses it), `modality`, `reason`, `example`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kg.errors import LexiconError
from kg.lang.tables import parsed, text_of
from kg.types import Modality

KINDS = ("verb", "noun", "adjective", "compound", "prefix", "agent", "phrase")
_NEEDS = frozenset({"frame", "theme", "object", "complement", "subject_types", "object_types", "place", "subject"})
_BARS = frozenset({"heads", "barred", "spared", "without", "itself"})
_GIVES = frozenset({"property", "negated", "modality", "reason", "denied"})
_KEYS = frozenset({"lemmas", "example"}) | _NEEDS | _BARS | _GIVES


@dataclass(frozen=True, slots=True)
class Sense:
    """One lemma's way to express a property."""

    lemma: str
    kind: str
    property: str
    #: Roles that give the property's subject, and those that give its object.
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    #: Nouns one of which must be the object's head (phrases, themes); empty: any object or none.
    themes: frozenset[str] = frozenset()
    #: Words one of which must be said of the object; empty: any or none.
    complements: frozenset[str] = frozenset()
    #: Nouns one of which must be the subject's head, or a title before it; empty: any subject.
    subjects: frozenset[str] = frozenset()
    subject_types: tuple[str, ...] = ()
    object_types: tuple[str, ...] = ()
    #: Nouns one of which must head the target's phrase, and those none of which may; empty: any.
    heads: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    #: Nouns that may not head the verb's object.
    spared: frozenset[str] = frozenset()
    #: Roles that the word may not have.
    without: frozenset[str] = frozenset()
    #: Must the target be named itself, and not by what is his?
    itself: bool = False
    place: bool = False
    negated: bool = False
    #: The property that its denial states instead; empty: none ("did not allow": refuses).
    denied: str = ""
    modality: Modality = Modality.ACTUAL
    reason: str = ""
    example: str = ""


def breadth(sense: Sense) -> tuple[bool, bool]:
    """Orders a verb's senses: those that ask something of the object come before those that take any.

    A sense with `place` is broad whatever it asks: a place is hit where nobody is.
    """
    told = not {"bidden", "questioned"}.isdisjoint(sense.targets)  # "told Oman to pay" asks more than "told Oman"
    return not sense.complements, not (sense.themes or sense.subjects or sense.heads or told) or sense.place


def read_senses(language: str, name: str, themes: Mapping[str, frozenset[str]]) -> Iterator[Sense]:
    """The senses of one family's file, in its order. Raises LexiconError naming the entry that is wrong."""
    data = parsed(text_of(language, f"relations/{name}"), name)
    default = data.pop("property", "")
    for kind, entries in data.items():
        if kind not in KINDS:
            raise LexiconError(f"{name}: [[{kind}]] is no kind of entry; the kinds are {', '.join(KINDS)}")
        for entry in entries:
            where = f"{name}, [[{kind}]] {', '.join(entry.get('lemmas', ['?']))[:60]}"
            yield from _entry(where, kind, default, entry, themes)


def _entry(
    where: str, kind: str, default: str, entry: dict[str, Any], themes: Mapping[str, frozenset[str]]
) -> Iterator[Sense]:
    if unknown := sorted(set(entry) - _KEYS):
        raise LexiconError(f"{where}: unknown key {unknown[0]!r}; the keys are {', '.join(sorted(_KEYS))}")
    sources, targets = _frame(where, entry.get("frame", ""))
    if (theme := entry.get("theme")) and theme not in themes:
        raise LexiconError(f"{where}: theme {theme!r} is not in themes.toml")
    if (modality := entry.get("modality", "actual")) not in set(Modality):
        raise LexiconError(f"{where}: modality {modality!r} is neither actual nor possible")
    needed = themes[theme] if theme else frozenset(entry.get("object", ()))
    heads, barred, spared = (_nouns(where, entry.get(key, ()), themes) for key in ("heads", "barred", "spared"))
    for lemma in entry.get("lemmas", ()):
        yield Sense(
            lemma=lemma,
            kind=kind,
            property=entry.get("property", default),
            sources=sources,
            targets=targets,
            themes=needed,
            complements=frozenset(entry.get("complement", ())),
            subjects=frozenset(entry.get("subject", ())),
            subject_types=tuple(entry.get("subject_types", ())),
            object_types=tuple(entry.get("object_types", ())),
            heads=heads,
            barred=barred,
            spared=spared,
            without=frozenset(entry.get("without", ())),
            itself=entry.get("itself", False),
            place=entry.get("place", False),
            negated=entry.get("negated", False),
            denied=entry.get("denied", ""),
            modality=Modality(modality),
            reason=entry.get("reason", ""),
            example=entry.get("example", ""),
        )


def _nouns(where: str, given: str | list[str], themes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The nouns of a list, or of the class of `themes.toml` that is named instead."""
    if isinstance(given, str) and given not in themes:
        raise LexiconError(f"{where}: theme {given!r} is not in themes.toml")
    return themes[given] if isinstance(given, str) else frozenset(given)


def _frame(where: str, frame: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, arrow, right = frame.partition("->")
    if not arrow or not left.strip() or not right.strip():
        raise LexiconError(f"{where}: frame {frame!r} is not of the form 'subject -> object'")
    return _roles(left), _roles(right)


def _roles(text: str) -> tuple[str, ...]:
    return tuple(role.strip().replace("_", " ") for role in text.split("|"))
