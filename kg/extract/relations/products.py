"""Whose a product is: "Boeing's 787", "its new A350 jets" are what the firm makes, "the airline's 777" what it owns."""

from collections.abc import Iterator

from kg.extract.relations.places import possessors
from kg.extract.relations.scene import Candidate, Scene


def product_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the making, or for carriers and forces the owning, of every product behind a firm's possessive."""
    for index, mention in scene.names():
        if not scene.is_a(index, "Product"):
            continue
        head = scene.doc[scene.token_from(mention.head)]
        firms = [i for owner in possessors(scene, head) for i in scene.denoted(owner)]
        for firm in dict.fromkeys(firms):
            if scene.is_a(firm, "Organization") and not scene.same(firm, index):
                name = "owns" if _only_uses(scene, firm) else "produces"
                span = mention.start, mention.end
                yield Candidate(firm, index, name, name, head, span, "possessive:product", presupposed=True)


def _only_uses(scene: Scene, firm: int) -> bool:
    """Do a body's names or descriptions say that it runs things which others make ("the airline")?"""
    return any(
        word in scene.lexicon.users
        for i, mention in enumerate(scene.mentions)
        if i == firm or scene.same(i, firm)
        for word in mention.text.lower().split()
    )
