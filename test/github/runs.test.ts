import { expect, test } from '@jest/globals';
import { runUrl } from '../../src/github/index.js';
import { mergeGroupOfRef } from '../../src/github/merge-groups.js';
import { workflowPath } from '../../src/github/runs.js';

const SHA = 'a'.repeat(40);

test.each([
  ['.github/workflows/ml.yml', '.github/workflows/ml.yml'],
  ['.github/workflows/ml.yaml', '.github/workflows/ml.yaml'],
  ['.github/workflows/ml.yml@main', '.github/workflows/ml.yml'],
  ['.github/workflows/ml.yml@refs/heads/main', '.github/workflows/ml.yml'],
  // Another file, or a branch, that is called like this: equals no workflow that anybody declares.
  ['.github/workflows/ml.yml@x.yml', '.github/workflows/ml.yml@x.yml'],
  ['.github/workflows/ml.yml@x.yml@main', '.github/workflows/ml.yml@x.yml'],
  ['.github/workflows/ml.yml@', '.github/workflows/ml.yml@'],
  ['dynamic/github-code-scanning/codeql', 'dynamic/github-code-scanning/codeql'],
])('workflowPath of %s', (path, expected) => {
  expect(workflowPath(path)).toBe(expected);
});

test.each([
  [
    `gh-readonly-queue/main/pr-7-${SHA}`,
    { ref: `gh-readonly-queue/main/pr-7-${SHA}`, baseRef: 'main', baseSha: SHA, pullRequest: 7 },
  ],
  [
    `refs/heads/gh-readonly-queue/release/1.x/pr-12-${SHA}`,
    { ref: `gh-readonly-queue/release/1.x/pr-12-${SHA}`, baseRef: 'release/1.x', baseSha: SHA, pullRequest: 12 },
  ],
  [`gh-readonly-queue/main/pr-0-${SHA}`, undefined],
  [`gh-readonly-queue/main/pr-7-${SHA.slice(1)}`, undefined],
  [`gh-readonly-queue//pr-7-${SHA}`, undefined],
  [`refs/tags/gh-readonly-queue/main/pr-7-${SHA}`, undefined],
  [`x/gh-readonly-queue/main/pr-7-${SHA}`, undefined],
])('mergeGroupOfRef %s', (ref, group) => {
  expect(mergeGroupOfRef(ref)).toEqual(group);
});

test('runUrl is built from ids', () => {
  expect(runUrl({ owner: 'acme', name: 'a/b?c' }, { id: 3, attempt: 2 }, 'https://github.example.com')).toBe(
    'https://github.example.com/acme/a%2Fb%3Fc/actions/runs/3/attempts/2',
  );
});
