# Two commands matter: `make start` and `make test`. Both set up what they need; a second run reuses it.
PYTHON ?= python3
BIN := .venv/bin

# What Python and what Node need is fetched side by side.
MAKEFLAGS += --jobs=2

.PHONY: start test site offline controleer klaarmaken schoon

start: .venv/klaar  ## bekijk de site terwijl je werkt, op http://127.0.0.1:8000
	$(BIN)/kennisbank start

test: .venv/klaar node_modules/klaar  ## alle tests, de browser inbegrepen
	$(BIN)/python -m tests.inrichten
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses auto --dist worksteal

site: .venv/klaar  ## de hele site in site/
	$(BIN)/kennisbank bouw

offline: .venv/klaar  ## een map offline/ en een ZIP die zonder webserver openen
	$(BIN)/kennisbank offline

controleer: .venv/klaar  ## alleen de inhoud nakijken
	$(BIN)/kennisbank controleer

.venv/klaar: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11.5 of nieuwer is nodig; dit is " + sys.version.split()[0] if sys.version_info < (3, 11, 5) else 0)'
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

node_modules/klaar: package.json package-lock.json
	npm ci --silent
	touch $@

schoon:  ## haal weg wat gemaakt is
	rm -rf site .site-vorige offline bouwstenenwijzer.zip .venv node_modules .cache
