"""Words by which a speaker condemns somebody without a verb of blaming."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Nouns and adjectives (lemmas) that condemn, and the property that they state."""

    property: str
    nouns: frozenset[str]
    adjectives: frozenset[str]


def load_verdicts(language: str = "en") -> Verdicts:
    """Read `verdicts.toml` of a language."""
    data = tomllib.loads((files("kg.lang") / language / "verdicts.toml").read_text(encoding="utf8"))
    return Verdicts(data["property"], frozenset(data["nouns"]), frozenset(data["adjectives"]))
