"""models/churn.onnx on data/test.csv -> predictions, metrics and plots. What is judged is the file that ships."""

import json
from pathlib import Path

import onnxruntime
import pandas as pd
import yaml
from sklearn import metrics
from sklearn.calibration import calibration_curve

with open("params.yaml", encoding="utf-8") as file:
    threshold = yaml.safe_load(file)["evaluate"]["threshold"]

rows = pd.read_csv("data/test.csv", dtype=str, keep_default_na=False)
session = onnxruntime.InferenceSession("models/churn.onnx", providers=["CPUExecutionProvider"])
inputs = {
    field.name: rows[[field.name]].to_numpy(dtype="float32" if field.type == "tensor(float)" else object)
    for field in session.get_inputs()
}
probability = session.run(["probabilities"], inputs)[0][:, 1].astype("float64").round(9)
churned = rows["churn"] == "Yes"
predicted = probability >= threshold

result = {
    "roc_auc": metrics.roc_auc_score(churned, probability),
    "average_precision": metrics.average_precision_score(churned, probability),
    "log_loss": metrics.log_loss(churned, probability),
    "brier_score": metrics.brier_score_loss(churned, probability),
    "accuracy": metrics.accuracy_score(churned, predicted),
    "precision": metrics.precision_score(churned, predicted, zero_division=0),
    "recall": metrics.recall_score(churned, predicted),
    "f1": metrics.f1_score(churned, predicted),
    "rows": len(rows),
}
# Six digits after the point: more would be noise, and would differ between machines.
result = {name: round(float(value), 6) for name, value in result.items()} | {"rows": len(rows)}
Path("metrics.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8", newline="\n")


def write_csv(path: str, **columns) -> None:
    pd.DataFrame(columns).to_csv(path, index=False, lineterminator="\n")


write_csv(
    "data/predictions.csv",
    customer_id=rows["customer_id"],
    churn=rows["churn"],
    label=pd.Series(predicted).map({True: "Yes", False: "No"}),
    probability=probability,
)

Path("plots").mkdir(exist_ok=True)
fpr, tpr, thresholds = metrics.roc_curve(churned, probability)
every = -(-len(fpr) // 100)  # at most a hundred points and the two ends
kept = sorted({*range(0, len(fpr), every), len(fpr) - 1})
write_csv("plots/roc.csv", fpr=fpr[kept].round(6), tpr=tpr[kept].round(6), threshold=thresholds[kept].clip(max=1).round(6))
observed, mean_predicted = calibration_curve(churned, probability, n_bins=10)
write_csv("plots/calibration.csv", predicted=mean_predicted.round(6), observed=observed.round(6))
print(f"ROC AUC {result['roc_auc']:.4f} on {len(rows)} customers")
