"""Relations that a noun for one of the parties states: "a critic of the Kremlin", "Russia's ally Belarus"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from spacy.tokens import Token

from kg.extract.clause import Role
from kg.extract.relations.frames.pairs import pairs_of
from kg.extract.relations.participants.hearsay import is_misnamed
from kg.extract.relations.participants.lists import examples
from kg.extract.relations.participants.noun_roles import first_part, noun_families, noun_roles
from kg.extract.relations.participants.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import DESCRIBED, Candidate, by_sense
from kg.extract.relations.scene.fitting import fits
from kg.extract.relations.scene.spans import span_of
from kg.lang.senses import Sense
from kg.tree import conjuncts, stands_behind


def agent_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations between the one whom an agent noun describes and the one named in its phrase."""
    for token in scene.doc:
        if token.pos_ not in ("NOUN", "PROPN") or scene.in_name(token) or _is_kind_word(scene, token):
            continue
        senses, compound = _senses(scene, token)
        if not senses:
            continue
        described = [t for t in dict.fromkeys(bearers(scene, token)) if not _lies_around(scene, token, t)]
        others = _beside_first(scene, token, described)
        roles = noun_roles(scene, token)
        lent = token.dep_ == "conj" and roles.get("of") and not any(c.dep_ == "poss" for c in token.lefts)
        if lent:
            roles.pop("owner", None)  # "Pixar's partner and owner of Orema" owns Orema alone
        roles["victim"] = _victims(scene, token)
        filled: set[str] = set()
        # "A supporter [of Ruiz] [from Ohio]": each of its phrases tells of one thing.
        for sense in (s for s in senses if not filled & {*s.sources, *s.targets}):
            around = {
                name: heads
                for name, heads in roles.items()
                if name != "owner" or not (_is_origin(scene, sense, heads, roles) or _is_private(scene, sense, token))
            }
            pairs = pairs_of(scene, sense, {**around, "head": described}, token) if described else []
            pairs = [pair for pair in pairs if not others & set(pair)] or _to_one_another(
                scene, token, sense, described
            )
            for pair in pairs:
                candidate = by_sense(sense, pair, token, span_of(token))
                beside = any(c.dep_ == "appos" for c in token.children)  # "its banks, Velmo and Orem, collapsed"
                told = token.dep_ in ("compound", "nmod") or (
                    beside and token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "conj")
                )
                told = told and scene.family(sense) in scene.families.lasting
                untrue = candidate.negated != is_misnamed(scene, token)
                role = (("role", token.text),)
                yield replace(candidate, qualifiers=role, confidence=DESCRIBED, presupposed=told, negated=untrue)
            filled.update({*sense.sources, *sense.targets} - {"head"} if pairs and not compound else ())


def _victims(scene: Scene, noun: Token) -> list[Token]:
    """Whom the deed is done to whose doer the noun speaks of: "the perpetrator of the attack on [Ana Ruiz]"."""
    below = [head for p, head in prepositional(noun) if p in scene.lexicon.harm.perpetrated]
    deeds = [head for head in below if head.lemma_.lower() in scene.lexicon.violent_nouns]
    return [t for deed in deeds for p, t in prepositional(deed) if p in scene.lexicon.harm.suffered]


def _lies_around(scene: Scene, noun: Token, place: Token) -> bool:
    """Does a place behind the noun's own name hold it, whatever the parse says ("the town of Orem, [Kent]")?"""
    of = [t for p, t in prepositional(noun) if p == "of" and t.i < place.i]
    the = any(c.lower_ == "the" for c in noun.lefts)
    kinds = [s for s in scene.lexicon.of("agent", noun.lemma_.lower()) if s.property == "locatedIn"]
    places = all(scene.is_a(i, "Place") for t in (*of, place) for i in scene.denoted(t))
    around = bool(kinds and of) and the and place.dep_ == "appos" and scene.in_name(of[0]) and places
    # "In [Orem], the owner of the club, Ana Ruiz, left": no town is somebody.
    somebody = scene.described.get(noun.i) == "Person" and noun.dep_ == "appos" and noun.head == place
    return around or (somebody and scene.in_name(place) and all(scene.is_locality(i) for i in scene.denoted(place)))


