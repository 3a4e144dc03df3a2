"""Articles are read composed; what was read in them stands at its place in the text as it was given."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kg.composition import Composition
from kg.types import Article, Attribution, Mention, Reading, Relation, Seen, Span

Placing = Callable[[Span], Span]


def as_composed(article: Article, composition: Composition) -> Article:
    """An article with its composed text, the same one where nothing has to be composed.

    Given tokens are taken as they are.
    """
    if not composition.places or article.sentences:
        return article
    prose = tuple(composition.found(span) for span in article.prose)
    return replace(article, text=composition.text, prose=prose)


def as_given(reading: Reading, article: Article, composition: Composition) -> Reading:
    """What was read in the composed text of an article, by the offsets of the text that the article has."""
    if reading.article is article:
        return reading
    given = composition.given
    return replace(
        reading,
        article=article,
        mentions=tuple(_mention(one, given) for one in reading.mentions),
        attributions=tuple(_attribution(one, given) for one in reading.attributions),
        relations=tuple(_relation(one, given) for one in reading.relations),
        seen=tuple(_seen(one, given) for one in reading.seen),
    )


def _mention(mention: Mention, given: Placing) -> Mention:
    start, end = given((mention.start, mention.end))
    head, _ = given((mention.head, mention.head))
    return replace(mention, start=start, end=end, head=head)


def _attribution(attribution: Attribution, given: Placing) -> Attribution:
    return replace(
        attribution,
        source=_all(attribution.source, given),
        cue=_all(attribution.cue, given),
        content=_all(attribution.content, given),
    )


def _relation(relation: Relation, given: Placing) -> Relation:
    return replace(relation, sentence=given(relation.sentence), cue=given(relation.cue))


def _seen(seen: Seen, given: Placing) -> Seen:
    return replace(seen, sentence=given(seen.sentence), place=given(seen.place))


def _all(spans: Sequence[Span], given: Placing) -> tuple[Span, ...]:
    return tuple(given(span) for span in spans)
