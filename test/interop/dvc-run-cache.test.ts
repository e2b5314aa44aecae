import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { LockEntry } from '../../src/pipeline/index.js';
import { formatRun, parseRun, runName } from '../../src/pipeline/index.js';
import { mapOf, YamlFloat } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(240_000);

/** Reads runs as DVC does, and says how it would name and write them. */
const NAMES = `import copy, json, sys
from dvc.stage.cache import _get_cache_hash
from dvc.utils.serialize import dumps_yaml, parse_yaml
for line in sys.stdin:
    run = parse_yaml(json.loads(line), '')
    key = _get_cache_hash(copy.deepcopy(run), key=True)
    print(json.dumps([key, _get_cache_hash(run), dumps_yaml(run)]))
`;

const PIPELINE = `stages:
  prepare:
    cmd: |
      echo prepare >> log; mkdir -p out/deep && cat in/* > out/all && cp in/b out/deep/é
      printf '#!/bin/sh\\necho tool\\n' > tool && chmod +x tool
      echo '{"loss": 0.5}' > m.json
    deps: [in]
    params:
    - lr
    - tiny
    - whole
    - flag
    - nothing
    - nest
    - list
    - word
    - config/more.json: [deep.er]
    - config/all.yaml:
    outs: [out, tool]
    metrics:
    - m.json:
        cache: false
  each:
    foreach: [x, y, 2.5]
    do:
      cmd:
      - echo each \${item} >> log
      - |
        cat out/all > \${item}.txt
        echo \${item} >> \${item}.txt
      deps: [out/all, tool]
      outs: ['\${item}.txt']
  below:
    wdir: sub
    cmd: echo below >> ../log; cat ../x.txt ../2.5.txt > b.txt; printf 'step,loss\\n0,1\\n' > p.csv
    deps: [../x.txt, ../2.5.txt]
    outs: [b.txt]
    plots:
    - p.csv:
        cache: false
`;
const FILES = {
  'dvc.yaml': PIPELINE,
  'in/a': 'a\n',
  'in/b': 'b\n',
  'sub/keep': '',
  'params.yaml': `lr: 0.1
tiny: 1e-8
whole: 1.0
flag: true
nothing: null
nest: {size: 3, b: {nfiles: 1, c: [1, 2.50, null, {deep: false}]}, "10": ten, ints: {10: a, 9: b}}
list: [1e16, 123456789012345678901234567890, -0.0, .inf]
word: "é 😀 \\x7f: #"
`,
  'config/more.json': '{"deep": {"er": [1, 1.0, "1"]}}',
  'config/all.yaml': 'one: 1\ntwo: {three: 3}\n',
};
const ALL = ['prepare', 'each x', 'each y', 'each 2.5', 'below'];

