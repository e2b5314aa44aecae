// data/train.csv → models/churn.json (the weights, to read) and models/churn.onnx (the same model, to run anywhere)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { trainChurnModel } from './lib/churn-model.mjs';
import { parseCsv } from './lib/csv.mjs';
import { churnModelToOnnx } from './lib/churn-onnx.mjs';
import { readParams } from './lib/params.mjs';

const rows = parseCsv(readFileSync('data/train.csv', 'utf8'));
const { model, iterations } = trainChurnModel(rows, readParams().train);

mkdirSync('models', { recursive: true });
writeFileSync('models/churn.json', `${JSON.stringify(model, null, 2)}\n`);
writeFileSync('models/churn.onnx', churnModelToOnnx(model));
console.log(`fitted ${rows.length} customers in ${iterations} iterations`);
