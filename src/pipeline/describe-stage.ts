/** What `describeStage` looks at: a stage, or a `.dvc` file as one without dependencies. */
export interface Described {
  description?: string | undefined;
  /** As written, parameter files included. */
  dependencies: readonly string[];
  /** As written. `isReport`: a metric or a plot. */
  outputs: readonly { written: string; isReport: boolean }[];
}

const MAX_LENGTH = 80;
/** Where Python's `splitlines` ends a line. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/**
 * One line about a stage, as `dvc stage list` says it: the first line of its `desc`, else what it makes, else what it
 * reads; at most 80 characters.
 */
export function describeStage(stage: Described): string {
  const firstLine = stage.description?.split(LINE_END).find((line) => line !== '');
  const characters = Array.from(firstLine?.trim() || generated(stage));
  if (characters.length <= MAX_LENGTH) return characters.join('');
  return `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}

function generated({ dependencies, outputs }: Described): string {
  if (outputs.length === 0) {
    return dependencies.length === 0 ? 'No outputs or dependencies' : `Depends on ${dependencies.join(', ')}`;
  }
  const named = (word: string, areReports: boolean) => {
    const paths = outputs.filter(({ isReport }) => isReport === areReports).map(({ written }) => written);
    return paths.length === 0 ? [] : [`${word} ${paths.join(', ')}`];
  };
  return [...named('Outputs', false), ...named('Reports', true)].join('; ');
}
