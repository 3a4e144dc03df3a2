"""Where people belong by a phrase behind their name or a body's: "Ana Ruiz of Velmo", "the party of Ana Ruiz"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from spacy.tokens import Token

from kg.extract.relations.participants.noun_roles import noun_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.tree import NOUN_SUBJECTS
from kg.types import Mention


def affiliations(scene: Scene) -> Iterator[Candidate]:
    """ "Albert Ramdin of Suriname" is a citizen, "Ana Ruiz of the Globe" and "Ana Ruiz, with the Globe," work there."""
    for index, mention in scene.names():
        found = affiliation(scene, index, mention)
        if found is None:
            continue
        stop, body = found
        if scene.doc[stop].head.i >= stop or scene.same(index, body):
            continue
        candidate = _belonging(scene, (index, body), stop)
        set_off = scene.token_from(mention.end) < stop
        if scene.doc[stop].lower_ == "from" and not set_off and candidate.property != "memberOf":
            continue  # "signed Ana Ruiz from Velmo"
        if candidate.property == "citizenOf" and scene.doc[stop].lower_ not in ("of", "from"):
            continue  # "Ana Ruiz, at Oslo airport" is just there
        if scene.ontology.allows(candidate.property, "Person", scene.types[body]):
            yield candidate
            shared = set_off and (scene.is_locality(body) or scene.doc[stop - 1].lower_ in scene.offices.bodies.all_of)
            yield from (replace(candidate, subject=other) for other in _joined_before(scene, index) if shared)


def _joined_before(scene: Scene, person: int) -> Iterator[int]:
    """ "[Ana Ruiz], 42, and her husband Ion Popa, of Oslo": whom "and" joins before somebody, with no home told."""
    head = scene.head_word(scene.mentions[person])
    kin = head.head if head.dep_ in ("appos", "compound") else head
    node = kin if any(c.dep_ == "poss" for c in kin.lefts) else head
    while node.dep_ == "conj":
        node = node.head
        others = [i for i in scene.denoted(node) if scene.in_name(node) and scene.is_a(i, "Person")]
        if any(affiliation(scene, i, scene.mentions[i]) for i in others):
            return
        yield from others


def respective(scene: Scene) -> Iterator[Candidate]:
    """ "Ana Ruiz and Ion Popa of respectively the Unity Party and the Reform Party": each of the one in its order."""
    for word in (t for t in scene.doc if t.lower_ == scene.offices.bodies.in_order):
        sentence = scene.doc[word.sent.start : word.sent.end]
        inside = [i for i, m in scene.names() if sentence.start_char <= m.start < sentence.end_char]
        rows = [[*row] for _, row in groupby(inside, key=lambda i: scene.is_a(i, "Person"))]
        for named, bodies in pairwise(rows):
            people = named[-len(bodies) :]
            of = scene.token_from(scene.mentions[people[-1]].end)
            of += scene.doc[of].text == ","
            near = abs(word.i - of) <= 1 or word.i - scene.token_from(scene.mentions[bodies[-1]].end) in (0, 1)
            first = scene.token_from(scene.mentions[people[0]].start)
            apart = people == named or "," in (scene.doc[first - 1].text, scene.doc[first - 2].text)
            if apart and len(people) == len(bodies) > 1 and scene.doc[of].lower_ in ("of", "from") and near:
                yield from (_belonging(scene, pair, of) for pair in zip(people, bodies, strict=True))


def _belonging(scene: Scene, pair: tuple[int, int], stop: int) -> Candidate:
    """That a person is of a body or place, by the preposition at `stop`."""
    name = "memberOf" if scene.offices.has_members(_naming(scene, stop, pair[1])) else "employedBy"
    name = "citizenOf" if scene.is_a(pair[1], "Country", "Place") else name
    cue = scene.doc[stop]
    return Candidate(*pair, name, "of", cue, span_of(cue), "affiliation", confidence=INFERRED, presupposed=True)


def _naming(scene: Scene, stop: int, body: int) -> list[str]:
    """The words, in lower case, that tell what a body is: around its name here and in its other names ("the APC")."""
    mention = scene.mentions[body]
    start, end = scene.token_from(mention.start), scene.token_from(mention.end)
    others = [m for i, m in scene.names() if scene.chains and scene.chains[i] == scene.chains[body]]
    names = [mention.canonical, *(m.text for m in others)]
    return [t.lower_ for t in scene.doc[min(stop + 1, start) : end + 1]] + " ".join(names).lower().split()


def bracketed(scene: Scene) -> Iterator[Candidate]:
    """ "Ana Ruiz (Unity Party)" is of the party or team in brackets behind the name, "Ion Popa (Peru)" of Peru."""
    for index, mention in scene.names():
        opened = scene.token_from(mention.end)
        body = scene.name_from.get(opened + 1) if opened < len(scene.doc) and scene.doc[opened].text == "(" else None
        closed = scene.token_from(scene.mentions[body].end) if body is not None else len(scene.doc)
        if body is None or closed >= len(scene.doc) or scene.doc[closed].text != ")" or scene.same(index, body):
            continue
        if not {*mention.text.split()}.isdisjoint(scene.mentions[body].text.split()):
            continue  # "Ana Ruiz (Ana I)": another form of the name
        name = "citizenOf" if scene.is_a(body, "Country") else "memberOf"
        if scene.is_a(index, "Person") and scene.ontology.allows(name, "Person", scene.types[body]):
            cue = scene.doc[opened]
            yield Candidate(
                index, body, name, "of", cue, span_of(cue), "affiliation", confidence=INFERRED, presupposed=True
            )


def led_parties(scene: Scene) -> Iterator[Candidate]:
    """ "The Unity Party of President Ana Ruiz" has her for a member: a party may be told by its best-known one."""
    for index, mention in scene.names():
        if not mention.title or not scene.is_a(index, "Person"):
            continue
        of = scene.token_from(mention.start) - len(mention.title.split()) - 1
        stop = of - 1 if of > 0 and of not in scene.name_to and scene.doc[of - 1].pos_ == "NOUN" else of
        body = scene.name_to.get(stop)
        if body is None or scene.doc[of].lower_ != "of" or not scene.is_a(body, "Organization"):
            continue
        words = [token.lower_ for token in scene.doc[scene.token_from(scene.mentions[body].start) : of]]
        if scene.offices.has_members(words):
            cue = scene.doc[of]
            yield Candidate(index, body, "memberOf", "of", cue, span_of(cue), "affiliation", presupposed=True)


def governed(scene: Scene) -> Iterator[Candidate]:
    """ "The Labour Court under Ana Ruiz ruled": whoever a body or state acts under leads it, or is of the party."""
    for index, mention in scene.names():
        under = scene.token_from(mention.start) - len(mention.title.split()) - 1
        while under > 0 and scene.doc[under].pos_ == "ADJ":
            under -= 1  # "under [current] Prime Minister Ana Ruiz"
        body = scene.name_to.get(under)
        if body is None or scene.doc[under].lower_ != "under" or not scene.is_a(index, "Person"):
            continue
        name = "memberOf" if scene.offices.has_members([scene.doc[under - 1].lower_]) else "leads"
        acts = scene.doc[under - 1].dep_ in NOUN_SUBJECTS and scene.is_a(body, "Organization", "Country")
        if acts and scene.ontology.allows(name, "Person", scene.types[body]):
            cue = scene.doc[under]
            yield Candidate(index, body, name, "under", cue, span_of(cue), "affiliation", presupposed=True)


def affiliation(scene: Scene, index: int, mention: Mention) -> tuple[int, int] | None:
    """The preposition that joins a person's name to the one behind it, and the mention of that one; else None."""
    doc, stop = scene.doc, scene.token_from(mention.end)
    first = scene.token_from(mention.start)
    if first and doc[first - 1].lower_ in ("in", "near", "at"):
        return None  # "in Togga Jecel of Bari": what the tagger takes for a person is a place
    if stop + 2 < len(doc) and doc[stop].text == "(" and doc[stop + 2].text == ")":
        stop += 3  # "Senator Ana Ruiz (Democrat) of [Ohio]"
    set_off = stop < len(doc) and doc[stop].text == ","
    speaks = _speaks(scene, doc[stop - 1])
    allowed = scene.offices.bodies.affiliated if set_off else ("of", "from", "for") if speaks else ("of", "from")
    stop = _past_asides(scene, stop + 1) if set_off else stop
    if not scene.is_a(index, "Person") or stop + 1 >= len(doc) or doc[stop].lower_ not in allowed:
        return None
    start = stop + 1 + (doc[stop + 1].lower_ == "the" and stop + 1 not in scene.name_from)
    while (
        start + 1 < len(doc)
        and doc[start].tag_ in ("JJ", "NN", "VBG")
        and doc[start].dep_ in ("amod", "compound", "nmod", "pobj")
        and doc[start].text.islower()
    ):
        start += 1  # "of the centrist [Unity Party]", "of the news website [Velmo]"
    body = _owned_by(scene, scene.name_from.get(start))
    last = doc[scene.token_from(scene.mentions[body].end) - 1] if body is not None else doc[start]
    summit = noun_families(scene, last.head) & scene.families.settings if last.head.i > last.i else frozenset()
    return (stop, body) if body is not None and not summit else None  # "Ana Ruiz, at the NATO [meeting]"


