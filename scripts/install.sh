#!/bin/sh
# Installs Repbell into an environment of its own. Makefile, Dockerfile and tests/house all run this.
#
#   scripts/install.sh [--copy] ENVIRONMENT SET...
#
# ENVIRONMENT  folder of the virtual environment; made when there is none that works
# SET          which requirements/SET.txt to install: run, dev, browser
# --copy       put a copy of the package there (an image) instead of a link to this checkout
# PYTHON       environment variable: the Python to build on, when it should not be the first that fits
set -eu

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

fits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        fits "$PYTHON" || fail "PYTHON names $PYTHON, which is missing or older than 3.11:" \
            "name another, as in 'make setup PYTHON=python3.12', or leave it out."
        echo "$PYTHON"
        return
    fi
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if fits "$name"; then
            echo "$name"
            return
        fi
    done
    fail "Repbell needs Python 3.11 or newer and found none:" \
        "install it (Debian, Ubuntu: sudo apt install python3 python3-venv;" \
        "Fedora: sudo dnf install python3; macOS: brew install python) and try again."
}

make_environment() {
    python=$(find_python)
    # Debian splits both modules off, and venv's own message about it is long.
    "$python" -c 'import venv, ensurepip' 2>/dev/null || fail \
        "$python lacks venv or pip, which the set-up needs: install them" \
        "(Debian, Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip;" \
        "macOS: brew install python) and try again."
    echo "Making $environment with $("$python" --version) …"
    "$python" -m venv --clear "$environment" || fail \
        "The environment $environment could not be made: see the line above;" \
        "is the disk full, or the folder not yours?"
}

install() {
    # pip's own lines are for whoever looks into a failure, not for everybody who types make run.
    if ! "$environment/bin/python" -m pip --disable-pip-version-check --no-input install \
        --progress-bar off "$@" >"$environment/install.log" 2>&1; then
        tail -n 15 "$environment/install.log" >&2
        fail "Installing failed: the lines above say why, all of them are in" \
            "$environment/install.log. Most often the network is away: try again."
    fi
}

mode=--editable
if [ "${1:-}" = --copy ]; then
    mode=
    shift
fi
[ $# -ge 2 ] || fail "Say where and what: scripts/install.sh [--copy] ENVIRONMENT SET..."
environment=$1
shift
case $environment in /*) ;; *) environment=$PWD/$environment ;; esac
cd "$(dirname "$0")/.."

fits "$environment/bin/python" || make_environment
for set in "$@"; do
    [ -f "requirements/$set.txt" ] || fail \
        "There is no requirements/$set.txt: the sets are run, dev and browser."
    echo "Installing what requirements/$set.txt names …"
    install --require-hashes -r "requirements/$set.txt"
done
install --no-build-isolation --no-deps ${mode:+"$mode"} .
