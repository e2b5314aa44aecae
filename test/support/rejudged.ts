import assert from 'node:assert/strict';
import { rejudgeReport } from '../../src/commands/rejudge-report.js';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import { parseConfig } from '../../src/config/index.js';

/**
 * Throws unless whoever judges an honest report by the rules that the run had comes to the same verdicts, but for rules on a
 * past that no report holds in full.
 */
export function assertRejudged(json: unknown, rules: string): void {
  const report = fullReportSchema.parse(JSON.parse(JSON.stringify(json)));
  const config = parseConfig(rules, 'assay.yaml');
  const { verdicts, decision } = rejudgeReport(report, { config, sha: null, binding: true });
  const isKnown = ({ reason }: { reason: string }) => !reason.includes('cannot be judged from a report');
  const isComparable = verdicts.map(isKnown);
  assert.deepEqual(
    verdicts.filter(isKnown),
    report.verdicts.filter((_, index) => isComparable[index] !== false),
  );
  if (!isComparable.includes(false)) assert.equal(decision, report.decision);
}
