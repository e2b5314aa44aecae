import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { withNewStage } from '../pipeline/index.js';
import type { NewOutput, NewStage } from '../pipeline/index.js';
import { readTextIfExists, statIfExists, writeFileAtomic } from '../platform/files.js';
import { ignoreInGit } from '../versioning/index.js';
import { checkNewStage } from './check-new-stage.js';
import { defineCommand, flag, text, texts } from './command.js';
import { rememberGit } from './git-reminder.js';
import { pathFromRoot } from './targets.js';
import { openWorkspace } from './workspace.js';

/** `assay stage add`: writes a stage into the dvc.yaml of this directory, once it is known that the pipeline can have it. */
export const stageAdd = defineCommand({
  name: 'stage add',
  summary: 'add a stage to the dvc.yaml of this directory',
  positionals: '<command...>',
  verbatim: true,
  locks: true,
  options: {
    name: text('-n, --name <name>', 'what the stage is called'),
    force: flag('-f, --force', 'change the stage that has the name'),
    deps: texts('-d, --deps <path>', 'a file or directory it reads'),
    params: texts('-p, --params <[file:]keys>', 'parameters it reads: `lr,seed`, `other.yaml:lr`, `other.yaml:`'),
    outs: texts('-o, --outs <path>', 'a file or directory it makes'),
    outsNoCache: texts('-O, --outs-no-cache <path>', 'the same, kept by git and not by the cache'),
    outsPersist: texts('--outs-persist <path>', 'the same, not removed before the stage runs'),
    outsPersistNoCache: texts('--outs-persist-no-cache <path>', 'both'),
    metrics: texts('-m, --metrics <path>', 'a metric file it makes'),
    metricsNoCache: texts('-M, --metrics-no-cache <path>', 'the same, kept by git'),
    plots: texts('--plots <path>', 'a file or directory with plots it makes'),
    plotsNoCache: texts('--plots-no-cache <path>', 'the same, kept by git'),
    wdir: text('-w, --wdir <directory>', 'where the command runs; its paths are relative to it'),
    alwaysChanged: flag('--always-changed', 'run it every time'),
    desc: text('--desc <text>', 'what it is for'),
    run: flag('--run', 'run it at once'),
  },
  async run(context, words, options) {
    const { name, force = false } = options;
    if (name === undefined) {
      const hint = 'assay stage add -n <name> <command>';
      throw new UserError({ code: 'USAGE', message: 'assay stage add needs --name', hint, exitCode: 2 });
    }
    const workspace = openWorkspace(context);
    const { repository } = workspace;
    const directory = pathFromRoot(repository, context.directory);
    const file = posix.join(directory, 'dvc.yaml');
    const wdir = options.wdir === undefined ? undefined : posix.normalize(options.wdir).replace(/(?<=.)\/$/, '');
    const stage: NewStage = {
      name,
      command: commandOf(words),
      workingDirectory: wdir === '.' ? undefined : wdir,
      description: options.desc,
      dependencies: options.deps ?? [],
      params: paramsOf(options.params ?? []),
      outputs: outputsOf(options),
      alwaysChanged: options.alwaysChanged ?? false,
    };
    const absolute = posix.join(repository.root, file);
    const after = withNewStage(readTextIfExists(absolute), file, stage);
    const { added, isChange } = await checkNewStage(workspace, context, { file, text: after, stage, force });
    const json = { ...NOTHING, [isChange ? 'modified' : 'added']: [added.address] };
    if (context.dryRun)
      return { exitCode: 0, json, text: `would ${isChange ? 'change' : 'add'} stage ${name} in ${file}` };
    const ignores = stage.outputs.flatMap(({ written }) => {
      const { path, cached } = added.outputs.find((output) => output.written === written)!;
      // Its directory need not be there yet: when the stage runs this is done again.
      const isPossible = cached && statIfExists(posix.join(repository.root, posix.dirname(path)));
      return isPossible ? (ignoreInGit(repository, path) ?? []) : [];
    });
    writeFileAtomic(absolute, after);
    const reminder = await rememberGit(repository, context, [file, ...ignores]);
    const said = `${isChange ? 'Changed' : 'Added'} stage ${name} in ${file}. ${reminder}`.trimEnd();
    if (!options.run) return { exitCode: 0, json, text: said };
    const { repro } = await import('./repro.js');
    context.progress.note(said);
    return repro.run(context, [`dvc.yaml:${name}`], { single: true });
  },
});

const NOTHING = { added: [], modified: [], deleted: [], failed: [], bytes: 0 };

/** Words as they were typed become one command again, as DVC joins them; one word is the command itself. */
function commandOf(words: readonly string[]): string {
  const [first = '', ...more] = words[0] === '--' ? words.slice(1) : words;
  if (more.length === 0) return first;
  const quoted = (word: string) => (word === '' || (word.includes(' ') && !word.includes('"')) ? `"${word}"` : word);
  return [first, ...more].map(quoted).join(' ');
}

/** `file:a,b` or `a,b`, joined by file. */
function paramsOf(typed: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const one of typed) {
    const colon = one.lastIndexOf(':');
    const file = one.slice(0, Math.max(0, colon)) || 'params.yaml';
    const keys = one
      .slice(colon + 1)
      .split(',')
      .filter(Boolean);
    params.set(file, [...(params.get(file) ?? []), ...keys]);
  }
  return params;
}

type OutputOptions = Partial<Record<keyof typeof OUTPUT_KINDS, string[] | undefined>>;

/** In the order in which DVC takes them, which is that of the lines it adds to .gitignore. */
const OUTPUT_KINDS = {
  outsPersist: { key: 'outs', isCached: true, isPersistent: true },
  outsPersistNoCache: { key: 'outs', isCached: false, isPersistent: true },
  metrics: { key: 'metrics', isCached: true, isPersistent: false },
  metricsNoCache: { key: 'metrics', isCached: false, isPersistent: false },
  plots: { key: 'plots', isCached: true, isPersistent: false },
  plotsNoCache: { key: 'plots', isCached: false, isPersistent: false },
  outsNoCache: { key: 'outs', isCached: false, isPersistent: false },
  outs: { key: 'outs', isCached: true, isPersistent: false },
} as const;

function outputsOf(options: OutputOptions): NewOutput[] {
  return Object.entries(OUTPUT_KINDS).flatMap(([option, kind]) =>
    (options[option as keyof typeof OUTPUT_KINDS] ?? []).map((written) => ({ ...kind, written })),
  );
}
