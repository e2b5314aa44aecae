import { describe, expect, test } from '@jest/globals';
import { parseReport } from '../../src/commands/parse-report.js';
import { honestReport } from '../support/honest-report.js';

const honest = () => JSON.parse(JSON.stringify(honestReport())) as Record<string, never>;
/** The report with something at a place of it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const report = honest();
  const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((node, key) => node[key] as never, report);
  holder[path.at(-1)!] = value;
  return report;
}

describe('a report of another version of the Action', () => {
  test.each<[string, (string | number)[]]>([
    ['at the top', ['energy']],
    ['of the subject', ['subject', 'queue']],
    ['that is a section', ['sections', 'serving']],
    ['of a measurement', ['measurements', 0, 'tags']],
    ['of a section', ['sections', 'evaluation', 'fairness']],
    ['of one of several kinds', ['sections', 'evaluation', 'models', 0, 'standing', 'since']],
  ])('is read without a field %s', (_, path) =>
    expect(parseReport(changed(path, { a: [1] }))).toEqual({ report: honestReport() }),
  );

  test.each<[string, (string | number)[], unknown, string]>([
    ['of another schema', ['schema'], 'assay.report/2', 'schema'],
    ['with a field of another kind', ['measurements', 0, 'value'], 'high', 'measurements.0.value'],
    ['with an unknown kind', ['sections', 'evaluation', 'models', 0, 'standing', 'kind'], 'better', 'standing'],
  ])('%s is refused, whatever else it has', (_, path, value, where) => {
    const report = changed(path, value) as Record<string, unknown>;
    expect(parseReport({ ...report, energy: 1 })).toEqual({ mistake: expect.stringContaining(where) });
    expect(parseReport(report)).toEqual({ mistake: expect.stringContaining(where) });
  });

  test('that is unknown in too many places is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`k${index}`, 1]));
    expect(parseReport({ ...honest(), ...many })).toHaveProperty('mistake');
    expect(parseReport(null)).toHaveProperty('mistake');
  });
});
