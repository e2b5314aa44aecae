import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { adviseWorkflows, readWorkflow } from '../github/index.js';
import type { Workflow } from '../github/index.js';
import { entriesIn, readTextIfExists } from '../platform/files.js';
import { gitTop } from '../versioning/index.js';
import type { CommandContext } from './command-context.js';
import { isAssayAction } from './is-assay-action.js';

const DIRECTORY = '.github/workflows';
const MAX_FILES = 200;

/** The workflows of the git repository around the directory, and what is to be said of them. */
export function readWorkflows(
  { directory }: CommandContext,
  config: Config | undefined,
): { workflows: Workflow[]; findings: Finding[] } {
  const top = gitTop(directory);
  if (top === undefined) return { workflows: [], findings: [] };
  const findings: Finding[] = [];
  const workflows = workflowFiles(top).flatMap((path) => {
    const text = readTextIfExists(join(top, path)) ?? '';
    try {
      return [readWorkflow(text, path, (uses) => isOwnAction(top, uses))];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // A stranger's broken file is none of our business.
      if (/assay/i.test(text)) findings.push(unreadable(path, error));
      return [];
    }
  });
  const needs = {
    commits: config?.pipeline.commit ?? false,
    evidence: config?.github?.workflows ?? [],
    history: config !== undefined && hasHistoryRules(config),
  };
  return { workflows, findings: [...findings, ...adviseWorkflows(workflows, needs)] };
}

function hasHistoryRules({ metrics, models }: Config): boolean {
  return [...metrics, ...Object.values(models).flatMap(({ gates }) => gates)].some(({ history }) => history);
}

function workflowFiles(top: string): string[] {
  try {
    const names = entriesIn(join(top, DIRECTORY)).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
    return names.slice(0, MAX_FILES).map(({ name }) => `${DIRECTORY}/${name}`);
  } catch {
    return [];
  }
}

/** Whether an action of the repository itself is Assay's: in Assay's own repository, and in copies of it. */
function isOwnAction(top: string, uses: string): boolean {
  const directory = uses.replace(/^\.\/|\/+$/g, '');
  if (directory.split('/').includes('..')) return false;
  return isAssayAction(readTextIfExists(join(top, directory, 'action.yml')) ?? '');
}

function unreadable(path: string, { message, hint, location, mistakes: [first] }: UserError): Finding {
  const place = first?.location ?? location;
  return {
    check: 'workflow',
    status: 'problem',
    message: `${path} cannot be read: ${first?.message ?? message}`,
    ...(hint !== undefined && { hint }),
    ...(place && { location: place }),
  };
}
