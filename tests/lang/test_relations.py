"""The relation lexicon: what is wrong in it is named; what is in it can be met, fits the ontology, has an example."""

import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from kg.errors import LexiconError
from kg.families import load_families
from kg.lang.relations import load_relations
from kg.lang.senses import KINDS, Sense, breadth
from kg.ontology import Ontology, load

FAMILIES = load_families()
LEXICON = load_relations("en", hostile=FAMILIES.hostile, violent=FAMILIES.violent)
SENSES = tuple(LEXICON)
ONTOLOGY = load()
#: Forms that do not begin as their verb does.
IRREGULAR = {
    "be": "is",
    "bear": "born",
    "begin": "began",
    "break": "broke",
    "fly": "flies",
    "have": "ha",
    "leave": "left",
    "overthrow": "overthrew",
    "pay": "paid",
    "run": "ran",
    "shoot": "shot",
    "withdraw": "withdrew",
    "buy": "bought",
    "come": "came",
    "drive": "drove",
    "fight": "fought",
    "find": "found",
    "give": "gave",
    "go": "went",
    "hold": "held",
    "lead": "led",
    "lose": "lost",
    "meet": "met",
    "send": "sent",
    "set": "sets",
    "shake": "shook",
    "speak": "spoke",
    "stand": "stood",
    "strike": "struck",
    "swear": "swore",
    "take": "took",
    "teach": "taught",
    "tell": "told",
    "throw": "threw",
    "win": "won",
    "write": "wrote",
    "steal": "stole",
    "rise": "rose",
    "lay": "laid",
    "make": "made",
    "sell": "sold",
}


def entries() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Each entry of the English lexicon with its family and kind."""
    folder = Path(str(files("kg.lang"))) / "en" / "relations"
    for file in sorted(folder.glob("*.toml")):
        for kind, found in tomllib.loads(file.read_text(encoding="utf8")).items():
            if kind in KINDS:
                yield from ((file.stem, kind, entry) for entry in found)


ENTRIES = tuple(entries())


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A language "xx" with English's other files and an empty relation file, to be filled with something wrong."""
    shutil.copytree(Path(str(files("kg.lang"))) / "en", tmp_path / "xx", ignore=shutil.ignore_patterns("relations"))
    (tmp_path / "xx" / "relations").mkdir()
    for module in ("relations", "tables"):
        monkeypatch.setattr(f"kg.lang.{module}.files", lambda package: tmp_path)
    return tmp_path / "xx" / "relations" / "supports.toml"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[[verb]]\nlemmas = ["back"]\nframe = "subject object"',
            r"supports.toml, \[\[verb\]\] back: frame 'subject obj",
        ),
        ('[[verb]]\nlemmas = ["back"]', r"supports.toml, \[\[verb\]\] back: frame ''"),
        (
            '[[verb]]\nlemmas = ["back"]\nframe = "a -> b"\nfrom = 1',
            r"supports.toml, \[\[verb\]\] back: unknown key 'from'",
        ),
        (
            '[[verb]]\nlemmas = ["send"]\nframe = "a -> b"\ntheme = "tanks"',
            r"send: theme 'tanks' is not in themes.toml",
        ),
        (
            '[[verb]]\nlemmas = ["send"]\nframe = "a -> b"\nbarred = "tanks"',
            r"send: theme 'tanks' is not in themes.toml",
        ),
        ('[[verbs]]\nlemmas = ["back"]\nframe = "a -> b"', r"supports.toml: \[\[verbs\]\] is no kind of entry"),
        ("[[verb]\n", r"supports.toml: "),
    ],
)
def test_what_is_wrong_is_named(broken: Path, text: str, message: str) -> None:
    broken.write_text(f'property = "supports"\n{text}\n', encoding="utf8")
    with pytest.raises(LexiconError, match=message):
        load_relations("xx", hostile=frozenset(), violent=frozenset())


def test_an_entry_is_read_with_all_its_keys(broken: Path) -> None:
    broken.write_text(
        'property = "aids"\n[[verb]]\nlemmas = ["pull out"]\nframe = "subject|by -> out_of"\nobject = ["troop"]\n'
        'object_types = ["Place"]\nheads = ["base"]\nbarred = "chambers"\nwithout = ["to"]\nitself = true\n'
        'place = true\nmodality = "possible"\nreason = "planned"\nexample = "x"\n',
        encoding="utf8",
    )
    (sense,) = load_relations("xx", hostile=frozenset(), violent=frozenset()).of("verb", "pull out")
    assert (sense.property, sense.sources, sense.targets) == ("aids", ("subject", "by"), ("out of",))
    assert (sorted(sense.themes), sense.object_types, sense.place) == (["troop"], ("Place",), True)
    assert (sorted(sense.heads), "senate" in sense.barred) == (["base"], True)
    assert (sorted(sense.without), sense.itself) == (["to"], True)
    assert (sense.modality, sense.reason) == ("possible", "planned")


def test_there_is_a_word_for_every_family() -> None:
    assert {family for family, _, _ in ENTRIES} == set(ONTOLOGY.families)
    assert {ONTOLOGY.properties[sense.property].family for sense in SENSES} == set(ONTOLOGY.families)


