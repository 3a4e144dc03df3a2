"""Whose a product is: "Boeing's 787", "its new A350 jets" are what the firm makes, "the airline's 777" what it owns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.clauses import conjuncts
from kg.extract.relations.candidates import Candidate
from kg.extract.relations.roles import MODIFIERS, prepositional, verb_families
from kg.extract.relations.scene import Scene
from kg.mentions.spans import owner_before, owner_behind
from kg.types import Mention


def product_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the making, or for carriers and forces the owning, of every product behind a firm's possessive."""
    for index, mention in scene.names():
        if not scene.is_a(index, "Product"):
            continue
        head = scene.doc[scene.token_from(mention.head)]
        beside = owner_before(scene.doc, scene.token_from(mention.start))
        whole = head.dep_ not in MODIFIERS or head.head.i < head.i  # not "its iPhone [rival]"
        owners = [beside] if whole and beside is not None and _is_owner(scene, beside) else _owners(scene, index, head)
        behind = owner_behind(scene.doc, scene.token_from(mention.end), scene.lexicon.wares)
        owners = [
            *owners,
            *([behind] if behind is not None else ()),
            *_origin(scene, head, scene.token_from(mention.end)),
        ]
        firms = [i for owner in owners for i in _firms(scene, owner)]
        span = mention.start, mention.end
        for firm in dict.fromkeys(firms):
            if scene.is_a(firm, "Organization") and not scene.same(firm, index):
                name = "owns" if _only_uses(scene, firm) else "produces"
                yield Candidate(firm, index, name, name, head, span, "possessive:product", presupposed=True)
        for user in dict.fromkeys(_users(scene, mention, head)):
            yield Candidate(user, index, "owns", "owns", head, span, "product:user", presupposed=True)


def _users(scene: Scene, mention: Mention, head: Token) -> Iterator[int]:
    """Whose a craft is that it did not make: "a [Royal Navy] Merlin", "an MH-60S helicopter of the [US Navy]".

    So, too, whose it is said to be ("a Piper PA-28 belonging to [Velmo]"), whose own vehicle ("[Ruiz]'s Volvo car").
    """
    before = scene.name_to.get(scene.token_from(mention.start))
    if before is not None and _only_uses(scene, before):
        yield before
    noun = head.head if head.dep_ in MODIFIERS and head.head.lemma_.lower() in scene.lexicon.wares else head
    phrases = [t for one in conjuncts(noun) if one.i >= noun.i for p, t in prepositional(one) if p == "of"]
    yield from (i for t in phrases for i in scene.ends(t) if _only_uses(scene, i))
    had = [c for c in noun.rights if c.dep_ == "acl" and c.lemma_ == "belong"]
    yield from (i for c in had for p, t in prepositional(c) if p == "to" for i in scene.ends(t))
    owners = [c for c in noun.lefts if c.dep_ == "poss"] if noun.lemma_.lower() in scene.lexicon.vehicles else []
    yield from (i for owner in owners for i in scene.denoted(owner) if scene.is_a(i, "Person"))


def unveiled_by_officers(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """What somebody brings out who has an office in a firm is the firm's ("Apple CEO Ana Ruiz unveiled the iPad")."""
    held = [c for c in candidates if _family(scene, c) == "holdsOffice" and scene.is_a(c.object, "Organization")]
    for one in candidates:
        brought = _family(scene, one) == "created" and scene.is_a(one.object, "Product")
        if brought and scene.is_a(one.subject, "Person"):
            told = [c for c in held if c.predicate.sent == one.predicate.sent]
            firms = {c.object for c in told if c.subject == one.subject or scene.same(c.subject, one.subject)}
            yield from (replace(one, subject=i, property="produces", rule="product:officer") for i in sorted(firms))


def _family(scene: Scene, candidate: Candidate) -> str:
    known = scene.ontology.properties.get(candidate.property)
    return "" if known is None else known.family


def buyable(scene: Scene, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those by which a firm gets what bears its own name ("Saab has orders for the SF340")."""
    return [c for c in candidates if c.property != "acquires" or not _bears_name(scene, c.object, c.subject)]


def _bears_name(scene: Scene, product: int, firm: int) -> bool:
    names = [m.text for i, m in enumerate(scene.mentions) if i == product or scene.same(i, product)]
    makers = {m.text for i, m in enumerate(scene.mentions) if i == firm or scene.same(i, firm)}
    return scene.is_a(product, "Product") and any(name.startswith(f"{maker} ") for name in names for maker in makers)


def _owners(scene: Scene, index: int, head: Token) -> Iterator[Token]:
    """The owners of a name, or of the noun for things that it stands before ("Boeing's larger [777] planes")."""
    node = head
    if head.head.dep_ == "acl" and head.head.lemma_ in scene.lexicon.naming and head.dep_ in ("oprd", "attr", "dobj"):
        node = head.head.head  # "their [robot], named Ada"
    explained = [c for c in node.rights if c.dep_ == "appos" and c.lemma_.lower() in scene.lexicon.wares]
    yield from (c for noun in explained for c in noun.lefts if c.dep_ == "poss")  # "Skype, its calling service"
    while True:
        yield from (child for child in node.children if child.dep_ == "poss")
        apposed = node.dep_ == "appos" and node.i > node.head.i and not scene.in_name(node.head)
        below = apposed or node.dep_ in (*MODIFIERS, "nummod")
        if not below or not (index in scene.denoted(node.head) or node.head.lemma_.lower() in scene.lexicon.wares):
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


def _only_uses(scene: Scene, firm: int) -> bool:
    """Do a body's names or descriptions say that it runs things which others make ("the airline")?"""
    return any(
        word in scene.lexicon.users
        for i, mention in enumerate(scene.mentions)
        if i == firm or scene.same(i, firm)
        for word in mention.text.lower().split()
    )
