"""Repairs of the parse that are safe because tree and tags contradict each other."""

from collections.abc import Set

from spacy.tokens import Doc, Token

from kg.parse.subjects import (
    be_clause,
    be_passive,
    continue_perfect,
    join_subject,
    name_subject,
    promote_subject,
    raise_subject,
)
from kg.parse.tree import FINITE, NOUNS, SUBJECTS, attach

#: Under these labels a word with a subject of its own is a finite verb, whatever the tagger says.
_CLAUSAL = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "parataxis"})
#: What only a verb has below it.
_VERBAL = frozenset({*SUBJECTS, "aux", "mark", "dobj", "cop"})
#: Tags of what may open a noun phrase without an article.
_OPENERS = frozenset({"JJ", "NN"})
_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "prep", "prt", "dative", "agent"})


def repair(doc: Doc, players: Set[str] = frozenset()) -> Doc:
    """Retag nouns that the tree treats as finite verbs: "Trump [orders] a freeze" in the present tense of headlines.

    `players` are adverbs that are also what one plays ("forward"). Returns the same doc; parts of speech and lemmas are
    to be set after it.
    """
    for token in doc:
        if token.tag_ in ("NNS", "NN") and token.dep_ in _CLAUSAL and _has_arguments(token):
            token.tag_ = "VBZ" if token.tag_ == "NNS" else "VBP"
        elif token.is_upper and len(token) > 2 and token.tag_[:2] == "VB":
            _unmask_name(token)
        elif token.tag_ == "VB" and token.dep_ in ("ROOT", "relcl", "conj"):
            _be_finite(token)
        elif token.tag_[:2] == "VB":
            _mend_verb(token)
        elif token.tag_ == "MD" and token.dep_ == "aux":
            _unmask_month(token)
        elif token.tag_ == "RB" and token.dep_ == "advmod" and token.lower_ in players:
            _place_player(token)
        else:
            _mend_noun(token)
    return doc


def _mend_verb(token: Token) -> None:
    if token.tag_ in ("VBZ", "VBP", "VBD") and token.dep_ in _CLAUSAL:
        promote_subject(token)
    if token.tag_ in ("VBZ", "VBP") and token.dep_ in _CLAUSAL:
        name_subject(token)
        join_subject(token)
    elif token.tag_ in ("VBZ", "VBD") and token.dep_ == "appos":
        be_clause(token)
    elif token.tag_ == "VBN" and token.dep_ == "advcl":
        continue_perfect(token)
    elif token.tag_ == "VBN" and token.dep_ == "pcomp":
        modify_noun(token)
    elif token.tag_ == "VBN" and token.dep_ == "acomp":
        be_passive(token)
    elif token.tag_ in ("VBG", "VBZ"):
        _name_deed(token)
    else:
        _mend_noun(token)


def _be_finite(verb: Token) -> None:
    """A bare form with a subject of its own and no auxiliary is finite: "Oman and Chad [sign] a pact"."""
    subject = any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.lefts)
    if subject and not any(c.dep_ in ("aux", "auxpass", "mark") for c in verb.children) and verb.lower_ != "be":
        verb.tag_ = "VBP"
    _mend_verb(verb)


def _mend_noun(token: Token) -> None:
    if token.tag_ == "NNS" and token.dep_ == "conj":
        _join_verb(token)
    if token.dep_ in ("appos", "ccomp") and token.tag_ in NOUNS:
        _give_object(token)
    elif token.dep_ == "nsubj" and token.head.dep_ in ("aux", "auxpass"):
        raise_subject(token)


def _name_deed(verb: Token) -> None:
    """What a preposition takes is a noun: "after [fighting] between Oman and Chad", "fears of US [strikes] on Homs".

    So is what erupts ("[fighting] between Oman and Chad erupts") or is joined to a noun ("raids and [shelling]").
    """
    if (
        verb.tag_ == "VBG"
        and verb.dep_ in ("pcomp", "nsubj", "csubj")
        and any(c.lower_ == "between" for c in verb.rights)
    ):
        alone = next(verb.lefts, None) is None and not any(c.dep_ == "dobj" for c in verb.rights)
        label = "pobj" if verb.dep_ == "pcomp" else "nsubj"
        verb.tag_, verb.dep_ = ("NN", label) if alone else (verb.tag_, verb.dep_)
    elif verb.tag_ == "VBG" and verb.dep_ == "conj" and verb.head.tag_ in ("NN", "NNS"):
        before = verb.left_edge.nbor(-1) if verb.left_edge.i else verb
        bare = not any(c.dep_ in _COMPLEMENTS - {"prep"} for c in verb.rights)
        verb.tag_ = "NN" if bare and before.dep_ == "cc" and before.head == verb.head else "VBG"
    elif verb.tag_ == "VBZ" and verb.dep_ == "pobj" and not any(c.dep_ in _VERBAL for c in verb.children):
        verb.tag_ = "NNS"


def _place_player(adverb: Token) -> None:
    """Between a team's and a person's name no adverb stands, but what one plays: "Orem City [forward] Ana Ruiz"."""
    before, after = adverb.nbor(-1) if adverb.i else adverb, adverb.doc[min(adverb.i + 1, len(adverb.doc) - 1)]
    named = after.ent_iob_ == "B" and after.ent_type_ in ("PERSON", "ORG") and after.tag_ == "NNP"
    if before.ent_type_ not in ("ORG", "GPE", "NORP") or before.sent != adverb.sent or not named:
        return
    person = after.head if after.dep_ == "compound" and after.head.ent_type_ == after.ent_type_ else after
    adverb.tag_ = "NN"
    team = before.head if before.dep_ == "compound" and before.head.i < adverb.i else before
    for part in (adverb, team):
        attach(part, person, "compound")


