import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/versioning/config/config.js';
import type { DvcConfig } from '../../src/versioning/config/config.js';
import { parseIni } from '../../src/versioning/config/ini.js';
import { userErrorOf } from '../support/scratch-repository.js';
import { describeWithPeer } from '../support/peers.js';

const read = (text: string) =>
  Object.fromEntries(
    parseIni(text, 'f').map(({ name, keys }) => [
      name,
      Object.fromEntries([...keys].map(([key, { value }]) => [key, value])),
    ]),
  );

/** Text → what ConfigObj 5, behind DVC 3.67.1, reads (`_lower_keys(ConfigObj(…).dict())`): asked below. */
const READ: [string, string, Record<string, Record<string, string | string[]>>][] = [
  ['plain', '[core]\n    remote = main\n', { core: { remote: 'main' } }],
  ['CRLF and no last line end', '[core]\r\nremote = main', { core: { remote: 'main' } }],
  ['names in lower case', '[CORE]\nRemote = Main', { core: { remote: 'Main' } }],
  ['a named section', `['remote "Up"']\nurl = s3://b/p`, { 'remote "up"': { url: 's3://b/p' } }],
  ['without the outer quotes', '[remote "a b"] # c\nurl=/x', { 'remote "a b"': { url: '/x' } }],
  ['comments', '# one\n[cache] # two\n  # three\ntype = copy # four\n', { cache: { type: 'copy' } }],
  ['a list', '[cache]\ntype = hardlink,symlink , "copy"', { cache: { type: ['hardlink', 'symlink', 'copy'] } }],
  ['a list of one', '[cache]\ntype = copy,', { cache: { type: ['copy'] } }],
  ['a list of none', '[cache]\ntype = ,', { cache: { type: [] } }],
  ['a quoted comma', '[cache]\ntype = "hardlink,symlink"', { cache: { type: 'hardlink,symlink' } }],
  ['quotes and #', `[a]\nx = 'se#cr"et'\ny = "it's # it" # c`, { a: { x: 'se#cr"et', y: "it's # it" } }],
  ['outer blanks', '[a]\nx = " b "\n"k y" =   z  ', { a: { x: ' b ', 'k y': 'z' } }],
  ['nothing', '[a]\nx =\ny = ""', { a: { x: '', y: '' } }],
  ['several =', '[a]\nx = b=c==', { a: { x: 'b=c==' } }],
  ['three quotes', `[a]\nx = """one\n two"""\ny = '''b''' # c`, { a: { x: 'one\n two', y: 'b' } }],
  ['interpolation', '[a]\nx = 1\ny = %(x)s/%(X)s\nz = 5%', { a: { x: '1', y: '1/1', z: '5%' } }],
  ['interpolation twice', '[a]\nx = 1\ny = <%(x)s>\nz = %(y)s', { a: { x: '1', y: '<1>', z: '<1>' } }],
];

