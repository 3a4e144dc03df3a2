"""What can go wrong, by whose fault.

KgError
├── ArticleError    an input cannot be read as an article
├── LexiconError    the language data is wrong
├── OntologyError   the ontology is wrong
├── GraphError      a graph directory is missing, damaged or of another kind
└── QueryError      a query is unknown or does not parse
"""


class KgError(Exception):
    """Base of all errors that newsgraph raises on purpose; its message names the place and the mend."""


class ArticleError(KgError):
    """An input cannot be read as an article."""


class LexiconError(KgError):
    """A language data file is wrong: the message names file, entry and what is expected."""


class OntologyError(KgError):
    """The ontology is wrong."""


class GraphError(KgError):
    """A graph directory is missing, damaged or of another kind."""


class QueryError(KgError):
    """A query is unknown or does not parse."""
