/** What is known of a project before it has an assay.yaml. */
export interface ProjectFacts {
  /** Stages of the dvc.yaml at the root. */
  stages: readonly string[];
  /** Numbers of the metric files, as `file:key`. */
  metrics: readonly string[];
  /** Data and models found in the project; relative to the root. */
  data: readonly string[];
}

const MOST = 8;
/** Words in the names of metrics that are better when they are lower. */
const LOWER_IS_BETTER = /loss|error|mse|rmse|mae|mape|brier|perplexity|seconds|latency/i;

/** The text of a first assay.yaml: valid, blocking nothing, with the project's own names in its examples. */
export function starterConfig({ stages, metrics, data }: ProjectFacts): string {
  const target = stages.at(-1) ?? 'train';
  const gated = metrics.length > 0 ? metrics.slice(0, MOST) : ['metrics.json:accuracy'];
  const kept = data.slice(0, MOST).map((path) => `#   - ${scalar(path)}`);
  return [
    '# What `assay run` does here, and what a change must hold. Every key but `version` may be left out;',
    '# `assay schema` prints them all. Rules are read from the revision a change is compared with.',
    'version: 1',
    '',
    '# Stages of dvc.yaml to reproduce, with what they depend on; all when left out.',
    '# pipeline:',
    `#   targets: [${scalar(target)}]`,
    '',
    '# Gates on numbers that your scripts write, named <file>:<key>. `max_drop` and `max_rise` bound the change from the base,',
    '# in the unit of the metric or in percent of the base; `min` and `max` bound the value itself.',
    '# metrics:',
    ...gated.flatMap((metric) => [`#   - metric: ${scalar(metric)}`, ...boundLines(metric)]),
    '',
    '# Paths whose change is announced in the report.',
    '# protected:',
    '#   - assay.yaml',
    ...kept,
    '',
  ].join('\n');
}

function boundLines(metric: string): string[] {
  return LOWER_IS_BETTER.test(metric) ? ['#     direction: lower', '#     max_rise: 2%'] : ['#     max_drop: 0.01'];
}

/** Text as YAML reads it back, also between brackets. */
function scalar(text: string): string {
  return /^[\w./@-][\w./@:-]*$/.test(text) && !/^[\d.-]|:$/.test(text) ? text : JSON.stringify(text);
}
