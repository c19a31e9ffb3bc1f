"""``python -m timeline``: the commands."""

from timeline.commands import main

if __name__ == "__main__":
    main(prog_name="python -m timeline")
