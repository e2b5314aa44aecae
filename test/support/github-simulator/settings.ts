import type { Ruleset } from './model.js';
import type { World } from './world.js';

/** What an admin set for Actions. */
export interface ActionsSettings {
  isEnabled?: boolean;
  allowedActions?: 'all' | 'local_only' | 'selected';
  /** Of tokens of runs that do not say what they need. */
  defaultPermissions?: 'read' | 'write';
  mayApprovePullRequests?: boolean;
  /** What runs of forks of a private repository get. */
  forks?: { run?: boolean; sendsWriteTokens?: boolean; sendsSecrets?: boolean; needsApproval?: boolean };
}

const MERGE_QUEUE = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

/** A repository's rules and switches. */
export class Settings {
  readonly rulesets: Ruleset[] = [];
  readonly protectedBranches = new Map<string, { context: string; appId?: number }[]>();
  actions = {
    isEnabled: true,
    allowedActions: 'all',
    defaultPermissions: 'read',
    mayApprovePullRequests: false,
    forks: { run: false, sendsWriteTokens: false, sendsSecrets: false, needsApproval: true },
  };

  constructor(private readonly world: World) {}

  requireChecks(
    branch: string,
    checks: { context: string; integrationId?: number }[],
    about: { strict?: boolean; mergeQueue?: boolean },
  ): Ruleset {
    const parameters = {
      strict_required_status_checks_policy: about.strict ?? false,
      do_not_enforce_on_create: false,
      required_status_checks: checks.map(({ context, integrationId }) => ({
        context,
        ...(integrationId !== undefined && { integration_id: integrationId }),
      })),
    };
    const ruleset: Ruleset = {
      id: this.world.nextId(),
      name: `rules of ${branch}`,
      branch,
      rules: [
        { type: 'required_status_checks', parameters },
        ...(about.mergeQueue ? [{ type: 'merge_queue', parameters: MERGE_QUEUE }] : []),
      ],
      createdAt: this.world.now(),
    };
    this.rulesets.push(ruleset);
    return ruleset;
  }

  setActions(change: ActionsSettings): void {
    this.actions = { ...this.actions, ...change, forks: { ...this.actions.forks, ...change.forks } };
  }
}
