import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editConfig } from '../../src/versioning/config/edit-config.js';
import { editIni } from '../../src/versioning/config/edit-ini.js';
import type { IniEdit } from '../../src/versioning/config/edit-ini.js';
import { formatIniValue } from '../../src/versioning/config/edit-value.js';
import { parseIni } from '../../src/versioning/config/ini.js';
import { listOptions, shownValue } from '../../src/versioning/config/listed-options.js';
import { checkOption } from '../../src/versioning/config/option-types.js';
import { userErrorOf } from '../support/scratch-repository.js';

const set = (section: string, key: string, value: string): IniEdit => ({ kind: 'set', section, key, value });
const unset = (section: string, key: string): IniEdit => ({ kind: 'unset', section, key });
const drop = (section: string): IniEdit => ({ kind: 'drop', section });
const rename = (section: string, to: string): IniEdit => ({ kind: 'rename', section, to });

const COMMENTED = `# ours
[core]

    # the default
    remote = "up" # for now
# where it lies
['remote "up"'] # main
  url = s3://b/p

# the end
`;

describe('editIni', () => {
  test.each<[string, string, IniEdit[], string]>([
    ['an empty file', '', [set('core', 'remote', 'x')], '[core]\n    remote = x\n'],
    ['a file of one empty line, as DVC leaves it', '\n', [set('core', 'remote', 'x')], '[core]\n    remote = x\n'],
    ['a comment alone', '# c', [set('core', 'remote', 'x')], '# c\n[core]\n    remote = x\n'],
    ['another value keeps its comment', COMMENTED, [set('core', 'remote', 'z')], COMMENTED.replace('"up" #', 'z #')],
    ['the same value keeps its quotes', COMMENTED, [set('core', 'remote', 'up')], COMMENTED],
    [
      'a new key, indented as the others',
      COMMENTED,
      [set('remote "up"', 'region', 'eu')],
      COMMENTED.replace('s3://b/p\n', 's3://b/p\n  region = eu\n'),
    ],
    [
      'a new section before the first named one and its comment',
      COMMENTED,
      [set('cache', 'type', 'copy')],
      COMMENTED.replace('# where', '[cache]\n    type = copy\n# where'),
    ],
    [
      'a new remote at the end',
      COMMENTED,
      [set('remote "z"', 'url', 's3://z')],
      `${COMMENTED}['remote "z"']\n    url = s3://z\n`,
    ],
    ['an unset key', COMMENTED, [unset('core', 'remote')], COMMENTED.replace('    remote = "up" # for now\n', '')],
    ['an unset key that is not there', COMMENTED, [unset('core', 'x'), unset('y', 'z')], COMMENTED],
    [
      'a dropped section, with what stands in it',
      '[core]\n    a = 1\n# about up\n[\'remote "up"\']\n    # in\n    url = x\n\n# about z\n[\'remote "z"\']\n    url = z\n',
      [drop('remote "up"')],
      '[core]\n    a = 1\n# about up\n\n# about z\n[\'remote "z"\']\n    url = z\n',
    ],
    ['a renamed section', COMMENTED, [rename('remote "up"', 'remote "it"')], COMMENTED.replace('"up"\']', '"it"\']')],
    [
      'a section that lost its last key',
      '[core]\n    a = 1\n[cache]\n    b = 2\n',
      [unset('core', 'a')],
      '[cache]\n    b = 2\n',
    ],
    ['the last key of all', '[core]\n    a = 1\n', [unset('core', 'a')], '\n'],
    [
      'a named section that lost its last key',
      `['remote "a"']\n    url = x\n`,
      [unset('remote "a"', 'url')],
      `['remote "a"']\n`,
    ],
    ['a section with a comment stays', '[core] # c\n    a = 1\n', [unset('core', 'a')], '[core] # c\n'],
    [
      'other ways to write a section',
      `[ remote  "UP" ]\nurl=x`,
      [set('remote "up"', 'jobs', '3')],
      `[ remote  "UP" ]\nurl=x\njobs = 3\n`,
    ],
    [
      'CRLF',
      '[core]\r\n\ta = 1\r\n',
      [set('core', 'b', '2'), set('core', 'a', '3')],
      '[core]\r\n\ta = 3\r\n\tb = 2\r\n',
    ],
    [
      'a byte order mark',
      '\uFEFF[core]\na = 1\n',
      [set('core', 'a', '2'), unset('core', 'b')],
      '\uFEFF[core]\na = 2\n',
    ],
    [
      'text of several lines',
      `[a]\n    x = """one\n  two""" # c\n    y = 1\n`,
      [set('a', 'x', 'z')],
      `[a]\n    x = z # c\n    y = 1\n`,
    ],
    ['text of several lines, new', `[a]\n    x = 1\n`, [set('a', 'x', 'one\ntwo')], `[a]\n    x = '''one\ntwo'''\n`],
    ['a list', '[cache]\n    type = a, b # c\n', [set('cache', 'type', 'copy')], '[cache]\n    type = copy # c\n'],
  ])('%s', (_, text, edits, expected) => expect(editIni(text, edits, 'f')).toBe(expected));

  test('any edits of any file: what was set reads back, nothing else changes', () => {
    const name = fc.constantFrom('core', 'cache', 'remote "a"', 'remote "b c"', 'db "x"');
    const key = fc.constantFrom('k', 'l', 'm');
    const value = fc
      .array(fc.constantFrom("'", '"', ',', '#', ' ', '=', '\n', 'x', 'é', '\\', '%'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const edit = fc.oneof(
      fc.tuple(name, key, value).map(([section, k, v]) => set(section, k, v)),
      fc.tuple(name, key).map(([section, k]) => unset(section, k)),
      name.map(drop),
    );
    const noise = fc.constantFrom('', '# c\n', '\n', '    # deep\n', '\n# a\n\n');
    const file = fc.tuple(noise, noise, noise, fc.boolean()).map(([a, b, c, crlf]) => {
      const text = `${a}[core]\n${b}    k = 1 # one\n${c}['remote "a"']\n  l = "a,b"\n${a}`;
      return crlf ? text.replaceAll('\n', '\r\n') : text;
    });
    const dataOf = (text: string) => {
      const entries = parseIni(text, 'f').flatMap(({ name: section, keys }) =>
        [...keys].map(([k, v]) => [`${section}|${k}`, v.value] as const),
      );
      return new Map<string, unknown>(entries);
    };
    const comments = (text: string) => text.split(/\r?\n/).filter((line) => /^\s*#/.test(line));
    fc.assert(
      fc.property(file, fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const expected = dataOf(text);
        for (const one of edits) {
          if (one.kind === 'set') expected.set(`${one.section}|${one.key}`, one.value);
          else
            for (const known of [...expected.keys()])
              if (one.kind === 'unset' ? known === `${one.section}|${one.key}` : known.startsWith(`${one.section}|`))
                expected.delete(known);
        }
        const edited = editIni(text, edits, 'f');
        expect(dataOf(edited)).toEqual(expected);
        if (!edits.some(({ kind }) => kind === 'drop'))
          expect(comments(edited)).toEqual(expect.arrayContaining(comments(text)));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('formatIniValue refuses what the format cannot hold', () => {
  test.each(['a\0b', 'a\rb', 'x\u2028', '%(region)s', `'''"""`])('%j', (value) => {
    const error = userErrorOf(() => formatIniValue(value, 'remote.up.password'));
    expect(error).toMatchObject({ code: 'CONFIG_VALUE_INVALID', exitCode: 2 });
    expect(error.message).toContain('remote.up.password');
    expect(error.message + error.hint).not.toContain(value);
  });
});

describe('checkOption', () => {
  test.each([
    ['core', 'remot', 'x', '', 'core.remot is not known', 'Did you mean "remote"?'],
    ['cor', 'remote', 'x', '', 'no section "cor"', 'Did you mean "core"?'],
    ['remote', 'url', 'x', '', 'no section "remote"', 'remote.<name>.<option>'],
    ['core', 'autostage', 'yes', '', 'core.autostage cannot be "yes"', 'true or false'],
    ['core', 'checksum_jobs', '0', '', 'cannot be "0"', 'at least 1'],
    ['cache', 'type', 'reflink,cpoy', '', 'cannot be "reflink,cpoy"', 'Did you mean "copy"?'],
    ['cache', 'shared', 'all', '', 'cannot be "all"', 'group'],
    ['remote "a"', 'regoin', 'x', 's3://b', 'remote.a.regoin is not known', 'Did you mean "region"?'],
    ['remote "a"', 'region', 'x', '/dir', 'remote.a.region is not known', 'Known: url'],
    ['remote "a"', 'url', 's4://b', 's4://b', 'no remote has a url that starts with s4://', 'Did you mean s3://?'],
    ['remote "a"', 'read_timeout', 'soon', 's3://b', 'cannot be "soon"', 'whole number'],
    ['remote "a"', 'connect_timeout', '-1', 'https://h', 'cannot be "-1"', 'at least 0'],
    ['remote "a"', 'constructor', '1', 's3://b', 'is not known', 'Known:'],
  ])('%s %s %s (%s)', (section, key, value, url, message, hint) => {
    const error = userErrorOf(() => checkOption(section, key, value, url));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 });
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });

  test.each([
    ['core', 'autostage', 'True', ''],
    ['cache', 'type', 'reflink, copy', ''],
    ['remote "a"', 'anything', 'x', 'remote://b'],
    ['remote "a"', 'keyfile', 'x', 'ssh://h/p'],
    ['remote "a"', 'slow_link_warning', 'false', 's3:///p'],
    ['db "a"', 'username', 'x', ''],
  ])('%s %s %s (%s) is right', (section, key, value, url) =>
    expect(() => checkOption(section, key, value, url)).not.toThrow(),
  );
});

describe('editConfig', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'assay-config-')));
    mkdirSync(join(root, '.dvc'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const places = () => ({ dvcDirectory: join(root, '.dvc'), global: join(root, 'home/dvc') });
  const at = (file: string) => join(root, file);
  const modeOf = (file: string) => statSync(at(file)).mode & 0o777;

  test('keeps modes; a new config.local is for its owner alone', () => {
    writeFileSync(at('.dvc/config'), '');
    chmodSync(at('.dvc/config'), 0o664);
    editConfig(places(), 'repo', [set('core', 'autostage', 'true')]);
    editConfig(places(), 'local', [set('core', 'autostage', 'false')]);
    editConfig(places(), 'global', [set('core', 'autostage', 'true')]);
    expect([modeOf('.dvc/config'), modeOf('.dvc/config.local')]).toEqual([0o664, 0o600]);
    expect(readFileSync(at('home/dvc/config'), 'utf8')).toBe('[core]\n    autostage = true\n');
    expect(readdirSync(at('.dvc')).sort()).toEqual(['config', 'config.local']);
  });

  test('writes through a link', () => {
    writeFileSync(at('dotfile'), '# mine\n');
    mkdirSync(at('home/dvc'), { recursive: true });
    symlinkSync(at('dotfile'), at('home/dvc/config'));
    editConfig(places(), 'global', [set('core', 'autostage', 'true')]);
    expect(lstatSync(at('home/dvc/config')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('dotfile'), 'utf8')).toBe('# mine\n[core]\n    autostage = true\n');
  });

  test('checks everything before anything is written', () => {
    const before = `['remote "a"']\n    url = s3://b\n    region = x\n`;
    writeFileSync(at('.dvc/config'), before);
    for (const edits of [
      [set('core', 'autostage', 'true'), set('core', 'nope', '1')],
      [set('remote "b"', 'region', 'x')],
      [unset('remote "a"', 'url')],
      [set('remote "a"', 'url', '/dir')],
    ])
      expect(userErrorOf(() => editConfig(places(), 'repo', edits))).toMatchObject({
        code: 'CONFIG_INVALID',
        exitCode: 2,
      });
    editConfig(places(), 'repo', [set('core', 'autostage', 'true')], true);
    expect(readFileSync(at('.dvc/config'), 'utf8')).toBe(before);
  });

  test('a mistake elsewhere does not keep one from mending it; a file that cannot be read is named', () => {
    writeFileSync(at('.dvc/config'), '[core]\nremot = a\nautostage = maybe\n');
    editConfig(places(), 'repo', [unset('core', 'remot')]);
    editConfig(places(), 'repo', [set('core', 'autostage', 'true')]);
    expect(readFileSync(at('.dvc/config'), 'utf8')).toBe('[core]\nautostage = true\n');
    writeFileSync(at('.dvc/config'), '[core');
    expect(userErrorOf(() => editConfig(places(), 'repo', [unset('core', 'x')])).location).toEqual({
      file: '.dvc/config',
      line: 1,
      column: 1,
    });
  });

  test('goes on where another writer died', () => {
    writeFileSync(
      at('.dvc/config.lock'),
      `${at('.dvc/config.lock')}|${hostname()}|99999999|gone@${Date.now()}@${'a'.repeat(32)}.lock`,
    );
    editConfig(places(), 'repo', [set('core', 'autostage', 'true')]);
    expect(readFileSync(at('.dvc/config'), 'utf8')).toBe('[core]\n    autostage = true\n');
    expect(readdirSync(at('.dvc'))).toEqual(['config']);
  });

  test('there is no repository, or no home', () => {
    expect(userErrorOf(() => editConfig({}, 'local', []))).toMatchObject({ code: 'NOT_A_DVC_REPOSITORY', exitCode: 2 });
    expect(userErrorOf(() => editConfig({}, 'global', []))).toMatchObject({
      code: 'CONFIG_LEVEL_MISSING',
      exitCode: 2,
    });
  });

  test('lists show no secrets', () => {
    writeFileSync(
      at('.dvc/config'),
      `['remote "a"']\n    url = https://me:hunter22@host/p\n    password = hunter22\n    user = me\n`,
    );
    expect(listOptions(places()).map((option) => [option.name, shownValue(option)])).toEqual([
      ['remote.a.url', 'https://***@host/p'],
      ['remote.a.password', '***'],
      ['remote.a.user', 'me'],
    ]);
  });
});
