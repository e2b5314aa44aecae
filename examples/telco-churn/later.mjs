// data/test.csv → data/later.csv: customers the model has never seen, some months later. The source has no dates, so that
// what happened in these months is made up: what `later` in params.yaml says, and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { formatCsv, parseCsv } from './lib/csv.mjs';
import { readParams } from './lib/params.mjs';

const { seed, price_rise: priceRise, contracts_lost: contractsLost } = readParams().later;

const customers = parseCsv(readFileSync('data/test.csv', 'utf8'));
const columns = Object.keys(customers[0]);
const later = customers
  .filter((row) => row.contract === 'Month-to-month' || lot(row.customer_id) >= contractsLost)
  .map((row) => ({ ...row, monthly_charges: dollars(row.monthly_charges * (1 + priceRise)) }));
writeFileSync('data/later.csv', formatCsv(columns, later));
console.log(`${later.length} of ${customers.length} customers, who pay ${priceRise * 100} % more`);

/** A number in [0, 1) that depends on the customer and the seed alone. */
function lot(customerId) {
  return createHash('sha256').update(`later:${seed}:${customerId}`).digest().readUInt32BE() / 2 ** 32;
}

function dollars(amount) {
  return Math.round(amount * 100) / 100;
}
