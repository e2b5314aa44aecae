"""The rules of schema.yaml by Great Expectations. Usage: great_expectations_rules.py <orders> <customers>; prints what fails."""
import datetime
import json
import os
import sys

os.environ["GX_ANALYTICS_ENABLED"] = "False"

import great_expectations as gx
import great_expectations.expectations as gxe
from great_expectations.data_context.types.base import ProgressBarsConfig
from read_orders import COUNTRY, EMAIL, STATUS, read_customers, read_orders

orders = read_orders(sys.argv[1])
customers = read_customers(sys.argv[2])
RULES = {
    "order_id.required": (gxe.ExpectColumnValuesToNotBeNull, {"column": "order_id"}),
    "order_id.unique": (gxe.ExpectColumnValuesToBeUnique, {"column": "order_id"}),
    "customer_id.required": (gxe.ExpectColumnValuesToNotBeNull, {"column": "customer_id"}),
    "foreignKey(customer_id)": (gxe.ExpectColumnValuesToBeInSet, {"column": "customer_id", "value_set": customers}),
    "status.required": (gxe.ExpectColumnValuesToNotBeNull, {"column": "status"}),
    "status.enum": (gxe.ExpectColumnValuesToBeInSet, {"column": "status", "value_set": STATUS}),
    "country.pattern": (gxe.ExpectColumnValuesToMatchRegex, {"column": "country", "regex": f"^{COUNTRY}$"}),
    "email.pattern": (gxe.ExpectColumnValuesToMatchRegex, {"column": "email", "regex": f"^{EMAIL}$"}),
    "email.maxLength": (gxe.ExpectColumnValueLengthsToBeBetween, {"column": "email", "max_value": 40}),
    "amount.required": (gxe.ExpectColumnValuesToNotBeNull, {"column": "amount"}),
    "amount.minimum": (gxe.ExpectColumnValuesToBeBetween, {"column": "amount", "min_value": 0}),
    "amount.maximum": (gxe.ExpectColumnValuesToBeBetween, {"column": "amount", "max_value": 1000}),
    "quantity.minimum": (gxe.ExpectColumnValuesToBeBetween, {"column": "quantity", "min_value": 1}),
    "quantity.maximum": (gxe.ExpectColumnValuesToBeBetween, {"column": "quantity", "max_value": 100}),
    "discount.maximum": (gxe.ExpectColumnValuesToBeBetween, {"column": "discount", "max_value": 1}),
    "nullValues(discount)": (gxe.ExpectColumnValuesToNotBeNull, {"column": "discount", "mostly": 0.95}),
    "created.required": (gxe.ExpectColumnValuesToNotBeNull, {"column": "created"}),
    "freshness(created)": (
        gxe.ExpectColumnMaxToBeBetween,
        {"column": "created", "min_value": datetime.datetime(2024, 1, 1)},
    ),
    "shipped after created": (
        gxe.ExpectColumnPairValuesAToBeGreaterThanB,
        {"column_A": "shipped", "column_B": "created", "or_equal": True},
    ),
    "mean(amount)": (gxe.ExpectColumnMeanToBeBetween, {"column": "amount", "min_value": 450, "max_value": 550}),
}
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = ProgressBarsConfig(globally=False)
asset = context.data_sources.add_pandas("pandas").add_dataframe_asset("orders")
batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": orders})
expectations = [make(**given, meta={"rule": rule}) for rule, (make, given) in RULES.items()]
validated = batch.validate(gx.ExpectationSuite(name="orders", expectations=expectations), result_format="BASIC")
failing = {
    one.expectation_config.meta["rule"]: one.result["unexpected_count"] for one in validated.results if not one.success
}
print(json.dumps({"rules": len(validated.results), "failing": failing}))
