"""Headlines that set every word in capitals ("Ana Ruiz Backs Oman And Denounces Chad"), read as running text."""

import re
from collections.abc import Callable

from kg.lang.syntax import Syntax

#: A line's words, and those of them that only their place may set in capitals: no acronym, no initial.
_WORD = re.compile(r"[^\W\d_][\w’'.&-]*")
_TITLED = re.compile(r"(?<![\w.’'&-])(?:[A-Z][a-z]+|A(?= ))(?![\w&]|\.\w|-[A-Z])")
#: A word in small letters, and one that has its capital in the middle of a sentence.
_SMALL = re.compile(r"(?<![\w’'.])[a-z]+")
_INSIDE = re.compile(r"(?<=[\w,;] )[A-Z][a-z]+")
#: So many words has a headline at least, and so many of them are no names.
_LEAST, _PLAIN = 5, 2


def lowered(text: str, syntax: Syntax, is_verb: Callable[[str], bool]) -> str:
    """The text with small letters in its headlines where a word is no name elsewhere in it; all stays in its place.

    Small are words that join others, those that the running text has in small letters and never in capitals, and verbs
    that are not in it at all: behind a small word, or with an ending ("parents [rally]", "Ruiz [backs]").
    """
    lines = [*re.finditer(r"[^\n]+", text)]
    joining = syntax.linking_words | syntax.headline_words
    headlines = [line for line in lines if _is_headline(line.group(), joining)]
    if len(headlines) in (0, len(lines)):
        return text
    body = "\n".join(line.group() for line in lines if line not in headlines)
    small, names = set(_SMALL.findall(body)), set(_INSIDE.findall(body))

    def is_plain(word: str, apart: bool) -> bool:
        form = word.lower()
        verb = (is_verb(form) and (apart or form.endswith("s"))) or _is_participle(form, is_verb)
        free = word not in names and form not in syntax.kept_capitals
        return form in joining or (free and (form in small or verb))

    letters = list(text)
    for line in headlines:
        plain: list[int] = []
        for match in _TITLED.finditer(text, line.start(), line.end()):
            apart = bool(plain) and not text[plain[-1] : match.start()].strip().count(" ")
            if not _opens(text[line.start() : match.start()], syntax) and is_plain(match.group(), apart):
                plain.append(match.start())
        for start in plain if len(plain) >= _PLAIN else ():
            letters[start] = text[start].lower()
    return "".join(letters)


def _is_participle(form: str, is_verb: Callable[[str], bool]) -> bool:
    """Is it a verb with "-ing" or "-ed" ("playing", "pledged", "planning")?"""
    stem = next((form.removesuffix(end) for end in ("ing", "ed") if form.endswith(end)), "")
    return len(stem) > 1 and any(
        is_verb(verb) for verb in (stem, f"{stem}e", stem[:-1] if stem[-1] == stem[-2] else stem)
    )


def _is_headline(line: str, joining: frozenset[str]) -> bool:
    """Are most of a line's words set in capitals, and all others but small ones?"""
    words = _WORD.findall(line)
    small = [word for word in words if word[0].islower()]
    return len(words) >= _LEAST and 4 * len(small) <= len(words) and joining.issuperset(small)


def _opens(before: str, syntax: Syntax) -> bool:
    """Does a line, or what stands behind a colon, a mark of quotation or another sentence in it, open there?"""
    left = before.rstrip()
    abbreviated = left.lower().endswith(tuple(syntax.capitalising))  # "Enter U.S. [As] Refugees"
    return not left or (left[-1] in ":.!?\"“‘'(…—" and not abbreviated)
