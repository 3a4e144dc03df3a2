"""What several do as one: "A and B jointly launched", "a joint operation by A and B" state that they work together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.relations.participants.lists import together_with
from kg.extract.relations.participants.noun_roles import noun_families
from kg.extract.relations.participants.roles import clause_roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.tree import MODIFIERS, children, conjuncts
from kg.types import Modality


def joint_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the cooperation of each two whom a clause makes one doer, or whom a joint deed is by or between."""
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL and clause.head.dep_ != "prep":
            yield from _done_together(scene, clause)
    for noun in scene.doc:
        if noun.pos_ == "NOUN" and _has_joint_word(scene, noun):
            for preposition, head in prepositional(noun):
                if preposition in scene.lexicon.actors.joint_prepositions:
                    yield from _together(scene, head, noun)


def _done_together(scene: Scene, clause: Clause) -> Iterator[Candidate]:
    """ "A and B jointly built it", "built jointly by A and B", "A built it jointly with B", "A, together with B"."""
    roles, verb = clause_roles(clause), clause.head
    doers = roles.get("subject", [])
    beside = [t for name, heads in roles.items() if name.split()[0] in scene.lexicon.actors.accompanying for t in heads]
    beside += [t for head in doers for p in together_with(scene, head) for t in children(p, "pobj")]
    beside = [t for t in beside if t.i < verb.i and not _is_said(scene, verb)]
    if _is_joint(scene, clause):
        deeds = [t for t in roles.get("object", ()) if _is_deed(scene, t)]
        lodged = clause.lemma in scene.lexicon.actors.lodging  # "filed a joint plan with the court"
        beside += [t for head in (verb, *deeds) for p, t in prepositional(head) if p == "with" and not lodged]
        for head in doers:
            yield from _together(scene, head, verb)
    settings = [t for name in scene.lexicon.events.setting_prepositions for t in roles.get(name, ())]
    joint = [t for t in settings if _has_joint_word(scene, t) and _is_deed(scene, t)]
    beside += [t for noun in joint for p, t in prepositional(noun) if p == "with"]
    for head in doers if joint and not _is_joint(scene, clause) else ():
        yield from _together(scene, head, verb)
    for pair in product(_agents(scene, doers), _agents(scene, beside)):
        yield from _pair(scene, pair, verb)


def _is_said(scene: Scene, verb: Token) -> bool:
    """Who says a thing along with somebody works with nobody."""
    return verb.lemma_.lower() in scene.lexicon.speech.telling


def _is_deed(scene: Scene, noun: Token) -> bool:
    """Is it more than words that pass between two ("a joint [statement]", "a bilateral [treaty]")?"""
    families = noun_families(scene, noun)
    return not families & (scene.families.settings | scene.families.standing)


def agreed_work(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """What an agreement is to bring: "a defence [cooperation] pact", "a deal to [collaborate]", "for [joint] work"."""
    for one in candidates:
        if scene.ontology.family_of(one.property) not in scene.families.standing or one.negated:
            continue
        verb = one.predicate
        nouns = [verb] if verb.pos_ == "NOUN" else [c for t in verb.rights if t.dep_ == "dobj" for c in conjuncts(t)]
        nouns = [noun for noun in nouns if not scene.in_name(noun)]
        if any(_is_about_work(scene, noun) for noun in (*nouns, *([verb] if nouns else ()))):
            yield replace(
                one,
                property=scene.families.joint_property,
                modality=Modality.POSSIBLE,
                reason="planned",
                rule="joint:pact",
            )


def _is_about_work(scene: Scene, noun: Token) -> bool:
    """Do the words before or behind a noun for an agreement, or behind its verb, name joint work?"""
    told = [c for c in noun.lefts if c.dep_ in MODIFIERS and noun.pos_ == "NOUN"]
    told += [c for c in noun.rights if c.dep_ in ("acl", "relcl", "advcl", "xcomp") and c.tag_ == "VB"]
    told += [c for p, t in prepositional(noun) if p in ("for", "on", "of") for c in conjuncts(t)]
    return any(_is_work(scene, word) or _has_joint_word(scene, word) for word in told)


def _is_work(scene: Scene, word: Token) -> bool:
    """Does a noun or verb, or a word before it, say that several work together?"""
    lemma = word.lemma_.lower()
    senses = [s for kind in ("noun", "verb") for s in scene.lexicon.of(kind, lemma)]
    below = any(_is_work(scene, c) for c in word.lefts if c.dep_ == "compound" and not scene.in_name(c))
    return below or any(sense.property == scene.families.joint_property for sense in senses)


def _is_joint(scene: Scene, clause: Clause) -> bool:
    """Does the verb itself, an adverb, or the adjective of its object say that they do it as one?"""
    objects = [a.head for a in clause.arguments if a.role is Role.OBJECT]
    adverbs = any(child.lower_ in scene.lexicon.actors.joint_words for child in clause.head.children)
    return (
        adverbs or clause.lemma in scene.lexicon.actors.joint_verbs or any(_has_joint_word(scene, o) for o in objects)
    )


def _has_joint_word(scene: Scene, noun: Token) -> bool:
    return any(child.lower_ in scene.lexicon.actors.joint_words for child in noun.lefts)


def _together(scene: Scene, head: Token, predicate: Token) -> Iterator[Candidate]:
    """Each pair of agents that a coordination names."""
    agents = _agents(scene, [head])
    for pair in combinations(agents if len(agents) <= scene.lexicon.actors.most_mutual else (), 2):
        yield from _pair(scene, pair, predicate)


def _agents(scene: Scene, heads: Sequence[Token]) -> list[int]:
    """The agents for whom the members of coordinations stand."""
    members = [i for head in heads for token in conjuncts(head) for i in _meant(scene, token)]
    return [i for i in members if scene.is_a(i, "Agent")]


def _meant(scene: Scene, token: Token) -> Sequence[int]:
    """Whom one phrase stands for: each of several whom a plural has before it ("[Ugandan and Kenyan] armies")."""
    listed = any(len(conjuncts(c)) > 1 for c in token.lefts if c.dep_ in MODIFIERS)
    return scene.denoted(token) if listed and token.tag_ == "NNS" else scene.denoted(token)[:1]


def _pair(scene: Scene, pair: tuple[int, int], predicate: Token) -> Iterator[Candidate]:
    """The two work together, unless they are one."""
    if not scene.same(*pair):
        lemma, cue = predicate.lemma_.lower(), span_of(predicate)
        yield Candidate(*pair, scene.families.joint_property, lemma, predicate, cue, "joint", confidence=INFERRED)
