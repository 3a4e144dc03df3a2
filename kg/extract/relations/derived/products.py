"""Whose a product is: "Boeing's 787", "its new A350 jets" are what the firm makes, "the airline's 777" what it owns."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.relations.participants.noun_roles import verb_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.mentions.spans import owner_before, owner_behind
from kg.tree import MODIFIERS


def product_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the making, or for carriers the owning, of every product behind a firm's possessive; for forces nothing."""
    for index, mention in scene.names():
        if not scene.is_a(index, "Product"):
            continue
        head = scene.head_word(mention)
        beside = owner_before(scene.doc, scene.token_from(mention.start))
        whole = head.dep_ not in MODIFIERS or head.head.i < head.i  # not "its iPhone [rival]"
        owners = [beside] if whole and beside is not None and _is_owner(scene, beside) else _owners(scene, index, head)
        behind = owner_behind(scene.doc, scene.token_from(mention.end), scene.lexicon.things.wares)
        owners = [
            *owners,
            *([behind] if behind is not None else ()),
            *_origin(scene, head, scene.token_from(mention.end)),
        ]
        firms = [i for owner in owners for i in _firms(scene, owner)]
        for firm in dict.fromkeys(firms):
            force = _is_called(scene, firm, scene.lexicon.things.armed)
            if scene.is_a(firm, "Organization") and not scene.same(firm, index) and not force:
                name = "owns" if _is_called(scene, firm, scene.lexicon.things.users) else "produces"
                span = mention.start, mention.end
                yield Candidate(firm, index, name, name, head, span, "possessive:product", presupposed=True)


def unveiled_by_officers(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """What somebody brings out who has an office in a firm is the firm's ("Apple CEO Ana Ruiz unveiled the iPad")."""
    family_of = scene.ontology.family_of
    held = [c for c in candidates if family_of(c.property) == "holdsOffice" and scene.is_a(c.object, "Organization")]
    for one in candidates:
        brought = family_of(one.property) == "created" and scene.is_a(one.object, "Product")
        if brought and scene.is_a(one.subject, "Person"):
            told = [c for c in held if c.predicate.sent == one.predicate.sent]
            firms = {c.object for c in told if c.subject == one.subject or scene.same(c.subject, one.subject)}
            yield from (replace(one, subject=i, property="produces", rule="product:officer") for i in sorted(firms))


def buyable(scene: Scene, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those by which a firm gets what bears its own name ("Saab has orders for the SF340")."""
    return [c for c in candidates if c.property != "acquires" or not _bears_name(scene, c.object, c.subject)]


def _bears_name(scene: Scene, product: int, firm: int) -> bool:
    names = [m.text for i, m in enumerate(scene.mentions) if scene.same(i, product)]
    makers = {m.text for i, m in enumerate(scene.mentions) if scene.same(i, firm)}
    return scene.is_a(product, "Product") and any(name.startswith(f"{maker} ") for name in names for maker in makers)


def _owners(scene: Scene, index: int, head: Token) -> Iterator[Token]:
    """The owners of a name, or of the noun for things that it stands before ("Boeing's larger [777] planes")."""
    node = head
    if (
        head.head.dep_ == "acl"
        and head.head.lemma_ in scene.lexicon.speech.naming
        and head.dep_ in ("oprd", "attr", "dobj")
    ):
        node = head.head.head  # "their [robot], named Ada"
    explained = [c for c in node.rights if c.dep_ == "appos" and c.lemma_.lower() in scene.lexicon.things.wares]
    yield from (c for noun in explained for c in noun.lefts if c.dep_ == "poss")  # "Skype, its calling service"
    while True:
        yield from (child for child in node.children if child.dep_ == "poss")
        apposed = node.dep_ == "appos" and node.i > node.head.i and not scene.in_name(node.head)
        below = apposed or node.dep_ in (*MODIFIERS, "nummod")
        if not below or not (
            index in scene.denoted(node.head) or node.head.lemma_.lower() in scene.lexicon.things.wares
        ):
            return  # not "its iPhone [device]", "its latest [jet], the A350"
        node = node.head


def _origin(scene: Scene, head: Token, stop: int) -> Iterator[Token]:
    """ "The iPad 2 from [Apple] costs more": the maker of what nobody gets from him."""
    source = scene.doc[stop] if stop < len(scene.doc) else head
    got = head.dep_ in ("dobj", "nsubjpass") and "acquires" in verb_families(scene, head.head.lemma_.lower())
    if source.lower_ == "from" and source.head == head and not got:
        yield from (c for c in source.children if c.dep_ == "pobj" and c.tag_ in ("NNP", "NNPS"))


def _is_owner(scene: Scene, token: Token) -> bool:
    return bool(_firms(scene, token))


def _firms(scene: Scene, owner: Token) -> Sequence[int]:
    """Whom an owner names; of a pronoun of which nothing is known, the firm that the text makes likely."""
    found = scene.ends(owner) if owner.tag_ == "WP$" else scene.denoted(owner)
    if owner.tag_ != "PRP$" or any(scene.is_named(i) for i in found):
        return found
    return _plural_firm(scene, owner) or _doing_firm(scene, owner)


def _doing_firm(scene: Scene, owner: Token) -> Sequence[int]:
    """The firm that does what the clause around an "its" tells ("for [Airbus] to deliver its A320")."""
    verb = next((t for t in owner.ancestors if t.i in scene.clause_at), None)
    subject = scene.clause_at[verb.i].subject if verb is not None else None
    found = scene.denoted(subject.head) if subject is not None and subject.head.i < owner.i else ()
    return [i for i in found if scene.is_a(i, "Organization")]


def _plural_firm(scene: Scene, owner: Token) -> list[int]:
    """The only body that a sentence names before a "their" of which nothing is known ("Airbus sold [their] A320")."""
    sentence = owner.sent
    named = [
        i for i, m in scene.names() if sentence.start_char <= m.start < owner.idx and scene.is_a(i, "Organization")
    ]
    alone = all(scene.same(i, named[0]) for i in named[1:])
    return named[:1] if owner.lower_ == "their" and alone else []


def _is_called(scene: Scene, firm: int, words: Collection[str]) -> bool:
    """Is one of some words in a body's names or descriptions, as "airline" is where it runs what others make?"""
    return any(
        word in words
        for i, mention in enumerate(scene.mentions)
        if scene.same(i, firm)
        for word in mention.text.lower().split()
    )
