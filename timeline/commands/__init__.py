"""The commands: ``python -m timeline --help``.

Data goes to standard output, everything else to standard error. The exit code is 0 if
all is fine, 1 if problems were found, 2 if the command was used wrongly.
"""

import click

from timeline.commands.files import check, export, normalise, serve
from timeline.commands.texts import dates

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """A sourced timeline of news coverage: who said when, in which words."""


for command in (serve, check, normalise, export, dates):
    main.add_command(command)
