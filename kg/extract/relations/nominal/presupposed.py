"""What an event noun takes for granted, whatever is said around it: "rejects the request", "ends its pact"."""

from spacy.tokens import Token

from kg.extract.relations.nominal.around import governor, is_turning_down, tells_whose
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense
from kg.types import Modality


def was_there(scene: Scene, noun: Token, sense: Sense, ending: Token) -> bool:
    """Does the end of a thing tell that it was there ("ends its pact with Oman", "suspends *US* aid to Oman")?

    Who "halts *its* aid" is told to give none.
    """
    family = scene.family(sense)
    if _is_taken_back(scene, noun, sense, ending):
        return False
    if family in scene.families.shared:
        return ending.lemma_.lower() not in scene.lexicon.events.cancelling
    owned = any(c.dep_ == "poss" for c in noun.lefts) or tells_whose(scene, noun)
    stopped = family in scene.families.helping and bool(scene.families.ended.get(family))
    owned = owned and not (stopped and any(c.tag_ == "PRP$" for c in noun.lefts))
    # "Peru blocks an EU loan to Chad": what one hinders need never have been given.
    owned = owned and not (stopped and ending.lemma_.lower() in scene.lexicon.events.thwarting)
    between = family == scene.families.rejecting and tells_whose(scene, noun, "between", "of", "with")
    lasting = family in scene.families.standing | scene.families.spoken  # "drops the case against Ana Ruiz"
    one = any(c.lower_ in ("a", "an") for c in noun.lefts)
    lasting = lasting and (tells_whose(scene, noun) or not one)  # "told to drop a case": it need not be hers
    return lasting or between or (owned and family in scene.families.ongoing)


def is_joined(scene: Scene, noun: Token) -> bool:
    """Is it another's deed in which somebody takes part, or not ("refuses to join [EU] sanctions", "took part in")?"""
    joined = noun.dep_ == "dobj" and noun.head.lemma_.lower() in scene.lexicon.events.joining
    if noun.dep_ == "pobj" and noun.head.lower_ == "in":
        above = noun.head.head
        said = {above.lemma_.lower(), *(c.lemma_.lower() for c in above.children if c.dep_ == "dobj")}
        joined = not said.isdisjoint(scene.lexicon.denial.taking_part)
    return joined and tells_whose(scene, noun, "owner", "by")


def is_taken_for_granted(scene: Scene, noun: Token, sense: Sense) -> bool:
    """Is it taken for granted, whatever is said around it?

    A request that is rejected or granted was made, sanctions that are lifted are in force, an office is held, talks
    that fail were held.
    """
    family = scene.family(sense)
    above = governor(noun)
    clause = scene.clause_at.get(above.i)
    verb = clause.lemma if clause is not None else above.lemma_.lower()  # "turns down a request"
    answered = (
        (verb in scene.lexicon.events.answering or is_turning_down(scene, verb, noun))
        and family in scene.families.spoken
        and noun.dep_ != "conj"
    )
    # "Rejects the pact between Oman and Chad": they have it.
    answered = answered or (
        family in scene.families.standing
        and is_turning_down(scene, verb, noun)
        and bool(noun_roles(scene, noun)["between"])
    )
    lifted = (
        family in scene.families.lifted
        and verb in scene.lexicon.events.lifting
        and (noun.dep_ in ("dobj", "nsubjpass") or (noun.dep_ == "pobj" and above.pos_ == "NOUN"))
    )
    held = family in scene.families.settings and noun.dep_ == "nsubj" and verb in scene.lexicon.events.faltering
    return family in scene.families.granted or answered or lifted or held


def is_undone(scene: Scene, noun: Token, sense: Sense) -> bool:
    """Is a measure no longer in force: "[lifts] its sanctions on Oman"? Who will lift them, or has not, has them."""
    if sense.property not in scene.families.in_force or noun.dep_ not in ("dobj", "nsubjpass"):
        return False
    clause = scene.clause_at.get(noun.head.i)
    verdict = scene.verdict(noun.head)
    undone = clause is not None and clause.lemma in scene.lexicon.events.undoing
    return undone and not verdict.negated and verdict.modality is Modality.ACTUAL


def lifted_by(scene: Scene, noun: Token, sense: Sense) -> Token | None:
    """The noun for lifting, if any, that has a measure behind it: "the [lifting] of Omani sanctions on Chad"."""
    above = governor(noun)
    lifted = noun.dep_ == "pobj" and above.pos_ == "NOUN" and above.lemma_.lower() in scene.lexicon.events.lifting
    return above if lifted and scene.family(sense) in scene.families.lifted else None


def ended_by(scene: Scene, noun: Token) -> Token | None:
    """The word for ending, if any, under which a noun stands: "[suspends] gas supplies to", "a [freeze] on aid to"."""
    below, above = noun, governor(noun)
    if noun.head.lower_ == scene.lexicon.denial.lacking:
        return None  # "ended without a deal"
    while above.lemma_.lower() not in scene.lexicon.events.ending:
        if above.lemma_.lower() not in scene.lexicon.events.transparent or above == below:
            return None
        below, above = above, governor(above)
    return above if below.dep_ in ("dobj", "pobj", "nsubjpass") else None


def _is_taken_back(scene: Scene, noun: Token, sense: Sense, ending: Token) -> bool:
    """ "Withholds the [endorsement] from him", "revokes its [recognition] of Peru": one does not support him."""
    own = any(c.tag_ == "PRP$" for c in noun.lefts)
    return scene.family(sense) in scene.families.supporting and (
        own or ending.lemma_.lower() in scene.lexicon.denial.keeping
    )


def stated_property(scene: Scene, noun: Token, sense: Sense, ending: Token | None) -> str:
    """What a noun states: its sense's property, or under a word for ending the one for giving that up, if any.

    Who ends another's deed gives nothing up himself ("halted cooperation between Iran and Iraq").
    """
    family = scene.family(sense)
    off = (
        ending is not None
        and ending.lemma_.lower() in scene.lexicon.events.cancelling
        and family in scene.families.settings
    )
    if ending is None or off or _is_taken_back(scene, noun, sense, ending) or family not in scene.families.ended:
        return sense.property
    return "" if tells_whose(scene, noun) else scene.families.ended[family]
