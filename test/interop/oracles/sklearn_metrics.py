"""Metrics of scikit-learn for cases on stdin: [{task, truth, label?, score?, prediction?, weight?, ...}] -> [{name: value}].

NaN and raised errors become null, as does a value that scikit-learn warns of as undefined ("<name>?" then has it).
"""

import json
import math
import sys
import warnings

import numpy as np
import sklearn
from sklearn import metrics as m
from sklearn.exceptions import UndefinedMetricWarning


def measured(compute, keeps_value=True):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = float(compute())
        except (ValueError, ZeroDivisionError):
            return None, None
    if math.isnan(value):
        return None, None
    undefined = any(
        issubclass(w.category, UndefinedMetricWarning) or "No positive class" in str(w.message) for w in caught
    )
    if undefined and not keeps_value:
        return None, None
    return (None, value) if undefined else (value, value)


def of_labels(truth, label, weight, binary):
    w = {"sample_weight": weight}
    found = {
        "accuracy": lambda: m.accuracy_score(truth, label, **w),
        "balanced_accuracy": lambda: m.balanced_accuracy_score(truth, label, **w),
        "matthews_corrcoef": lambda: m.matthews_corrcoef(truth, label, **w),
        "cohen_kappa": lambda: m.cohen_kappa_score(truth, label, **w),
    }
    functions = {"precision": m.precision_score, "recall": m.recall_score, "f1": m.f1_score, "jaccard": m.jaccard_score}
    for name, function in functions.items():
        for average in ["micro", "macro", "weighted"]:
            found[f"{name}_{average}"] = lambda f=function, a=average: f(truth, label, average=a, **w)
        if binary:
            found[name] = lambda f=function: f(truth, label, **w)
    if binary:
        found["specificity"] = lambda: m.recall_score(truth, label, pos_label=0, **w)
        found["fnr"] = lambda: 1 - m.recall_score(truth, label, **w)
        found["fpr"] = lambda: 1 - m.recall_score(truth, label, pos_label=0, **w)
    return found


def of_scores(truth, score, weight, classes):
    w = {"sample_weight": weight}
    if score.ndim == 1:
        return {
            "roc_auc": lambda: m.roc_auc_score(truth, score, **w),
            "average_precision": lambda: m.average_precision_score(truth, score, **w),
            "log_loss": lambda: m.log_loss(truth, score, **w),
            "brier_score": lambda: m.brier_score_loss(truth, score, pos_label=1, **w),
        }
    labels = {"labels": classes}
    found = {
        "log_loss": lambda: m.log_loss(truth, score, **labels, **w),
        "brier_score": lambda: m.brier_score_loss(truth, score, **labels, **w),
        "top_k_accuracy": lambda: m.top_k_accuracy_score(truth, score, k=2, **labels, **w),
        "top_k_accuracy@1": lambda: m.top_k_accuracy_score(truth, score, k=1, **labels, **w),
    }
    for kind in ["ovr", "ovo"]:
        for suffix, average in [("", "macro"), ("_weighted", "weighted")]:
            found[f"roc_auc_{kind}{suffix}"] = lambda k=kind, a=average: m.roc_auc_score(
                truth, score, multi_class=k, average=a, **labels, **w
            )
    if len(set(truth)) == len(classes):
        found["average_precision"] = lambda: m.average_precision_score(truth, score, **w)
        found["average_precision_weighted"] = lambda: m.average_precision_score(truth, score, average="weighted", **w)
    return found


def of_numbers(truth, prediction, weight):
    w = {"sample_weight": weight}
    return {
        "mae": lambda: m.mean_absolute_error(truth, prediction, **w),
        "mse": lambda: m.mean_squared_error(truth, prediction, **w),
        "rmse": lambda: m.root_mean_squared_error(truth, prediction, **w),
        "r2": lambda: m.r2_score(truth, prediction, **w),
        "mape": lambda: m.mean_absolute_percentage_error(truth, prediction, **w),
        "medae": lambda: m.median_absolute_error(truth, prediction, **w),
        "max_error": lambda: m.max_error(truth, prediction),
        "explained_variance": lambda: m.explained_variance_score(truth, prediction, **w),
        "pinball": lambda: m.mean_pinball_loss(truth, prediction, **w),
        "pinball@0.9": lambda: m.mean_pinball_loss(truth, prediction, alpha=0.9, **w),
        "mean_error": lambda: np.average(np.asarray(prediction) - np.asarray(truth), weights=weight),
    }


def of_rankings(queries, weight, keeps_empty):
    """Queries differ in size, so each is a call of its own; those without a relevant item are left out."""
    kept = [i for i, (relevance, _) in enumerate(queries) if keeps_empty or any(r > 0 for r in relevance)]
    weights = None if weight is None else [weight[i] for i in kept]

    def mean(compute, which=kept, weights=weights):
        return lambda: np.average([compute(*queries[i]) for i in which], weights=weights)

    found = {}
    for suffix, k in [("", None), ("@1", 1), ("@3", 3), ("@100", 100)]:
        found[f"ndcg{suffix}"] = mean(lambda r, s, k=k: m.ndcg_score([r], [s], k=k))
        found[f"dcg{suffix}"] = mean(lambda r, s, k=k: m.dcg_score([r], [s], k=k), range(len(queries)), weight)
    # Without ties, the mean of average precisions is map.
    if all(len(set(s)) == len(s) for _, s in queries):
        found["map"] = mean(lambda r, s: m.average_precision_score([int(x > 0) for x in r], s))
    return found


def answer(case):
    weight = case.get("weight")
    if case["task"] == "regression":
        found = of_numbers(case["truth"], case["prediction"], weight)
    elif case["task"] == "ranking":
        found = of_rankings(case["queries"], weight, case.get("keeps_empty", False))
    else:
        truth, classes = case["truth"], list(range(case["classes"]))
        found = of_labels(truth, case["label"], weight, case["task"] == "binary")
        if case.get("score") is not None:
            found |= of_scores(truth, np.array(case["score"]), weight, classes)
    answers = {}
    for name, compute in found.items():
        answers[name], answers[name + "?"] = measured(compute, name not in ["fpr", "fnr"])
    return answers


print(json.dumps({"version": sklearn.__version__, "answers": [answer(case) for case in json.load(sys.stdin)]}))
