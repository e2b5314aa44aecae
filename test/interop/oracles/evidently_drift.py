"""Asks Evidently (0.7 or 0.4) for drift. Reads a list of questions from stdin, writes the list of answers.

{"pair": {"type", "reference", "current"}, "methods": [...]}: score and flag of each method, or {"error": class}.
{"tables": {"reference", "current"}}: the JSON of its report with the drift preset.
A column is {"dtype", "values"}.
"""

import json
import math
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np
import pandas as pd

try:
    from evidently.legacy.calculations.stattests import get_stattest
    from evidently.legacy.core import ColumnType
    is_new = True
except ImportError:
    from evidently.calculations.stattests import get_stattest
    from evidently.core import ColumnType
    is_new = False


def series(column):
    values = column["values"]
    if column["dtype"] == "float64":
        values = [math.nan if value is None else value for value in values]
    return pd.Series(values, dtype=column["dtype"])


def frame(columns):
    return pd.DataFrame({name: series(column) for name, column in columns.items()})


def score(pair, method):
    kind = ColumnType(pair["type"])
    clean = lambda column: series(column).replace([-np.inf, np.inf], np.nan).dropna()
    reference, current = clean(pair["reference"]), clean(pair["current"])
    try:
        test = get_stattest(reference, current, kind, None if method == "default" else method)
        result = test(reference, current, kind, None)
        value = float(result.drift_score)
        return {"method": test.name, "score": value if math.isfinite(value) else None, "drifted": bool(result.drifted)}
    except Exception as error:
        return {"error": type(error).__name__}


def report(tables):
    reference, current = frame(tables["reference"]), frame(tables["current"])
    if is_new:
        from evidently import DataDefinition, Dataset, Report
        from evidently.presets import DataDriftPreset

        sides = [Dataset.from_pandas(side, data_definition=DataDefinition()) for side in (current, reference)]
        snapshot = Report([DataDriftPreset()], include_tests=True).run(*sides)
        return json.loads(snapshot.json())
    from evidently.metric_preset import DataDriftPreset
    from evidently.report import Report

    made = Report(metrics=[DataDriftPreset()])
    made.run(reference_data=reference, current_data=current)
    return json.loads(made.json())


def answer(question):
    if "tables" in question:
        return report(question["tables"])
    return {method: score(question["pair"], method) for method in question["methods"]}


json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
