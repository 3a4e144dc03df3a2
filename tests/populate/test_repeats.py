from datetime import date
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from kg.populate.repeats import find_repeats, sketch
from kg.types import Article
from tests.strategies import few

STORY = (
    "The parliament of Norway approved the treaty with Oman on Monday after a debate of two days. "
    "The foreign minister welcomed the vote and said that the embassy in Muscat would open in spring. "
    "The opposition had asked for a longer debate, but withdrew its motion on Sunday evening."
)
OTHER = (
    "A ferry ran aground off the coast of Chile in heavy fog, and all of the passengers were brought to land. "
    "The owners of the ship said that an inquiry had begun and that sailings would resume on Friday."
)


def _article(id: str, text: str, day: int | None = 1) -> Article:
    return Article(id=id, text=text, date=date(2024, 11, day) if day else None)


def test_a_story_under_another_name_repeats_the_earliest() -> None:
    articles = [
        _article("late", f"{STORY} (end)", 3),
        _article("first", STORY, 1),
        _article("copy", f"By our own correspondent. {STORY}", 2),
        _article("other", OTHER, 1),
    ]
    assert find_repeats(articles) == {"copy": "first", "late": "first"}


def test_a_known_sketch_serves_as_well_as_the_text() -> None:
    articles = [_article("late", f"{STORY} (end)", 3), _article("first", STORY, 1), _article("none", "...", 2)]
    sketches = {article.id: sketch(article.text) for article in articles}
    assert find_repeats(articles, sketches) == find_repeats(articles) == {"late": "first"}
    swapped = sketches | {"late": sketch(OTHER)}
    assert find_repeats(articles, swapped) == {}


def test_articles_without_a_date_come_last() -> None:
    assert find_repeats([_article("a", STORY, None), _article("b", STORY, 3)]) == {"a": "b"}


def test_of_one_day_the_first_by_id_is_the_first() -> None:
    assert find_repeats([_article("b", STORY), _article("a", STORY)]) == {"b": "a"}


def test_what_shares_a_subject_and_no_paragraph_is_no_repeat() -> None:
    own = "Norway and Oman have a treaty. The vote in the parliament of Norway was close, observers in Muscat said."
    assert find_repeats([_article("a", STORY), _article("b", own), _article("c", OTHER)]) == {}


def test_layout_and_case_do_not_matter() -> None:
    assert find_repeats([_article("a", STORY), _article("b", STORY.upper().replace(" ", "\n"))]) == {"b": "a"}


def test_empty_and_short_articles() -> None:
    articles = [_article("a", ""), _article("b", ""), _article("c", "Rain."), _article("d", "Rain.")]
    assert find_repeats(articles) == {"d": "c"}


def test_the_order_of_the_articles_does_not_matter() -> None:
    articles = [_article("a", STORY, 2), _article("b", STORY[:250], 1), _article("c", OTHER), _article("d", OTHER)]
    assert len({tuple(find_repeats(order).items()) for order in permutations(articles)}) == 1


@few
@given(st.lists(st.text(alphabet="ab \n", max_size=12), max_size=6))
def test_no_repeat_of_a_repeat(texts: list[str]) -> None:
    repeats = find_repeats([_article(str(i), text) for i, text in enumerate(texts)])
    assert not set(repeats) & set(repeats.values())
