"""The mentions for which one phrase stands by itself, without its conjuncts: named beside it, told of it, summed up."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.participants.organs import organ_state, state_around
from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.spans import near
from kg.tree import NOUN_SUBJECTS, conjuncts
from kg.types import MentionKind

#: Ends of peoples' names that speak of them all, if they stand alone ("the Dutch", "the Chinese").
_COLLECTIVE = ("ch", "sh", "ese", "s")


def of_one(scene: Scene, token: Token) -> Sequence[int]:
    """What one phrase stands for; a score takes the name hung on it ("beat [Sheffield United 2-1]")."""
    if told := _at_once(scene, token):
        return told
    found = national(scene, token)
    found = scene.denoted(antecedent(token)) if found is None else found
    if told := summed_up(scene, token) or _told_of(scene, token, found):
        return told
    if found and not scene.in_name(token) and (state := state_around(scene, token, found[0])):
        return state
    if len(found) == 1 and not scene.in_name(token):
        return found
    if not found and token.dep_ == "appos" and scene.in_name(token.head):
        return scene.denoted(token.head)
    if not found and token.pos_ == "NOUN":
        found = (
            _named_right_behind(scene, token)
            or _name_given(scene, token)
            or _ware(scene, token)
            or organ_state(scene, token)
        )
    if found or not (token.pos_ == "NUM" or token.text[0].isdigit()):
        return found
    return [i for child in token.lefts if child.dep_ in ("compound", "nmod") for i in scene.denoted(child)]


def _named_together(scene: Scene, noun: Token) -> list[int]:
    """ "The presidents of Peru and Chad, [Ana Ruiz and Ion Popa], met": the persons in apposition to a plural."""
    lists = [c for c in noun.rights if c.dep_ == "appos" and scene.in_name(c)] if noun.tag_ == "NNS" else []
    people = [i for c in lists[:1] for t in conjuncts(c) for i in scene.denoted(t)]
    return people if len(people) > 1 and all(scene.is_a(i, "Person") for i in people) else []


def _at_once(scene: Scene, token: Token) -> Sequence[int]:
    """What a phrase stands for whatever its own name is: a title for its holder, craft for their force."""
    if together := _named_together(scene, token):
        return together
    if token.i in scene.holders:
        return [scene.holders[token.i]]
    if _is_kind_of_person(scene, token):
        return scene.denoted(token.head)
    return _force_of(scene, token) or _owned_by_name(scene, token)


def _force_of(scene: Scene, token: Token) -> Sequence[int]:
    """ "Two [Omani] F-16s struck Homs", "[Royal Air Force] Typhoons": the state or force whose craft a name is of."""
    index = scene.name_to.get(token.i + 1)
    if index is None or not token.lower_.endswith("s") or token.is_upper:
        return ()
    name = scene.mentions[index]
    modelled = scene.is_a(index, "Product") or any(c.isdigit() for c in name.text)
    if name.canonical or name.title or not (modelled or token.tag_ == "NNPS"):
        return ()
    again = (i for i, m in scene.names() if m.text == name.text)
    heads = (scene.last_word(scene.mentions[i]) for i in again)
    owners = (c for head in heads for c in head.lefts if c.dep_ in ("compound", "amod", "nmod"))
    found = [i for c in owners if (i := scene.name_to.get(c.i + 1)) is not None and i != index]
    return [i for i in found if (scene.is_a(i, "Country") and modelled) or _is_force(scene, i)][:1]


def _owned_by_name(scene: Scene, token: Token) -> Sequence[int]:
    """ "The [Ministry] of Trade's Office fined Velmo": what a name owns of which the parse tears the end off."""
    inside = scene.in_name(token) and any(c.dep_ == "prep" for c in token.rights)
    index = next((i for i, m in scene.names() if m.start <= token.idx < m.end), None) if inside else None
    if index is None:
        return ()
    last = scene.last_word(scene.mentions[index])
    torn = (
        last != token and last.dep_ == "poss" and last.head.i > last.i and token not in (last.head, *last.head.subtree)
    )
    return scene.denoted(last.head) if torn else ()


def _is_force(scene: Scene, index: int) -> bool:
    words = scene.mentions[index].name.lower().split()
    return scene.is_a(index, "Organization") and words[-1] in scene.lexicon.actors.forces


def antecedent(token: Token) -> Token:
    """The noun behind which "whose" opens a clause ("Peru, [whose] envoy left"); any other word itself."""
    if token.tag_ != "WP$":
        return token
    clause = next((v for v in token.ancestors if v.dep_ == "relcl"), None)
    if clause is None and token.head.dep_ == "appos":
        clause = token.head  # "Velmo, [whose] head, Ana Ruiz, left": the parse may see an apposition
    return clause.head if clause is not None and clause.head.i < token.i else token


def _is_kind_of_person(scene: Scene, token: Token) -> bool:
    """Does a name with an article tell what somebody is: "Ana Ruiz, [a Republican] who backed her"?"""
    single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in token.lefts)
    return single and token.dep_ == "appos" and scene.in_name(token) and scene.in_name(token.head)


def national(scene: Scene, token: Token) -> Sequence[int] | None:
    """The person of whom a people's name in the singular speaks; None for any other phrase.

    He is named right behind it ("the Swede [Ana Ruiz]"), or before: "[Ana Ruiz] left. The Swede is ill".
    """
    index = scene.name_to.get(token.i + 1)
    people = index is not None and scene.mentions[index].rule == "demonym" and token.tag_ in ("NN", "NNP")
    if index is None or not people or not any(c.lower_ == "the" for c in token.lefts):
        return None
    if behind := [i for i in _named_right_behind(scene, token) if scene.is_a(i, "Person")]:
        return behind
    alone = token.dep_ in NOUN_SUBJECTS and token.i + 1 not in scene.name_from
    if not alone or token.lower_.endswith(_COLLECTIVE) or token.head.tag_ == "VBP":
        return None
    start = near(token).start_char
    before = [i for i, m in scene.names() if start <= m.start < token.idx and scene.is_a(i, "Person")]
    heads = [(i, scene.last_word(scene.mentions[i])) for i in before]
    acting = [i for i, head in heads if head.dep_ in NOUN_SUBJECTS]
    return acting[-1:] or (before[-1:] if all(scene.same(before[-1], i) for i in before) else [])


def _named_right_behind(scene: Scene, noun: Token) -> Sequence[int]:
    """ "Beat his cousin [Ana Ruiz]": the name in apposition to a noun; a person's behind a comma, too."""
    named = [c for c in noun.rights if c.dep_ == "appos" and scene.in_name(c)]
    beside = [c for c in named if c.left_edge.i == noun.i + 1]
    beside = beside or [c for c in named if c.left_edge.i == noun.i + 2 and scene.doc[noun.i + 1].text == ","]
    persons = (
        c for c in beside if c.left_edge.i == noun.i + 1 or any(scene.is_a(i, "Person") for i in scene.denoted(c))
    )
    return next((scene.denoted(name) for name in persons), ())


