"""Headlines that set every word in capitals, and lines that look alike."""

import pytest

from kg.parse import Parser
from kg.parse.headlines import lowered


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Ana Ruiz Backs Orem And Denounces Chad.\nMs. Ruiz said that Chad would lose.",
            "Ana Ruiz backs Orem and denounces Chad.",
        ),
        (
            "Jane Orem Meets With Expert On Ana Ruiz's Past.\nThe expert knows the past of Ruiz.",
            "Jane Orem meets with expert on Ana Ruiz's past.",
        ),
        (
            "Omani Parents Rally Nationwide To Save Their Schools\nMany parents met in schools nationwide.",
            "Omani parents rally nationwide to save their schools",
        ),
        (
            "Velmo Plans To Send Omanis To U.S. As Guests.\nThe guests are from Oman.",
            "Velmo plans to send Omanis to U.S. as guests.",
        ),
    ],
)
def test_words_of_a_headline_are_small_where_they_are_no_names(parser: Parser, text: str, headline: str) -> None:
    assert lowered(text, parser.syntax, parser.is_verb).split("\n")[0] == headline


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz and Jane Orem of the Velmo Party met Ivan Petrov.\nThe party is small.",
        "Ruiz, Orem, Velmo, Petrov, Green Alliance.\nIn the green hall the Green Alliance met.",
        "The United States deports Venezuelans.\nIt rained.",
        "Ana Ruiz said that she would meet the expert.\nThe expert is Jane Orem.",
    ],
)
def test_a_line_in_running_text_keeps_its_capitals(parser: Parser, text: str) -> None:
    assert lowered(text, parser.syntax, parser.is_verb) == text
