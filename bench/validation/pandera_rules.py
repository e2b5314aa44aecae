"""The rules of schema.yaml by pandera. Usage: pandera_rules.py <orders> <customers>; prints what fails."""
import json
import sys

import pandas as pd
import pandera.pandas as pa
from read_orders import COUNTRY, EMAIL, STATUS, read_customers, read_orders

orders = read_orders(sys.argv[1])
customers = read_customers(sys.argv[2])
Check = pa.Check
schema = pa.DataFrameSchema(
    {
        "order_id": pa.Column(int, unique=True, nullable=False),
        "customer_id": pa.Column(int, Check.isin(customers, error="foreignKey(customer_id)"), nullable=False),
        "status": pa.Column(str, Check.isin(STATUS, error="status.enum"), nullable=False),
        "country": pa.Column(str, Check.str_matches(f"^{COUNTRY}$", error="country.pattern"), nullable=True),
        "email": pa.Column(
            str,
            [Check.str_matches(f"^{EMAIL}$", error="email.pattern"), Check.str_length(max_value=40)],
            nullable=True,
        ),
        "amount": pa.Column(
            float,
            [
                Check.ge(0, error="amount.minimum"),
                Check.le(1000),
                Check(lambda amount: 450 <= amount.mean() <= 550, name="mean(amount)"),
            ],
            nullable=False,
        ),
        "quantity": pa.Column(int, [Check.ge(1, error="quantity.minimum"), Check.le(100)]),
        "discount": pa.Column(
            float,
            [
                Check.le(1),
                Check(lambda values: values.isna().mean() < 0.05, name="nullValues(discount)", ignore_na=False),
            ],
            nullable=True,
        ),
        "created": pa.Column(
            "datetime64[ns]",
            Check(lambda created: created.max() >= pd.Timestamp("2024-01-01"), name="freshness(created)"),
            coerce=True,
            nullable=False,
        ),
        "shipped": pa.Column("datetime64[ns]", coerce=True, nullable=True),
    },
    checks=Check(lambda rows: rows["shipped"] >= rows["created"], name="shipped after created"),
)
failing = {}
try:
    schema.validate(orders, lazy=True)
except pa.errors.SchemaErrors as error:
    cases = error.failure_cases
    failing = {str(rule): len(rows["index"].unique()) for rule, rows in cases.groupby("check")}
    samples = cases.groupby("check").head(5)
if "field_uniqueness" in failing:
    failing["order_id.unique"] = failing.pop("field_uniqueness")
print(json.dumps({"rules": 20, "failing": failing}))
