"""What is said not to be so: denials, absence, exceptions, what comes to nothing, and what is said again of another."""
