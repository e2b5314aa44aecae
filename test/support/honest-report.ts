import type { Report } from '../../src/commands/report-schema.js';
import { measurement } from '../../src/core/measurement.js';
import type { Measurement } from '../../src/core/measurement.js';
import { reportOf } from './churn-report.js';

export const WORKFLOW = '.github/workflows/ml.yml';

export const CONFIG = `version: 1
models:
  churn:
    predictions: out/predictions.csv
    columns: {prediction: label}
    task: binary
    test: {target: truth, positive: yes, id: id}
    gates: [{metric: accuracy, max_drop: 0.02}]
metrics:
  - {metric: "metrics.json:f1", max_drop: 0.01}
github:
  workflows: [${WORKFLOW}]
  release_managers: {users: [rita]}
`;

export interface Numbers {
  /** Change of the model's accuracy. */
  accuracy?: number;
  /** Change of the metric file's number. */
  f1?: number;
  project?: string;
  more?: Partial<Report>;
}

/** What `run` writes of the rules above. */
export function honestReport({ accuracy = 0.005, f1 = 0 }: Numbers = {}): Report {
  const compared = (fields: Partial<Measurement> & Pick<Measurement, 'id' | 'source'>, change: number) =>
    measurement({ base: 0.8, value: 0.8 + change, ...fields });
  const measurements = [
    compared(
      {
        id: 'evaluation.churn.accuracy',
        source: 'out/predictions.csv',
        ci: [accuracy - 0.02, accuracy + 0.02],
        se: 0.012,
        value_se: 0.01,
        confidence: 0.9,
        n: 2000,
        direction: 'higher',
      },
      accuracy,
    ),
    compared({ id: 'metrics.json:f1', source: 'metrics.json', direction: 'higher' }, f1),
    measurement({ id: 'pipeline.stages_run', source: 'dvc.yaml', unit: 'stages', value: 1 }),
  ];
  return reportOf({
    decision: accuracy < -0.02 || f1 < -0.01 ? 'fail' : 'pass',
    reason: 'as the run says',
    measurements,
    sections: {
      pipeline: { stages: [], sources: [], params: [], notes: [] },
      evaluation: {
        models: [
          {
            name: 'churn',
            task: 'binary',
            source: 'out/predictions.csv',
            engine: null,
            standing: { kind: 'compared' },
            champion: { revision: 'the base', source: 'out/predictions.csv' },
            test: {
              path: 'out/predictions.csv',
              revision: 'workspace',
              n: 2000,
              positives: 800,
              digest: 'd'.repeat(64),
              comparisons: null,
            },
            tests: {},
            slices: [],
            confusion: null,
            curves: [],
            changed_rows: null,
            notes: [],
          },
        ],
      },
    },
  });
}
