"""Two tables of one kind, of which some columns have drifted: make-data.py <directory> <rows> <numbers> <categories> <format>...

Seeded; written as reference.<format> and current.<format>, csv or parquet, with the same values.
"""

import sys

import numpy as np
import pandas as pd

directory, rows, numbers, categories, *formats = sys.argv[1:]
rows = int(rows)


def column(random, index, is_current):
    shift = 0.3 if is_current and index % 5 == 0 else 0.0
    kind = index % 4
    if kind == 0:
        return (random.standard_normal(rows) + shift).round(6)
    if kind == 1:
        return (random.exponential(10, rows) * (1 + shift)).round(4)
    if kind == 2:
        return (random.uniform(-5, 5, rows) + shift).round(5)
    return random.integers(0, 100_000, rows) + int(shift * 100_000)


for seed, side in enumerate(["reference", "current"]):
    random = np.random.default_rng(seed)
    frame = {f"number_{index}": column(random, index, side == "current") for index in range(int(numbers))}
    for index in range(int(categories)):
        levels = np.array([f"level {level}" for level in range(3 + 5 * index)])
        weights = np.arange(1, len(levels) + 1) ** (1.5 if side == "current" and index % 5 == 0 else 1.0)
        frame[f"category_{index}"] = random.choice(levels, rows, p=weights / weights.sum())
    frame = pd.DataFrame(frame)
    for kind in formats:
        path = f"{directory}/{side}.{kind}"
        frame.to_csv(path, index=False) if kind == "csv" else frame.to_parquet(path)