def _to_one_another(scene: Scene, noun: Token, sense: Sense, described: Sequence[Token]) -> list[tuple[int, int]]:
    """ "Oman and Iran are [allies]": what several are, with no word of whose, they are to each other."""
    known = scene.ontology.properties.get(sense.property)
    told = any(p in sense.targets for p, _ in prepositional(noun)) or any(c.dep_ == "poss" for c in noun.lefts)
    if noun.tag_ != "NNS" or noun.dep_ != "attr" or told or known is None or not known.symmetric:
        return []
    ends = scene.all_ends(described)
    pairs = combinations(ends if len(ends) <= scene.lexicon.actors.most_mutual else (), 2)
    return [(a, b) for a, b in pairs if fits(scene, sense, a, b)]


def _is_origin(scene: Scene, sense: Sense, owners: Sequence[Token], roles: Roles) -> bool:
    """Does an adjective say where somebody who did harm is from, not whom he harmed ("American killer Ana Ruiz")?

    So it does where another is named whose he is ("the American founder of [Velmo]").
    """
    hostile = scene.family(sense) in scene.families.hostile
    placed = scene.family(sense) in ("locatedIn", "citizenOf")
    named = not placed and "of" in sense.targets and any(scene.ends(t) for t in roles.get("of", ()))
    return (
        (hostile or named) and bool(owners) and all(t.dep_ in ("amod", "compound") and t.pos_ == "ADJ" for t in owners)
    )


def _is_private(scene: Scene, sense: Sense, noun: Token) -> bool:
    """Is the body that a noun speaks of nobody's organ, though it lies somewhere ("an independent Chadian channel")?"""
    return scene.family(sense) != "locatedIn" and any(c.lower_ in scene.lexicon.actors.private for c in noun.lefts)


def _beside_first(scene: Scene, noun: Token, described: list[Token]) -> set[int]:
    """The members of a list before whose first name a singular noun stands: "German airline Condor and [KLM]"."""
    first = [t for t in described if noun.i < t.i] if noun.tag_ in ("NN", "NNP") else []
    return {i for t in first for i in scene.ends(t)} - {i for t in first for i in scene.denoted(t)}


def _senses(scene: Scene, noun: Token) -> tuple[tuple[Sense, ...], bool]:
    """The senses of an agent noun, and whether they are a compound's ("parent company"), which has all of them."""
    lemma = noun.lemma_.lower()
    before = noun.nbor(-1) if noun.i else None
    joined = before is not None and before.dep_ in ("compound", "amod") and before.head == noun
    found = scene.lexicon.of("agent", f"{before.lower_} {lemma}") if joined and before is not None else ()
    return (found, True) if found else (scene.lexicon.of("agent", lemma), False)


def _is_kind_word(scene: Scene, token: Token) -> bool:
    """Does the noun say what the place before it is ("the Bari [region]"), or open a compound ("[son]-in-law")?"""
    if token.i + 1 < len(scene.doc) and token.nbor(1).tag_ == "HYPH":
        return True
    index = scene.name_to.get(token.i)
    return index is not None and scene.is_locality(index)


def bearers(scene: Scene, noun: Token) -> Iterator[Token]:
    """The phrases that a descriptive noun describes.

    Apposition either way ("Minsk, an ally of Moscow"; "Moscow's ally, Minsk"), the name that it stands before
    ("Moscow's ally Minsk"), the subject of a clause that it completes ("Minsk is an ally"), "as" ("as an ally"), its
    examples ("allies of Moscow, including Minsk").
    """
    if (first := _role_before(scene, noun)) is not None:
        yield from bearers(scene, first)
    elif (noun.dep_ == "appos" and not _is_listed(scene, noun)) or noun.dep_ in ("compound", "nmod"):
        yield noun.head
    elif noun.dep_ == "conj" and noun.head.dep_ in ("appos", "attr") and not _is_named(scene, noun):
        yield from bearers(scene, noun.head)
    yield from (child for child in noun.children if child.dep_ == "appos")
    yield from _own_name(scene, noun)
    yield from _behind_pair(scene, noun)
    # "A group called [Velmo]".
    called = (t for c in noun.rights if c.dep_ == "acl" and c.lemma_ in scene.lexicon.speech.naming for t in c.rights)
    yield from (t for t in called if t.dep_ == "oprd" and scene.in_name(t))
    yield from examples(scene, noun)
    if noun.dep_ in ("attr", "oprd"):
        yield from _subjects(scene, noun.head, noun)
    elif noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.tag_ == "CD":
        yield from bearers(scene, noun.head.head)  # "Nokia, one of Finland's largest companies"
    elif noun.dep_ == "pobj" and noun.head.lower_ == "among" and noun.head.head.lemma_ == "be":
        yield from _subjects(scene, noun.head.head, noun)  # "Ana Ruiz was among Popa's critics"
    elif stands_behind(noun, "as"):
        yield from _said_as(scene, noun.head.head, noun)


