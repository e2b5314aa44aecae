import { expect, test } from '@jest/globals';
import { parseArguments } from '../../cli/arguments.js';
import { choice, defineCommand, flag, text, texts } from '../../src/commands/command.js';

const command = defineCommand({
  name: 'try',
  summary: 's',
  positionals: '[a] [b]',
  options: {
    targets: texts('--targets <paths...>', 'd'),
    projects: texts('-p, --projects <paths...>', 'd'),
    remote: text('-r, --remote <name>', 'd'),
    untracked: { ...choice('--untracked-files [mode]', 'd', ['no', 'all']), bare: 'all' },
    force: flag('-f, --force', 'd'),
  },
  run: () => Promise.reject(new Error('not run')),
});

test.each<[string, string[], Record<string, unknown>]>([
  ['--targets x y', [], { targets: ['x', 'y'] }],
  ['a --targets x y -f', ['a'], { targets: ['x', 'y'], force: true }],
  ['--targets x --targets y', [], { targets: ['x', 'y'] }],
  ['--targets x -- a b', ['a', 'b'], { targets: ['x'] }],
  ['--targets=x a', ['a'], { targets: ['x'] }],
  ['-p x y -r z a', ['a'], { projects: ['x', 'y'], remote: 'z' }],
  ['--untracked-files', [], { untracked: 'all' }],
  ['--untracked-files -f', [], { untracked: 'all', force: true }],
  ['--untracked-files no a', ['a'], { untracked: 'no' }],
  ['--untracked-files=no a', ['a'], { untracked: 'no' }],
  ['-r --untracked-files', [], {}],
])('%s', (line, targets, options) => {
  const parse = () => parseArguments(command, line.split(' '));
  if (Object.keys(options).length === 0) expect(parse).toThrow('-r needs a value');
  else expect(parse()).toMatchObject({ targets, options });
});

test('a list needs one value at least', () => {
  expect(() => parseArguments(command, ['--targets', '-f'])).toThrow('--targets needs a value');
});

const runner = defineCommand({ ...command, positionals: '<command...>', verbatim: true });

test.each<[string, string[], Record<string, unknown>]>([
  ['-f echo -f --remote x', ['echo', '-f', '--remote', 'x'], { force: true }],
  ['-r z echo --json', ['echo', '--json'], { remote: 'z' }],
  ['-fr z echo', ['echo'], { force: true, remote: 'z' }],
  ['-rz echo -r', ['echo', '-r'], { remote: 'z' }],
  ['--remote=z echo a -- b', ['echo', 'a', '--', 'b'], { remote: 'z' }],
  ['-f -- -x y', ['-x', 'y'], { force: true }],
])('a command line begins at its first word: %s', (line, targets, options) => {
  expect(parseArguments(runner, line.split(' '))).toMatchObject({ targets, options, globals: {} });
});

test('a command line must be there', () => {
  expect(() => parseArguments(runner, ['-r', 'z'])).toThrow('needs <command...>');
});
