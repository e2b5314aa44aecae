import { realpathSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, starterConfig } from '../config/index.js';
import { UserError } from '../core/errors.js';
import { readTextIfExists, statIfExists, writeFileAtomic } from '../platform/files.js';
import { openGit } from '../platform/git.js';
import { createRepository } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import type { CommandContext } from './command.js';
import { registerMergeDriver } from './register-merge-driver.js';
import { surveyProject } from './survey-project.js';

const MOST_SUGGESTED = 3;

/** `assay init`: makes a directory a repository of DVC's kind and writes a first assay.yaml; what is there is kept. */
export const init = defineCommand({
  name: 'init',
  summary: 'make this project a repository, and write its assay.yaml',
  positionals: '[directory]',
  options: {
    noScm: flag('--no-scm', 'without git'),
    subdir: flag('--subdir', 'in a directory below the top of the git repository'),
    force: flag('-f, --force', 'begin anew: replace the configuration in .dvc; its cache stays'),
    mergeDriver: flag('--merge-driver', 'only let git merge dvc.lock and .dvc files with Assay, in this clone'),
  },
  async run(context, [typed = '.'], { noScm = false, subdir = false, force = false, mergeDriver }) {
    const directory = resolve(context.directory, typed);
    if (!statIfExists(directory)?.isDirectory()) throw noDirectory(directory);
    const root = realpathSync(directory);
    if (mergeDriver) return registerMergeDriver(context, root);
    if (noScm && subdir) {
      throw new UserError({
        code: 'USAGE',
        message: '--no-scm and --subdir exclude each other',
        hint: 'Leave one of them.',
        exitCode: 2,
      });
    }
    const { dryRun } = context;
    const dropped = force ? remotesIn(root) : [];
    const written = createRepository(root, { noScm, subdirectory: subdir, force, dryRun });
    const facts = surveyProject(root);
    if (!statIfExists(join(root, CONFIG_FILE))) {
      if (!dryRun) writeFileAtomic(join(root, CONFIG_FILE), starterConfig(facts));
      written.push(CONFIG_FILE);
    }
    const keptCache = force && statIfExists(join(root, '.dvc/cache')) !== undefined;
    if (keptCache) context.progress.note('The cache in .dvc/cache was kept. To be rid of it, delete it yourself.');
    const here = relative(realpathSync(context.directory), root).split(sep).join('/');
    const shown = written.map((path) => posix.join(here, path));
    const loss =
      dropped.length === 0 ? '' : `drop ${dropped.length === 1 ? 'the remote' : 'the remotes'} ${dropped.join(', ')}`;
    const text = dryRun
      ? [...shown.map((path) => `would write ${path}`), ...(loss === '' ? [] : [`would ${loss}`])].join('\n')
      : (loss === '' ? '' : `Beginning anew ${loss.replace('drop', 'dropped')}.\n`) +
        nextSteps(shown, await untracked(facts.data, root, context), { noScm, here });
    return { exitCode: 0, json: { added: written, modified: [], deleted: [], failed: [], bytes: 0 }, text };
  },
});

/** Names of the remotes that the configuration in `.dvc` has, be the rest of it broken. */
function remotesIn(root: string): string[] {
  const texts = ['config', 'config.local'].map((name) => readTextIfExists(join(root, '.dvc', name)) ?? '');
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^\s*\[\s*'?\s*remote\s+"(.+?)"/gm)].map(([, name]) => name!),
  );
  return [...new Set(names)];
}

/** The first few files of a list that git does not track, which `add` would refuse. */
async function untracked(paths: readonly string[], root: string, context: CommandContext): Promise<string[]> {
  const git = await openGit(root, context.environment);
  const found: string[] = [];
  for (const path of paths) {
    const isTracked = await git?.tracks(posix.join(relative(git.root, root).split(sep).join('/'), path));
    if (!isTracked) found.push(path);
    if (found.length === MOST_SUGGESTED) break;
  }
  return found;
}

function nextSteps(
  written: readonly string[],
  data: readonly string[],
  { noScm, here }: { noScm: boolean; here: string },
): string {
  const cd = here === '' ? [] : [`cd ${quoted(here)}`];
  const steps = [
    ...(noScm || written.length === 0 ? [] : [`git add -- ${written.map(quoted).join(' ')}`]),
    ...cd,
    ...data.map((path) => `assay add ${quoted(path)}`),
    'assay remote add --default storage s3://bucket/path',
    'assay run',
  ];
  const made = written.length === 0 ? 'Everything is there already.' : `Wrote ${written.join(', ')}.`;
  return `${made} What comes next:\n\n${steps.map((step) => `    ${step}\n`).join('')}`;
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function noDirectory(directory: string): UserError {
  return new UserError({
    code: 'DIRECTORY_MISSING',
    message: `there is no directory ${directory}`,
    hint: `mkdir -p ${quoted(directory)}`,
    exitCode: 2,
  });
}