def _is_listed(scene: Scene, noun: Token) -> bool:
    """Does a list go on with several that are counted: "to elect a president, [90 members] of the House"?"""
    counted = noun.tag_ == "NNS" and any(c.dep_ == "nummod" for c in noun.lefts)
    return counted and noun.head.tag_ == "NN" and not scene.in_name(noun.head)


def _is_named(scene: Scene, noun: Token) -> bool:
    """Has what "and" joins a name of its own: "her husband, Ion Popa, and her [daughter], Ana Ruiz"?"""
    return any(c.dep_ == "appos" and scene.in_name(c) for c in noun.rights)


def _role_before(scene: Scene, noun: Token) -> Token | None:
    """ "[Director] of Velmo and co-founder of Orem": the first of two roles, where the parse takes a name for one."""
    word = first_part(scene, noun)
    name = word.head
    joined = word.dep_ == "conj" and scene.in_name(name) and name.dep_ == "pobj" and name.head.lower_ == "of"
    first = name.head.head
    alike = first.tag_ == noun.tag_ == "NN" and not any(c.dep_ in ("det", "poss") for c in noun.lefts)
    return first if joined and alike and not scene.in_name(first) else None


def _behind_pair(scene: Scene, noun: Token) -> Iterator[Token]:
    """ "Velmo founder and chief executive [Ana Ruiz]": whose name stands behind a second title, set small or short.

    Not where an article tells two apart ("Velmo's founder and the activist Ana Ruiz"), nor of bodies ("the Chadian
    military and rebel group Velmo").
    """
    for name in (c for c in noun.rights if c.dep_ == "conj" and c.i + 1 in scene.name_to):
        index = scene.name_to[name.i + 1]
        between = scene.doc[noun.i + 1 : scene.token_from(scene.mentions[index].start)]
        if not scene.is_a(index, "Person") or any(t.pos_ == "DET" for t in between):
            continue
        titles = [t for t in between[1:] if t.head == name or t.head.head == name]
        joint = len(between) > 1 and between[0].lower_ == "and" and len(titles) == len(between) - 1
        if joint and all(t.text.islower() or t.text.isupper() for t in titles):
            yield name


def _own_name(scene: Scene, noun: Token) -> Iterator[Token]:
    """ "The [Zetas] faction of the Gulf Cartel": the name right before a noun for a part of the body behind "of"."""
    index = scene.name_to.get(noun.i)
    parts = [s for s in scene.lexicon.of("agent", noun.lemma_.lower()) if scene.family(s) == "partOf"]
    within = parts and noun.tag_ == "NN" and any(p == "of" for p, _ in prepositional(noun))
    named = index is not None and scene.mentions[index].rule != "demonym"
    if within and named and index is not None and scene.is_a(index, "Organization", "Group"):
        yield scene.doc[noun.i - 1]


def _said_as(scene: Scene, above: Token, noun: Token) -> Iterator[Token]:
    """Of whom "as" says something: the phrase that it hangs on, past a comma, or the subject of the clause."""
    while above.pos_ == "PUNCT" and above.head != above:
        above = above.head
    if above.pos_ in ("NOUN", "PROPN", "PRON"):
        yield above
    else:
        yield from _subjects(scene, above, noun)


def _subjects(scene: Scene, verb: Token, noun: Token) -> Iterator[Token]:
    clause = scene.clause_at.get(verb.i)
    if clause is None:
        return
    objects = [a.head for a in clause.arguments if a.role is Role.OBJECT]
    if any("appoints" in noun_families(scene, head) for head in objects):
        return  # "revoked her appointment [as envoy]"
    if objects and noun not in objects and scene.all_ends(objects):
        yield from (c for head in objects for c in conjuncts(head))
    elif clause.subject:
        yield clause.subject.head
