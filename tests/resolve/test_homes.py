"""Bodies described by what they do."""

from tests.conftest import ReadText
from tests.resolve.coreference import chain_tests

ONE = [
    (
        "Orem Consumer Council sued Norvel Bank. Norvel Bank lost. The consumer group won.",
        "The consumer group",
        "Orem Consumer Council",
    ),
]

test_which_mentions_are_one = chain_tests(one=ONE)


def test_a_person_is_not_looked_for_by_her_home(read_text: ReadText) -> None:
    reading = read_text("Chad praised the Omani singer.")
    assert {m.text for m in reading.mentions} >= {"Chad", "Omani"}
