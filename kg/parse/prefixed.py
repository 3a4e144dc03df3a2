"""Words with a prefix before a dash that the tokenizer must not tear: torn, "is re-elected" has lost its verb."""

import re
from collections.abc import Iterable
from typing import Any


def keep_prefixed(tokenizer: Any, prefixes: Iterable[str]) -> None:
    """Have a spaCy tokenizer keep words with one of the prefixes and a dash whole; other matches stay as they are."""
    choice = "|".join(sorted(map(re.escape, prefixes)))
    prefixed = re.compile(rf"(?:{choice})-[a-z]+", re.IGNORECASE).fullmatch
    known = tokenizer.token_match
    tokenizer.token_match = lambda text: prefixed(text) or (known(text) if known else None)
