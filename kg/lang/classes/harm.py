"""Words of deeds that do harm: who does them, whom they hit, and what is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Harm:
    """The word classes of `classes/harm.toml`."""

    #: Verbs whose participle leads from a deed to whom it is aimed at ("sanctions targeting X").
    aimed: frozenset[str]
    #: Nouns for a quarrel that two peoples joined by a dash give the name to ("the Israeli-Palestinian conflict").
    disputes: frozenset[str]
    #: Verbs whose participle tells by "to" or "on" whose a deed is ("attacks [attributed] to Oman").
    attributing: frozenset[str]
    #: Verbs of saying that a deed is one's own ("claimed the attack", "took responsibility for it").
    claiming: frozenset[str]
    #: Verbs for what befalls one man and not his town.
    befalling: frozenset[str]
    #: Verbs for accidents, whose harm nobody does.
    accidents: frozenset[str]
    #: Verbs of trying somebody for a deed, verbs and nouns for tying him to it.
    trying: frozenset[str]
    linking: frozenset[str]
    #: Verbs for having a deed against one that elsewhere tell of rivals.
    bearing: frozenset[str]
    #: Nouns for what one feels with those whom a deed harmed, and not with its doer.
    mourning: frozenset[str]
    #: What one is who did a deed ("was [responsible] for it").
    answerable: frozenset[str]
    #: What one says to be one's own ("claims [responsibility]").
    owned_up: frozenset[str]
    #: Prepositions by which a noun for a doer names the deed, and this its victim ("perpetrator [of] the raid [on]").
    perpetrated: frozenset[str]
    suffered: frozenset[str]
    #: Who or what does a harm without a name ("a [gunman] shot two").
    nameless: frozenset[str]
    #: Nouns for what a force goes out to do, and the prepositions by which its deeds name it ("arrested [in] a raid").
    campaigns: frozenset[str]
    #: Nouns for a deed "in" which whoever kills does it, and "during" which he may meet it.
    onslaughts: frozenset[str]
    #: Verbs for stopping a thing, which is not that of the place it would come from.
    stemming: frozenset[str]
    #: Verbs for keeping somebody from another's deed, and things whose place a deed does not hit.
    shielding: frozenset[str]
    #: Verbs for keeping him from what others suffer, and adjectives for whoever is kept from it.
    sparing_verbs: frozenset[str]
    spared: frozenset[str]
    #: Things whose place a deed does not hit.
    afloat: frozenset[str]
    #: Nouns (lemmas) for houses of a people abroad, whose harm is done to the place, and not to the people's state.
    civil_sites: frozenset[str]
    #: Letters before the names of warships ("[HMS] Tern").
    warships: frozenset[str]
    #: Nouns for people who bear no arms, and words before a noun for an operation that make it no harm.
    unarmed: frozenset[str]
    peaceful: frozenset[str]
