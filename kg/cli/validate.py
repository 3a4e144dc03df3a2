"""`kg validate`: does a graph keep its promises?"""

from kg import build
from kg.cli.app import FAILED, command, show, tell
from kg.cli.options import Directory, Json


@command("validate")
def validate_command(directory: Directory, as_json: Json = False) -> int:
    """Check a graph against its shapes, and every quote against the text at its offsets."""
    violations = build.validate(directory)
    if not violations:
        tell(f"{directory}: conforms to the shapes; every quote is the text at its offsets")
        return 0
    show(("place", "problem", "value"), [(v.focus, v.message, v.value) for v in violations], as_json=as_json)
    return FAILED