describe('parseIni', () => {
  test.each(READ)('%s', (_, text, sections) => expect(read(text)).toEqual(sections));

  test('knows the lines', () => {
    const [section] = parseIni('\n# c\n[a]\nx = """\n"""\ny = 1', 'f');
    expect([section!.line, ...[...section!.keys].map(([key, { line }]) => `${key}:${line}`)]).toEqual([
      3,
      'x:4',
      'y:6',
    ]);
  });

  test.each([
    ['[a]\nb', 2, '"b" is neither "[section]" nor "key = value"'],
    ['[a', 1, '"[a" is neither'],
    ['[a]\n<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> b', 2, 'has merge conflict markers'],
    ['x = 1', 1, '"x" stands before the first [section]'],
    ['[a]\n[[b]]', 2, 'nested sections'],
    ['[a]\n[b]\n[A]', 3, 'section "a" stands here a second time'],
    ['[a]\nx = 1\nX = 2', 3, '"x" stands here a second time'],
    ['[a]\nx = "b', 2, 'the value of "x" cannot be read'],
    ['[a]\nx = "b" c', 2, 'the value of "x" cannot be read'],
    ['[a]\n\nx = """b\nc', 3, 'the quotes of "x" do not end'],
    ['[a]\nx = """b""" c', 2, 'the quotes of "x" do not end'],
    ['[a]\nx = %(y)s', 2, '"%(y)s" in "x" stands for nothing'],
    ['[a]\nx = %(x)s', 2, '"%(x)s" in "x" stands for nothing'],
  ])('%j is refused at line %d', (text, line, message) => {
    // ConfigObj takes nested sections, and keys that differ in case only; DVC then refuses the first and loses one of the second
    const error = userErrorOf(() => parseIni(text, '.dvc/config'));
    expect(error).toMatchObject({
      code: 'CONFIG_INVALID',
      exitCode: 2,
      location: { file: '.dvc/config', line, column: 1 },
    });
    expect(error.message).toContain(message);
  });

  describeWithPeer('dvc-python', 'ConfigObj', (python) => {
    test('reads the same', () => {
      const script =
        'import io, json, sys\nfrom configobj import ConfigObj\nfrom dvc.config import _lower_keys\n' +
        'print(json.dumps([_lower_keys(ConfigObj(io.StringIO(t)).dict()) for t in json.load(sys.stdin)]))';
      const texts = READ.map(([, text]) => text).filter((text) => !text.includes('%(X)s'));
      const asked = spawnSync(python, ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' });
      expect(asked.stderr).toBe('');
      expect(texts.map(read)).toEqual(JSON.parse(asked.stdout));
    });
  });
});

describe('loadConfig', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'assay-config-')));
    for (const name of ['.dvc', 'system', 'global']) mkdirSync(join(root, name));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const load = (files: Record<string, string>): DvcConfig => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
    return loadConfig(join(root, '.dvc'), { system: join(root, 'system'), global: join(root, 'global') });
  };
  const remotes = (config: DvcConfig) =>
    Object.fromEntries(
      [...config.remotes].map(([name, { url, options }]) => [name, [url, Object.fromEntries(options)]]),
    );

  test('nothing anywhere', () => {
    expect(load({})).toMatchObject({
      cacheTypes: ['reflink', 'copy'],
      cacheShared: false,
      hardlinkLock: false,
      plots: { opens: false },
      remotes: new Map(),
    });
    rmSync(join(root, 'system'), { recursive: true });
    expect(load({ '.dvc/config': '' }).remotes.size).toBe(0);
  });

  test('later levels win key by key', () => {
    const config = load({
      'system/config': `[core]\nremote = sys\n[cache]\ntype = symlink\nshared = group\n['remote "a"']\nurl = s3://sys/a\nregion = r0`,
      'global/config': `['remote "a"']\nregion = r1\nprofile = p1\n['remote "b"']\nurl = s3://glob/b`,
      '.dvc/config': `[core]\nremote = A\n['remote "a"']\nurl = s3://repo/a`,
      '.dvc/config.local': `['remote "a"']\naccess_key_id = K\nprofile = p3\n[cache]\ntype = "hardlink, copy"`,
    });
    expect(config).toMatchObject({ defaultRemote: 'a', cacheShared: true, cacheTypes: ['hardlink', 'copy'] });
    expect(remotes(config)).toEqual({
      a: ['s3://repo/a', { region: 'r1', profile: 'p3', access_key_id: 'K' }],
      b: ['s3://glob/b', {}],
    });
    expect(config.remotes.get('a')!.file).toBe(join(root, '.dvc/config'));
    expect(config.remotes.get('b')!.file).toBe(join(root, 'global/config'));
  });

  test('relative paths stand beside the file that holds them', () => {
    const config = load({
      'global/config': `['remote "g"']\nurl = store\ncredentialpath = c`,
      '.dvc/config': [
        '[cache]\ndir = ../../cache',
        `['remote "up"']\nurl = ../../remote\nkeyfile = /k\nconfigpath = ~/aws\nregion = ./x`,
        `['remote "s"']\nurl = s3://b/p\ncert_path = pem`,
        `['remote "home"']\nurl = ~`,
        `['remote "abs"']\nurl = /abs/x`,
      ].join('\n'),
    });
    expect(config.cacheDirectory).toBe(join(root, '../cache'));
    expect(remotes(config)).toEqual({
      g: [join(root, 'global/store'), { credentialpath: join(root, 'global/c') }],
      up: [join(root, '../remote'), { keyfile: '/k', configpath: join(homedir(), 'aws'), region: './x' }],
      s: ['s3://b/p', { cert_path: join(root, '.dvc/pem') }],
      home: [homedir(), {}],
      abs: ['/abs/x', {}],
    });
  });

  test('sections of DVC that do not matter here are passed over', () => {
    const text =
      '[core]\nanalytics = false\nautostage = true\nsite_cache_dir = /x\n[cache]\nprotected = true\n' +
      `[exp]\nauto_push = true\n[hydra]\n[plots]\n[parsing]\nbool = store_true\n[state]\n[feature]\nnew = 1\n[studio]\n` +
      `['db "x"']\nurl = y\n['machine "m"']\n`;
    expect(load({ '.dvc/config': text }).remotes.size).toBe(0);
  });

  test.each([
    ['[core]\n\nremot = a', 3, '"remot" in section "core" is not known', 'Did you mean "remote"?'],
    ['[cache]\ntpye = copy', 2, '"tpye" in section "cache"', 'Did you mean "type"?'],
    ['[cache]\nzzzzzz = 1', 2, '"zzzzzz" in section "cache"', 'Known: local, s3, gs,'],
    ['\n[cahce]\ndir = x', 2, 'section "cahce" is not known', 'Did you mean "cache"?'],
    ['[constructor]', 1, 'section "constructor" is not known', 'Known: core, cache,'],
    ['[core]\nconstructor = 1', 2, '"constructor" in section "core"', 'Known: remote,'],
    [`['remot "x"']\nurl = y`, 1, `section "remot "x"" is not known`, `Did you mean ['remote "x"']?`],
    ['[remote]\nurl = y', 1, 'section "remote" without a name', `Write it as ['remote "name"'].`],
    ['[cache]\ntype = hardlnk', 2, 'cache.type "hardlnk" is not known', 'Did you mean "hardlink"?'],
    ['[cache]\ntype = reflink,cpoy', 2, 'cache.type "cpoy" is not known', 'Did you mean "copy"?'],
    ['[cache]\ntype =', 2, 'cache.type "" is not known', 'Known: reflink, hardlink, symlink, copy.'],
    ['[cache]\nshared = groups', 2, 'cache.shared "groups" is not known', 'Did you mean "group"?'],
    [`[core]\n['remote "x"']\nprofile = p`, 3, 'remote "x" has no url', 'url = <url>'],
  ])('%j is refused at line %d', (text, line, message, hint) => {
    const error = userErrorOf(() => load({ '.dvc/config': text }));
    expect(error).toMatchObject({
      code: 'CONFIG_INVALID',
      exitCode: 2,
      location: { file: '.dvc/config', line, column: 1 },
    });
    expect(error.message).toContain(message);
    expect(error.message).toContain(`.dvc/config:${line}`);
    expect(error.hint).toContain(hint);
  });

  test('mistakes of other levels name their own file', () => {
    expect(userErrorOf(() => load({ 'global/config': '[x]' })).location).toMatchObject({
      file: join(root, 'global/config'),
    });
    expect(userErrorOf(() => load({ 'global/config': '', '.dvc/config.local': '[x]' })).location).toMatchObject({
      file: '.dvc/config.local',
    });
  });
});