def _owned_by(scene: Scene, owner: int | None) -> int | None:
    """The body that a place owns, where it does: "Ana Ruiz of [Oslo]'s private Velmo Institute" is of the institute."""
    stop = scene.token_from(scene.mentions[owner].end) if owner is not None else len(scene.doc)
    if (
        owner is None
        or stop >= len(scene.doc)
        or scene.doc[stop].tag_ != "POS"
        or not scene.is_a(owner, "Place", "Country")
    ):
        return owner
    rest = (t.i for t in scene.doc[stop + 1 : stop + 4] if not (t.tag_ == "JJ" and t.text.islower()))
    return scene.name_from.get(next(rest, stop))


def _past_asides(scene: Scene, stop: int) -> int:
    """Past an age and an adverb behind the comma: "Ana Ruiz, [42,] of Oslo", "Ana Ruiz, [formerly] of the Globe"."""
    ahead = scene.doc[stop : stop + 3]
    if len(ahead) == 3 and ahead[0].like_num and ahead[1].text == ",":
        stop += 2
    word = scene.doc[stop].lower_ if stop < len(scene.doc) else ""
    return stop + (word in scene.offices.bodies.asides or word in scene.offices.bodies.all_of)


def _speaks(scene: Scene, name: Token) -> bool:
    """Is it somebody who says something: "Ana Ruiz [for] the Water Agency says no"?"""
    return name.dep_ == "nsubj" and name.head.lemma_.lower() in scene.lexicon.speech.telling
