import { count, defineCommand, flag, texts } from './command.js';
import { diffValues } from './diff-values.js';
import { metricValues } from './metric-values.js';
import { openRepository } from './open-repository.js';
import { pathInRepository } from './path-in-repository.js';
import { DEFAULT_PRECISION } from './value-text.js';

/** `assay metrics diff`: how metrics differ between two revisions, or between one and the work tree. */
export const metricsDiff = defineCommand({
  name: 'metrics diff',
  summary: 'compare metrics of two revisions, or of one and the work tree',
  positionals: '[a_rev] [b_rev]',
  options: {
    targets: texts('--targets <paths...>', 'compare these files, whether dvc.yaml names them or not'),
    recursive: flag('-R, --recursive', 'search directories among the targets, as is always done'),
    all: flag('--all', 'show what did not change, too'),
    markdown: flag('--md', 'print a Markdown table'),
    hidePath: flag('--no-path', 'leave out the column of paths'),
    precision: count('--precision <n>', `digits after the point (default ${DEFAULT_PRECISION})`),
  },
  run(context, revisions, given) {
    const repository = openRepository(context);
    const targets = (given.targets ?? []).map((path) => pathInRepository(repository, context.directory, path));
    return diffValues(context, {
      title: 'Metric',
      repository,
      revisions,
      targets,
      read: (view) => metricValues(view, targets),
      all: given.all ?? false,
      precision: given.precision ?? DEFAULT_PRECISION,
      markdown: given.markdown ?? false,
      hidesPath: given.hidePath ?? false,
    });
  },
});
