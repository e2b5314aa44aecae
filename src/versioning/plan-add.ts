import { basename, join } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { lstatIfExists, readTextIfExists, statIfExists } from '../platform/files.js';
import { readDvcFiles } from './dvc-file.js';
import { findPipelineFiles } from './find-pipeline-files.js';
import { dvcIgnoreRules, gitIgnoreRules } from './ignore-rules.js';
import type { IgnoreRules } from './ignore-rules.js';
import { parseManifest } from './manifest.js';
import { refuseBusyPaths } from './path-marks.js';
import { overlap } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { outputPath, workspaceGuard } from './safe-path.js';
import { readObject } from './stored-content.js';

/** One path to track or to record anew; paths are POSIX, relative to the root. */
export interface PlannedAdd {
  /** The output. */
  path: string;
  /** The file or sub-directory of it that is recorded anew, relative to it; all of it when missing. */
  part?: string;
  dvcFile: string;
  /** What the `.dvc` file records; undefined for a new one. */
  known?: TrackedOutput;
}

export interface AddContext {
  /** What dvc.yaml files declare. */
  stageOutputs: readonly TrackedOutput[];
  /** Whether git tracks a path or anything below it. */
  gitTracks: (path: string) => Promise<boolean>;
  /** The content is somewhere else: nothing need be at the path. */
  isElsewhere?: boolean;
}

interface Rules {
  dvc: IgnoreRules;
  git: IgnoreRules;
}

/**
 * Says what adding these paths comes to; nothing is written. Throws, all exit 2 unless said: `PATH_MISSING`,
 * `PATH_IGNORED`, `PATH_RESERVED`, `PATH_THROUGH_LINK`, `PATH_BUSY` (exit 3), `OUTPUT_OVERLAP`, `OUTPUT_OF_STAGE`,
 * `TRACKED_BY_GIT`, `DVC_FILE_IGNORED`, `FILE_EXISTS`, and for a part of a tracked directory `TRACKED_AS_FILE`,
 * `DIRECTORY_LEGACY`, `MANIFEST_MISSING` (exit 3) and what reading it from the remote throws.
 */
export async function planAdds(
  repository: Repository,
  paths: readonly string[],
  context: AddContext,
): Promise<{ planned: PlannedAdd[]; tracked: TrackedOutput[] }> {
  const dvcFiles = readDvcFiles(repository, findPipelineFiles(repository).dvcFiles);
  const tracked = [...dvcFiles.flatMap(({ outputs }) => outputs), ...context.stageOutputs];
  const places = new Places(tracked);
  const fresh = new Places([]);
  const planned: PlannedAdd[] = [];
  const rules: Rules = { dvc: dvcIgnoreRules(repository), git: gitIgnoreRules(repository) };
  for (const path of new Set(paths)) {
    refuseName(path);
    refuseBusyPaths(repository, { read: [], write: [path] });
    refuseLinks(repository, path);
    const [outer, inner] = [fresh.around(path), fresh.inside(path)];
    const hint = 'Name one of the two.';
    if (outer) throw overlap(outer, newOutput(path), hint);
    if (inner) throw overlap(newOutput(path), inner, hint);
    const plan = planOne(repository, path, places, context, rules);
    if (plan.part !== undefined) await refuseUnknownPart(repository, path, plan, rules);
    else if (!context.isElsewhere) refuseMissing(repository, path, rules);
    if ((plan.known?.cached ?? true) && (await context.gitTracks(path))) throw trackedByGit(path);
    if (!plan.known) fresh.add(newOutput(path));
    planned.push(plan);
  }
  return { planned, tracked };
}

/** Outputs by place. */
class Places {
  private readonly byPath = new Map<string, TrackedOutput>();
  /** Directory → an output somewhere below it. */
  private readonly below = new Map<string, TrackedOutput>();

  constructor(outputs: readonly TrackedOutput[]) {
    for (const output of outputs) this.add(output);
  }

  add(output: TrackedOutput): void {
    this.byPath.set(output.path, output);
    for (const directory of ancestorsOf(output.path)) this.below.set(directory, output);
  }

  /** The output at the path, or the one the path lies inside. */
  around(path: string): TrackedOutput | undefined {
    const place = [path, ...ancestorsOf(path)].find((one) => this.byPath.has(one));
    return place === undefined ? undefined : this.byPath.get(place);
  }

  inside(path: string): TrackedOutput | undefined {
    return this.below.get(path);
  }
}

function ancestorsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
}

