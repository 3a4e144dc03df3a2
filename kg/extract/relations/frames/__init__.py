"""Argument frames: which mentions fill the roles that a sense asks for."""
