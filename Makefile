.PHONY: demo check setup lock

demo: setup ## build, query and export the sample graph
	@sh scripts/demo

check: setup ## formatting, lint, types, layers, tests, quality floors
	@sh scripts/check

setup: ## the project's own environment in .venv
	@sh scripts/setup

lock: ## renew requirements.lock from pyproject.toml
	.venv/bin/python -m pip install --quiet uv
	.venv/bin/uv pip compile --quiet --universal --python-version 3.12 --group dev pyproject.toml -o requirements.lock
