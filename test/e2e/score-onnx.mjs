// Scores a CSV file with an ONNX model that takes raw columns by name, in a process without Jest's typed arrays.
// Usage: node score-onnx.mjs <model.onnx> <rows.csv>; prints {inputs, outputs, shape, labels, probabilities} as JSON.
import { readFileSync } from 'node:fs';
import { parseCsv } from '../../examples/telco-churn/lib/csv.mjs';

process.env.ORT_DISABLE_TELEMETRY = '1'; // or it leaves a device id in the home
const ort = await import('onnxruntime-node');
const [model, data] = process.argv.slice(2);
const rows = parseCsv(readFileSync(data, 'utf8'));
const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1 });

const feeds = Object.fromEntries(
  session.inputMetadata.map(({ name, type }) => {
    const values = rows.map((row) => row[name]);
    const shape = [rows.length, 1];
    return [
      name,
      type === 'string'
        ? new ort.Tensor('string', values, shape)
        : new ort.Tensor('float32', Float32Array.from(values, Number), shape),
    ];
  }),
);
const { label, probabilities } = await session.run(feeds);
const signature = (fields) => Object.fromEntries(fields.map(({ name, type }) => [name, type]));
process.stdout.write(
  JSON.stringify({
    inputs: signature(session.inputMetadata),
    outputs: signature(session.outputMetadata),
    shape: probabilities.dims,
    labels: [...label.data],
    probabilities: rows.map((_, at) => [...probabilities.data.slice(2 * at, 2 * at + 2)]),
  }),
);
