/**
 * Rules over measurements → verdicts → one decision.
 *
 * Refuses to know: where a number comes from, what a metric means, files, GitHub. Never rewrites a decision by policy:
 * `enforce` and `on_inconclusive` change exit status only, elsewhere.
 * Invariants: pure; a rule without a value gets the verdict its `on_missing` names, never a silent pass.
 */
export { BOUNDS, metricRuleSchema, modelRuleSchema } from './rules.js';
export type { Bound, MetricRule, ModelRule } from './rules.js';
export {
  MAX_HISTORY_POINTS,
  historyBlocks,
  historySection,
  historySectionSchema,
  sparkline,
} from './history/history-section.js';
export type { HistorySection } from './history/history-section.js';
export type { Past } from './history/past.js';
export { judge } from './judge.js';
export { judgeModel, measurementOf } from './judge-model.js';
export { judgeQuality, judgeUnread } from './judge-quality.js';
export { decide } from './decide.js';
export type { Decided } from './decide.js';
