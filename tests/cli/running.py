"""A command run as from outside, and a corpus of namesakes for it."""

from typer.testing import CliRunner, Result

from kg.cli import app

#: Two people who share a surname.
NAMESAKES = (
    {"id": "a", "text": "Norway supports Ukraine. Ana Mendes met Volodymyr Zelensky. Mendes thanked Norway."},
    {"id": "b", "text": "Rui Mendes visited Oslo. Mendes thanked Norway for supporting Ukraine."},
)


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    """What a command with these arguments prints, and its exit code."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
