# Annals in short: `make site` builds the site from seeds/, `make test` checks everything, `make serve` follows your edits.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet install

# MkDocs' theme prints a notice on every run; it is about MkDocs 2, which we do not use.
export NO_MKDOCS_2_WARNING := 1
# The site map and the archives bear the date of the last commit, not of the build: the same commit gives the same bytes.
ifndef SOURCE_DATE_EPOCH
export SOURCE_DATE_EPOCH := $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
endif

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site serve pages changes test check axe viewers audit engines bench format lock clean

help:  ## this list
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/make \1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do printf '%-14s %s\n' "$$name" "$$what"; done

# Not --strict: a warning is shown, and the site is published all the same. The tests build with --strict.
site: $(VENV)/ready  ## build the timeline from seeds/ and the site from it, into site/
	@$(BIN)/mkdocs build --quiet
	@echo "site/index.html is ready"

serve: $(VENV)/ready  ## live work: save a text in seeds/, the page in the browser follows
	@$(BIN)/mkdocs serve

pages: $(VENV)/ready  ## only the pages in docs/, as they are committed
	@$(BIN)/annals build

changes: $(VENV)/ready  ## what `make pages` would change, without changing it
	@$(BIN)/annals build --check

test: check  ## all checks and all tests
	@$(BIN)/python -m pytest

check: $(VENV)/ready  ## format, lint and types only
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy

# The judges are fetched by npm when they are asked for, at these versions; the tests ask axe and the viewers where they are there.
AUDIT   := .cache/audit
AXE     := 4.14.1
AXE_SHA := 29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c
JUDGES  := html-validate@10.17.0 vnu-jar@26.9.27 lighthouse@12.8.2
VIEWERS := @knight-lab/timelinejs@3.9.11 vis-timeline@8.5.4 @markwhen/parser@1.2.0
NPM     := npm install --silent --no-package-lock --ignore-scripts --no-audit --no-fund --prefix $(AUDIT)

axe: $(AUDIT)/axe.min.js  ## fetch axe-core, the judge of accessibility; needs npm

$(AUDIT)/axe.min.js:
	@mkdir -p $(AUDIT)
	@$(NPM) axe-core@$(AXE)
	@echo "$(AXE_SHA)  $(AUDIT)/node_modules/axe-core/axe.min.js" | sha256sum --check --quiet
	@cp $(AUDIT)/node_modules/axe-core/axe.min.js $@

viewers:  ## fetch three viewers of other houses, which our data must please; needs npm
	@$(NPM) axe-core@$(AXE) $(VIEWERS)

audit: $(VENV)/ready axe  ## axe, html-validate, vnu and Lighthouse on a made-up site, its data in other viewers; needs npm and Java
	@PUPPETEER_SKIP_DOWNLOAD=1 $(NPM) axe-core@$(AXE) $(JUDGES) $(VIEWERS)
	@$(BIN)/python -m pytest -q tests/audit
	@$(BIN)/python -m tests.audit.markup
	@$(BIN)/python -m tests.audit.lighthouse

engines: $(VENV)/ready  ## the same pages built by MkDocs, ProperDocs and Zensical: the same events in all of them
	@$(BIN)/python -m tests.engines

bench: $(VENV)/ready  ## how the time grows with the text, how fast sentences are cut, what a page costs, and what 10,000 events do; by hand, on a quiet machine
	@$(BIN)/python -m tests.bench.growth
	@$(BIN)/python -m tests.bench.sentences
	@$(BIN)/python -m tests.bench.inspect
	@$(BIN)/python -m tests.bench.site

format: $(VENV)/ready  ## put the code into its form
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --fix .

# The newest versions that pyproject.toml allows, with hashes and without any address. Needs uv.
lock:  ## renew requirements.txt
	@uv pip compile --quiet --upgrade --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --extra test pyproject.toml --output-file requirements.txt

# `ready` is written last, and an environment without it is made anew: a break half way leaves nothing half installed.
$(VENV)/ready: requirements.txt pyproject.toml
	@echo "installing into $(VENV), once"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Annals needs Python 3.11 or newer; try: make PYTHON=python3.11")'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) --require-hashes --requirement requirements.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q generator  # so that also the first command starts at once
	@touch $@

clean:  ## remove what was installed and built; the pages in docs/ stay
	rm -rf $(VENV) site .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
