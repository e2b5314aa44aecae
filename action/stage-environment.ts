/** Files through which a process can steer later steps or our own outputs. */
const COMMAND_FILES = [
  'GITHUB_ARTIFACTS',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
];
/** Tokens of the runner itself. */
const RUNNER_SECRETS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];

/**
 * The environment that stages get: the job's own, without the Action's inputs (a token is among them), the runner's tokens
 * and the command files. Credentials that the workflow gave to the job on purpose stay.
 */
export function stageEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const hidden = new Set([...COMMAND_FILES, ...RUNNER_SECRETS]);
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !hidden.has(name) && !name.startsWith('INPUT_')),
  );
}
