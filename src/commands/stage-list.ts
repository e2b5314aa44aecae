import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isInside } from '../core/repository-path.js';
import { statIfExists } from '../platform/files.js';
import { buildGraph, isOfGroup, selectStages } from '../pipeline/index.js';
import { defineCommand, flag } from './command.js';
import type { Outcome } from './command.js';
import { openRepository } from './open-repository.js';
import { stageFiles } from './stage-files.js';
import type { ListedStage, StageFiles } from './stage-files.js';
import { addressShownFrom, pathFromRoot } from './targets.js';

/** `assay stage list`: stages with what they make or are described as. Reads only the files that are asked for. */
export const stageList = defineCommand({
  name: 'stage list',
  summary: 'list the stages of a dvc.yaml',
  positionals: '[targets...]',
  options: {
    all: flag('--all', 'everything of the repository, .dvc files as well'),
    fail: flag('--fail', 'stop at a file that cannot be read, instead of leaving it out'),
    recursive: flag('-R, --recursive', 'a target that is a directory stands for every stage below it'),
    nameOnly: flag('--name-only', 'only the names'),
    namesOnly: flag('--names-only', 'the same'),
  },
  async run(context, targets, { all = false, fail = false, recursive = false, nameOnly, namesOnly }) {
    const repository = openRepository(context);
    const onFailure = fail ? undefined : (text: string) => context.progress.note(text);
    const files = stageFiles(repository, onFailure);
    const place = pathFromRoot(repository, context.directory);
    const isDirectory = (path: string) => statIfExists(`${repository.root}/${path}`)?.isDirectory() ?? false;
    const wanted = targets.length === 0 ? ['dvc.yaml'] : targets;
    const listed = all
      ? files.below('')
      : wanted.flatMap((target) => {
          const path = posix.join(place, target).replace(/^\.$/, '').replace(/\/$/, '');
          return recursive && isDirectory(path) ? producersFirst(files, path) : stagesNamed(files, place, target);
        });
    const shown = addressShownFrom(repository, context.directory);
    const rows = new Map(listed.map(({ address, description }) => [shown(address), description]));
    return nameOnly || namesOnly ? namesOutcome(rows) : tableOutcome(rows);
  },
});

/** In the order they would run in. */
function producersFirst(files: StageFiles, directory: string): ListedStage[] {
  const every = files.below('');
  const graph = buildGraph(
    every.flatMap(({ stage }) => (stage ? [stage] : [])),
    every.flatMap(({ source }) => (source ? [source] : [])),
  );
  const byAddress = new Map(every.map((one) => [one.address, one]));
  return selectStages(graph, [])
    .map((address) => byAddress.get(address)!)
    .filter(({ file }) => isInside(file, directory));
}

/** A `.dvc` file, a dvc.yaml, `dir/dvc.yaml:name`, or a stage or group of the dvc.yaml of this directory. */
function stagesNamed(files: StageFiles, place: string, target: string): ListedStage[] {
  const isFile = target.endsWith('.dvc') || posix.basename(target) === 'dvc.yaml';
  const [, path = 'dvc.yaml', name = isFile ? undefined : target] =
    /^(.*dvc\.yaml):([^/]+)$/.exec(target) ?? (isFile ? [target, target] : [target]);
  const file = posix.join(place, path);
  const stages = files.of(file);
  if (stages === undefined) throw missing(target, file, files);
  if (name === undefined) return stages;
  const found = stages.filter(({ stage }) => stage?.name === name || isOfGroup(stage?.name ?? '', name));
  if (found.length > 0) return found;
  const meant = nearest(
    name,
    stages.flatMap(({ stage }) => stage?.name ?? []),
  );
  throw new UserError({
    code: 'TARGET_UNKNOWN',
    message: `${file} has no stage "${name}"`,
    hint: meant ? `Did you mean "${meant}"?` : 'A directory needs -R; `assay stage list --all` lists everything.',
    exitCode: 2,
  });
}

function missing(target: string, file: string, files: StageFiles): UserError {
  const known = files.paths.slice(0, 20).join(', ');
  return new UserError({
    code: 'PIPELINE_MISSING',
    message: target === file ? `there is no ${file}` : `"${target}": there is no ${file}`,
    hint: known === '' ? 'Add a stage: assay stage add -n <name> <command>' : `There are: ${known}.`,
    exitCode: 2,
  });
}

function namesOutcome(rows: ReadonlyMap<string, string>): Outcome {
  return { exitCode: 0, json: [...rows.keys()], text: [...rows.keys()].join('\n') };
}

async function tableOutcome(rows: ReadonlyMap<string, string>): Promise<Outcome> {
  const { displayWidth } = await import('../report/index.js');
  const width = Math.max(0, ...[...rows.keys()].map(displayWidth));
  const lines = [...rows].map(([address, text]) => `${address}${' '.repeat(width - displayWidth(address))}  ${text}`);
  return { exitCode: 0, json: Object.fromEntries(rows), text: lines.join('\n') };
}
