"""To whom a text attributes a relation: whoever says it, if it is neither his own act nor told beside his words."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.factuality import CERTAIN, Verdict
from kg.extract.factuality.links import is_connection, link
from kg.extract.factuality.tidings import caller_of
from kg.extract.relations.participants.denotation import summed_up
from kg.extract.relations.participants.instruments import acting_by
from kg.extract.relations.participants.noun_roles import verb_families
from kg.extract.relations.participants.roles import clause_roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.lang.factuality import Value
from kg.tree import VERBAL
from kg.types import Attribution, MentionKind


def is_told(scene: Scene, candidate: Candidate) -> bool:
    """Is it somebody's word, where one reports it? Titles, places and what lasts are taken for granted."""
    lasting = scene.ontology.family_of(candidate.property) in scene.families.lasting
    return not candidate.presupposed or (candidate.rule.startswith("noun") and not lasting)


def source_of(
    scene: Scene,
    candidate: Candidate,
    verdict: Verdict,
) -> int | None:
    """To whom the text attributes it; "Rubio announced sanctions" is his act, not his word for it.

    "Rubio denied a strike" and "said that he had struck" are his word. What goes on while one calls for its end is
    nobody's, nor what one "declined to comment on".
    """
    here = candidate.cue[0]
    around = [one for one in scene.attributions if any(start <= here < end for start, end in one.content)]
    inside = [
        one for one in around if not _is_beside_words(scene, candidate, one) and not _answers(scene, candidate, one)
    ]
    # "Chad denies [Oman's accusation] that it bombed Lagos": that it did not is Chad's word.
    refuted = [noun for one in inside if verdict.negated and (noun := _refuted(scene, one)) is not None]
    inside = [one for one in inside if not verdict.negated or _refuted(scene, one) is None]
    inside = [one for one in inside if not verdict.negated or not _is_called_false(scene, one)]
    if deniers := [i for noun in refuted for i in _who_denies(scene, noun)]:
        return deniers[0]
    if verdict.negated and (callers := _who_calls_false(scene, candidate)):
        return callers[0]
    index = innermost(inside, candidate.cue[0])
    attribution = None if index is None else inside[index]
    source = None if attribution is None else speaker(scene, attribution)
    cue = None if attribution is None else _cue(scene, attribution)
    if attribution is None:
        return next(iter(_callers(scene, candidate)), None)
    if source is None or cue is None:
        return source
    if verdict.negated and (denier := _who_denies(scene, cue)):
        return denier[0]
    lemma = cue.lemma_.lower()
    asks = lemma in scene.lexicon.events.treating or scene.families.asking in verb_families(scene, lemma)
    untrue = any(c.dep_ == "advmod" and c.lower_ in scene.knowledge.factuality.untrue for c in cue.children)
    if verdict.negated and untrue and lemma not in scene.lexicon.denial.deniers:
        return None  # "Oman falsely claims that": it is not Oman who denies it
    unsaid = any(scene.verdict(verb).negated for verb in _words(scene, attribution) if verb.pos_ == "VERB")
    if verdict == CERTAIN and ((asks and not _is_clausal(candidate, cue)) or unsaid):
        return None
    denies = verdict.negated and lemma in scene.lexicon.denial.deniers
    own = _is_own(scene, candidate, attribution, source) and _is_act(scene, candidate)
    return None if own and not denies and not _is_clausal(candidate, cue) else source


def _who_denies(scene: Scene, cue: Token) -> Sequence[int]:
    """ "[Peru] rejected Chile's claim that": whose word it is that what another's noun tells is not so."""
    clause = scene.clause_at.get(cue.head.i) if cue.pos_ == "NOUN" and cue.dep_ in ("dobj", "nsubjpass") else None
    denied = clause is not None and clause.lemma in scene.lexicon.denial.deniers and not clause.negated
    return scene.all_ends(clause_roles(clause).get("subject", ())) if denied and clause is not None else ()


def _who_calls_false(scene: Scene, candidate: Candidate) -> Sequence[int]:
    """ "[Peru] dismissed as a lie a report that Chile had left": whose word it is that it had not."""
    told = (candidate.predicate, *candidate.predicate.ancestors)
    verb = next((verb for token in told if (verb := caller_of(token, scene.knowledge.factuality)) is not None), None)
    clause = None if verb is None else scene.clause_at.get(verb.i)
    return () if clause is None else scene.all_ends(clause_roles(clause).get("subject", ()))


def _callers(scene: Scene, candidate: Candidate) -> Sequence[int]:
    """ "[Oman] called Popa a supporter of the rebels": who calls somebody what a noun says."""
    step = link(candidate.predicate, scene.knowledge.factuality)
    told = step.effect.alleged and candidate.predicate.pos_ == "NOUN" and step.governor is not None
    clause = scene.clause_at.get(step.governor.i) if told and step.governor is not None else None
    return () if clause is None else scene.all_ends(clause_roles(clause).get("subject", ()))


def _refuted(scene: Scene, attribution: Attribution) -> Token | None:
    """The noun for the words that an attribution tells of, where these are denied themselves or taken back."""
    cue = _cue(scene, attribution)
    noun = cue.head if cue is not None and cue.dep_ in ("acl", "relcl") else cue
    if noun is None or noun.pos_ != "NOUN" or noun.lemma_.lower() not in scene.knowledge.factuality.tidings.nouns:
        return None
    return noun if link(noun, scene.knowledge.factuality).effect.positive is Value.FAILS else None


