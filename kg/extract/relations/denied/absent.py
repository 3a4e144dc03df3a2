"""Who has no part in what others do together: "talks *without Iran's participation*", "Oman *boycotts* the summit"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import product

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles, through
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate, by_sense
from kg.extract.relations.scene.senses import noun_senses
from kg.extract.relations.scene.spans import sentence_before, span_of
from kg.extract.relations.scene.taking_up import takes_up
from kg.tree import conjuncts


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody's having no part in something."""

    who: Sequence[int]
    #: The word that says so, whose factuality is the absence's.
    word: Token
    #: The noun for the event; None where it is whatever the sentence tells before ("without Oman").
    event: Token | None = None
    #: Does the word deny by itself ("skips the talks"), or is it denied itself ("is not invited")?
    negates: bool = True


def absent_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield that who has no part in talks or a deal has none with those who have."""
    mutual = [one for one in candidates if is_mutual(scene, one) and not one.negated]
    for absence in absences(scene):
        who = [i for i in absence.who if scene.is_a(i, "Agent") or scene.mentions[i].rule == "demonym"]
        held = [one for one in _events(scene, absence, mutual) if not is_of_absent(scene, one, [absence])]
        for one in held:
            ends = (one.subject, one.object)
            strangers = [i for i in who if not scene.is_among(i, ends)]
            yield from (_apart(absence, one, i, end) for i in strangers for end in ends)
        if not held and absence.event is not None:
            yield from _without_host(scene, absence, absence.event, who)


def _without_host(scene: Scene, absence: Absence, noun: Token, who: Sequence[int]) -> Iterator[Candidate]:
    """ "Boycotts the dialogue convened by [Ana Ruiz]": who stays away has none with whoever holds it."""
    held = [c for c in noun.rights if c.dep_ == "acl" and c.lemma_.lower() in scene.lexicon.denial.absence.convening]
    hosts = scene.all_ends([t for participle in held for p, t in prepositional(participle) if p == "by"])
    talks = [s for s in noun_senses(scene, noun) if scene.family(s) in scene.families.settings]
    for pair in product(who, hosts if talks else ()):
        if not scene.same(*pair) and scene.is_a(pair[1], "Agent"):
            told = by_sense(talks[0], pair, absence.word, span_of(absence.word))
            yield replace(told, negated=absence.negates, rule="absent", confidence=INFERRED)


def is_held_anyway(scene: Scene, candidate: Candidate, absences: Sequence[Absence]) -> bool:
    """Is it only somebody else who stays away from an event ("Oman skips the [talks] between Iran and Chad")?"""
    ends = (candidate.subject, candidate.object)
    others = (a for a in absences if a.event == candidate.predicate and is_mutual(scene, candidate))
    return any(not scene.have_common(absence.who, ends) for absence in others)


def is_of_absent(scene: Scene, candidate: Candidate, absences: Sequence[Absence]) -> bool:
    """ "[Ruiz] and [Popa] are not attending the *meeting*": where both stay away, neither does so from the other."""
    ends = (candidate.subject, candidate.object)
    told = (a for a in absences if a.event is not None and candidate.predicate in (a.event, a.event.head, a.word))
    return is_mutual(scene, candidate) and any(all(scene.is_among(j, absence.who) for j in ends) for absence in told)


def is_unanswered(scene: Scene, candidate: Candidate) -> bool:
    """ "Did not reply to a [letter] from Oman": who leaves somebody's words without an answer does not talk to him."""
    noun = candidate.predicate
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "to" else noun.head
    clause = scene.clause_at.get(above.i)
    replies = clause is not None and clause.lemma in scene.lexicon.events.replying and noun.dep_ in ("dobj", "pobj")
    return (
        replies
        and noun.pos_ == "NOUN"
        and is_mutual(scene, candidate, scene.families.settings)
        and scene.verdict(above).negated
    )


def is_mutual(scene: Scene, candidate: Candidate, families: Set[str] = frozenset()) -> bool:
    """Is it what two do with each other, of some families or else in talks or a deal?"""
    known = scene.ontology.properties.get(candidate.property)
    families = families or scene.families.settings | scene.families.standing
    return known is not None and known.symmetric and known.family in families


def _apart(absence: Absence, one: Candidate, who: int, end: int) -> Candidate:
    """That the absent has nothing to do with one of the parties."""
    told = replace(one, subject=who, object=end, negated=absence.negates, presupposed=False)
    if absence.event is None:
        return told
    return replace(told, predicate=absence.word, cue=span_of(absence.word), rule="absent", confidence=INFERRED)


def _events(scene: Scene, absence: Absence, mutual: Sequence[Candidate]) -> Iterator[Candidate]:
    """What the absent has no part in: what the noun tells of, or else what was told last before it."""
    word, noun = absence.word, absence.event
    if noun is None:
        opens = word.i < min((t.i for t in word.sent if t.dep_ == "nsubj"), default=word.i)
        yield from (one for one in mutual if one.predicate.sent == word.sent and (opens or one.predicate.i < word.i))
        return
    named = [one for one in mutual if one.predicate == noun]
    told = [one for one in mutual if one.predicate.i < min(noun.i, word.i)]
    yield from named or (last_told(told, word) if takes_up(scene, noun) else ())


