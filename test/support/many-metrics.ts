import type { PullRequestEvidence } from '../../src/commands/pull-request-evidence.js';
import { decide, judge, metricRuleSchema } from '../../src/gate/index.js';
import { compared, contextOf, reportOf } from './churn-report.js';

/** So many gated metrics of a file, every third of which moved a little, and one of which fell too far. */
export function manyMetrics(count: number): PullRequestEvidence {
  const names = Array.from({ length: count }, (_, index) => `metrics.json:scores.class_${index}.f1`);
  const measurements = names.map((id, index) => {
    const moved = index === 17 ? -0.05 : index % 3 === 0 ? 0.001 * ((index % 7) - 2) : 0;
    return compared(id, 0.8 - index / 1000, 0.8 - index / 1000 + moved, null, { source: 'metrics.json', n: null });
  });
  const rules = names.map((metric) => metricRuleSchema.parse({ metric, max_drop: 0.01, direction: 'higher' }));
  const verdicts = judge(rules, measurements);
  const decided = decide(verdicts);
  const report = reportOf({ ...decided, measurements, verdicts });
  return {
    context: contextOf(),
    evidence: { kind: 'report', report, judged: { verdicts, ...decided }, accepted: [] },
  };
}
