"""The relation lexicon: all senses of a language, and the word classes by which the rules read them (`reach.toml`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Any, get_origin

from kg.errors import LexiconError
from kg.lang.senses import KINDS, Sense, read_senses
from kg.lang.tables import read_toml

#: What the lexicon has from other files.
_NOT_IN_REACH = frozenset({"senses", "light", "themes", "hostile_verbs", "violent_verbs", "violent_nouns"})


@dataclass(frozen=True, slots=True)
class RelationLexicon:
    """Senses by kind and lemma; `light` maps light verbs to the noun role that their subject fills."""

    senses: Mapping[str, Mapping[str, tuple[Sense, ...]]]
    #: "give support": the verb's subject is the noun's source; "receive support": its target.
    light: Mapping[str, str]
    themes: Mapping[str, frozenset[str]]
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
    #: Verbs of announcing, and the families of acts of office, which without a doer are the announcer's.
    announcing: frozenset[str]
    official: frozenset[str]
    #: Verbs of having such acts done by others ("[orders] her to be deported").
    ordering: frozenset[str]
    #: Verbs behind whose passive the agent acts by a thing ("a law [used] by Peru to jail her").
    employing: frozenset[str]
    #: Families of contests, whose noun names by "over" who lost ("wins the cup with a victory over Chile").
    contests: frozenset[str]
    #: Prepositions by which a clause names the event that surrounds it.
    setting_prepositions: tuple[str, ...]
    #: Those by which it names what it was asked to do ("at the request of X"), and by which talks name their topic.
    asked_prepositions: tuple[str, ...]
    #: Verbs for taking part in another's deed, and the families of bodies that one joins.
    joining: frozenset[str]
    #: Words for doing with others, in which there is a deed ("took [part] in Oman's attack").
    taking_part: frozenset[str]
    bodily: frozenset[str]
    #: Those by which it names what was said against it ("[over] Omani objections").
    despite: tuple[str, ...]
    topics: tuple[str, ...]
    #: Words for ending something, and the families that are not stated to go on under them.
    ending: frozenset[str]
    #: Those that leave undone what was to be held.
    cancelling: frozenset[str]
    #: The property that ending something of a family states; empty where it states none.
    ended: Mapping[str, str]
    #: Families that judge somebody, and the prepositions before what the judged one has done ("sued X for copying").
    judging: frozenset[str]
    reasons: frozenset[str]
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
    #: Verbs whose participle leads from a deed to whom it is aimed at ("sanctions targeting X").
    aimed: frozenset[str]
    #: Verbs of saying, behind which "it" may be the body that speaks.
    telling: frozenset[str]
    #: Verbs whose participle tells by "to" or "on" whose a deed is ("attacks [attributed] to Oman").
    attributing: frozenset[str]
    #: Words before such a participle by which the deed is not his.
    disowning: frozenset[str]
    #: Verbs by which somebody is made known to have an office ("[announced] as the new mayor").
    proclaiming: frozenset[str]
    #: Verbs of saying that a deed is one's own ("claimed the attack", "took responsibility for it").
    claiming: frozenset[str]
    #: What makes of a punishment an accusation: families punishing, verbs, and by kind the words for an alleged ground.
    grounds: Mapping[str, tuple[str, ...]]
    #: Verbs for doing a deed that was told before ("carried out the attack"), and the families of violent ones.
    executing: frozenset[str]
    violent: frozenset[str]
    #: Nouns for what shows or tells of somebody, which is not his ("a [video] of Ana Ruiz").
    portrayals: frozenset[str]
    #: Verbs whose subject does away with another's words ("[removes] posts").
    disposing: frozenset[str]
    #: Prepositions and roles of what moves somebody, and nouns for what one hears ("concerned by [reports] that").
    moving_prepositions: tuple[str, ...]
    tidings: frozenset[str]
    #: Properties of blaming somebody, by whose verb one tells what he did.
    blaming: frozenset[str]
    #: Auxiliaries of what is foretold, not asked for.
    foretelling: frozenset[str]
    #: Verbs for what befalls one man and not his town.
    befalling: frozenset[str]
    #: Verbs for accidents, whose harm nobody does.
    accidents: frozenset[str]
    #: Nouns for a part in a deed, verbs for having one, prepositions before the deed and of who stands behind it.
    shares: frozenset[str]
    partaking: frozenset[str]
    #: Words for being alive and verbs for turning out to be; what one feigns who is not dead, and verbs of feigning it.
    living: frozenset[str]
    surviving: frozenset[str]
    feigned: frozenset[str]
    feigning: frozenset[str]
    #: Verbs of trying somebody for a deed, verbs and nouns for tying him to it.
    trying: frozenset[str]
    linking: frozenset[str]
    partaken: frozenset[str]
    behind: frozenset[str]
    #: Words right before a name that leave it out of what is said of others ("Oman, [not] Iran").
    contrasting: frozenset[str]
    #: Adverbs beside a verb that only takes up another ("nor did Oman", "so has Oman").
    likewise: frozenset[str]
    #: Verbs with a word for doing what another did ("follow suit").
    doing_likewise: frozenset[str]
    #: Words for all or none of a kind, and words that except somebody from it ("all [except] Oman").
    wholes: frozenset[str]
    excepting: frozenset[str]
    #: Verbs for having a deed against one that elsewhere tell of rivals.
    bearing: frozenset[str]
    #: The preposition for what there is not ("left [without] Oman's support").
    lacking: str
    #: Words for having no part in an event: verbs of staying away and of keeping somebody away, adjectives of being
    #: away, and verbs that say so where they are denied.
    absence: Mapping[str, tuple[str, ...]]
    #: Elections that nobody wins: verbs, what is won or missed, and how those with the most votes are told.
    elections: Mapping[str, tuple[str, ...]]
    #: What is put to the vote: nouns, who decides on it, what becomes of it, and motions against those who govern.
    motions: Mapping[str, tuple[str, ...]]
    #: Nouns besides those for agreements for what talks lead to, the property of agreeing, nouns that tell of talks.
    yielded: frozenset[str]
    agreeing: str
    bargaining: frozenset[str]
    #: Verbs for answering words that pass between two ("did not [reply] to the letter").
    replying: frozenset[str]
    #: Prepositions behind the object of a verb for leaving by which it is only not let in ("leaves Oman [out of] it").
    leaving_out: frozenset[str]
    #: Offices that one does not get: nouns for them, verbs of declining and passing over, nouns for seeking one.
    untaken: Mapping[str, tuple[str, ...]]
    #: Calls that nobody heeds: verbs and nouns.
    unheeded: Mapping[str, tuple[str, ...]]
    #: Staying where one was to leave, and keeping a seat that others would take away.
    staying: Mapping[str, tuple[str, ...]]
    #: Words before an event's noun by which it is the one told before ("[the] talks").
    taking_up_again: frozenset[str]
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
    campaign_prepositions: frozenset[str]
    #: Nouns for a deed "in" which whoever kills does it, and "during" which he may meet it.
    onslaughts: frozenset[str]
    #: Families whose nouns name by "of" whom they are done to.
    harming: frozenset[str]
    #: The verbs of hostile families, and those of violent ones.
    hostile_verbs: frozenset[str]
    violent_verbs: frozenset[str]
    #: Nouns for violent deeds.
    violent_nouns: frozenset[str]
    #: Families of what one does by saying it ("I commend").
    performed: frozenset[str]
    #: The family of asking.
    asking: str
    #: Verbs for what one does about something that goes on.
    treating: frozenset[str]
    #: Verbs for what whoever does a deed does "with" another ("a raid [coordinated] with Oman").
    coordinating: frozenset[str]
    #: Words behind which that is done all the same ("voted to condemn"), and behind which one supports somebody.
    performing: frozenset[str]
    wishing: frozenset[str]
    expressing: frozenset[str]
    upholding: frozenset[str]
    supporting: frozenset[str]
    #: Families whose noun is somebody's word, which stands though it is turned down, and those taken for granted.
    spoken: frozenset[str]
    #: Families whose noun asks another to act.
    demanding: frozenset[str]
    #: Verbs for meeting somebody's word, which was then spoken ("grants a request").
    answering: frozenset[str]
    granted: frozenset[str]
    #: Verbs by which what is somebody's comes from him who decrees it ("upholds X's ban").
    decreeing: frozenset[str]
    #: Those of them by which harm that was decreed before stands ("upholds X's conviction").
    affirming: frozenset[str]
    #: Verbs that lift what is in force, and the families of which that takes for granted that it is.
    lifting: frozenset[str]
    lifted: frozenset[str]
    lifts: str
    #: Groups that act with whoever leads them, and verbs for leading.
    delegations: frozenset[str]
    leading: frozenset[str]
    #: Fighters that, where nobody else is known for them, are whoever's who leads them.
    bands: frozenset[str]
    #: Participles that tell by "by" whose a thing is ("a building owned by Elbit").
    having: frozenset[str]
    #: Verbs that keep a measure from coming into force, which is another's.
    thwarting: frozenset[str]
    #: Verbs behind which a noun says what the subject is.
    becoming: frozenset[str]
    #: Those of them for taking up what one is.
    taking_up: frozenset[str]
    #: Verbs for coming to nothing.
    faltering: frozenset[str]
    #: The family of leaving, which nobody does by ending another's work.
    leaving: str
    #: The family of going somewhere, and properties whose noun courts decide on ("dismisses a lawsuit").
    travelling: str
    before_courts: frozenset[str]
    #: Properties of what nobody but the state does in which it is done ("was arrested in Oman").
    jurisdiction: frozenset[str]
    #: Words before a noun for a body that make it nobody's organ ("news agency").
    private: frozenset[str]
    #: The largest number of ends that a reciprocal verb relates to one another.
    most_mutual: int
    #: What several do as one: words, verbs, prepositions of a joint deed, and the property that it states.
    joint_words: frozenset[str]
    joint_verbs: frozenset[str]
    joint_prepositions: frozenset[str]
    joint_property: str
    #: By family, the families of other sides of the deed, each in a role of its own.
    sides: Mapping[str, tuple[str, ...]]
    #: Words in the names and descriptions of bodies that run things which others make ("airline").
    users: frozenset[str]
    #: Such words of forces, which are told neither to make nor to own what they use.
    armed: frozenset[str]
    #: Nouns for a kind of things ("a [family] of jets").
    kinds_of: frozenset[str]
    #: Nouns that sum up the clause before them ("a move that Oman welcomed").
    summing: frozenset[str]
    #: Nouns behind "our" for those who say it ("our two countries").
    ourselves: frozenset[str]
    #: Nouns for what states publish together, whose "we" they are ("statement").
    statements: frozenset[str]
    #: Verbs for giving a name ("a robot [named] Velmo").
    naming: frozenset[str]
    #: Nouns that take up a ruling or a decision told before, who gives and makes them, and by which verbs.
    taken_up: Mapping[str, tuple[str, ...]]
    #: Nouns for those who are beside somebody and no part of him ("Boeing's [rival], Airbus").
    outsiders: frozenset[str]
    #: Nouns for what firms make ("its iPod music [players]").
    wares: frozenset[str]
    #: Classes of which one never lies in another.
    apart: frozenset[str]
    #: Verbs for keeping somebody from another's deed, and things whose place a deed does not hit.
    shielding: frozenset[str]
    #: Verbs for keeping him from what others suffer, and adjectives for whoever is kept from it.
    sparing_verbs: frozenset[str]
    spared: frozenset[str]
    #: Verbs for keeping one's help to oneself; pronouns that count again what the clause before speaks of.
    keeping: frozenset[str]
    recounting: frozenset[str]
    afloat: frozenset[str]
    #: Nouns (lemmas) for houses of a people abroad, whose harm is done to the place, and not to the people's state.
    civil_sites: frozenset[str]
    #: Denials that point back: verbs, nouns for words and for a part in a deed, and what the denier does to the teller.
    deniers: frozenset[str]
    words_denied: frozenset[str]
    #: What one calls words that he denies ("calls the claim a *lie*").
    falsehoods: frozenset[str]
    #: Words before an event's noun that make it another than the one told before ("no *further* talks").
    another: frozenset[str]
    #: Those for blame, which deny only what the denier, or somebody accused, is said to have done.
    blame_denied: frozenset[str]
    deeds_denied: frozenset[str]
    #: Nouns for a request or threat, whose maker is turned down with it ("rejects the demand").
    words_turned_down: frozenset[str]
    denial: str
    #: Letters before the names of warships ("[HMS] Tern").
    warships: frozenset[str]
    #: Nouns for whoever had one's office before.
    forerunners: frozenset[str]
    #: Words that open a condition, and the prepositions of a partner ("agreed to sell gas to X").
    conditions: frozenset[str]
    parties: tuple[str, ...]
    #: Words and nouns of a phrase for two parties named before ("both sides", "the two countries").
    pair_words: frozenset[str]
    parties_named: frozenset[str]
    #: Those of them for persons.
    persons_named: frozenset[str]
    #: Nouns for people who bear no arms, and words before a noun for an operation that make it no harm.
    unarmed: frozenset[str]
    peaceful: frozenset[str]
    #: Nouns for forces and offices that, without a name, act for whoever commands them.
    forces: frozenset[str]
    #: Nouns for organs of a state that, without a name, are those of the one state that the text names, and what may
    #: stand before them.
    organs: frozenset[str]
    organ_words: frozenset[str]
    #: Those among them that have a deed for their object, not its doer ("orders the killing of X").
    not_through_deeds: frozenset[str]
    #: Families whose target may stand in the complement clause, with its roles there: `doer`, `done to`, `party`,
    #: `condition`.
    complements: Mapping[str, tuple[str, ...]]
    #: Prepositions by which a clause says where something is done.
    place_prepositions: tuple[str, ...]
    #: Prepositions of places beside which a thing lies.
    beside: frozenset[str]
    #: Gatherings over a deed or for somebody, who gathers, participles of who holds them ("a march [led] by").
    gatherings: frozenset[str]
    gatherers: frozenset[str]
    holding: frozenset[str]
    #: How a gathering says where it is, and those prepositions of it that lead to no region.
    venues: frozenset[str]
    spots: frozenset[str]
    #: Prepositions by which a passive names the deed ("killed [in] an airstrike").
    deed_prepositions: tuple[str, ...]
    #: Prepositions by which a noun names what is being done to a thing ("a jet *under* development by Boeing").
    state_prepositions: frozenset[str]
    #: Nouns for what somebody acts by: as a subject they stand for their owner or issuer ("a decree dissolving X").
    instruments: frozenset[str]
    #: Nouns that add no more than a phase or a measure to the event noun in their "of" phrase ("the start of talks").
    transparent: frozenset[str]
    #: Those whose owner does what they are of ("Oman's [resumption] of talks with Iran").
    owned_phases: frozenset[str]
    #: Words before a hyphen and a participle that speak of the state whose name stands before them ("state-owned").
    state_prefixes: frozenset[str]
    #: Networks where people write for everybody, so that who speaks "on" one speaks to nobody.
    platforms: frozenset[str]
    #: Nouns for handing over what follows "of".
    handing: frozenset[str]
    #: Nouns that only count what follows "of".
    quantities: frozenset[str]
    #: Further prepositions of what for, by judging family ("accused Iran [of] an attack").
    charges: Mapping[str, tuple[str, ...]]
    #: Words that lead to examples of what a phrase speaks of ("several leaders, [including] Modi").
    exemplifying: frozenset[str]
    #: Families that a noun before a name takes for granted ("Unity Party [politician] Ana Ruiz").
    lasting: frozenset[str]
    #: Prepositions that say from whom a thing is taken ("liberated Homs [from] rebels").
    origins: frozenset[str]
    #: First words of prepositions that name who is beside somebody ("[along] with").
    accompanying: frozenset[str]

    def of(self, kind: str, lemma: str) -> tuple[Sense, ...]:
        """The senses of a lemma, in the files' order; empty if it has none."""
        return self.senses[kind].get(lemma, ())

    def __iter__(self) -> Iterator[Sense]:
        return (sense for kind in KINDS for senses in self.senses[kind].values() for sense in senses)


