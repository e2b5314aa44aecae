import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments, splitVerb } from '../../cli/arguments.js';
import { verbs } from '../../src/commands/index.js';
import { UserError } from '../../src/core/errors.js';
import { silentProgress } from '../../src/core/progress.js';
import { formatIniValue } from '../../src/versioning/config/edit-value.js';
import { parseIni } from '../../src/versioning/config/ini.js';
import { isSecretOption } from '../../src/versioning/config/option-types.js';
import { describeWithPeer } from '../support/peers.js';

jest.setTimeout(120_000);

interface Case {
  title: string;
  /** Files of the repository before the first command; `global/config` is the user's. */
  files?: Record<string, string>;
  /** As typed, in `directory`. Words are split at blanks; `_` in a word stands for one. */
  commands: string[];
  directory?: string;
  /** Whether the last command is refused by both. */
  refused?: boolean;
  /** Assay keeps what DVC writes anew (comments, spacing, order): the files mean the same. */
  kept?: boolean;
}

const UP = `['remote "up"']\n    url = ../../store\n`;
const CASES: Case[] = [
  { title: 'a remote', commands: ['remote add up s3://bucket/path'] },
  { title: 'a default remote', commands: ['remote add -d up s3://bucket/path'] },
  { title: 'a directory beside the repository', commands: ['remote add up ../store'] },
  { title: 'a directory typed below', commands: ['remote add up store'], directory: 'sub/deeper' },
  { title: 'the directory itself', commands: ['remote add up .'] },
  { title: 'places that stay', commands: ['remote add a /abs/x', 'remote add b ~/x', 'remote add c https://h/p'] },
  { title: 'odd names', commands: ['remote add A.B-c_d s3://b', 'remote add sp_ace s3://c', 'remote add a#b s3://d'] },
  { title: 'a local remote', commands: ['remote add --local -d up ../store'] },
  { title: 'a global remote', commands: ['remote add --global -d up ../store'] },
  { title: 'one that is there', files: { '.dvc/config': UP }, commands: ['remote add up s3://b'], refused: true },
  {
    title: 'one that is there, by force',
    files: { '.dvc/config': `[core]\n    remote = up\n${UP}    verify = true\n['remote "z"']\n    url = s3://z\n` },
    commands: ['remote add -f up s3://b'],
  },
  { title: 'the same name on another level', files: { '.dvc/config': UP }, commands: ['remote add --local up s3://b'] },
  {
    title: 'options',
    files: { '.dvc/config': UP },
    commands: ['remote modify up verify true', 'remote modify up jobs 8'],
  },
  {
    title: 'options again',
    files: { '.dvc/config': UP },
    commands: ['remote modify up jobs 8', 'remote modify up verify true', 'remote modify up jobs 9'],
  },
  {
    title: 'an option unset',
    files: { '.dvc/config': UP },
    commands: ['remote modify up jobs 8', 'remote modify -u up jobs', 'remote modify -u up jobs'],
  },
  {
    title: 'secrets and odd values',
    files: { '.dvc/config': `['remote "s"']\n    url = s3://b\n` },
    commands: [
      'remote modify --local s access_key_id AKIA',
      `remote modify --local s secret_access_key se#cr"et`,
      `remote modify --local s session_token it's`,
      `remote modify --local s sse a,b`,
      `remote modify --local s acl it's"both`,
      `remote modify --local s profile _lead`,
      `remote modify --local s sse_customer_key ="a=b=`,
    ],
  },
  {
    title: 'the url and paths of a remote',
    files: { '.dvc/config': `['remote "s"']\n    url = s3://b\n` },
    commands: ['remote modify s credentialpath ../secret/aws', 'remote modify s url s3://c/d'],
    directory: 'sub',
  },
  {
    title: 'a local option unset leaves a head',
    files: { '.dvc/config': UP },
    commands: ['remote modify --local up jobs 3', 'remote modify --local -u up jobs'],
  },
  { title: 'of no remote', commands: ['remote modify up jobs 8'], refused: true },
  {
    title: 'of a weaker level only',
    files: { '.dvc/config': UP },
    commands: ['remote modify --global up jobs 8'],
    refused: true,
  },
  { title: 'an unknown option', files: { '.dvc/config': UP }, commands: ['remote modify up region x'], refused: true },
  { title: 'a wrong value', files: { '.dvc/config': UP }, commands: ['remote modify up jobs many'], refused: true },
  { title: 'not even 0', files: { '.dvc/config': UP }, commands: ['remote modify up jobs 0'], refused: true },
  {
    title: 'neither true nor false',
    files: { '.dvc/config': UP },
    commands: ['remote modify up verify yes'],
    refused: true,
  },
  { title: 'a scheme nobody knows', commands: ['remote add up ftp://host/x'], refused: true },
  { title: 'the url unset', files: { '.dvc/config': UP }, commands: ['remote modify -u up url'], refused: true },
  {
    title: 'a url with options of another scheme',
    files: { '.dvc/config': `['remote "s"']\n    url = s3://b\n    region = x\n` },
    commands: ['remote modify s url gs://b'],
    refused: true,
  },
  { title: 'the default', files: { '.dvc/config': UP }, commands: ['remote default up'] },
  {
    title: 'the default unset',
    files: { '.dvc/config': `[core]\n    remote = up\n${UP}` },
    commands: ['remote default -u'],
  },
  {
    title: 'a default that is not there',
    files: { '.dvc/config': UP },
    commands: ['remote default down'],
    refused: true,
  },
  { title: 'a local default', files: { '.dvc/config': UP }, commands: ['remote default --local up'] },
  { title: 'removed', files: { '.dvc/config': `[core]\n    remote = up\n${UP}` }, commands: ['remote remove up'] },
  {
    title: 'removed, of several',
    files: {
      '.dvc/config': `[core]\n    remote = z\n${UP}['remote "z"']\n    url = s3://z\n`,
      '.dvc/config.local': '[core]\n    remote = up\n',
    },
    commands: ['remote remove up'],
  },
  { title: 'nothing to remove', files: { '.dvc/config': UP }, commands: ['remote remove down'], refused: true },
  { title: 'renamed', files: { '.dvc/config': `[core]\n    remote = up\n${UP}` }, commands: ['remote rename up down'] },
  {
    title: 'renamed, and the local default',
    files: { '.dvc/config': UP, '.dvc/config.local': '[core]\n    remote = up\n' },
    commands: ['remote rename up down'],
  },
  {
    title: 'renamed to one that is there',
    files: { '.dvc/config': `${UP}['remote "z"']\n    url = s3://z\n` },
    commands: ['remote rename up z'],
    refused: true,
  },
  {
    title: 'sections in their order',
    commands: [
      'config cache.type copy',
      'remote add up s3://b',
      'config core.autostage true',
      'remote add z s3://z',
      'config exp.auto_push true',
    ],
  },
  { title: 'a list of links', commands: ['config cache.type hardlink,symlink'] },
  { title: 'the cache elsewhere', commands: ['config cache.dir ../cache'], directory: 'sub' },
  {
    title: 'an option unset with its section',
    commands: ['config core.autostage true', 'config cache.type copy', 'config -u core.autostage'],
  },
  { title: 'the last option unset', commands: ['config core.autostage true', 'config -u core.autostage'] },
  { title: 'upper case', commands: ['config CORE.AutoStage TRUE', 'config remote.Up.URL s3://B/p'] },
  {
    title: 'levels',
    commands: [
      'config --global core.checksum_jobs 3',
      'config --local core.checksum_jobs 4',
      'config core.checksum_jobs 5',
      'config -u --local core.checksum_jobs',
    ],
  },
  { title: 'an unknown section', commands: ['config cor.remote x'], refused: true },
  { title: 'an unknown key', commands: ['config core.remot x'], refused: true },
  { title: 'a wrong link type', commands: ['config cache.type hardlnk'], refused: true },
  { title: 'not set', commands: ['config -u core.remote'], refused: true },
  { title: 'a database', commands: ['config db.main.url postgresql://h/d', 'config --local db.main.password p'] },
  {
    title: 'a remote before a database',
    files: { '.dvc/config': `['db "d"']\n    url = x\n` },
    commands: ['remote add up s3://b'],
  },
  {
    title: 'a file with comments',
    files: {
      '.dvc/config': `# ours\n[core]\n\n    # the default\n    remote = "up" # for now\n# where it lies\n['remote "up"'] # main\n  url = s3://b/p\n\n# the end\n`,
    },
    commands: [
      'remote modify up region eu',
      'config core.autostage true',
      'remote add z s3://z',
      'remote default z',
      'remote modify -u up region',
    ],
    kept: true,
  },
  {
    title: 'a file of one line, CRLF and a section out of order',
    files: { '.dvc/config': `[remote "UP"]\r\nurl=s3://b # c\r\n[core]\r\nremote="up"` },
    commands: [
      'remote modify up jobs 2',
      'config core.autostage true',
      'remote add z s3://z',
      'config cache.type copy',
    ],
    kept: true,
  },
  {
    title: 'removed beside comments',
    files: {
      '.dvc/config': `# a\n['remote "a"']\n    url = s3://a\n    # inside\n    jobs = 3\n\n# b\n['remote "b"']\n    url = s3://b\n`,
    },
    commands: ['remote remove a', 'remote modify b jobs 2', 'remote rename b c'],
    kept: true,
  },
];

