"""The difference of two models' Brier scores with its interval by 1,000 resamples of the rows. Usage: bootstrap.py <champion> <challenger>"""
import sys

import numpy as np
import pandas as pd

champion = pd.read_csv(sys.argv[1], usecols=["id", "churned", "score"])
challenger = pd.read_csv(sys.argv[2], usecols=["id", "churned", "score"])
if not (champion["id"].equals(challenger["id"]) and champion["churned"].equals(challenger["churned"])):
    raise SystemExit("these are other rows")
truth = champion["churned"].to_numpy()
# What each row adds is computed once: a resample is a gather and a mean.
change = (challenger["score"].to_numpy() - truth) ** 2 - (champion["score"].to_numpy() - truth) ** 2
random = np.random.default_rng(0)
n = len(change)
means = np.array([change[random.integers(0, n, n, dtype=np.int32)].mean() for _ in range(1000)])
print(change.mean(), *np.quantile(means, [0.05, 0.95]))
