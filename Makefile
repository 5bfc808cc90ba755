# What there is to type: make help
# PYTHON=python3.12 picks the Python that the environment is made with.

SHELL := /bin/sh
BIN := .venv/bin
export PYTHON
# Compiled modules are kept, whatever the shell says: each program that a test starts reads them.
unexport PYTHONDONTWRITEBYTECODE

PACKAGE := pyproject.toml hatch_build.py requirements/run.in scripts/install.sh
UV := uv==0.13.9
COMPILE := ../.lock/bin/uv pip compile --generate-hashes --universal --python-version 3.11 \
	--no-header --no-emit-index-url --no-emit-find-links --quiet

BENCHES := $(subst /,.,$(patsubst %/__main__.py,%,$(wildcard bench/*/__main__.py)) \
	$(patsubst %.py,%,$(wildcard bench/[a-z]*.py)))

.PHONY: help setup run play test test-slow test-browser check bench lock clean

help:
	@echo "make run           the bot: with a token it talks to Telegram, without one in your browser"
	@echo "make play          the playground, token or not"
	@echo "make test          the tests that take seconds"
	@echo "make test-slow     the tests that take minutes"
	@echo "make test-browser  the chat page, played in a headless Chromium"
	@echo "make check         format, lint, types, rules of imports, links"
	@echo "make bench         measured tables"
	@echo "make lock          write requirements/*.txt anew from requirements/*.in"
	@echo "make clean         remove what all this made; your data and key stay"

# An environment that has what its stamp says is left alone, so that the second time costs nothing.
.venv/.run: requirements/run.txt $(PACKAGE)
	@scripts/install.sh .venv run
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.run
	@scripts/install.sh .venv dev
	@touch $@

.venv/.browser: requirements/browser.txt .venv/.dev
	@scripts/install.sh .venv browser
	@touch $@

setup: .venv/.run

run: setup
	@if [ -n "$$TGBOT_TOKEN$$TGBOT_TOKEN_FILE" ] || \
	    grep -qsE '^[[:space:]]*(export[[:space:]]+)?TGBOT_TOKEN(_FILE)?=.' .env; \
	then exec $(BIN)/tgbot run; else exec $(BIN)/tgbot play; fi

play: setup
	@exec $(BIN)/tgbot play

test: .venv/.dev
	@$(BIN)/pytest -n auto --dist worksteal

test-slow: .venv/.dev
	@$(BIN)/pytest -m slow -rs -n auto --dist loadgroup

test-browser: .venv/.browser
	@$(BIN)/pytest -m browser

check: .venv/.dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python scripts/links.py

bench: .venv/.dev
	@for one in $(BENCHES); do echo "== $$one"; $(BIN)/python -m "$$one" || exit 1; done

lock:
	@"$${PYTHON:-python3}" -m venv --clear .lock
	@.lock/bin/python -m pip --disable-pip-version-check install --quiet $(UV)
	@cd requirements && for set in run dev browser; do \
	    $(COMPILE) $$set.in -o $$set.txt || exit 1; \
	done
	@rm -rf .lock

clean:
	@rm -rf .venv .lock dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis \
	    .import_linter_cache .screens
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
