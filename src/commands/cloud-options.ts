import { count, flag, text } from './command.js';
import { optionMisused } from './option-misused.js';
import { REVISION_OPTIONS } from './revision-options.js';
import type { TargetChoices } from './targets.js';

/** Options of `status` that compare cache and remote. */
export const CLOUD_OPTIONS = {
  cloud: flag('-c, --cloud', 'compare the cache with the remote'),
  ...REVISION_OPTIONS,
  remote: text('-r, --remote <name>', 'another remote than the default'),
  jobs: count('-j, --jobs <number>', 'how many requests at once'),
};

/** What was given of {@link CLOUD_OPTIONS}. */
export interface CloudGiven extends TargetChoices {
  cloud: boolean | undefined;
  allBranches: boolean | undefined;
  allTags: boolean | undefined;
  allCommits: boolean | undefined;
  remote: string | undefined;
  jobs: number | undefined;
}

/** Whether `status` is asked to compare with a remote. Throws `OPTION_INVALID` (exit 2) for options that go with that only. */
export function isCloudAsked(given: CloudGiven): boolean {
  if (given.cloud || given.remote !== undefined) return true;
  const other = (['allBranches', 'allTags', 'allCommits', 'jobs'] as const).find((name) => given[name] !== undefined);
  if (other === undefined) return false;
  const [, long] = /(--[\w-]+)/.exec(CLOUD_OPTIONS[other].flags)!;
  throw optionMisused(long!, 'it goes with --cloud only', 'Add --cloud.');
}
