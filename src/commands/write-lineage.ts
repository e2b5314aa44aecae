import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { redact, secretsIn } from '../core/redact.js';
import type { Subject } from '../core/report.js';
import { runEvents } from '../pipeline/index.js';
import type { StageResult, TableFacts } from '../pipeline/index.js';
import { writeFileAtomic } from '../platform/files.js';
import type { CommandContext } from './command.js';
import { lockOf } from './workspace.js';
import type { Workspace } from './workspace.js';

export interface LineageParts {
  results: readonly StageResult[];
  /** When each stage was done. */
  ended: ReadonlyMap<string, Date>;
  /** Tables of the work tree that were opened, by path. */
  tables: ReadonlyMap<string, TableFacts>;
  subject: Subject;
  /** What stands before paths of this project in git: '' or `<directory>/`. */
  prefix: string;
}

/**
 * Writes `lineage/<stage>.json` below `directory`: the events of OpenLineage (START, then COMPLETE or FAIL) of every stage that ran
 * or was restored, as a list, which is what `/api/v1/lineage/batch` takes. Of other stages the file of an earlier run stays.
 */
export function writeLineage(
  workspace: Workspace,
  { workflow, environment }: CommandContext,
  { results, ended, tables, subject, prefix }: LineageParts,
  directory: string,
): void {
  const secrets = secretsIn(environment);
  const server = workflow['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repositoryUrl = subject.repository === null ? undefined : `${server}/${subject.repository}`;
  const { head_sha: commit } = subject;
  for (const result of results) {
    const stage = workspace.stages.find(({ address }) => address === result.address);
    const time = ended.get(result.address);
    if (!stage || !time) continue;
    const events = runEvents(stage, result, lockOf(workspace, stage).get(stage.name), {
      namespace: repositoryUrl ?? basename(workspace.repository.root),
      prefix,
      runId: randomUUID(),
      ended: time,
      ...(repositoryUrl !== undefined && commit !== null && { source: { repositoryUrl, commit } }),
      tables,
      clean: (text) => redact(text, secrets),
    });
    if (events)
      writeFileAtomic(`${directory}/lineage/${fileName(stage.address)}`, `${JSON.stringify(events, null, 2)}\n`);
  }
}

/** Addresses hold `/` and `:`. */
function fileName(address: string): string {
  return `${encodeURIComponent(address).replaceAll('%40', '@').replaceAll('*', '%2A')}.json`;
}
