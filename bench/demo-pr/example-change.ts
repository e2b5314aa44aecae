import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../test/support/repository-root.js';

const EXAMPLE = 'examples/telco-churn';

export const WORKFLOW = '.github/workflows/ml.yml';

const WORKFLOW_TEXT = `name: ml
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  evaluate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - uses: assay-ci/assay@v1
`;

/** The committed files of the example, as a repository of its own with a workflow. */
export function exampleFiles(): Record<string, string | Buffer> {
  const tracked = execFileSync('git', ['ls-files', '-z', '.'], { cwd: join(ROOT, EXAMPLE), encoding: 'utf8' });
  const paths = tracked.split('\0').filter((path) => path !== '');
  return {
    ...Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, EXAMPLE, path))])),
    [WORKFLOW]: WORKFLOW_TEXT,
  };
}

/** What is pushed: a message, and files with their new text. */
export interface Push {
  message: string;
  files: Record<string, string>;
}

export const PULL_REQUEST = {
  title: 'Do without tenure, and look at the newest customers',
  body: 'Tenure comes from another system and is often late. Also takes the newest export of customers.',
  branch: 'without-tenure',
  by: 'ana',
} as const;

/** A weaker model; and half of the customers with a contract are missing among those it will answer for. */
export function worseChange(): Push {
  return {
    message: 'Leave tenure out, take the newest customers',
    files: params(['      - tenure\n', ''], ['contracts_lost: 0\n', 'contracts_lost: 0.5\n']),
  };
}

/** Everything back, and two columns more: better than the base. */
export function betterChange(): Push {
  return {
    message: 'Take tenure back, add payment columns, repair the export',
    files: params(
      ['      - monthly_charges\n', '      - paperless_billing\n      - monthly_charges\n'],
      ['      - contract\n', '      - contract\n      - payment_method\n'],
      ['threshold: 0.5', 'threshold: 0.46'],
    ),
  };
}

function params(...edits: [find: string, replacement: string][]): Record<string, string> {
  const path = 'params.yaml';
  const text = readFileSync(join(ROOT, EXAMPLE, path), 'utf8');
  const edited = edits.reduce((before, [find, replacement]) => {
    if (!before.includes(find)) throw new Error(`${EXAMPLE}/${path} does not hold ${JSON.stringify(find)}`);
    return before.replace(find, replacement);
  }, text);
  return { [path]: edited };
}
