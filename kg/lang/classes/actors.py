"""Words for those who act: for states, with others, as part of a group."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actors:
    """The word classes of `classes/actors.toml`."""

    #: Groups that act with whoever leads them, and verbs for leading.
    delegations: frozenset[str]
    leading: frozenset[str]
    #: What a dash joins to the title of one of several ("[co]-founder").
    sharing: frozenset[str]
    #: Fighters that, where nobody else is known for them, are whoever's who leads them.
    bands: frozenset[str]
    #: Nouns for firms that are the state's where "state" stands before them.
    state_businesses: frozenset[str]
    #: Those who trade for themselves, whatever state they are in.
    businesses: frozenset[str]
    #: People who are for somebody, or one of several who would be: neither he nor his party.
    partisans: frozenset[str]
    #: Some of a body, a people or a town's, who speak for themselves.
    members: frozenset[str]
    #: Words before a noun for a body that make it nobody's organ ("news agency").
    private: frozenset[str]
    #: The largest number of ends that a reciprocal verb relates to one another.
    most_mutual: int
    #: What several do as one: words, verbs, prepositions of a joint deed, and the property that it states.
    joint_words: frozenset[str]
    joint_verbs: frozenset[str]
    lodging: frozenset[str]
    joint_prepositions: frozenset[str]
    #: Nouns for those who are beside somebody and no part of him ("Boeing's [rival], Airbus").
    outsiders: frozenset[str]
    #: Nouns for those who are against somebody, so that what is done to them is not done to him.
    opponents: frozenset[str]
    #: Parties that fight with words, whatever verb of war is used of them.
    electoral: frozenset[str]
    #: Words in the names of bodies for which one stands ("ran for the [Senate]").
    elective: frozenset[str]
    #: Verbs for that.
    standing: frozenset[str]
    #: Nouns for whoever had one's office before.
    forerunners: frozenset[str]
    #: Words and nouns of a phrase for two parties named before ("both sides", "the two countries").
    pair_words: frozenset[str]
    parties_named: frozenset[str]
    #: Those of them for persons.
    persons_named: frozenset[str]
    #: Nouns for forces and offices that, without a name, act for whoever commands them.
    forces: frozenset[str]
    #: Nouns for organs of a state that, without a name, are those of the one state that the text names, and what may
    #: stand before them.
    organs: frozenset[str]
    organ_words: frozenset[str]
    #: Words before a hyphen and a participle that speak of the state whose name stands before them ("state-owned").
    state_prefixes: frozenset[str]
    #: Nouns that only count what follows "of".
    quantities: frozenset[str]
    #: Prepositions that say from whom a thing is taken ("liberated Homs [from] rebels").
    origins: frozenset[str]
    #: First words of prepositions that name who is beside somebody ("[along] with").
    accompanying: frozenset[str]
