"""Trains models, writes them to the directory given as ONNX, and says what each library predicts of its rows.

In: {"directory": path}. Out: [{name, task, model, columns: {name: values}, classes?, labels?, probabilities?, values?}].
Rows have 32-bit floats, so that a model of 32 bits sees the numbers that its library saw.
"""
import json
import os
import sys
import warnings

import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")

from lightgbm import LGBMClassifier, LGBMRegressor
from onnxmltools import convert_lightgbm, convert_xgboost
from onnxmltools.convert.common.data_types import FloatTensorType as OtherFloatTensorType
from skl2onnx import to_onnx
from skl2onnx.common.data_types import (
    BooleanTensorType,
    DoubleTensorType,
    FloatTensorType,
    Int64TensorType,
    StringTensorType,
)
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    HistGradientBoostingClassifier,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler
from xgboost import XGBClassifier, XGBRegressor

OPSET = {"": 18, "ai.onnx.ml": 3}
ROWS = 400
random = np.random.default_rng(7)
directory = json.load(sys.stdin)["directory"]
results = []


def table(missing=0.0):
    X = random.normal(size=(ROWS, 6)).astype(np.float32)
    X[random.random(X.shape) < missing] = np.nan
    return pd.DataFrame(X, columns=[f"f{i}" for i in range(6)])


def signal(frame):
    X = np.nan_to_num(frame.to_numpy(dtype=float))
    return X[:, 0] - X[:, 1] * X[:, 2] + 0.5 * X[:, 3] + random.normal(scale=0.5, size=len(X))


def plain(values):
    return [None if isinstance(v, float) and np.isnan(v) else v for v in np.asarray(values).tolist()]


def classes_of(score, names):
    return np.asarray(names)[np.digitize(score, np.quantile(score, np.linspace(0, 1, len(names) + 1)[1:-1]))]


def add(name, task, frame, model, rows, onnx):
    path = os.path.join(directory, name + ".onnx")
    with open(path, "wb") as file:
        file.write(onnx.SerializeToString())
    told = {"name": name, "task": task, "model": path, "columns": {c: plain(frame[c]) for c in frame.columns}}
    if task == "regression":
        told["values"] = plain(np.ravel(model.predict(rows)))
    else:
        told["classes"] = [str(c) for c in model.classes_]
        told["labels"] = [str(c) for c in model.predict(rows)]
        told["probabilities"] = model.predict_proba(rows).tolist()
    results.append(told)


def scikit(name, task, model, frame, y, zipmap=True, wide="float"):
    rows = frame.to_numpy(dtype=np.float32 if wide == "float" else np.float64)
    model.fit(rows, y)
    kind = FloatTensorType if wide == "float" else DoubleTensorType
    options = None if zipmap or task == "regression" else {"zipmap": False}
    final = model.steps[-1][1] if hasattr(model, "steps") else model
    options = options and {id(final): options}
    onnx = to_onnx(model, initial_types=[("X", kind([None, rows.shape[1]]))], target_opset=OPSET, options=options)
    add(name, task, frame, model, rows, onnx)


three = ["low", "middle", "high"]
f = table()
scikit("logistic", "binary", LogisticRegression(), f, (signal(f) > 0).astype(int))
f = table()
scikit("logistic-words", "multiclass", LogisticRegression(), f, classes_of(signal(f), three))
f = table()
scikit("forest", "binary", RandomForestClassifier(50, random_state=0), f, (signal(f) > 0).astype(int), zipmap=False)
f = table()
scikit("forest-words", "multiclass", RandomForestClassifier(30, max_depth=5, random_state=0), f, classes_of(signal(f), three))
f = table()
scikit("boosting", "binary", GradientBoostingClassifier(n_estimators=40, random_state=0), f, np.where(signal(f) > 0, "yes", "no"), zipmap=False)
f = table()
scikit("boosting-numbers", "multiclass", GradientBoostingClassifier(n_estimators=20, random_state=0), f, classes_of(signal(f), [3, 5, 9]), zipmap=False)
f = table(missing=0.1)
scikit("histogram-boosting", "binary", HistGradientBoostingClassifier(max_iter=30, random_state=0), f, (signal(f) > 0).astype(int), zipmap=False)
f = table()
scikit("ridge", "regression", make_pipeline(StandardScaler(), Ridge()), f, signal(f), wide="double")
f = table()
scikit("forest-values", "regression", RandomForestRegressor(40, random_state=0), f, signal(f))
f = table()
scikit("boosting-values", "regression", GradientBoostingRegressor(n_estimators=40, random_state=0), f, signal(f))

