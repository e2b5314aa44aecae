import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Mistake } from '../core/errors.js';
import { buildGraph, isOfGroup, parseDvcYaml } from '../pipeline/index.js';
import type { NewStage, Stage } from '../pipeline/index.js';
import { statIfExists } from '../platform/files.js';
import { dvcIgnoreRules, gitIgnoreRules, readOwnText } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { varsReader } from './vars-reader.js';
import { gitTracks } from './workspace.js';
import type { Workspace } from './workspace.js';

/** A dvc.yaml as it would be with a stage. */
export interface WouldBe {
  file: string;
  text: string;
  stage: NewStage;
  /** The stage may be there already. */
  force: boolean;
}

/** ASCII punctuation but `-` and `_`, as DVC has it. */
const NOT_IN_NAMES = /[!-,./:-@[-^`{-~]/;

/**
 * The stage as it would be read, and whether there is one of its name. Throws, all exit 2: `STAGE_NAME_INVALID`,
 * `STAGE_EXISTS`, `STAGE_INVALID`, `WDIR_MISSING`, `TRACKED_BY_GIT`, `PATH_IGNORED`, and what `buildGraph` throws.
 */
export async function checkNewStage(
  workspace: Workspace,
  context: CommandContext,
  { file, text, stage: { name, dependencies }, force }: WouldBe,
): Promise<{ added: Stage; isChange: boolean }> {
  const { repository, stages, dvcFiles } = workspace;
  if (name === '' || NOT_IN_NAMES.test(name))
    throw refused('STAGE_NAME_INVALID', `"${name}" cannot be the name of a stage`, 'Use letters, digits, - and _.');
  const old = stages.filter((stage) => stage.file === file && (stage.name === name || isOfGroup(stage.name, name)));
  if (old.length > 0 && !force)
    throw refused('STAGE_EXISTS', `${file} has a stage "${name}"`, 'Use another name, or --force to change that one.');
  const ignoring = ignoredBy(file);
  if (ignoring) throw refused('PATH_IGNORED', `${file} is ignored by ${ignoring}`, 'Take it out of the rules.');

  const added = parsed();
  const { outputs } = added;
  if (!statIfExists(posix.join(repository.root, added.workingDirectory))?.isDirectory()) {
    const hint = 'Make it, or correct --wdir; it is relative to this directory.';
    throw refused('WDIR_MISSING', `there is no directory ${added.workingDirectory}`, hint);
  }
  const paths = added.dependencies.map(({ path }) => path);
  const twice = dependencies.find((_, index) => paths.indexOf(paths[index]!) < index);
  if (twice !== undefined) throw refused('STAGE_INVALID', `--deps names "${twice}" twice`, 'Name it once.');
  const sources = dvcFiles.map(({ path, outputs: data }) => ({ address: path, outputs: data }));
  inWords(() => buildGraph([...stages.filter((stage) => !old.includes(stage)), added], sources));
  const isTracked = gitTracks(repository, context);
  for (const { path, cached } of outputs) {
    if (ignoredBy(path) === '.dvcignore')
      throw refused('PATH_IGNORED', `"${path}" is ignored by .dvcignore`, 'Take it out of the rules, or name another.');
    if (!cached || !(await isTracked(path))) continue;
    const hint = `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`;
    throw refused('TRACKED_BY_GIT', `"${path}" is tracked by git, and would be kept by the cache`, hint);
  }
  return { added, isChange: old.length > 0 };

  function parsed(): Stage {
    const readVars = varsReader((path) => readOwnText(repository, path));
    const { stages: all } = inWords(() => parseDvcYaml(text, file, readVars, repository.config.flagStyle));
    return all.find((stage) => stage.name === name)!;
  }

  /** The text is nowhere on disk: places in it would mislead. */
  function inWords<T>(check: () => T): T {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const places = new Set(stages.filter((stage) => !old.includes(stage)).map(({ line }) => line));
      const mistakes = error.mistakes.map(({ location, ...said }): Mistake => {
        const isOnDisk = location && (location.file !== file || places.has(location.line));
        return isOnDisk ? { ...said, location } : said;
      });
      const [first] = mistakes;
      const isRead = error.code === 'DVC_YAML_INVALID';
      throw new UserError({
        code: isRead ? 'STAGE_INVALID' : error.code,
        message: `stage "${name}" cannot be added: ${isRead && first ? first.message : error.message}`,
        hint: (isRead ? first?.hint : error.hint) ?? 'Correct the arguments; nothing was written.',
        exitCode: 2,
        mistakes: isRead ? mistakes.slice(1) : mistakes,
        cause: error,
      });
    }
  }

  function ignoredBy(path: string): string | undefined {
    if (dvcIgnoreRules(repository).ignores(path, false)) return '.dvcignore';
    return gitIgnoreRules(repository).ignores(path, false) ? 'git' : undefined;
  }
}

function refused(code: string, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, exitCode: 2 });
}
