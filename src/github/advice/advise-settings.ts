import type { Finding } from '../../core/finding.js';
import type { ActionsSettings } from '../actions-settings.js';

/** What is to be said of the settings of a repository's Actions; `settingsUrl` is where they are. */
export function adviseSettings(
  { defaultPermissions, forks }: ActionsSettings,
  isPrivate: boolean,
  settingsUrl: string,
): Finding[] {
  const check = 'actions.settings';
  const findings: Finding[] = [];
  if (defaultPermissions === 'write') {
    findings.push({
      check,
      status: 'advice',
      message: 'the token of a workflow that says nothing of permissions may write',
      hint: `Choose "Read repository contents and packages permissions": ${settingsUrl}`,
    });
  }
  if (forks?.sendsSecrets) {
    findings.push({
      check,
      status: 'problem',
      message: 'workflows on pull requests from forks get this repository’s secrets, and run the fork’s code',
      hint: `Turn off "Send secrets and variables to workflows from pull requests": ${settingsUrl}`,
    });
  }
  if (forks?.sendsWriteTokens) {
    findings.push({
      check,
      status: 'problem',
      message: 'workflows on pull requests from forks get a token that may write, and run the fork’s code',
      hint: `Turn off "Send write tokens to workflows from pull requests": ${settingsUrl}`,
    });
  }
  const isUnread = defaultPermissions === undefined || (isPrivate && forks === undefined);
  if (isUnread) {
    findings.push({
      check,
      status: 'advice',
      message: 'the settings of Actions could not be read: that takes an administrator’s token',
      hint: `Look whether tokens are read-only by default, and forks get no secrets: ${settingsUrl}`,
    });
  }
  if (findings.length > 0) return findings;
  return [{ check, status: 'ok', message: 'tokens are read-only by default, and forks get no secrets' }];
}