describeWithPeer('dvc-python', 'the run cache, beside DVC', (python) => {
  let home: string;
  let dvc: DvcSession;
  const created: { dispose(): void }[] = [];
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });
  afterEach(() => created.splice(0).forEach((one) => one.dispose()));

  const repositoryOf = (): TemporaryRepository => {
    const repository = new TemporaryRepository(FILES);
    created.push(repository);
    return repository;
  };
  const assay = async (repository: TemporaryRepository, verb = 'repro', options: Record<string, unknown> = {}) => {
    const outcome = await repository.run(verb, [], verb === 'repro' ? { jobs: 1, ...options } : options);
    expect(outcome).toMatchObject({ exitCode: 0 });
    return outcome;
  };
  const byDvc = ({ root }: TemporaryRepository, ...args: string[]) => dvc.succeed(root, ...args);

  test('names and bytes of random runs', () => {
    const runs = fc.sample(entries, { seed: 5, numRuns: 200 });
    const texts = runs.map(formatRun);
    const { stdout, stderr } = spawnSync(python, ['-c', NAMES], {
      input: texts.map((text) => JSON.stringify(text) + '\n').join(''),
      env: { ...QUIET_ENVIRONMENT, PYTHONIOENCODING: 'utf-8' },
      encoding: 'utf8',
    });
    const theirs = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as [string, string, string]);
    expect({ stderr, count: theirs.length }).toEqual({ stderr: '', count: runs.length });
    for (const [index, run] of runs.entries()) {
      const [key, value, text] = theirs[index]!;
      expect({ text: texts[index], name: runName(run) }).toEqual({ text, name: { key, value } });
      expect(formatRun(parseRun(text, { key, value }))).toBe(text);
    }
  });

  test('both remember the same, byte for byte, and find what they and the other remembered', async () => {
    const [ours, theirs] = [repositoryOf(), repositoryOf()];
    const both = async (change: (repository: TemporaryRepository) => void) => {
      [ours, theirs].forEach(change);
      await assay(ours);
      await byDvc(theirs, 'repro');
      expect(stateOf(ours)).toEqual(stateOf(theirs));
      return linesOf(ours);
    };
    expect(await both(() => {})).toEqual(ALL);
    expect(await both((one) => one.edit('params.yaml', 'lr: 0.1', 'lr: 0.2'))).toEqual([...ALL, 'prepare']);
    expect(await both((one) => one.write('in/a', 'c\n'))).toEqual([...ALL, 'prepare', ...ALL]);
    const after = await both((one) => {
      one.edit('params.yaml', 'lr: 0.2', 'lr: 0.1');
      one.write('in/a', 'a\n');
      one.delete('m.json', 'tool');
    });
    expect(after).toEqual([...ALL, 'prepare', ...ALL]);

    for (const lr of ['lr: 0.2', 'lr: 0.1']) {
      const crossed = (one: TemporaryRepository) => {
        one.write('params.yaml', one.read('params.yaml').replace(/lr: .*/, lr));
        one.delete('dvc.lock', 'out', 'tool', 'm.json', 'x.txt', 'sub/p.csv', '.gitignore');
      };
      [ours, theirs].forEach(crossed);
      await assay(theirs);
      await byDvc(ours, 'repro');
      expect(stateOf(ours)).toEqual(stateOf(theirs));
      expect(linesOf(ours)).toEqual(after);
    }
  });

  test('what Assay pushed lets DVC, and Assay, skip everything on a fresh machine', async () => {
    const repository = repositoryOf();
    await assay(repository);
    await assay(repository, 'push', { runCache: true });
    const lock = repository.read('dvc.lock');
    for (const tool of ['dvc', 'assay']) {
      repository.delete('.dvc/cache', 'dvc.lock', 'out', 'tool', 'm.json', 'x.txt', 'sub/b.txt', 'sub/p.csv');
      if (tool === 'dvc') await byDvc(repository, 'repro', '--pull');
      else await assay(repository, 'repro', { pull: true });
      expect([tool, linesOf(repository), repository.read('dvc.lock')]).toEqual([tool, ALL, lock]);
    }
  });

  test('what DVC pushed lets Assay skip everything whose git-kept outputs are here; DVC runs those stages', async () => {
    const repository = repositoryOf();
    await byDvc(repository, 'repro');
    await byDvc(repository, 'push', '--run-cache');
    const lock = repository.read('dvc.lock');
    const forget = (...more: string[]) =>
      repository.delete('.dvc/cache', 'dvc.lock', 'out', 'tool', 'x.txt', 'sub/b.txt', 'log', ...more);
    forget();
    await assay(repository, 'repro', { pull: true });
    expect([linesOf(repository), repository.read('dvc.lock')]).toEqual([[], lock]);
    forget('m.json', 'sub/p.csv');
    await assay(repository, 'repro', { pull: true });
    expect([linesOf(repository), repository.read('dvc.lock')]).toEqual([['prepare', 'below'], lock]);
    forget();
    await byDvc(repository, 'repro', '--pull');
    expect([linesOf(repository), repository.read('dvc.lock')]).toEqual([['prepare', 'below'], lock]);
  });

  test('push and fetch of all runs give the other tool the same files', async () => {
    const [ours, theirs] = [repositoryOf(), repositoryOf()];
    await assay(ours);
    await byDvc(theirs, 'repro');
    const runs = runsIn(join(ours.root, '.dvc/cache'));
    await assay(ours, 'push', { runCache: true });
    await byDvc(theirs, 'push', '--run-cache');
    expect(runsIn(join(theirs.directory, 'remote'))).toEqual(runs);
    expect(runsIn(join(ours.directory, 'remote'))).toEqual(runs);
    [ours, theirs].forEach((one) => one.delete('.dvc/cache'));
    await assay(theirs, 'fetch', { runCache: true });
    await byDvc(ours, 'fetch', '--run-cache');
    expect([ours, theirs].map(({ root }) => runsIn(join(root, '.dvc/cache')))).toEqual([runs, runs]);
  });

  const server = peer('versitygw');
  (server === undefined ? test.skip : test)('over S3, both ways', async () => {
    const s3 = await startS3Server(server!);
    created.push({ dispose: () => void s3.stop() });
    s3.createBucket('bucket');
    const config = `[core]
    remote = s3
['remote "s3"']
    url = s3://bucket/some/prefix
    endpointurl = ${s3.endpoint}
    access_key_id = ${S3_KEYS.accessKeyId}
    secret_access_key = ${S3_KEYS.secretAccessKey}
    region = us-east-1
`;
    for (const pusher of ['assay', 'dvc']) {
      const repository = repositoryOf();
      repository.write('.dvc/config', config.replace('some/prefix', pusher));
      await assay(repository);
      const runs = runsIn(join(repository.root, '.dvc/cache'));
      if (pusher === 'assay') await assay(repository, 'push', { runCache: true });
      else await byDvc(repository, 'push', '--run-cache');
      expect(runsIn(join(s3.directory, 'bucket', pusher))).toEqual(runs);
      const forget = () =>
        repository.delete('.dvc/cache', 'dvc.lock', 'out', 'tool', 'x.txt', 'y.txt', '2.5.txt', 'sub/b.txt', 'log');
      forget();
      await assay(repository, 'repro', { pull: true });
      expect([pusher, linesOf(repository)]).toEqual([pusher, []]);
      if (pusher === 'dvc') continue;
      forget();
      repository.delete('m.json');
      await byDvc(repository, 'repro', '--pull');
      expect(linesOf(repository)).toEqual([]);
    }
  });
});

