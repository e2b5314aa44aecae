import { MAX_MODEL_BYTES, MODEL_FILE } from '../core/candidate.js';
import type { CommandContext } from './command.js';
import type { EffectiveRules, ReadConfig } from './run-rules.js';
import { writeFileAtomic } from '../platform/files.js';
import type { Workspace } from './workspace.js';
import { workspaceView } from './workspace-view.js';

/** What a run knows of the models it leaves. */
interface FinishedRun {
  rules: EffectiveRules | undefined;
  head: ReadConfig | undefined;
  workspace: Workspace;
  readFromRemote: boolean;
}

/**
 * On a pull request whose base wants models measured again: copies them below `out`, one directory each, for the Action to
 * upload. Name → absolute path. One that is not there, or too large to travel, is left out and said.
 */
export async function writeCandidates(
  { rules, head, workspace, readFromRemote }: FinishedRun,
  { trigger, progress }: CommandContext,
  out: string,
): Promise<Record<string, string>> {
  const isAsked = rules?.binding && rules.config.github.trust === 'trusted_reeval';
  if (!isAsked || trigger.kind !== 'pull_request') return {};
  const view = workspaceView(workspace, readFromRemote);
  const written: Record<string, string> = {};
  for (const [name, model] of Object.entries(rules.config.models)) {
    const path = head?.config.models[name]?.model ?? model.model;
    const bytes = path === undefined ? undefined : await view.read(path);
    if (!bytes || bytes.length > MAX_MODEL_BYTES) {
      const why = bytes ? `it has ${bytes.length} bytes, over ${MAX_MODEL_BYTES}` : `there is no ${path}`;
      progress.note(`The model ${name} cannot be measured again by the base: ${why}.`);
      continue;
    }
    written[name] = `${out}/candidates/${name}/${MODEL_FILE}`;
    writeFileAtomic(written[name], bytes);
  }
  return written;
}
