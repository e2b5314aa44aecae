import { afterEach, describe, expect, test } from '@jest/globals';
import { COMMANDS, FAIL_ON, INPUTS, OUTPUTS, readInputs } from '../../action/interface.js';
import { projectSlug } from '../../src/core/project-slug.js';
import { WHEN } from '../../src/core/when.js';
import { readActionFile } from '../support/action-file.js';

const { inputs, outputs, runs } = readActionFile();

/** Sets inputs as the runner does; the environment is put back after each test. */
const original = { ...process.env };
function give(given: Record<string, string>): void {
  for (const [name, value] of Object.entries(given)) process.env[`INPUT_${name.toUpperCase()}`] = value;
}
afterEach(() => {
  process.env = { ...original };
});

describe('action.yml', () => {
  test('declares the inputs and outputs that the code has, in its order', () => {
    expect(Object.keys(inputs)).toEqual(INPUTS);
    expect(Object.keys(outputs)).toEqual(OUTPUTS);
  });

  test.each<[string, readonly string[]]>([
    ['command', COMMANDS],
    ['pull', WHEN],
    ['push', WHEN],
    ['commit', ['true', 'false']],
    ['comment', WHEN],
    ['fail-on', FAIL_ON],
    ['summary', ['true', 'false']],
  ])('names every word of %s', (name, words) => {
    const said = inputs[name]!.description.split(/\W+/);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });

  test('leaves defaults to the code, except the token', () => {
    const defaults = Object.entries(inputs).flatMap(([name, input]) => (input.default === undefined ? [] : [name]));
    expect(defaults).toEqual(['token']);
    expect(inputs['token']!.default).toBe('${{ github.token }}');
  });

  test('runs the committed bundle', () => {
    expect(runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('inputs', () => {
  test('that are left empty get their defaults', () => {
    give(Object.fromEntries(INPUTS.map((name) => [name, ''])));
    expect(readInputs()).toEqual({
      command: 'run',
      workingDirectory: '.',
      comment: 'auto',
      project: 'root',
      summary: true,
    });
  });

  test('are read as they are given', () => {
    give({
      'working-directory': ' models/churn ',
      config: 'strict.yaml',
      base: 'v1',
      token: 'ghs_x',
      pull: 'never',
      push: 'always',
      comment: 'never',
      'fail-on': 'inconclusive',
      summary: 'false',
    });
    expect(readInputs()).toEqual({
      command: 'run',
      config: 'strict.yaml',
      workingDirectory: 'models/churn',
      base: 'v1',
      token: 'ghs_x',
      pull: 'never',
      push: 'always',
      comment: 'never',
      failOn: 'inconclusive',
      project: 'models-churn',
      summary: false,
    });
  });

  test.each([
    [{ command: 'train' }, 'input `command` cannot be "train"', 'Write one of run, repro, pull, push, status, verify.'],
    [{ pull: 'yes' }, 'input `pull` cannot be "yes"', 'Write one of auto, always, never.'],
    [{ candidate: '{}', push: 'always' }, 'input `push` means nothing beside `candidate`', 'Remove it.'],
    [
      { command: 'pull', candidate: '{}' },
      'input `candidate` means nothing to the command "pull"',
      'Remove it, or write `command: run`.',
    ],
    [{ 'fail-on': 'Fail' }, 'input `fail-on` cannot be "Fail"', 'Write one of fail, inconclusive, never.'],
    [{ summary: '1' }, 'input `summary` cannot be "1"', 'Write one of true, false.'],
    [{ command: 'x'.repeat(81) }, `input \`command\` cannot be "${'x'.repeat(80)}"`, expect.any(String)],
    [
      { command: 'pull', base: 'main' },
      'input `base` means nothing to the command "pull"',
      'Remove it, or write `command: run`.',
    ],
  ])('%j is refused with the words that can be used', (given, message, hint) => {
    give(given);
    expect(readInputs).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', exitCode: 2, message, hint }));
  });

  test.each([
    ['.', 'root'],
    ['models/Churn v2', 'models-churn-v2'],
    ['../..', 'root'],
    ['日本', 'root'],
    ['a"b:c<d>|e*?', 'a-b-c-d-e'],
    ['x'.repeat(61), 'x'.repeat(60)],
  ])('artifact or directory %j names the project %s', (name, slug) => expect(projectSlug(name)).toBe(slug));
});
