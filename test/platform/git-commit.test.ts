import { describe, expect, test } from '@jest/globals';
import { pushFailure } from '../../src/platform/git-commit.js';

const TO = 'To https://github.com/octo/churn\n';

describe('pushFailure', () => {
  test.each([
    [
      'an address with credentials',
      '',
      "fatal: unable to access 'https://bot:hunter2hunter2@github.com/o/r/': Could not resolve host\n",
      { why: 'failed', message: "fatal: unable to access 'https://***@github.com/o/r/': Could not resolve host" },
    ],
    [
      'another commit came first',
      `${TO}!\tabc:refs/heads/main\t[rejected] (fetch first)\nDone\n`,
      'error: failed to push some refs\nhint: Updates were rejected\n',
      { why: 'moved', message: '[rejected] (fetch first)' },
    ],
    [
      'another push won the race at the server',
      `${TO}!\tabc:refs/heads/main\t[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)\n`,
      '',
      { why: 'moved' },
    ],
    [
      'a branch rule',
      `${TO}!\tabc:refs/heads/main\t[remote rejected] (protected branch hook declined)\nDone\n`,
      'remote: error: GH006: Protected branch update failed for refs/heads/main.        \nremote: error: Changes must be made through a pull request.        \n',
      {
        why: 'refused',
        message:
          'GH006: Protected branch update failed for refs/heads/main. Changes must be made through a pull request.',
      },
    ],
    [
      'a token without rights',
      '',
      'remote: Write access to repository not granted.\nfatal: unable to access: The requested URL returned error: 403\n',
      { why: 'refused', message: 'Write access to repository not granted.' },
    ],
    [
      'no network',
      '',
      'fatal: unable to access: Could not resolve host: github.com\n',
      { why: 'failed', message: 'fatal: unable to access: Could not resolve host: github.com' },
    ],
  ])('%s', (_, stdout, stderr, expected) => {
    expect(pushFailure(stdout, stderr)).toMatchObject(expected);
  });
});
