"""The mentions for which a phrase stands together with its conjuncts."""

from tests.conftest import ReadText
from tests.extract.relations.stated import stated


def test_a_pronoun_states_what_its_name_would(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron arrived on Monday. He met with Volodymyr Zelensky.")
    assert ("Emmanuel Macron", "meetsWith", "Volodymyr Zelensky") in stated(reading)
