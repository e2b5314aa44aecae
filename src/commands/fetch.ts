import { plotSources } from '../core/plot-sources.js';
import type { TrackedOutput } from '../core/tracked.js';
import { isInside } from '../core/repository-path.js';
import { fetchOutputs } from '../versioning/index.js';
import type { StageOutput } from '../pipeline/index.js';
import { choices, count, defineCommand } from './command.js';
import { TRANSFER_OPTIONS, transferOf } from './transfer.js';
import { transferOutcome } from './transfer-outcome.js';
import { withRuns } from './transfer-runs.js';
import type { Workspace } from './workspace.js';

const TYPES = { metrics: 'metric', plots: 'plot' } as const;

/** `assay fetch`: brings recorded data from the remote into the cache; the workspace is untouched. */
export const fetch = defineCommand({
  name: 'fetch',
  summary: 'bring data from the remote into the cache',
  positionals: '[targets...]',
  locks: true,
  options: {
    ...TRANSFER_OPTIONS,
    maxSize: count('--max-size <bytes>', 'only data smaller than this'),
    types: choices('--type <type>', 'only data of this kind', ['metrics', 'plots']),
  },
  async run(context, targets, { maxSize, types = [], ...given }) {
    const transfer = await transferOf(context, targets, given);
    const { repository, workspace, outputs, options, shown, nothing } = transfer;
    const wanted = outputs
      .filter(({ sizeBytes }) => maxSize === undefined || sizeBytes === undefined || sizeBytes < maxSize)
      .filter((output) => types.length === 0 || types.some((type) => isOfType(workspace, output, type)));
    const fetched = await withRuns(transfer, 'fetchAll', () => fetchOutputs(repository, wanted, options));
    return transferOutcome('fetched', fetched, shown, nothing);
  },
});

/** Metrics and plots of stages, and what top-level `metrics` and `plots` of a dvc.yaml name. */
function isOfType({ pipelines }: Workspace, output: TrackedOutput, type: keyof typeof TYPES): boolean {
  if ((output as Partial<StageOutput>).kind === TYPES[type]) return true;
  const named = pipelines.flatMap(({ metrics, plots }) =>
    type === 'metrics' ? metrics : plots.flatMap(({ id, properties }) => plotSources(id, properties)),
  );
  return named.some((path) => isInside(path, output.path) || isInside(output.path, path));
}
