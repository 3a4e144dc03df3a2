"""Who is meant: the mentions behind phrases, and which phrase fills which role around a verb or a noun."""
