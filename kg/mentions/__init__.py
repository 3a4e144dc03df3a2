"""From a parsed article to its mentions, and from a noun phrase to the mentions that it stands for."""

from kg.mentions.find import find_mentions
from kg.mentions.frames import Index, denoted, mention_index
from kg.mentions.names import Names, load_names

__all__ = ["Index", "Names", "denoted", "find_mentions", "load_names", "mention_index"]
