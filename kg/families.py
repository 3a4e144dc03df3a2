"""Families and properties of the ontology by what the rules may do with them, the same in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.lang.tables import parse_record
from kg.ontology import default_path


@dataclass(frozen=True, slots=True)
class Families:
    """The lists of `families.toml`, which lies beside the ontology."""

    #: Families in which an act on what is somebody's is an act on the owner.
    through_owner: frozenset[str]
    #: Those among them where the thing may be known by who made it ("dismisses a case brought by X").
    through_agent: frozenset[str]
    #: Families in which the one acted on is helped to act in turn ("supports Iraq in its fight").
    helping: frozenset[str]
    #: Families of event nouns in which the subject of the clause around them takes part ("at a meeting, Trump said").
    settings: frozenset[str]
    #: Those in which it takes part behind "on" ("on a visit to Oman").
    journeys: frozenset[str]
    #: Families of acts of office, which without a doer are the announcer's.
    official: frozenset[str]
    #: Families of contests, whose noun names by "over" who lost ("wins the cup with a victory over Chile").
    contests: frozenset[str]
    #: Families of bodies that one joins, no deeds.
    bodily: frozenset[str]
    #: The property that ending something of a family states; empty where it states none.
    ended: Mapping[str, str]
    #: Families that judge somebody, and the prepositions before what the judged one has done ("sued X for copying").
    judging: frozenset[str]
    #: Families whose doer one accuses by telling of it.
    hostile: frozenset[str]
    #: Families in which an act on what several have between them is one on each ("welcomes the pact between A and B").
    through_parties: frozenset[str]
    #: Families of what lasts, so that its end takes for granted that it was.
    standing: frozenset[str]
    #: Those of what goes on, whose end tells it of its owner, and those in which the one who ends it takes part.
    ongoing: frozenset[str]
    shared: frozenset[str]
    #: Families and properties whose object is met or laid hands on, so that nothing of his stands for him.
    personal: frozenset[str]
    #: Families of violent deeds.
    violent: frozenset[str]
    #: Properties of blaming somebody, by whose verb one tells what he did.
    blaming: frozenset[str]
    #: The property of agreeing.
    agreeing: str
    #: Families whose nouns name by "of" whom they are done to.
    harming: frozenset[str]
    #: Families of what one does by saying it ("I commend").
    performed: frozenset[str]
    #: The family of asking.
    asking: str
    #: Families of supporting somebody, which is done behind words for upholding him.
    supporting: frozenset[str]
    #: Families whose noun is somebody's word, which stands though it is turned down, and those taken for granted.
    spoken: frozenset[str]
    #: Families whose noun asks another to act.
    demanding: frozenset[str]
    #: Families of what is taken for granted.
    granted: frozenset[str]
    #: Families of what is lifted, which takes for granted that it is in force.
    lifted: frozenset[str]
    in_force: frozenset[str]
    lifts: str
    #: The family of leaving, which nobody does by ending another's work.
    leaving: str
    #: The family of going somewhere, and properties whose noun courts decide on ("dismisses a lawsuit").
    travelling: str
    before_courts: frozenset[str]
    #: Properties of what nobody but the state does in which it is done ("was arrested in Oman").
    jurisdiction: frozenset[str]
    #: The property of what several do as one.
    joint_property: str
    #: By family, the families of other sides of the deed, each in a role of its own.
    sides: Mapping[str, tuple[str, ...]]
    #: Classes of which one never lies in another.
    apart: frozenset[str]
    #: The family of turning somebody down.
    rejecting: str
    #: Families that have a deed for their object, not its doer ("orders the killing of X").
    not_through_deeds: frozenset[str]
    #: Families whose target may stand in the complement clause, with its roles there: `doer`, `done to`, `party`,
    #: `condition`.
    complements: Mapping[str, tuple[str, ...]]
    #: Families that a noun before a name takes for granted ("Unity Party [politician] Ana Ruiz").
    lasting: frozenset[str]


def families_path() -> Path:
    """Where the families' file lies."""
    return default_path().with_name("families.toml")


def load_families() -> Families:
    """Read the families' file. Raises LexiconError."""
    return parse_record(Families, families_path().read_text(encoding="utf8"), "families.toml")