def _name_given(scene: Scene, noun: Token) -> Sequence[int]:
    """ "Built a robot named [Velmo]": the name that a participle gives to what a noun speaks of."""
    given = (c for c in noun.rights if c.dep_ == "acl" and c.tag_ == "VBN" and c.lemma_ in scene.lexicon.speech.naming)
    names = (n for c in given for n in c.rights if n.dep_ in ("oprd", "attr", "dobj", "appos") and scene.in_name(n))
    return next((scene.denoted(name) for name in names), ())


def _told_of(scene: Scene, noun: Token, found: Sequence[int]) -> Sequence[int]:
    """Of whom a noun is said that names nobody: "the A380 is a [jet] built by Airbus", "a family of [jets]"."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if above.dep_ == "pobj" and above.head.lower_ == "among" and above.head.head.lemma_ == "be":
        # "Oman is among several states [that left]".
        clause = scene.clause_at.get(above.head.head.i)
        named = any(scene.mentions[i].kind is MentionKind.NAME or scene.is_named(i) for i in found)
        return _all_denoted(scene, clause.subject.head) if clause and clause.subject and not named else ()
    if above.dep_ != "attr" or (above != noun and above.lemma_.lower() not in scene.lexicon.speech.kinds_of):
        return ()
    clause = scene.clause_at.get(above.head.i)
    told = clause is not None and clause.lemma in scene.lexicon.speech.becoming and clause.subject is not None
    subject = clause.subject.head if told and clause is not None and clause.subject is not None else None
    if subject is None:
        return ()
    told_of = scene.ends(subject)
    if any(scene.mentions[i].kind is MentionKind.NAME or scene.is_named(i) for i in found):
        # "Becomes the first EU [minister] to visit Oman": the person, and not the Union.
        single = scene.described.get(noun.i) == "Person" and not scene.in_name(noun)
        person = single and told_of and all(scene.is_a(i, "Person") for i in told_of)
        return told_of if person or _is_of_kind(scene, noun, found, told_of) else ()
    return told_of


def _is_of_kind(scene: Scene, noun: Token, found: Sequence[int], told_of: Sequence[int]) -> bool:
    """Does a people only tell of what kind a body is ("The Tern Front is [a Shia militia] formed by Ana Ruiz")?"""
    named = [i for i in found if scene.mentions[i].kind is MentionKind.NAME]
    people = all(scene.is_a(i, "Group") or scene.mentions[i].rule == "demonym" for i in named)
    single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.lefts)
    bodies = bool(told_of) and all(scene.is_a(i, "Organization") for i in told_of)
    return bool(named) and people and single and bodies and not scene.in_name(noun)


def summed_up(scene: Scene, noun: Token) -> Sequence[int]:
    """Whose deed a noun sums up: "Peru left, a [move] condemned by Oman" condemns Peru."""
    first = noun.left_edge
    single = noun.lemma_.lower() in scene.lexicon.events.summing and first.lower_ in ("a", "an")
    if not single or first.i == noun.sent.start or first.nbor(-1).text not in (",", *DASHES):
        return ()
    told = any(c.dep_ in ("relcl", "acl") for c in noun.rights)
    verbs = [t for t in noun.ancestors if t.i < noun.i and t.i in scene.clause_at and t.pos_ == "VERB"]
    # "Used its laws to [freeze] an account, a step which": whoever used them.
    verb = next((t for t in verbs if t.dep_ not in ("xcomp", "advcl") or t.tag_ != "VB"), None)
    if not told or verb is None:
        return ()
    by = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
    doers = by if scene.clause_at[verb.i].passive else [c for c in verb.children if c.dep_ == "nsubj"]
    return scene.denoted(doers[0]) if doers else ()


def _all_denoted(scene: Scene, head: Token) -> Sequence[int]:
    return [i for c in conjuncts(head) for i in scene.denoted(c)]


def _ware(scene: Scene, noun: Token) -> list[int]:
    """ "Announced the iPhone 4 [update]": the product whose name says which of a firm's wares it is."""
    if noun.lemma_.lower() not in scene.lexicon.things.wares:
        return []
    named = [i for c in noun.lefts if c.dep_ in ("compound", "nmod") for i in scene.denoted(c)]
    return [i for i in named if scene.is_a(i, "Product")]
