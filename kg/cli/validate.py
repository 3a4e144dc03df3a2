"""`kg validate`: does a graph keep its promises?"""

from kg.build import validate
from kg.cli.app import FAILED, command, messages, show
from kg.cli.options import Directory, Json


@command("validate")
def validate_command(directory: Directory, as_json: Json = False) -> int:
    """Check a graph against its shapes, and every quote against the text at its offsets."""
    violations = validate(directory)
    if not violations:
        messages.print(f"{directory}: conforms to the shapes; every quote is the text at its offsets", markup=False)
        return 0
    show(("place", "problem"), [(v.focus, v.message) for v in violations], as_json=as_json)
    return FAILED
