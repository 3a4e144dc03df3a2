"""Deeds of which words beside them tell nothing: neither that they are done nor that they are not."""

from spacy.tokens import Token

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate


def is_unsaid(scene: Scene, candidate: Candidate) -> bool:
    """Is nothing told of a deed: "declined to [reaffirm] his support", "does not seek [war]", "than to [help] it"?

    Who does not say it again may support him all the same, and who does not seek war may have it (who seeks no talks
    has none).
    """
    verb, words = candidate.predicate, scene.lexicon.events
    compared = verb.dep_ == "pcomp" and verb.head.lower_ == "than"
    compared = compared or any(c.lower_ == "than" and c.dep_ in ("mark", "prep") for c in verb.lefts)
    if compared and verb.tag_ == "VB" and not candidate.presupposed:
        return True
    if _is_not_told(scene, candidate) or _is_of_some(scene, candidate):
        return True
    if candidate.rule.startswith(("verb:", "phrase:")) and _is_nobodys(scene, verb):
        return True
    if candidate.rule.startswith(("verb:", "phrase:")) and _is_barred_some_day(scene, verb):
        return True
    restated = candidate.rule.startswith("phrase:") and verb.lemma_ in words.restating
    hostile = scene.ontology.family_of(candidate.property) in scene.families.hostile
    noun = candidate.rule.startswith("noun:") and verb.dep_ == "dobj"
    sought = hostile and noun and verb.head.lemma_.lower() in words.seeking
    return (restated or sought) and scene.verdict(verb).negated


def _is_not_told(scene: Scene, candidate: Candidate) -> bool:
    """ "Has never [told] Oman what to do": who does not say one thing to somebody may speak to him all the same."""
    verb = candidate.predicate
    settings = scene.ontology.family_of(candidate.property) in scene.families.settings
    said = settings and candidate.rule.startswith("verb:") and verb.lemma_ in scene.lexicon.speech.informing
    return said and any(c.dep_ in ("ccomp", "xcomp") for c in verb.rights) and scene.verdict(verb).negated


def _is_of_some(scene: Scene, candidate: Candidate) -> bool:
    """ "Bars [Chadians who are not citizens of Oman]": what tells some of a people apart is not said of them all."""
    clause = next((t for t in (candidate.predicate, *candidate.predicate.ancestors) if t.dep_ == "relcl"), None)
    if clause is None or clause.left_edge.i == 0 or not scene.is_a(candidate.subject, "Group"):
        return False
    apart = clause.left_edge.nbor(-1).is_punct or scene.mentions[candidate.subject].start != clause.head.idx
    return not apart and scene.verdict(candidate.predicate).negated


def _is_nobodys(scene: Scene, verb: Token) -> bool:
    """ "Saying, '*Vote* for Ana Ruiz'", "I understand *opposing* him": what others are told or known to do."""
    if any(c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for c in verb.lefts):
        return False
    if verb.tag_ == "VB" and verb.dep_ == "ccomp" and verb.left_edge.i > verb.sent.start:
        return verb.left_edge.nbor(-1).is_punct and verb.head.lemma_ in scene.lexicon.speech.telling
    return verb.tag_ == "VBG" and verb.dep_ == "xcomp" and verb.head.lemma_ in scene.lexicon.speech.granting


def _is_barred_some_day(scene: Scene, verb: Token) -> bool:
    """ "Proposed banning them *from entering* Oman", "a call for a ban on them entering it": they may do so yet."""
    gerund = verb.tag_ == "VBG" and verb.dep_ in ("pcomp", "acl")
    bans = (t for t in verb.ancestors if t.lemma_.lower() in scene.lexicon.events.barring)
    ban = next(bans, None) if gerund else None
    return ban is not None and scene.verdict(verb).negated and (ban.pos_ == "NOUN" or not scene.is_so(ban))
