"""data/train.csv -> models/churn.onnx: gradient boosted trees that take the raw columns by name."""

from pathlib import Path

import pandas as pd
import yaml
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

with open("params.yaml", encoding="utf-8") as file:
    params = yaml.safe_load(file)["train"]
numeric, categorical = params["features"]["numeric"], params["features"]["categorical"]

# 32-bit floats, as the ONNX model will see them.
types = {column: "float32" for column in numeric} | {column: "str" for column in categorical}
rows = pd.read_csv("data/train.csv", dtype=types, keep_default_na=False)

columns = ColumnTransformer(
    [("numbers", "passthrough", numeric), ("words", OneHotEncoder(handle_unknown="ignore"), categorical)]
)
trees = GradientBoostingClassifier(
    n_estimators=params["trees"],
    max_depth=params["depth"],
    learning_rate=params["learning_rate"],
    random_state=params["seed"],
)
model = make_pipeline(columns, trees).fit(rows[numeric + categorical], rows["churn"])

# Probabilities as one plain tensor instead of a list of maps, which few runtimes can return.
onnx_model = to_onnx(
    model,
    initial_types=[(column, FloatTensorType([None, 1])) for column in numeric]
    + [(column, StringTensorType([None, 1])) for column in categorical],
    name="churn",
    options={"zipmap": False},
    target_opset={"": 18, "ai.onnx.ml": 3},
)
# The converter lists the operator sets in random order; sorted, equal models are equal files.
onnx_model.opset_import.sort(key=lambda opset: opset.domain)
Path("models").mkdir(exist_ok=True)
Path("models/churn.onnx").write_bytes(onnx_model.SerializeToString(deterministic=True))
print(f"fitted {params['trees']} trees to {len(rows)} customers")
