"""From a scene to the relations of its article: every rule asked, what they propose settled, the rest logged."""