def last_told(told: Sequence[Candidate], word: Token) -> Iterator[Candidate]:
    """What the same sentence tells before a word, or else the one before it."""
    for place in (word.sent, sentence_before(word)):
        if found := [one for one in told if place is not None and one.predicate.sent == place]:
            yield from found
            return


def absences(scene: Scene) -> Iterator[Absence]:
    """Who an article says to have no part in what it tells of others."""
    for without in (t for t in scene.doc if t.lower_ == scene.lexicon.denial.lacking):
        heads = [head for t in without.children if t.dep_ == "pobj" for head in _who(scene, t)]
        if who := scene.all_ends(heads):
            yield Absence(who, without)
    for noun in (t for t in scene.doc if t.lemma_.lower() in scene.lexicon.denial.absence.nouns and t.dep_ == "pobj"):
        roles = noun_roles(scene, noun)
        heads = [head for t in (*roles["owner"], *roles["of"]) for head in _who(scene, t)]
        if who := scene.all_ends(heads):
            yield Absence(who, noun)
    for clause in scene.clauses:
        taking_part = _taking_part(scene, clause)
        denied = taking_part is not None and scene.verdict(taking_part).negated
        yield from _left_out(scene, clause) if denied else _shunned(scene, clause)


def _taking_part(scene: Scene, clause: Clause) -> Token | None:
    """The word of a clause that tells of taking part in something: its verb, or a noun ("played no [role] in")."""
    if clause.lemma in scene.lexicon.denial.absence.attending:
        return clause.head
    if clause.kind is Kind.COPULAR:
        said = clause_roles(clause).get("complement", ())
        return next((t for t in said if t.lower_ in scene.lexicon.denial.absence.present), None)
    objects = clause_roles(clause).get("object", ()) if clause.kind is Kind.VERBAL and not clause.passive else ()
    return next((t for t in objects if t.lemma_.lower() in scene.lexicon.denial.shares), None)


def _shunned(scene: Scene, clause: Clause) -> Iterator[Absence]:
    """ "[Oman] boycotts the talks", "excludes [Oman] from the talks", "[Oman] is absent from the talks"."""
    roles, words = clause_roles(clause), scene.lexicon.denial.absence
    if clause.kind is Kind.COPULAR and any(t.lower_ in words.missing for t in roles.get("complement", ())):
        below = [t for c in roles["complement"] for p, t in prepositional(c) if p == "from"]
        yield from _absent(scene, clause, roles.get("subject", ()), [*below, *roles.get("from", ())])
    elif clause.lemma in words.shunning:
        yield from _absent(scene, clause, roles.get("subject", ()), [*roles.get("object", ()), *roles.get("from", ())])
    elif clause.lemma in words.excluding:
        yield from _absent(scene, clause, roles.get("object", ()), roles.get("from", ()))
    for name, places in [(name, places) for name, places in roles.items() if " " in name]:
        word = f"{clause.lemma} {name.split()[0]}"  # "stays [away from] the talks", "left [out of] the deal"
        if word in words.shunning:
            yield from _absent(scene, clause, roles.get("subject", ()), places)
        elif word in words.excluding:
            yield from _absent(scene, clause, roles.get("object", ()), places)


def _left_out(scene: Scene, clause: Clause) -> Iterator[Absence]:
    """ "[Oman] did not attend the talks", "[Oman] is not invited to the talks"."""
    own = clause_roles(clause)
    roles: Roles = with_nested(own, "complement" if clause.kind is Kind.COPULAR else "object")
    places = [t for name in ("to", "in", "at", *(() if clause.passive else ("object",))) for t in roles.get(name, ())]
    who = roles.get("object" if clause.passive else "subject", ())
    yield from (replace(one, negates=False) for one in _absent(scene, clause, who, places))


def _absent(scene: Scene, clause: Clause, who: Sequence[Token], places: Sequence[Token]) -> Iterator[Absence]:
    """The absence from each event that some phrases name."""
    kinds = scene.families.settings | scene.families.standing
    named = scene.all_ends(who)
    for noun in (t for place in places for head in conjuncts(place) for t in through(scene, head)):
        if named and not scene.in_name(noun) and noun_families(scene, noun) & kinds:
            yield Absence(named, clause.head, noun)


def _who(scene: Scene, head: Token) -> list[Token]:
    """The absent: what the phrase itself names, or whose part in the event it names."""
    lemma, words = head.lemma_.lower(), scene.lexicon.denial.absence.delegates
    roles = noun_roles(scene, head) if lemma in scene.lexicon.denial.shares or lemma in words else {}
    whose = [t for name in ("owner", "of", "by", "from") for t in roles.get(name, ())]
    return whose or [c for c in conjuncts(head) if scene.in_name(c)]
