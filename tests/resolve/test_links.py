"""Sets that grow together, by their least members."""

from kg.resolve.links import Links


def test_the_least_stands_for_its_set_in_whatever_order_they_are_linked() -> None:
    one, other = Links(4), Links(4)
    for links, pairs in ((one, [(3, 2), (2, 1)]), (other, [(1, 2), (3, 1)])):
        for pair in pairs:
            links.link(*pair)
    assert one.sets() == other.sets() == {0: [0], 1: [1, 2, 3]}


def test_what_is_kept_apart_is_linked_by_nothing_that_is_only_attached() -> None:
    links = Links(3)
    links.keep_apart([0, 1])
    assert links.attach(0, 2)
    assert not links.attach(1, 2)
    assert links.sets() == {0: [0, 2], 1: [1]}
