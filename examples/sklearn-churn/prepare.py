"""data/telco-churn.csv -> data/train.csv and data/test.csv, the same bytes that ../telco-churn/prepare.mjs writes."""

from hashlib import sha256

import pandas as pd
import yaml

with open("params.yaml", encoding="utf-8") as file:
    params = yaml.safe_load(file)["prepare"]

# Everything stays text, so that the numbers keep the spelling of the source.
customers = pd.read_csv("data/telco-churn.csv", dtype=str, keep_default_na=False)

# The source has no id: the number of the row (the first below the header is 1) names a customer for good.
customers.insert(0, "customer_id", range(1, len(customers) + 1))

# Customers in their first month have no bill yet: an empty total is 0. Any other gap is a mistake of the source.
gaps = customers["total_charges"] == ""
if (customers.loc[gaps, "tenure"] != "0").any():
    raise SystemExit("total_charges is empty for customers who stayed longer than a month")
customers.loc[gaps, "total_charges"] = "0"


def lot(customer_id: int) -> float:
    """A number in [0, 1) that depends on the customer and the seed alone: nobody changes sides when rows come or go."""
    digest = sha256(f"{params['seed']}:{customer_id}".encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32


is_test = customers["customer_id"].map(lot) < params["test_share"]
customers[~is_test].to_csv("data/train.csv", index=False, lineterminator="\n")
customers[is_test].to_csv("data/test.csv", index=False, lineterminator="\n")
print(f"{(~is_test).sum()} customers to learn from, {is_test.sum()} to test on")
