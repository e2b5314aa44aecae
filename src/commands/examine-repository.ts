import { CONFIG_FILE, parseConfig } from '../config/index.js';
import type { Config } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { formatNumber } from '../core/format-number.js';
import { resolveInRepository } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { readOwnText, remoteCredentials, remotePresence, remoteReadiness } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command-context.js';
import { openRepository } from './open-repository.js';
import { cachedOutputs, openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

/** A repository as far as it can be read. */
export interface ExaminedRepository {
  findings: Finding[];
  /** undefined where there is none, or it cannot be read. */
  config: Config | undefined;
  usesTables: boolean;
  usesModels: boolean;
}

/** Reads what the repository declares, and asks its remote once. Mistakes are findings. */
export async function examineRepository(context: CommandContext): Promise<ExaminedRepository> {
  const findings: Finding[] = [];
  const repository = attempt('repository', findings, () => openRepository(context));
  if (!repository) return { findings, config: undefined, usesTables: false, usesModels: false };
  findings.push({ check: 'repository', status: 'ok', message: `a DVC repository at ${repository.root}` });
  const workspace = attempt('repository.pipeline', findings, () => openWorkspace(context, repository));
  if (workspace) findings.push(pipelineFinding(workspace));
  const config = readConfig(context, repository, findings);
  findings.push(await remoteFinding(context, repository, workspace ? cachedOutputs(workspace) : []));
  const models = Object.values(config?.models ?? {});
  return {
    findings,
    config,
    usesTables: models.length > 0 || Object.keys(config?.data ?? {}).length > 0,
    usesModels: models.some(({ model }) => model !== undefined),
  };
}

function pipelineFinding({ stages, dvcFiles }: Workspace): Finding {
  const number = (count: number, what: string) => `${formatNumber(count)} ${what}${count === 1 ? '' : 's'}`;
  const message = `${number(stages.length, 'stage')} and ${number(dvcFiles.length, '.dvc file')}`;
  return { check: 'repository.pipeline', status: 'ok', message };
}

function readConfig(context: CommandContext, repository: Repository, findings: Finding[]): Config | undefined {
  const check = 'repository.config';
  return attempt(check, findings, () => {
    const file = resolveInRepository('', context.configFile ?? CONFIG_FILE, '--config');
    const text = readOwnText(repository, file);
    const config = text === undefined ? undefined : parseConfig(text, file);
    findings.push(
      config
        ? { check, status: 'ok', message: `${file} can be read` }
        : { check, status: 'advice', message: `there is no ${file}, so nothing is gated`, hint: 'assay init' },
    );
    return config;
  });
}

/** Whether the default remote answers, and by which credentials. Nothing that was recorded: nothing to ask for. */
async function remoteFinding(
  { progress, signal }: CommandContext,
  repository: Repository,
  outputs: readonly TrackedOutput[],
): Promise<Finding> {
  const check = 'remote';
  const name = repository.config.defaultRemote;
  const own = outputs.find(({ remote, pushed }) => pushed && (remote === undefined || remote === name));
  try {
    const { ready, reason } = await remoteReadiness(repository);
    if (!ready) {
      const hint =
        name === undefined
          ? 'assay remote add --default storage s3://bucket/path'
          : 'Give the job credentials before Assay runs, or correct the remote: assay remote list';
      return { check, status: own ? 'problem' : 'advice', message: `data cannot be pulled or pushed: ${reason}`, hint };
    }
    const by = await remoteCredentials(repository);
    const credentials = by === undefined ? '' : ` (credentials: ${by})`;
    if (own?.digest === undefined) {
      return {
        check,
        status: 'ok',
        message: `remote "${name}" is set up${credentials}; there is nothing to ask it for yet`,
      };
    }
    const object = { digest: own.digest, legacy: own.legacy === true };
    const sizeOf = await remotePresence(repository, [object], { progress, signal, jobs: 1 });
    if (sizeOf(object) !== undefined) return { check, status: 'ok', message: `remote "${name}" answers${credentials}` };
    const message = `remote "${name}" answers${credentials}, and does not have ${own.path}`;
    return { check, status: 'advice', message, hint: 'assay push; `assay verify` lists everything that is missing' };
  } catch (error) {
    const [first] = problemsOf(check, error);
    return first!;
  }
}

/** What `read` gives; where it cannot be read, the mistakes become findings. */
function attempt<T>(check: string, findings: Finding[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    findings.push(...problemsOf(check, error));
    return undefined;
  }
}

function problemsOf(check: string, error: unknown): Finding[] {
  if (!(error instanceof UserError)) throw error;
  const { message, hint, location, mistakes } = error;
  const all = mistakes.length > 0 ? mistakes : [{ message, hint, location }];
  return all.map((mistake) => ({
    check,
    status: 'problem',
    message: mistake.message,
    ...(mistake.hint !== undefined && { hint: mistake.hint }),
    ...(mistake.location && { location: mistake.location }),
  }));
}
