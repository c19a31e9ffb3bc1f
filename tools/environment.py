"""Make .venv with this Python, or say in one sentence what is missing.

python3 tools/environment.py
"""

import sys

# Comes first, and in words an older Python can read: its tracebacks help nobody.
if sys.version_info < (3, 11):  # noqa: UP036 - a fresh machine may have an older one
    sys.exit(
        "Dateline needs Python 3.11 or later, and this is {}.{} ({}). Install a newer"
        " one and name it, for example: make run PYTHON=python3.12".format(
            *sys.version_info[:2], sys.executable
        )
    )

import shutil
import subprocess
from pathlib import Path

FOLDER = Path(".venv")


def main() -> None:
    """Make the environment afresh; SystemExit says what to do where that fails."""
    version = "{}.{}".format(*sys.version_info[:2])
    print(f"Making {FOLDER} with Python {version} …", file=sys.stderr, flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(FOLDER)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode == 0:
        return
    shutil.rmtree(FOLDER, ignore_errors=True)  # half of one would pass for a whole one
    said = (made.stdout + made.stderr).strip()
    if "ensurepip" in said or "No module named venv" in said:
        sys.exit(
            "Python cannot make an environment here, for it came without its venv or"
            f" ensurepip module. On Debian and Ubuntu: apt install python{version}-venv"
        )
    sys.exit(f"Python could not make {FOLDER}:\n{said}")


if __name__ == "__main__":
    main()
