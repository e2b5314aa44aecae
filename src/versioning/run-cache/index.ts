/** What runs of stages were remembered, in the cache and in remotes: files under names; what is in them others know. */
export { readRun, readRuns, writeRun } from './local-runs.js';
export { openRemoteRuns } from './remote-runs.js';