def test_every_property_and_class_is_in_the_ontology() -> None:
    assert {sense.property for sense in SENSES} <= set(ONTOLOGY.properties)
    named = {name for sense in SENSES for name in (*sense.subject_types, *sense.object_types)}
    assert named <= set(ONTOLOGY.classes)


def leaves(ontology: Ontology, classes: tuple[str, ...]) -> frozenset[str]:
    """The classes without subclasses that fall under any of some classes; all of them if none is given."""
    lowest = set(ontology.classes) - set(ontology.classes.values())
    return frozenset(c for c in lowest if not classes or any(ontology.is_a(c, name) for name in classes))


def ends(sense: Sense) -> tuple[frozenset[str], frozenset[str]]:
    known = ONTOLOGY.properties[sense.property]
    return leaves(ONTOLOGY, sense.subject_types or known.domain), leaves(ONTOLOGY, sense.object_types or known.range)


@pytest.mark.parametrize("name", sorted({sense.property for sense in SENSES}))
def test_no_sense_reaches_beyond_its_propertys_ends(name: str) -> None:
    known = ONTOLOGY.properties[name]
    domain, range_ = leaves(ONTOLOGY, known.domain), leaves(ONTOLOGY, known.range)
    for sense in (s for s in SENSES if s.property == name):
        subjects, objects = ends(sense)
        assert subjects <= domain, f"{sense.lemma}: {sorted(subjects - domain)} cannot be the subject"
        assert objects <= range_, f"{sense.lemma}: {sorted(objects - range_)} cannot be the object"
        assert "Place" in range_ or not sense.place, f"{sense.lemma}: a place cannot be the object"


def test_no_sense_is_given_twice() -> None:
    keys = Counter(
        (s.kind, s.lemma, s.sources, s.targets, s.themes, s.complements, s.subjects, s.property, ends(s))
        for s in SENSES
    )
    assert [key for key, count in keys.items() if count > 1] == []


def beaten(earlier: Sense, later: Sense) -> bool:
    """Does the earlier sense fit wherever the later one does, so that the later one is never reached?"""
    if later.kind == "verb" and breadth(later) < breadth(earlier):
        return False
    if earlier.themes and not (later.themes and later.themes <= earlier.themes):
        return False
    if earlier.complements and not (later.complements and later.complements <= earlier.complements):
        return False
    if earlier.subjects and not (later.subjects and later.subjects <= earlier.subjects):
        return False
    if earlier.barred or earlier.without or earlier.itself or (earlier.heads and not later.heads):
        return False
    if not set(earlier.sources) & set(later.sources) or not set(later.targets) <= set(earlier.targets):
        return False
    return all(mine >= theirs for mine, theirs in zip(ends(earlier), ends(later), strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_every_sense_can_be_reached(kind: str) -> None:
    """The first sense that fits wins, so narrower ones come first; files are read in the order of their names."""
    hidden = [
        (lemma, earlier.property, later.property)
        for lemma, senses in LEXICON.senses[kind].items()
        for position, later in enumerate(senses)
        for earlier in senses[:position]
        if beaten(earlier, later)
    ]
    assert hidden == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_lemma_is_one_that_a_parse_can_show(kind: str) -> None:
    """A hyphen is a token of its own; verbs may have a particle, nouns another beside them, states "in" before theirs.

    Others are single words.
    """
    two = ("verb", "phrase", "agent", "noun", "adjective")
    shape = re.compile(r"[^\W_][\w'%]*( of)?( [a-z]+)?" if kind in two else r"[^\W_][\w']*")
    assert [lemma for lemma in LEXICON.senses[kind] if not shape.fullmatch(lemma)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_entry_has_an_example_with_its_first_lemma(kind: str) -> None:
    missing = [
        (family, entry["lemmas"][0])
        for family, its_kind, entry in ENTRIES
        if its_kind == kind and not shows(entry.get("example", ""), entry["lemmas"][0])
    ]
    assert missing == []


def shows(example: str, lemma: str) -> bool:
    """Does a sentence contain the first word of a lemma in some form?"""
    word = lemma.split()[0]
    stem = word[: max(3, len(word) - 1)]
    forms = {stem, IRREGULAR.get(word, stem)}
    return any(token.lower().startswith(form) for token in re.findall(r"\w+", example) for form in forms)


def test_phrases_name_the_nouns_that_make_them() -> None:
    assert [sense.lemma for sense in SENSES if sense.kind == "phrase" and not sense.themes] == []


def test_a_light_verb_gives_its_subject_one_part() -> None:
    light = tomllib.loads((Path(str(files("kg.lang"))) / "en" / "light.toml").read_text(encoding="utf8"))
    assert set(light) == {"source", "target", "object", "gain", "borne"}
    for one, other in combinations(("source", "target", "gain", "borne"), 2):
        assert not set(light[one]) & set(light[other])


def test_themes_are_used_and_in_lower_case() -> None:
    keys = ("theme", "heads", "barred", "spared")
    used = {entry[key] for _, _, entry in ENTRIES for key in keys if isinstance(entry.get(key), str)}
    assert set(LEXICON.themes) == used
    assert [word for words in LEXICON.themes.values() for word in words if word != word.lower()] == []
