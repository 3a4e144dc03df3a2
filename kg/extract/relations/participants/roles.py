"""Who fills which role: the arguments of a clause under the names that the lexicon's frames use."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Role
from kg.tree import conjuncts

#: Phrase heads by role name: subject, object, indirect, complement, or a preposition.
Roles = Mapping[str, Sequence[Token]]
#: The same, to be added to.
RoleLists = dict[str, list[Token]]

_NAMES = {
    Role.SUBJECT: "subject",
    Role.OBJECT: "object",
    Role.INDIRECT: "indirect",
    Role.COMPLEMENT: "complement",
    Role.AGENT: "subject",
    Role.CLAUSAL: "clausal",
    Role.ADVERBIAL: "adverbial",
}


def clause_roles(clause: Clause) -> dict[str, list[Token]]:
    """The logical roles of a clause: a passive's agent is its subject, its surface subject the object.

    "Kyiv was given tanks": the surface subject of a passive that has an object besides is the indirect object.
    """
    roles: dict[str, list[Token]] = defaultdict(list)
    if clause.subject:
        roles[_subject_role(clause)].append(clause.subject.head)
    for argument in clause.arguments:
        roles[_argument_role(argument, clause)].append(argument.head)
        if len(argument.preposition) > 1 and argument.preposition[0].tag_ == "RB" and _is_with(argument):
            roles["with"].append(argument.head)  # "coordinated together with Oman"
    if clause.head.dep_ == "relcl" and any(t.tag_ == "WRB" and t.lower_ == "where" for t in clause.head.lefts):
        # "Homs, where rebels fight": it is done in what the relative clause hangs on.
        roles["in"].append(clause.head.head)
    return roles


def _is_with(argument: Argument) -> bool:
    return argument.preposition[-1].lower_ == "with"


def _subject_role(clause: Clause) -> str:
    if not clause.passive:
        return "subject"
    return "indirect" if any(a.role is Role.OBJECT for a in clause.arguments) else "object"


def _argument_role(argument: Argument, clause: Clause) -> str:
    if argument.preposition and (argument.role is not Role.AGENT or not clause.passive):
        return " ".join(token.lower_ for token in argument.preposition)
    return _NAMES.get(argument.role, argument.role.value)


def prepositional(head: Token) -> Iterator[tuple[str, Token]]:
    """The prepositional phrases that hang on a token: preposition and the head of its object, chains included.

    >>> from spacy.lang.en import English
    >>> from spacy.tokens import Doc
    >>> doc = Doc(English().vocab, ["talks", "with", "Oman"], heads=[0, 0, 1], deps=["ROOT", "prep", "pobj"])
    >>> [(p, h.text) for p, h in prepositional(doc[0])]
    [('with', 'Oman')]
    """
    for child in head.children:
        if child.dep_ in ("prep", "agent"):
            bare = not any(below.dep_ == "pobj" for below in child.children)
            for below in child.children:
                if below.dep_ == "pobj":
                    yield child.lower_, below
                elif below.dep_ == "prep":
                    yield from ((f"{child.lower_} {p}", h) for p, h in _one_down(below))
                elif below.dep_ == "conj" and below.pos_ == "ADP" and bare:  # "flights to and [from] Oman"
                    yield from ((p, h) for p in (child.lower_, below.lower_) for _, h in _one_down(below))
                elif below.dep_ == "conj" and below.pos_ == "ADP":  # "criticism from Oman and [from] Chad"
                    yield from _one_down(below)


def _one_down(preposition: Token) -> Iterator[tuple[str, Token]]:
    return ((preposition.lower_, child) for child in preposition.children if child.dep_ == "pobj")


def with_nested(roles: Roles, carrier: str = "object", *, of: bool = False) -> dict[str, list[Token]]:
    """Roles with the phrases that the parser hung on the object added: "send [weapons to Kyiv]".

    An "of" phrase is the object's own, save where verb and object make one predicate ("take [control of Kyiv]"); so is
    a phrase that hangs one step further down ("win an order for jets [from Oman]", "lose a vote of trust [in Oman]").
    """
    merged = {name: list(tokens) for name, tokens in roles.items()}
    carriers = [c for token in roles.get(carrier, ()) for c in (conjuncts(token) if of else [token])]
    for token in carriers:
        for preposition, head in prepositional(token):
            if of or preposition != "of":
                merged.setdefault(preposition, []).append(head)
            further = ("from", "to", "with", "against", "in") if preposition == "of" else ("from", "with")
            for name in further if of else ():
                merged.setdefault(name, []).extend(below for p, below in prepositional(head) if p == name)
    return merged
