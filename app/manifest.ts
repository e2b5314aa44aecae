/** What the App may do, and no more; app.yml says the same. */
export const PERMISSIONS = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'read',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
} as const;

/** The events GitHub sends; those of installations come unasked and cannot be asked for. */
export const EVENTS = [
  'check_run',
  'check_suite',
  'issue_comment',
  'merge_group',
  'pull_request',
  'push',
  'workflow_run',
] as const;

export const HOMEPAGE = 'https://github.com/assay-ci/assay';

export interface ManifestOptions {
  name: string;
  /** Address of this server as GitHub reaches it; undefined: to be filled in on GitHub. */
  publicUrl: string;
  /** Where the browser is sent when GitHub has made the App. */
  redirectUrl: string;
  /** May start workflow runs, again or to measure models by the base. */
  mayRerun: boolean;
}

/** An App manifest as GitHub's registration page takes it. */
export function manifestOf({ name, publicUrl, redirectUrl, mayRerun }: ManifestOptions): object {
  return {
    name,
    url: HOMEPAGE,
    description: DESCRIPTION,
    public: false,
    hook_attributes: { url: `${publicUrl}/api/github/webhooks`, active: true },
    redirect_url: redirectUrl,
    default_permissions: { ...PERMISSIONS, ...(mayRerun && { actions: 'write' }) },
    default_events: [...EVENTS],
  };
}

export const DESCRIPTION =
  'Judges machine learning changes on pull requests: metrics, drift, and a check that gates the merge.';