function planOne(
  repository: Repository,
  path: string,
  places: Places,
  { stageOutputs }: AddContext,
  rules: Rules,
): PlannedAdd {
  const inner = places.inside(path);
  if (inner) throw overlap(newOutput(path), inner);
  const known = places.around(path);
  if (!known) {
    refuseDvcFile(repository, `${path}.dvc`, rules);
    return { path, dvcFile: `${path}.dvc` };
  }
  if (stageOutputs.includes(known)) {
    const place = known.path === path ? 'is' : `lies inside ${known.path}, which is`;
    const hint = 'Run `assay repro` to make it anew, or `assay commit --force` to record what is there.';
    throw refused('OUTPUT_OF_STAGE', `${path} ${place} made by the stage ${known.owner}`, hint);
  }
  if (known.path === path) return { path, dvcFile: known.owner, known };
  return { path: known.path, part: path.slice(known.path.length + 1), dvcFile: known.owner, known };
}

function newOutput(path: string): TrackedOutput {
  return { path, owner: `${path}.dvc`, cached: true, pushed: true };
}

const OWN_FILES = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'];

function refuseName(path: string): void {
  outputPath('', path);
  const name = basename(path);
  if (!OWN_FILES.includes(name) && !name.endsWith('.dvc')) return;
  throw refused('PATH_RESERVED', `${path} cannot be tracked: git keeps it`, 'Name the data itself.');
}

function refuseLinks(repository: Repository, path: string): void {
  workspaceGuard(repository)(path);
  const absolute = join(repository.root, path);
  if (!lstatIfExists(absolute)?.isSymbolicLink() || !statIfExists(absolute)?.isDirectory()) return;
  throw refused('PATH_THROUGH_LINK', `${path} is a link to a directory`, 'Move the directory itself to this place.');
}

function refuseMissing(repository: Repository, path: string, rules: Rules): void {
  const stat = statIfExists(join(repository.root, path));
  if (!stat) throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
  refuseIgnored(path, stat.isDirectory(), rules);
}

function refuseIgnored(path: string, isDirectory: boolean, rules: Rules): void {
  if (!rules.dvc.ignores(path, isDirectory)) return;
  const hint = 'Take the line that matches it out of .dvcignore.';
  throw refused('PATH_IGNORED', `${path} is left out by .dvcignore`, hint);
}

/** A part must be there, or recorded: then it is taken out of the record. */
async function refuseUnknownPart(
  repository: Repository,
  path: string,
  { part, known }: PlannedAdd,
  rules: Rules,
): Promise<void> {
  const { digest, legacy, remote, path: directory, owner } = known!;
  const stat = statIfExists(join(repository.root, path));
  if (stat) refuseIgnored(path, stat.isDirectory(), rules);
  if (digest === undefined) {
    if (!stat) refuseMissing(repository, path, rules);
    return;
  }
  if (!isDirectoryDigest(digest)) {
    const hint = `Record what is there now: assay add ${directory}`;
    throw refused('TRACKED_AS_FILE', `${path} cannot be added: ${owner} tracks ${directory} as a file`, hint);
  }
  if (legacy) {
    const hint = `Record the whole directory: assay add ${directory}`;
    throw refused('DIRECTORY_LEGACY', `${path} cannot be added alone: DVC 2 recorded ${directory}`, hint);
  }
  const bytes = await readObject(repository, digest, { ...(remote !== undefined && { remote }) });
  if (!bytes) {
    throw new UserError({
      code: 'MANIFEST_MISSING',
      message: `${path} cannot be added: the list of the files of ${directory} is neither in the cache nor in the remote`,
      hint: `Get it with \`assay fetch ${directory}\`, or record the whole directory: assay add ${directory}`,
      exitCode: 3,
    });
  }
  const isRecorded = parseManifest(bytes, `manifest ${digest}`).some((entry) => isInside(entry.path, part!));
  if (!stat && !isRecorded) refuseMissing(repository, path, rules);
}

function refuseDvcFile(repository: Repository, dvcFile: string, rules: Rules): void {
  if (readTextIfExists(join(repository.root, dvcFile)) !== undefined) {
    throw refused('FILE_EXISTS', `${dvcFile} is there already and tracks something else`, `Move ${dvcFile} away.`);
  }
  const who = rules.dvc.ignores(dvcFile, false) ? '.dvcignore' : rules.git.ignores(dvcFile, false) && 'git';
  if (!who) return;
  throw refused(
    'DVC_FILE_IGNORED',
    `${dvcFile} would be ignored by ${who}`,
    'Take it out of the rules: it belongs into git.',
  );
}

function trackedByGit(path: string): UserError {
  return refused(
    'TRACKED_BY_GIT',
    `${path} is tracked by git`,
    `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`,
  );
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
