# Two commands matter: `make site` builds the site from seeds/, `make test` checks everything.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# MkDocs' theme prints a notice on every run; it is about MkDocs 2, which we do not use.
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test check format clean

site: $(VENV)/ready  ## build the timeline from seeds/ and publish it to site/
	$(BIN)/mkdocs build --strict --quiet
	@echo "site/index.html is ready"

serve: $(VENV)/ready  ## live work: save a text in seeds/, the page reloads
	$(BIN)/mkdocs serve

test: check  ## all checks and tests
	$(BIN)/pytest

check: $(VENV)/ready  ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(VENV)/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

clean:
	rm -rf $(VENV) site .cache .pytest_cache .mypy_cache .ruff_cache
