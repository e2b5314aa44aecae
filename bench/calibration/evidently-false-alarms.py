"""How often Evidently's default tests see drift between two samples of one distribution: a list of cells as JSON on stdin."""

import json
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np
import pandas as pd
from evidently.legacy.calculations.stattests import get_stattest
from evidently.legacy.core import ColumnType


def sample(random, cell, rows):
    frame = {f"x{k}": random.standard_normal(rows) for k in range(cell["numeric"])}
    for k in range(cell["categorical"]):
        frame[f"c{k}"] = np.array([f"level {level}" for level in random.integers(0, cell["levels"], rows)], dtype=object)
    for index, name in enumerate(frame):
        if index % 2 == 1:
            frame[name][random.random(rows) < cell["missing"]] = None
    return {name: pd.Series(values).dropna() for name, values in frame.items()}


def is_drifted(reference, current):
    """None for what its typing takes for free text: more than half of the values are distinct."""
    is_number = pd.api.types.is_numeric_dtype(current)
    if not is_number and current.nunique() > len(current) / 2:
        return None
    kind = ColumnType.Numerical if is_number else ColumnType.Categorical
    return bool(get_stattest(reference, current, kind, None)(reference, current, kind, None).drifted)


def seen(cell):
    random = np.random.default_rng(cell["seed"])
    any_column, columns = 0, 0.0
    for _ in range(cell["runs"]):
        reference, current = sample(random, cell, cell["n"]), sample(random, cell, cell["m"])
        flags = [is_drifted(reference[name], current[name]) for name in current]
        flags = [flag for flag in flags if flag is not None]
        any_column += any(flags)
        columns += sum(flags) / len(flags)
    return {"runs": cell["runs"], "any": round(any_column / cell["runs"], 4), "columns": round(columns / cell["runs"], 4)}


json.dump([seen(cell) for cell in json.load(sys.stdin)], sys.stdout)