/** Names, contents and modes of the whole cache, the lock, and what the stages were told to write. */
function stateOf(repository: TemporaryRepository) {
  return {
    cache: treeOf(join(repository.root, '.dvc/cache')),
    ...Object.fromEntries(
      ['dvc.lock', '.gitignore', 'log', 'm.json', 'x.txt', 'sub/p.csv'].map((path) => [path, repository.read(path)]),
    ),
  };
}

function treeOf(root: string): Record<string, string> {
  if (!existsSync(root)) return {};
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const mode = (lstatSync(path).mode & 0o777).toString(8);
    tree[path.slice(root.length + 1)] = entry.isDirectory() ? mode : `${mode} ${readFileSync(path, 'utf8')}`;
  }
  return tree;
}

/** Paths and texts of all runs below a cache or remote. */
function runsIn(root: string): Record<string, string> {
  const tree = treeOf(join(root, 'runs'));
  return Object.fromEntries(
    Object.entries(tree).flatMap(([path, text]) => (text.includes(' ') ? [[path, text.slice(4)]] : [])),
  );
}

function linesOf(repository: TemporaryRepository): string[] {
  return repository.has('log') ? repository.read('log').split('\n').slice(0, -1) : [];
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'size',
    'nfiles',
    'yes',
    '1',
    '1.0',
    '1e5',
    'null',
    '~',
    'a: b #c',
    "it's",
    '"',
    '\\',
    '<<',
    '10',
    '9',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !/[\p{C}\u2028\u2029\u0085\ufeff]/u.test(one)),
  fc.constantFrom('é', '😀', 'a b '.repeat(30).trim(), 'line\nline\n', '\ttab'),
);
/** Long keys and keys of several lines are written in another way than DVC's where it would read something else. */
const isShort = (one: string) => one.length < 40 && !one.includes('\n');
const number = fc.oneof(
  fc.integer(),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }),
  fc.double().map((value) => new YamlFloat(value)),
  fc.constantFrom(0.1, 1, 1e-8, 1e16, 1e22, -0, 123456.789, 5e-324).map((value) => new YamlFloat(value)),
);
const scalar: fc.Arbitrary<YamlValue> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const value: fc.Arbitrary<YamlValue> = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(text.filter(isShort), tie('value')), { maxLength: 3, selector: ([key]) => key }).map(mapOf),
    fc.uniqueArray(fc.tuple(fc.integer(), tie('value')), { maxLength: 3, selector: ([key]) => key }).map(mapOf),
  ),
})).value;
const name = fc.constantFrom('a', 'b/c', 'é', 'size', 'Z', 'a-b', 'a.b', '10', '9', 'with space', "it's", '#x');
const content = fc.record(
  {
    digest: fc
      .tuple(fc.stringMatching(/^[0-9a-f]{32}$/), fc.boolean())
      .map(([digest, isDirectory]) => (isDirectory ? `${digest}.dir` : digest)),
    sizeBytes: fc.nat(),
    fileCount: fc.nat(),
    executable: fc.constant(true),
    legacy: fc.constant(true),
  },
  { requiredKeys: ['digest', 'sizeBytes'] },
);
const contents = (minLength: number) =>
  fc
    .uniqueArray(fc.tuple(name, content), { minLength, maxLength: 3, selector: ([path]) => path })
    .map((all) => new Map(all));
const entries: fc.Arbitrary<LockEntry> = fc.record({
  command: fc.oneof(
    text.filter((one) => one !== ''),
    fc.array(text, { minLength: 1, maxLength: 3 }),
  ),
  dependencies: contents(0),
  params: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('params.yaml', 'a.json', 'z/b.toml', 'size'),
        fc
          .uniqueArray(fc.tuple(name, value), { minLength: 1, maxLength: 4, selector: ([key]) => key })
          .map((keys) => new Map(keys)),
      ),
      { maxLength: 2, selector: ([file]) => file },
    )
    .map((files) => new Map(files)),
  outputs: contents(1),
});