const FILES = ['.dvc/config', '.dvc/config.local', 'global/config'];

/** Runs the real DVC's commands, all cases in one process, and says what they made and list. */
const SCRIPT = `
import contextlib, io, json, logging, os, sys
from dvc.cli import main
logging.disable(logging.CRITICAL)
answers = []
def run(words):
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        try:
            code = main(words)
        except SystemExit as stop:
            code = stop.code
        except BaseException:
            code = 'raised'
    return code, out.getvalue()
for case in json.load(sys.stdin):
    os.environ['DVC_GLOBAL_CONFIG_DIR'] = case['root'] + '/global'
    os.chdir(case['directory'])
    codes = [run(words)[0] for words in case['commands']]
    os.chdir(case['root'])
    answers.append({'codes': codes, 'list': run(['config', '-l', '--show-origin'])[1], 'remotes': run(['remote', 'list'])[1]})
json.dump(answers, sys.stdout)
`;

describeWithPeer('dvc-python', 'configuration shared with DVC', (python) => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'assay-config-')));
  afterAll(() => rmSync(top, { recursive: true }));

  const environment = {
    PATH: process.env['PATH'],
    HOME: top,
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(top, 'site'),
    DVC_SYSTEM_CONFIG_DIR: join(top, 'system'),
  };
  const wordsOf = (command: string) =>
    command.split(' ').map((word) => (/^(sp|)_/.test(word) ? word.replace('_', ' ') : word));

  function create(kind: string, index: number, { files = {}, directory = '' }: Case): string {
    const root = join(top, kind, `r${index}`);
    for (const [path, text] of Object.entries({ '.dvc/config': '', [`${directory || '.'}/x`]: '', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  }

  async function assay(root: string, directory: string, words: readonly string[]): Promise<string> {
    const { verb, rest } = splitVerb(
      words,
      verbs.map(({ name }) => name),
    );
    const command = await verbs.find(({ name }) => name === verb)!.load();
    const { targets, options } = parseArguments(command, rest);
    const context = {
      directory: join(root, directory),
      environment: { ...environment, DVC_GLOBAL_CONFIG_DIR: join(root, 'global') },
      dryRun: false,
      quiet: false,
      progress: silentProgress,
      signal: new AbortController().signal,
      trigger: { kind: 'manual' as const },
      workflow: {},
    };
    return (await command.run(context, targets, options)).text as string;
  }

  function askDvc(cases: { root: string; directory: string; commands: string[][] }[]) {
    const asked = spawnSync(python, ['-c', SCRIPT], {
      input: JSON.stringify(cases),
      env: environment,
      encoding: 'utf8',
    });
    if (asked.status !== 0) throw new Error(asked.stderr);
    return JSON.parse(asked.stdout) as { codes: (number | string)[]; list: string; remotes: string }[];
  }

  const filesOf = (root: string) =>
    Object.fromEntries(
      FILES.map((file) => [file, existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').trimEnd() : '']),
    );
  /** Lines of a list without what names the repository, in order, secrets left out. */
  const linesOf = (list: string, root: string) =>
    list
      .replaceAll(`${top}/dvc/`, `${top}/assay/`)
      .replaceAll(root, '<root>')
      .split('\n')
      .filter(Boolean)
      .map((line) =>
        line.replace(/^(.*\.(\w+)=).*$/, (whole, before: string, key: string) =>
          isSecretOption(key) ? `${before}***` : whole,
        ),
      )
      .sort();

  const dvcRoots: string[] = [];
  const ourRoots: string[] = [];
  let made: ReturnType<typeof askDvc> = [];
  let readByDvc: ReturnType<typeof askDvc> = [];
  const refusedByUs: boolean[][] = [];
  beforeAll(async () => {
    for (const [index, one] of CASES.entries()) {
      dvcRoots.push(create('dvc', index, one));
      const root = create('assay', index, one);
      ourRoots.push(root);
      const refused: boolean[] = [];
      for (const command of one.commands) {
        try {
          await assay(root, one.directory ?? '', wordsOf(command));
          refused.push(false);
        } catch (error) {
          if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
          refused.push(true);
        }
      }
      refusedByUs.push(refused);
    }
    made = askDvc(
      CASES.map(({ commands, directory = '' }, index) => ({
        root: dvcRoots[index]!,
        directory: join(dvcRoots[index]!, directory),
        commands: commands.map(wordsOf),
      })),
    );
    readByDvc = askDvc(ourRoots.map((root) => ({ root, directory: root, commands: [] })));
  });

  test.each(CASES.map((one, index) => [one.title, one, index] as const))(
    '%s',
    async (_, { refused = false, kept, commands }, index) => {
      const [dvcRoot, ourRoot] = [dvcRoots[index]!, ourRoots[index]!];
      const expected = commands.map((__, at) => refused && at === commands.length - 1);
      expect(made[index]!.codes.map((code) => code !== 0)).toEqual(expected);
      expect(refusedByUs[index]).toEqual(expected);
      if (!kept) expect(filesOf(ourRoot)).toEqual(filesOf(dvcRoot));
      const meaning = linesOf(made[index]!.list, `${top}/assay/r${index}`);
      expect(linesOf(readByDvc[index]!.list, ourRoot)).toEqual(meaning);
      for (const root of [ourRoot, dvcRoot]) {
        expect(linesOf(await assay(root, '', ['config', '-l', '--show-origin']), ourRoot)).toEqual(meaning);
        const remotes = (text: string) =>
          text
            .replaceAll(`${top}/dvc/`, `${top}/assay/`)
            .replaceAll(/[ \t]+/g, ' ')
            .split('\n')
            .filter(Boolean);
        expect(remotes(await assay(root, '', ['remote', 'list']))).toEqual(remotes(readByDvc[index]!.remotes));
      }
    },
  );

  test('1,000 values are read by ConfigObj as they were meant', () => {
    const value = fc
      .array(
        fc.constantFrom(
          "'",
          '"',
          ',',
          '#',
          ' ',
          '=',
          '\n',
          '\t',
          '%',
          '[',
          ']',
          'a',
          'é',
          '\\',
          "'''",
          '"""',
          '%(',
          ')s',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    const writable = fc.sample(value, { seed: 1, numRuns: 1500 }).filter((text) => {
      try {
        return formatIniValue(text, 'x') !== undefined;
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    });
    expect(writable.length).toBeGreaterThan(1000);
    const texts = writable.map((text) => `[a]\n    x = ${formatIniValue(text, 'x')}\n    y = 1\n`);
    const script =
      'import io, json, sys\nfrom configobj import ConfigObj\njson.dump([ConfigObj(io.StringIO(t)).dict()["a"]["x"] for t in json.load(sys.stdin)], sys.stdout)';
    const asked = spawnSync(python, ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' });
    expect(asked.stderr).toBe('');
    expect(JSON.parse(asked.stdout)).toEqual(writable);
    expect(texts.map((text) => parseIni(text, 'f')[0]!.keys.get('x')!.value)).toEqual(writable);
  });
});
