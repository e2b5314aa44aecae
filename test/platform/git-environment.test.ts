import { expect, test } from '@jest/globals';
import { gitEnvironment } from '../../src/platform/git-environment.js';

test('git gets no inputs, no tokens of the runner, and nothing a hook left', () => {
  const given = {
    PATH: '/bin',
    HOME: '/home/ada',
    INPUT_TOKEN: 't',
    'INPUT_FAIL-ON': 'fail',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    GIT_DIR: '/elsewhere',
  };
  const names = Object.keys(gitEnvironment(given)).filter((name) => !name.startsWith('GIT_CONFIG_'));
  expect(names.sort()).toEqual(['GIT_OPTIONAL_LOCKS', 'GIT_TERMINAL_PROMPT', 'HOME', 'LC_ALL', 'PATH']);
});

test.each([
  [{}, 0],
  [{ GIT_CONFIG_COUNT: '' }, 0],
  [{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: 'true' }, 1],
])('settings come after those of the user: %j', (given, first) => {
  const environment = gitEnvironment(given, { serverUrl: 'https://github.com', token: 't' });
  expect(environment).toMatchObject(first === 0 ? {} : { GIT_CONFIG_KEY_0: 'core.fsmonitor' });
  expect(environment['GIT_CONFIG_COUNT']).toBe(String(first + 6));
  const pairs = [0, 1, 2, 3, 4, 5].map((index) => [
    environment[`GIT_CONFIG_KEY_${first + index}`],
    environment[`GIT_CONFIG_VALUE_${first + index}`],
  ]);
  expect(pairs).toEqual([
    ['safe.bareRepository', 'explicit'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['protocol.ext.allow', 'never'],
    ['http.https://github.com/.extraheader', ''],
    ['http.https://github.com/.extraheader', 'AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46dA=='],
  ]);
});
