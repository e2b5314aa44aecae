"""Runs the real DVC's command line many times in one process: one JSON request a line in, one answer a line out."""

import json
import os
import sys
import tempfile

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
output = tempfile.TemporaryFile()
os.dup2(output.fileno(), 1)
os.dup2(output.fileno(), 2)

from dvc.cli import main  # noqa: E402  (it keeps the streams it finds)

for line in sys.stdin:
    request = json.loads(line)
    os.chdir(request["cwd"])
    output.seek(0)
    output.truncate()
    try:
        status = main(request["args"])
    except SystemExit as stop:
        status = stop.code
    sys.stdout.flush()
    sys.stderr.flush()
    output.seek(0)
    text = output.read().decode("utf-8", "replace")
    print(json.dumps({"status": status, "output": text}), file=answers, flush=True)
