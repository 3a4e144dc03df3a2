"""Who leads a state already: well-known heads of state, and whoever the article calls its president."""

from collections.abc import Sequence
from itertools import islice

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import SINGLE, Held, Title


def leads_state(scene: Scene, title: Title, holder: int) -> bool:
    """Is it a state's highest office, and its holder well known for having that in some state?"""
    return _is_highest(title) and bool(_state_led(scene, holder))


def _is_highest(title: Title) -> bool:
    """Is it an office of which a state has one, or made of such ("president-elect")?"""
    return title.property in SINGLE or (title.national and title.property != "ministerIn")


def state_ruled(scene: Scene, holder: int) -> tuple[int, ...]:
    """The state that a well-known head of state or government leads or led, where the article names it."""
    state = _state_led(scene, holder)
    named = (i for i, m in enumerate(scene.mentions) if m.canonical == state and scene.is_a(i, "Country"))
    return tuple(islice(named, 1))


def _state_led(scene: Scene, holder: int) -> str:
    """The state of a well-known head of state or government; empty for anybody else."""
    forms = [m.text for i, m in scene.names() if scene.same(i, holder)]
    forms = [scene.mentions[holder].text, *forms]
    return next((scene.offices.leaders[form] for form in forms if form in scene.offices.leaders), "")


def is_taken(scene: Scene, guess: tuple[Title, int], held: Sequence[int], named: Sequence[Held]) -> bool:
    """Is another, by name, a state's one president ("After President Popa's refusal, [Peru's] President Ruiz ...")?"""
    title, state = guess
    plain = title.start == title.head  # "former", "acting": several have had it
    return plain and any(
        other.property == title.property
        and other.property in SINGLE
        and other.start == other.head
        and scene.is_among(state, other.bodies)
        and not scene.have_common(others, held)
        for other, others in named
        if others
    )
