"""The relation lexicon: all senses of a language, and the word classes by which the rules read them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from kg.lang.classes.actors import Actors
from kg.lang.classes.denial import Denial
from kg.lang.classes.events import Events
from kg.lang.classes.harm import Harm
from kg.lang.classes.places import Places
from kg.lang.classes.speech import Speech
from kg.lang.classes.things import Things
from kg.lang.senses import KINDS, Sense, read_senses
from kg.lang.tables import by_word, read_lists, read_record


@dataclass(frozen=True, slots=True)
class RelationLexicon:
    """Senses by kind and lemma; `light` maps light verbs to the noun role that their subject fills."""

    senses: Mapping[str, Mapping[str, tuple[Sense, ...]]]
    #: "give support": the verb's subject is the noun's source; "receive support": its target.
    light: Mapping[str, str]
    themes: Mapping[str, frozenset[str]]
    #: The verbs of hostile families, and those of violent ones, to the roles of whom the harm befalls.
    hostile_verbs: Mapping[str, frozenset[str]]
    violent_verbs: Mapping[str, frozenset[str]]
    #: Nouns for violent deeds, likewise.
    violent_nouns: Mapping[str, frozenset[str]]
    #: The word classes, by topic.
    events: Events
    harm: Harm
    denial: Denial
    speech: Speech
    actors: Actors
    places: Places
    things: Things

    def of(self, kind: str, lemma: str) -> tuple[Sense, ...]:
        """The senses of a lemma, in the files' order; empty if it has none."""
        return self.senses[kind].get(lemma, ())

    def __iter__(self) -> Iterator[Sense]:
        return (sense for kind in KINDS for senses in self.senses[kind].values() for sense in senses)


def load_relations(language: str, *, hostile: frozenset[str], violent: frozenset[str]) -> RelationLexicon:
    """Read the relation lexicon of a language, of whose families some are hostile, and some of these violent.

    Raises LexiconError naming the file and the entry that is wrong.
    """
    themes, light = read_lists(language, "themes.toml"), by_word(read_lists(language, "light.toml"))
    kinds = {"hostile_verbs": ("verb", hostile), "violent_verbs": ("verb", violent)}
    kinds["violent_nouns"] = ("noun", violent)
    words: dict[str, dict[str, frozenset[str]]] = {name: {} for name in kinds}
    table: dict[str, dict[str, tuple[Sense, ...]]] = {kind: {} for kind in KINDS}
    for file in sorted((files("kg.lang") / language / "relations").iterdir(), key=lambda f: f.name):
        for sense in read_senses(language, file.name, themes) if file.name.endswith(".toml") else ():
            table[sense.kind][sense.lemma] = (*table[sense.kind].get(sense.lemma, ()), sense)
            for name, (kind, members) in kinds.items() if not (sense.complements or sense.subjects) else ():
                if kind == sense.kind and file.name.removesuffix(".toml") in members:
                    words[name][sense.lemma] = words[name].get(sense.lemma, frozenset()) | {*sense.targets}
    return RelationLexicon(
        table,
        light,
        themes,
        **words,
        events=read_record(Events, language, "classes/events.toml"),
        harm=read_record(Harm, language, "classes/harm.toml"),
        denial=read_record(Denial, language, "classes/denial.toml"),
        speech=read_record(Speech, language, "classes/speech.toml"),
        actors=read_record(Actors, language, "classes/actors.toml"),
        places=read_record(Places, language, "classes/places.toml"),
        things=read_record(Things, language, "classes/things.toml"),
    )
