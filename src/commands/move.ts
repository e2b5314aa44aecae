import { withContents } from '../pipeline/index.js';
import { moveOutput } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { rememberGit } from './git-reminder.js';
import { pathInRepository } from './path-in-repository.js';
import { shownFrom } from './targets.js';
import { gitTracks, openWorkspace } from './workspace.js';

/** `assay move`: renames or moves added or imported data together with its `.dvc` file. */
export const move = defineCommand({
  name: 'move',
  summary: 'rename or move tracked data',
  positionals: '<from> <to>',
  locks: true,
  endsOnInterrupt: true,
  options: {},
  async run(context, targets) {
    const { repository, stages } = openWorkspace(context);
    const [from, to] = targets.map((typed) => pathInRepository(repository, context.directory, typed));
    const moved = await moveOutput(repository, from!, to!, {
      stageOutputs: stages.flatMap((stage) => withContents(stage, undefined)),
      gitTracks: gitTracks(repository, context),
      dryRun: context.dryRun,
    });
    const shown = shownFrom(repository, context.directory);
    const line = `${shown(moved.from)} → ${shown(moved.to)}`;
    const missing = moved.isMissing ? ' (the data itself is not here: bring it with `assay pull`)' : '';
    return {
      exitCode: 0,
      json: { added: [moved.to], modified: [], deleted: [moved.from], failed: [], bytes: 0 },
      text: context.dryRun
        ? `would move  ${line}`
        : `moved  ${line}${missing}\n\n${await rememberGit(repository, context, moved.written)}`.trimEnd(),
    };
  },
});
