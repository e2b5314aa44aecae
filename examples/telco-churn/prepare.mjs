// data/telco-churn.csv → data/train.csv and data/test.csv
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { formatCsv, parseCsv } from './lib/csv.mjs';
import { readParams } from './lib/params.mjs';

const { seed, test_share: testShare } = readParams().prepare;

// The source has no id: the number of the row (the first below the header is 1) names a customer for good.
const customers = parseCsv(readFileSync('data/telco-churn.csv', 'utf8')).map((row, index) => ({
  customer_id: index + 1,
  ...row,
  total_charges: totalCharges(row, index + 1),
}));

/** Customers in their first month have no bill yet: an empty total is 0. Any other gap is a mistake of the source. */
function totalCharges(row, customerId) {
  if (row.total_charges !== '') return row.total_charges;
  if (row.tenure !== '0') throw new Error(`customer ${customerId}: total_charges is empty after ${row.tenure} months`);
  return '0';
}

/**
 * A number in [0, 1) that depends on the customer and the seed alone, so that nobody changes sides when rows are added,
 * removed or sorted.
 */
function lot(customerId) {
  return createHash('sha256').update(`${seed}:${customerId}`).digest().readUInt32BE() / 2 ** 32;
}

const columns = Object.keys(customers[0]);
const test = customers.filter(({ customer_id }) => lot(customer_id) < testShare);
const train = customers.filter(({ customer_id }) => lot(customer_id) >= testShare);
writeFileSync('data/train.csv', formatCsv(columns, train));
writeFileSync('data/test.csv', formatCsv(columns, test));
console.log(`${train.length} customers to learn from, ${test.length} to test on`);
