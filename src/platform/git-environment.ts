/** A token for fetching from one server; it travels in git's environment, never on a command line. */
export interface GitAuthorization {
  serverUrl: string;
  token: string;
}

/** Variables that git sets for its hooks; they would lead away from the checkout that was asked for. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR'];

/**
 * What the content of a work tree could otherwise bring git to run. A bare repository among the files of a commit is not
 * read: its configuration belongs to whoever wrote the commit.
 */
const NOTHING_RUNS: readonly (readonly [string, string])[] = [
  ['safe.bareRepository', 'explicit'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['protocol.ext.allow', 'never'],
];

/**
 * The environment git runs in: the given one without what an Action's step is given (inputs, tokens of the runner), with
 * settings after the user's own `GIT_CONFIG_*` that let no program of the repository start.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv, authorization?: GitAuthorization): NodeJS.ProcessEnv {
  const isKept = (name: string) => !OF_HOOKS.includes(name) && !/^(?:INPUT|ACTIONS)_/i.test(name);
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => isKept(name))),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...settings(Number(environment['GIT_CONFIG_COUNT']) || 0, [...NOTHING_RUNS, ...header(authorization)]),
  };
}

function header(authorization: GitAuthorization | undefined): (readonly [string, string])[] {
  if (!authorization) return [];
  const basic = Buffer.from(`x-access-token:${authorization.token}`).toString('base64');
  const key = `http.${authorization.serverUrl}/.extraheader`;
  // An empty value forgets the header that actions/checkout may have left: servers refuse two.
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ];
}

function settings(first: number, pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const environment: Record<string, string> = { GIT_CONFIG_COUNT: String(first + pairs.length) };
  for (const [index, [key, value]] of pairs.entries()) {
    environment[`GIT_CONFIG_KEY_${first + index}`] = key;
    environment[`GIT_CONFIG_VALUE_${first + index}`] = value;
  }
  return environment;
}