def _is_called_false(scene: Scene, attribution: Attribution) -> bool:
    """ "Ruiz repeated the *false* claim that": it is not Ruiz who says that it is not so."""
    words = [t for cue in _words(scene, attribution) for t in (cue, *cue.children) if t.pos_ == "NOUN"]
    made_up = scene.knowledge.factuality.fiction.words
    return any(c.dep_ == "amod" and c.lower_ in made_up for noun in words for c in noun.lefts)


def source_head(scene: Scene, attribution: Attribution) -> Token | None:
    """The head of the phrase that names an attribution's source; None where none is stated."""
    span = scene.doc.char_span(*attribution.source[0], alignment_mode="expand") if attribution.source else None
    return None if span is None else span.root


def _words(scene: Scene, attribution: Attribution) -> list[Token]:
    """The words of an attribution's cue."""
    spans = [scene.doc.char_span(*place, alignment_mode="expand") for place in attribution.cue]
    return [token for span in spans if span is not None for token in span]


def _is_own(scene: Scene, candidate: Candidate, attribution: Attribution, source: int) -> bool:
    """Is the doer the one who says it, or one of several who do?"""
    head = source_head(scene, attribution)
    speakers = scene.ends(head) if head is not None else []
    return scene.is_among(candidate.subject, (source, *speakers))


def _answers(scene: Scene, candidate: Candidate, attribution: Attribution) -> bool:
    """Does the cue answer what is taken for granted ("[denied] a request by Oman"), so that it tells nothing of it?"""
    noun, cue = candidate.predicate, _cue(scene, attribution)
    above = noun.head.head if noun.head.dep_ == "prep" else noun.head
    denies = cue is not None and cue.lemma_.lower() in scene.lexicon.denial.deniers
    return candidate.presupposed and (cue == above or denies)


def _is_clausal(candidate: Candidate, cue: Token) -> bool:
    """Is it told in a clause of what the cue reports, and not beside it?

    "Said that he [had struck] Oman", "claimed to have [struck] it".
    """
    for token in (candidate.predicate, *candidate.predicate.ancestors):
        owned = token.pos_ == "NOUN" and any(c.dep_ == "poss" for c in token.lefts)
        perfect = token.dep_ == "xcomp" and any(c.dep_ == "aux" and c.lower_ == "have" for c in token.lefts)
        if (token.dep_ == "ccomp" or perfect) and token.head == cue:
            return True
        if owned or (token.dep_ in ("advcl", "pcomp", "acl", "relcl") and not is_connection(token)):
            return False
    return False


def _cue(scene: Scene, attribution: Attribution) -> Token | None:
    """The head of an attribution's cue."""
    cue = scene.doc.char_span(*attribution.cue[0], alignment_mode="expand") if attribution.cue else None
    return cue.root if cue is not None else None


def _is_act(scene: Scene, candidate: Candidate) -> bool:
    """Is it done by the words themselves ("I commend"), or told through its noun ("announced sanctions")?"""
    in_person = scene.mentions[candidate.subject].rule in ("speaker", "speakers")
    performed = in_person and scene.ontology.family_of(candidate.property) in scene.families.performed
    return performed or candidate.rule.startswith(("noun", "phrase"))


def _is_beside_words(scene: Scene, candidate: Candidate, attribution: Attribution) -> bool:
    """Does the predicate stand in an adverbial clause of the reporting verb, so that it is told, not reported?

    "Peru's Congress condemns Mexico [after Lima cut ties]"; "denies it, [threatening to sue the BBC]". So does what is
    said of the whole: "Peru recognises Oman, [a move that Chile condemned]".
    """
    if not attribution.cue:
        return False
    start, stop = attribution.cue[0][0], attribution.cue[-1][1]
    below = candidate.predicate
    for above in (candidate.predicate, *candidate.predicate.ancestors):
        if start <= above.idx < stop and above.pos_ in VERBAL:
            adverbial = below.dep_ == "advcl" and not _is_asked(below)
            adverbial = adverbial or (below.dep_ in ("dobj", "nsubjpass") and _is_told_of(candidate.predicate, below))
            return below != above and (adverbial or bool(summed_up(scene, below)))
        below = above
    return False


def _is_told_of(event: Token, noun: Token) -> bool:
    """ "Rejected calls for talks in Homs, [where rebels fight]": does a clause tell it of what is judged?"""
    clauses = [t for t in (event, *event.ancestors) if t.dep_ == "relcl" and noun in t.ancestors]
    return any(c.tag_ in ("WRB", "WP", "WP$") or c.lower_ == "which" for clause in clauses for c in clause.lefts)


def _is_asked(clause: Token) -> bool:
    """ "Calls [for Oman to leave]": the parse may hang on the verb like an adjunct what is asked."""
    return any(c.dep_ == "mark" and c.lower_ == "for" for c in clause.lefts)


def speaker(scene: Scene, attribution: Attribution) -> int | None:
    """The mention of a source: a name or what is known by one, else the name in its phrase ("Israeli sources said").

    Of "who", whom it stands for. Nobody where none of these is a name: "[some dealers] said", "the [story] noted".
    """
    mention = attribution.mention
    if not attribution.source or (mention is not None and scene.mentions[mention].kind is MentionKind.NAME):
        return mention
    head = source_head(scene, attribution)
    found = scene.denoted(_who(head)) if head is not None else ()
    found = found or (acting_by(scene, (head,)) if head is not None else ())  # "a lawsuit by [Oman] claiming that"
    named = mention is not None and scene.is_named(mention)
    return found[0] if found else (mention if named else None)


def _who(head: Token) -> Token:
    """For whom "who" or "which" stands ("[Ana Ruiz], *who* says that"); any other word itself."""
    relative = head.tag_ in ("WP", "WDT") and head.head.dep_ == "relcl"
    return head.head.head if relative else head