def load_relations(language: str = "en") -> RelationLexicon:
    """Read the relation lexicon of a language. Raises LexiconError naming the file and the entry that is wrong."""
    themes = {name: frozenset(words) for name, words in read_toml(language, "themes.toml").items()}
    reach = read_toml(language, "reach.toml")
    light = {verb: role for role, verbs in read_toml(language, "light.toml").items() for verb in verbs}
    table: dict[str, dict[str, tuple[Sense, ...]]] = {kind: {} for kind in KINDS}
    words: dict[str, set[str]] = {"hostile_verbs": set(), "violent_verbs": set(), "violent_nouns": set()}
    for file in sorted((files("kg.lang") / language / "relations").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".toml"):
            family = file.name.removesuffix(".toml")
            for sense in read_senses(language, file.name, themes):
                known = table[sense.kind].get(sense.lemma, ())
                table[sense.kind][sense.lemma] = (*known, sense)
                for families, kind in (name.split("_") for name in words if not (sense.complements or sense.subjects)):
                    if kind == f"{sense.kind}s" and family in reach[families]:
                        words[f"{families}_{kind}"].add(sense.lemma)
    return RelationLexicon(
        table,
        light,
        themes,
        hostile_verbs=frozenset(words["hostile_verbs"]),
        violent_verbs=frozenset(words["violent_verbs"]),
        violent_nouns=frozenset(words["violent_nouns"]),
        **_typed(reach),
    )


def _typed(reach: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of `reach.toml` as the lexicon's fields of their names: sets, tuples, mappings to tuples."""
    kinds = {field.name: get_origin(field.type) for field in fields(RelationLexicon)}
    if odd := sorted((kinds.keys() - _NOT_IN_REACH) ^ reach.keys()):
        raise LexiconError(f"reach.toml: {', '.join(odd)}: missing, or nothing that the rules know")
    return {name: _as(kinds[name], value) for name, value in reach.items()}


def _as(kind: Any, value: Any) -> Any:
    if kind in (frozenset, tuple):
        return kind(value)
    if isinstance(value, dict):
        return {key: tuple(one) if isinstance(one, list) else one for key, one in value.items()}
    return value