def _join_verb(noun: Token) -> None:
    """A bare plural behind "and" with a noun phrase right behind it is a verb: "ends talks and [summons] the envoy".

    Where no article opens that phrase, "as" must follow: "fires Ana Ruiz and [names] former judge Ion Popa as premier".
    So is one behind which it is told where to: "leaves Lima and [heads] towards Chile".
    """
    after = noun.doc[min(noun.i + 1, len(noun.doc) - 1)]
    bare = noun.i > 0 and noun.nbor(-1).dep_ == "cc" and next(noun.lefts, None) is None
    verb = next((t for t in noun.ancestors if t.tag_ == "VBZ" and t.i < noun.i), None)
    given = after.tag_ in _OPENERS and any(c.dep_ == "prep" and c.lower_ == "as" for c in noun.subtree)
    goes = after.lower_ in ("toward", "towards") and (noun.head.dep_ == "pobj" or noun.head == verb)
    if not bare or verb is None or not (given or goes or after.tag_ in ("DT", "PRP$")):
        return
    noun.tag_ = "VBZ"
    attach(noun, verb, "conj")
    if goes:
        attach(after, noun, "prep")
    below = next((t for t in (after, *after.ancestors) if t.head in (noun, verb) and t.i > noun.i), None)
    if below is not None and below.tag_ in NOUNS:
        attach(below, noun, "dobj")


def _unmask_name(token: Token) -> None:
    """An acronym is no verb: in "to degrade and [defeat] ISIL" the word that the parser took for its auxiliary is.

    Right behind a verb it is what that is done to ("pushed [ISIL] out of Homs").
    """
    verb = next((part for part in token.lefts if part.dep_ == "aux" and part.i == token.i - 1), None)
    if token.dep_ in ("xcomp", "dobj") and token.i == token.head.i + 1 and token.head.tag_[:2] == "VB":
        for part in list(token.rights):
            part.head = token.head
        token.tag_, token.dep_ = "NNP", "dobj"
        return
    if verb is not None and verb.tag_ == "TO" and token.head != token:
        _be_recipient(token, verb)
    if verb is None or verb.tag_ not in ("VB", "VBD", "VBZ", "VBP"):
        return
    for part in list(token.children):
        if part is not verb and part.i < verb.i:
            part.head = verb
    verb.head, verb.dep_ = (verb, "ROOT") if token.head == token else (token.head, token.dep_)
    token.head, token.dep_, token.tag_ = verb, "dobj", "NNP"


def _be_recipient(acronym: Token, to: Token) -> None:
    """ "Donated two million dollars to [UNHCR] to help Peru": "to" is a preposition before it."""
    above = acronym.head
    for part in list(acronym.children):
        if part != to:
            part.head = above
    to.head, to.dep_, to.tag_ = above, "prep", "IN"
    acronym.head, acronym.dep_, acronym.tag_ = to, "pobj", "NNP"


def _unmask_month(token: Token) -> None:
    """No modal stands before a finite verb: in "[May] travels to Peru" it is somebody's name."""
    verb = token.head
    bare = not any(part.dep_ in SUBJECTS for part in verb.children)
    if token.text.istitle() and verb.tag_ in ("VBZ", "VBD") and bare and verb.i > token.i:
        token.tag_, token.dep_ = "NNP", "nsubj"


def modify_noun(participle: Token) -> None:
    """No preposition takes a participle: in "a plea by [jailed] mayor Ana Ruiz to see her" it modifies the noun.

    Nor does "amid" take a gerund: "amid [strengthening] ties".
    """
    noun = next((c for c in participle.rights if c.dep_ == "dobj"), None)
    preposition = participle.head
    if noun is None or noun.left_edge.i != participle.i + 1 or any(c.dep_ in ("det", "poss") for c in noun.lefts):
        return
    for part in list(participle.rights):
        if part != noun:
            part.head, part.dep_ = preposition.head, "acl" if part.dep_ == "xcomp" else part.dep_
    noun.head, noun.dep_ = preposition, "pobj"
    participle.head, participle.dep_ = noun, "amod"


def _give_object(noun: Token) -> None:
    """A verb has no apposition: in "the ministry arrests [48 Peruvians]" the noun is its object, if it has no other.

    Nor is a plural noun a clause: "Peru rejects Chile's [demands] to leave".
    """
    verb = noun.head
    clausal = noun.dep_ == "ccomp" and (noun.tag_ != "NNS" or any(c.dep_ in _VERBAL for c in noun.children))
    finite = noun.dep_ == "ccomp" or verb.tag_ in FINITE
    taken = any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in verb.rights if c != noun)
    if finite and not clausal and verb.i < noun.i and not taken:
        noun.dep_ = "dobj"


def _has_arguments(token: Token) -> bool:
    """Has the word a subject before it and a complement after it, as no noun has?"""
    subject = any(child.dep_ in ("nsubj", "nsubjpass") and child.i < token.i for child in token.children)
    return subject and any(child.dep_ in _COMPLEMENTS and child.i > token.i for child in token.children)