floats = [("X", OtherFloatTensorType([None, 6]))]
f = table(missing=0.1)
y = (signal(f) > 0).astype(int)
rows = f.to_numpy(dtype=np.float32)
model = LGBMClassifier(n_estimators=40, verbose=-1).fit(rows, y)
add("lightgbm", "binary", f, model, rows, convert_lightgbm(model, initial_types=floats, target_opset=15))
y = classes_of(signal(f), [0, 1, 2])
model = LGBMClassifier(n_estimators=15, verbose=-1).fit(rows, y)
add("lightgbm-three", "multiclass", f, model, rows, convert_lightgbm(model, initial_types=floats, target_opset=15, zipmap=False))
model = LGBMRegressor(n_estimators=40, verbose=-1).fit(rows, signal(f))
add("lightgbm-values", "regression", f, model, rows, convert_lightgbm(model, initial_types=floats, target_opset=15))
f = table(missing=0.1)
rows = f.to_numpy(dtype=np.float32)
model = XGBClassifier(n_estimators=40, max_depth=4).fit(rows, (signal(f) > 0).astype(int))
add("xgboost", "binary", f, model, rows, convert_xgboost(model, initial_types=floats, target_opset=15))
model = XGBClassifier(n_estimators=15, max_depth=4).fit(rows, classes_of(signal(f), [0, 1, 2]))
add("xgboost-three", "multiclass", f, model, rows, convert_xgboost(model, initial_types=floats, target_opset=15))
model = XGBRegressor(n_estimators=40, max_depth=4).fit(rows, signal(f))
add("xgboost-values", "regression", f, model, rows, convert_xgboost(model, initial_types=floats, target_opset=15))

# Columns by name: text, numbers that may be missing, whole numbers, booleans.
f = table(missing=0.1)[["f0", "f1"]].rename(columns={"f0": "monthly charges"})
f["contract"] = random.choice(["month", "one year", "two years"], ROWS)
f["payment"] = random.choice(["card", "cheque", ""], ROWS)
f["tenure"] = random.integers(0, 72, ROWS)
f["paperless"] = random.random(ROWS) < 0.5
score = np.nan_to_num(f["monthly charges"]) + (f["contract"] == "month") - f["tenure"] / 36 + f["paperless"]
score = score + random.normal(scale=0.3, size=ROWS)
numbers = ["monthly charges", "f1"]
prepared = ColumnTransformer(
    [
        ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        ("words", OneHotEncoder(handle_unknown="ignore"), ["contract", "payment"]),
        ("whole", StandardScaler(), ["tenure"]),
        ("truth", "passthrough", ["paperless"]),
    ]
)
types = [
    ("monthly charges", FloatTensorType([None, 1])),
    ("f1", FloatTensorType([None, 1])),
    ("contract", StringTensorType([None, 1])),
    ("payment", StringTensorType([None, 1])),
    ("tenure", Int64TensorType([None, 1])),
    ("paperless", BooleanTensorType([None, 1])),
]
model = make_pipeline(prepared, LogisticRegression()).fit(f, np.where(score > 0.5, "Yes", "No"))
add("pipeline", "binary", f, model, f, to_onnx(model, initial_types=types, target_opset=OPSET))
encoded = ColumnTransformer(
    [
        ("numbers", SimpleImputer(), numbers),
        ("words", OrdinalEncoder(), ["contract", "payment"]),
        ("rest", "passthrough", ["tenure"]),
    ]
)
model = make_pipeline(encoded, RandomForestClassifier(25, max_depth=6, random_state=0)).fit(f, classes_of(score, three))
kept = f.drop(columns="paperless")
options = {id(model.steps[-1][1]): {"zipmap": False}}
add("pipeline-forest", "multiclass", kept, model, f, to_onnx(model, initial_types=types[:-1], target_opset=OPSET, options=options))

json.dump(results, sys.stdout)
