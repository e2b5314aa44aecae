"""Writes a forest of 100 trees over 20 columns to the path given, as ONNX. Usage: forest.py <path>"""
import sys

import numpy as np
from skl2onnx import to_onnx
from sklearn.ensemble import RandomForestClassifier

random = np.random.default_rng(0)
X = random.normal(size=(20_000, 20)).astype(np.float32)
y = (X[:, 0] + X[:, 1] * X[:, 2] + random.normal(size=len(X)) > 0).astype(int)
model = RandomForestClassifier(100, max_depth=8, random_state=0).fit(X, y)
onnx = to_onnx(model, X[:1], options={"zipmap": False}, target_opset={"": 18, "ai.onnx.ml": 3})
with open(sys.argv[1], "wb") as file:
    file.write(onnx.SerializeToString())
