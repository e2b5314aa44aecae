import { describe, expect, test } from '@jest/globals';
import { importEvidently } from '../../src/drift/index.js';

/** As Evidently 0.4.40 writes it, without the distributions. */
const OLD = {
  version: '0.4.40',
  metrics: [
    {
      metric: 'DatasetDriftMetric',
      result: { drift_share: 0.5, number_of_columns: 2, share_of_drifted_columns: 0.5, dataset_drift: true },
    },
    {
      metric: 'DataDriftTable',
      result: {
        share_of_drifted_columns: 0.5,
        dataset_drift: false,
        drift_by_columns: {
          x: {
            column_name: 'x',
            column_type: 'num',
            stattest_name: 'K-S p_value',
            stattest_threshold: 0.05,
            drift_score: 0.01,
            drift_detected: true,
          },
        },
      },
    },
    {
      metric: 'ColumnDriftMetric',
      result: {
        column_name: 'c',
        stattest_name: "Fisher's Exact test",
        stattest_threshold: 0.1,
        drift_score: 0.4,
        drift_detected: false,
      },
    },
    { metric: 'ColumnCorrelationsMetric', result: {} },
  ],
};

const valueDrift = (column: string, method: string, threshold: number, value: unknown) => ({
  metric_name: `ValueDrift(column=${column},method=${method},threshold=${threshold})`,
  config: { type: 'evidently:metric_v2:ValueDrift', column, method, threshold },
  value,
});

/** As Evidently 0.7.23 writes it. */
const NEW = {
  metrics: [
    {
      metric_name: 'DriftedColumnsCount(drift_share=0.5)',
      config: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.5 },
      value: { count: 2, share: 0.5 },
    },
    valueDrift('chosen', 'Wasserstein distance (normed)', 0.1, 0.3),
    valueDrift('named', 'ks', 0.05, 0.3),
    valueDrift('tested', 'psi', 0.1, 0.05),
    valueDrift('broken', 'psi', 0.1, null),
  ],
  tests: [
    {
      id: 'drift',
      status: 'FAIL',
      metric_config: { params: { type: 'evidently:metric_v2:ValueDrift', column: 'tested' } },
    },
    {
      id: 'lt',
      status: 'SUCCESS',
      metric_config: { params: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.5 } },
    },
  ],
};

test('a report of 0.4 to 0.6', () => {
  expect(importEvidently(OLD, 'report.json')).toEqual({
    dataset_drift: true,
    share: 0.5,
    columns: {
      x: { method: 'ks', score: 0.01, threshold: 0.05, drifted: true },
      c: { method: 'fisher_exact', score: 0.4, threshold: 0.1, drifted: false },
    },
  });
});

test('a report of 0.7, with and without its tests: flags are the tests’, else by the rule of the method', () => {
  const columns = {
    chosen: { method: 'wasserstein', score: 0.3, threshold: 0.1, drifted: true },
    named: { method: 'ks', score: 0.3, threshold: 0.05, drifted: false },
    tested: { method: 'psi', score: 0.05, threshold: 0.1, drifted: true },
    broken: { method: 'psi', score: null, threshold: 0.1, drifted: null },
  };
  expect(importEvidently(NEW, 'report.json')).toEqual({ dataset_drift: false, share: 0.5, columns });
  expect(importEvidently({ metrics: NEW.metrics }, 'report.json')).toEqual({
    dataset_drift: true,
    share: 0.5,
    columns: { ...columns, tested: { ...columns.tested, drifted: false } },
  });
});

describe('hostile documents', () => {
  test.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ metrics: {} }],
    [{ metrics: [] }],
    [{ metrics: [null, 1, 'x', [], { metric: 'DatasetDriftMetric' }, { config: [], value: {} }] }],
    [{ metrics: [{ metric: 'DataDriftTable', result: { drift_by_columns: [1] } }] }],
  ])('%j is no report', (document) => {
    expect(() => importEvidently(document, 'report.json')).toThrow(
      expect.objectContaining({ code: 'EVIDENTLY_REPORT_UNREADABLE', exitCode: 2 }),
    );
  });

  test('values of the wrong kind are not there, and names are only names', () => {
    const document = JSON.parse(
      JSON.stringify({
        metrics: [valueDrift('__proto__', 'made up', 0.1, '0.4'), valueDrift('x'.repeat(2000), 'ks', 1, 1)],
      }),
    ) as unknown;
    const { columns, share } = importEvidently(document, 'report.json');
    expect(share).toBeNull();
    expect(Object.entries(columns)).toEqual([
      ['__proto__', { method: 'made up', score: null, threshold: 0.1, drifted: null }],
    ]);
    expect(Object.getPrototypeOf(columns)).toBe(Object.prototype);
    const share2 = { metrics: [{ metric: 'DatasetDriftMetric', result: { share_of_drifted_columns: 7 } }] };
    expect(() => importEvidently(share2, 'report.json')).toThrow('no Evidently report');
  });
});
