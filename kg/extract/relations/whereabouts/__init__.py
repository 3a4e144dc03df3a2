"""Where things lie and people are from: chains and lists of places, settings, homes, nationalities."""
