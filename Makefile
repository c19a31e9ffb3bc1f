# Two commands do everything on a machine with python3: `make run` and `make test`.
# CONTRIBUTING.md has the same steps for a machine without make.

PYTHON ?= python3
EVENTS ?= events.csv
TEXT ?= The dam failed on Tuesday.
DATE ?= 2021-03-17
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
export TEXT

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test fix bench docs explain pins

help:
	@echo 'make run       open the dashboard on events.csv (EVENTS=other.csv for another file);'
	@echo '               Ctrl-C stops it, STREAMLIT_SERVER_PORT=8600 before it chooses the port'
	@echo 'make test      check everything: style, types, tests, journeys in a browser'
	@echo 'make fix       mend what the style check can mend by itself, and say what is left'
	@echo 'make bench     measure, and print the tables of docs/performance.md'
	@echo 'make docs      write docs/dates.md from the rules'
	@echo 'make explain   say how a text is read: TEXT="on Tuesday" DATE=2021-03-17'
	@echo 'make pins      write requirements.txt from pyproject.toml'

run: .venv/run.stamp
	$(BIN)/python -m timeline serve "$(EVENTS)"

test: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	browser=$$($(BIN)/python -m tools.browser) && \
	BROWSER_PATH="$$browser" $(BIN)/python -m pytest

fix: .venv/dev.stamp
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .
	$(BIN)/ruff check .

bench: .venv/dev.stamp
	$(BIN)/python -m bench.texts
	$(BIN)/python -m bench.dates
	$(BIN)/python -m bench.reports
	browser=$$($(BIN)/python -m tools.browser) && \
	BROWSER_PATH="$$browser" $(BIN)/python -m bench.browser

docs: .venv/run.stamp
	$(BIN)/python -m timeline.dates.document

explain: .venv/run.stamp
	@printf '%s\n' "$$TEXT" | $(BIN)/python -m timeline dates --published "$(DATE)" -

pins: .venv/dev.stamp
	UV_CUSTOM_COMPILE_COMMAND='make pins' $(BIN)/uv pip compile --quiet --universal \
	--python-version 3.11 pyproject.toml --output-file requirements.txt

# The environment. Stamps say what was installed; they go with .venv when it is deleted.
.venv/bin/python:
	@$(PYTHON) tools/environment.py

.venv/run.stamp: requirements.txt .venv/bin/python
	@echo 'Installing what the dashboard runs on (once, a minute or two) …'
	@$(PIP) 'pip>=25.1'
	@$(PIP) --requirement requirements.txt
	@touch $@

# The pins hold for the tools too: they must not move what the dashboard runs on.
.venv/dev.stamp: pyproject.toml .venv/run.stamp
	@echo 'Installing the tools for tests and style …'
	@$(PIP) --group dev --constraint requirements.txt
	@touch $@
