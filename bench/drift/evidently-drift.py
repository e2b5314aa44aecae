"""What a user of Evidently runs: evidently-drift.py <reference> <current> <answer.json>."""

import json
import resource
import sys

import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.presets import DataDriftPreset

reference, current, answer = sys.argv[1:]
read = pd.read_csv if reference.endswith(".csv") else pd.read_parquet
sides = [Dataset.from_pandas(read(path), data_definition=DataDefinition()) for path in (current, reference)]
snapshot = Report([DataDriftPreset()]).run(*sides)
metrics = json.loads(snapshot.json())["metrics"]
scores = {metric["config"]["column"]: metric["value"] for metric in metrics if "column" in metric["config"]}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open(answer, "w") as file:
    json.dump({"scores": scores, "peakKiB": peak}, file)
