"""McNemar by statsmodels, BCa by scipy, DeLong and Tango by their definitions: JSON in, JSON out."""

import json
import math
import sys

import numpy as np
from scipy.optimize import brentq, minimize_scalar
from scipy.stats import bootstrap, norm
from statsmodels.stats.contingency_tables import mcnemar


def mcnemar_of(b, c):
    cells = [[10, b], [c, 10]]
    exact = mcnemar(cells, exact=True)
    square = mcnemar(cells, exact=False, correction=True)
    return {"exact": float(exact.pvalue), "statistic": float(square.statistic), "chiSquare": float(square.pvalue)}


def tango_of(b, c, n, confidence):
    def statistic(d):
        low, high = max(0.0, -d), (1 - d) / 2

        def cost(p21):
            terms = ((b, p21 + d), (c, p21), (n - b - c, 1 - 2 * p21 - d))
            return -sum(count * math.log(max(share, 1e-300)) for count, share in terms if count)

        p21 = minimize_scalar(cost, bounds=(low, high), method="bounded", options={"xatol": 1e-13}).x
        return (b - c - n * d) / math.sqrt(max(n * (2 * p21 + d - d * d), 1e-300))

    limit = norm.ppf((1 + confidence) / 2)
    estimate = (b - c) / n
    edge = 1 - 1e-9
    return [
        brentq(lambda d: statistic(d) - limit, -edge, estimate - 1e-9),
        brentq(lambda d: statistic(d) + limit, estimate + 1e-9, edge),
    ]


def delong_of(truth, first, second):
    truth = np.array(truth)
    placements = []
    for score in (np.array(first), np.array(second)):
        above = score[truth == 1][:, None] - score[truth == 0][None, :]
        kernel = (above > 0) + 0.5 * (above == 0)
        placements.append((kernel.mean(), kernel.mean(axis=1), kernel.mean(axis=0)))
    (auc, v10, v01), (auc2, w10, w01) = placements
    variance = np.var(w10 - v10, ddof=1) / len(v10) + np.var(w01 - v01, ddof=1) / len(v01)
    return {"diff": float(auc2 - auc), "se": float(math.sqrt(variance))}


LOSSES = {
    "mae": lambda e, axis: np.mean(np.abs(e), axis=axis),
    "rmse": lambda e, axis: np.sqrt(np.mean(e * e, axis=axis)),
    "medae": lambda e, axis: np.median(np.abs(e), axis=axis),
}


def bca_of(metric, truth, first, second):
    def statistic(t, a, b, axis=-1):
        return LOSSES[metric](b - t, axis) - LOSSES[metric](a - t, axis)

    data = (np.array(truth), np.array(first), np.array(second))
    found = bootstrap(
        data, statistic, paired=True, confidence_level=0.9, n_resamples=20000, method="BCa", rng=np.random.default_rng(1)
    )
    return {
        "interval": [float(found.confidence_interval.low), float(found.confidence_interval.high)],
        "se": float(found.standard_error),
    }


FUNCTIONS = {"mcnemar": mcnemar_of, "tango": tango_of, "delong": delong_of, "bca": bca_of}
asked = json.load(sys.stdin)
json.dump({name: [FUNCTIONS[name](*one) for one in cases] for name, cases in asked.items()}, sys.stdout)
