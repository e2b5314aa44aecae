import { defineCommand, flag, texts } from './command.js';
import { diffValues } from './diff-values.js';
import { openRepository } from './open-repository.js';
import { paramValues } from './param-values.js';
import { pathInRepository } from './path-in-repository.js';

/** `assay params diff`: how parameters differ between two revisions, or between one and the work tree. */
export const paramsDiff = defineCommand({
  name: 'params diff',
  summary: 'compare parameters of two revisions, or of one and the work tree',
  positionals: '[a_rev] [b_rev]',
  options: {
    targets: texts('--targets <paths...>', 'compare these files, whether dvc.yaml names them or not'),
    all: flag('--all', 'show what did not change, too'),
    deps: flag('--deps', 'only parameters that stages depend on'),
    markdown: flag('--md', 'print a Markdown table'),
    hidePath: flag('--no-path', 'leave out the column of paths'),
  },
  run(context, revisions, given) {
    const repository = openRepository(context);
    const targets = (given.targets ?? []).map((path) => pathInRepository(repository, context.directory, path));
    return diffValues(context, {
      title: 'Param',
      repository,
      revisions,
      targets,
      read: (view) => paramValues(view, repository, { targets, depsOnly: given.deps ?? false }),
      all: given.all ?? false,
      markdown: given.markdown ?? false,
      hidesPath: given.hidePath ?? false,
    });
  },
});
