"""`python -m kg`: the same as the command `kg`."""

from kg.cli import app

if __name__ == "__main__":
    app()
