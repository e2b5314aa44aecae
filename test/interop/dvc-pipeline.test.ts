import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithPeer, peer } from '../support/peers.js';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const LONG = 'a long sentence that says nothing much but goes on and on until the line is folded, twice if need be, ';

const DVC_YAML = `# every shape a stage can have
stages:
  prepare:
    cmd: ./scripts/prepare.sh data/raw data/prepared
    deps:
    - scripts/prepare.sh
    - data/raw
    params: [split, seed, prepare.columns]
    outs:
    - data/prepared
  features:
    wdir: features
    cmd:
    - sort ../data/prepared/all.txt > table.csv
    - |
      if [ -s table.csv ]; then
        echo filled > 'a list of things.txt'
      fi
    - echo "üñï 😀" > 'naïve.txt'
    deps: [../data/prepared, ./table.sql]
    params:
    - columns
    - ../config/features.json:
    - ../config/extra.yaml: [deep.er.list, deep.er.list.1]
    outs:
    - table.csv:
        desc: sorted
    - a list of things.txt
    - naïve.txt
  train:
    desc: two commands in one string
    cmd: |
      WORDS=3; echo "\\\${WORDS} words" > model.bin
      mkdir -p metrics plots && echo '{"loss": 0.25, "n": 3}' > metrics/train.json && printf 'step,loss\\n0,1\\n1,0.25\\n' > plots/loss.csv
    deps: [features/table.csv]
    params: [lr, decay, epochs, big, negative, whole, huge, tiny, none, on, off, word, digits, colon, quoted, "it's", empty, long, unicode, lines, nested, list, nothing, void, date]
    outs: [model.bin]
    metrics:
    - metrics/train.json:
        cache: false
    plots:
    - plots/loss.csv:
        x: step
        y: loss
  tool:
    cmd: printf '#!/bin/sh\\necho tool\\n' > tool && chmod +x tool
    deps: [./config/]
    outs: [tool]
    meta: {owner: nobody}
  journal:
    cmd: echo line >> journal.txt
    deps: [model.bin]
    outs:
    - journal.txt:
        persist: true
  evaluate:
    cmd: ./tool > /dev/null && mkdir -p metrics && echo '{"accuracy":0.9}' > metrics/eval.json && echo 'a,b' > plots/confusion.csv
    deps: [tool, model.bin, data/../features/naïve.txt]
    metrics: [metrics/eval.json]
    plots:
    - plots/confusion.csv:
        cache: false
        template: confusion
  report:
    cmd: >-
      mkdir -p report/pages && echo "${LONG}${LONG}" > report/pages/1.txt &&
      echo 'it''s done' > report/index.txt
    deps:
    - metrics/eval.json
    - metrics/train.json
    outs:
    - report/
  summary:
    cmd: wc -c < report/index.txt > summary.txt
    deps: [report]
    outs:
    - summary.txt:
        cache: false
  anchors:
    cmd: echo anchors > anchors.txt
    params: [shared, again]
    outs: [anchors.txt]
  hand-made:
    cmd: exit 7
    frozen: true
    deps: [data/raw/one.txt]
    outs: [hand-made.txt]
metrics:
- metrics/eval.json
`;

const PARAMS = `split: 0.20
seed: 42
prepare: {columns: [b, a], other: 1}
lr: 1e-05
decay: 0.1
epochs: 1.0
big: 123456789012345678901234567890
negative: -3
whole: 100000000000000000.0
huge: 1.5e300
tiny: .00001
none: null
on: true
off: false
word: yes
digits: '0123'
colon: 'a: b #c'
quoted: "say \\"hi\\""
it's: it's
empty: ''
long: ${LONG}${LONG}end
unicode: "é 😀 \\u2028"
lines: |
  one
  two
nested: {z: 1, a: {k: [1, 2.50, null, {deep: true}]}, '10': ten, '9': nine}
list: [[1, 2], [], {}]
nothing: {}
void: []
date: '2020-01-02'
shared: &shared {k: 1}
again: *shared
`;

const FILES: Record<string, string> = {
  'dvc.yaml': DVC_YAML,
  'params.yaml': PARAMS,
  'scripts/prepare.sh':
    '#!/bin/sh\nmkdir -p "$2/more" && cat "$1"/*.txt > "$2/all.txt" && echo deep > "$2/more/é.txt"\n',
  'data/raw/one.txt': 'b\na\n',
  'data/raw/two.txt': 'd\r\nc\r\n',
  'features/table.sql': 'select 1\n',
  'features/params.yaml': 'columns: [x]\n',
  'config/features.json': '{\n\t"10": {"10": 1, "2": 1.0},\n\t"rate": 1e3, "text": "\\ud83d\\ude00", "none": null\n}\n',
  'config/extra.yaml': 'deep:\n  er:\n    list: [1, two]\nelse: 1\n',
  'hand-made.txt': 'made by hand\n',
  'sub/dvc.yaml':
    'stages:\n  below:\n    cmd: cat ../model.bin > copy.txt\n    deps: [../model.bin]\n    outs: [copy.txt]\n',
};
const LOCKS = ['dvc.lock', 'sub/dvc.lock'];

/** `dvc status --json` of many repositories in one process: starting DVC takes longer than asking it. */
const STATUS_OF_ALL = `
import json, os, sys
from dvc.repo import Repo
def status(root):
    os.chdir(root)
    return Repo().status()
print(json.dumps([status(root) for root in sys.argv[1:]]))
`;

describeWithPeer('dvc', 'a pipeline that DVC and Assay take turns at', (dvcProgram) => {
  const home = mkdtempSync(join(tmpdir(), 'dvc-pipeline-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SHELL: '/bin/sh',
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(home, 'site'),
    DVC_GLOBAL_CONFIG_DIR: join(home, 'global'),
    DVC_SYSTEM_CONFIG_DIR: join(home, 'system'),
    NO_COLOR: '1',
  };
  const run = (program: string, args: string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const dvc = (cwd: string, ...args: string[]) => run(dvcProgram, args, cwd);
  const assay = (cwd: string, ...args: string[]) => run(process.execPath, [CLI, ...args], cwd);
  const jsonOf = ({ status, stdout, stderr }: ReturnType<typeof run>): unknown => {
    if (status !== 0) throw new Error(`status ${status}\n${stdout}\n${stderr}`);
    return JSON.parse(stdout);
  };
  const locks = (root: string) => LOCKS.map((path) => readFileSync(join(root, path), 'utf8'));
  const write = (root: string, path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const edit = (root: string, path: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${path} holds no ${String(from)}`);
    writeFileSync(join(root, path), edited);
  };

  const fresh = join(home, 'fresh');
  const ours = join(home, 'ours');
  const theirs = join(home, 'theirs');
  let copies = 0;
  const copyOf = (root: string) => {
    const copy = join(home, `copy-${copies++}`);
    cpSync(root, copy, { recursive: true, preserveTimestamps: true });
    return copy;
  };

  beforeAll(() => {
    for (const [path, text] of Object.entries(FILES)) write(fresh, path, text);
    chmodSync(join(fresh, 'scripts/prepare.sh'), 0o755);
    run('git', ['init', '-q'], fresh);
    for (const args of [
      ['init', '-q'],
      ['add', 'data/raw'],
    ]) {
      const { status, stderr } = dvc(fresh, ...args);
      if (status !== 0) throw new Error(stderr);
    }
    for (const root of [ours, theirs]) cpSync(fresh, root, { recursive: true });
    const reproduced = [assay(ours, 'repro', '-P', '--json'), dvc(theirs, 'repro', '-P')];
    for (const { status, stdout, stderr } of reproduced) if (status !== 0) throw new Error(stdout + stderr);
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('both write the same dvc.lock and .gitignore, byte for byte', () => {
    expect(locks(ours)).toEqual(locks(theirs));
    for (const path of ['.gitignore', 'data/.gitignore', 'features/.gitignore', 'plots/.gitignore']) {
      const [mine, other] = [ours, theirs].map((root) => readFileSync(join(root, path), 'utf8').split('\n').sort());
      expect(mine).toEqual(other);
    }
  });

  test('DVC finds what Assay made up to date, and would run nothing', () => {
    expect(jsonOf(dvc(ours, 'status', '--json'))).toEqual({});
    const { status, stdout } = dvc(copyOf(ours), 'repro', '-P');
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/Running stage|Updating lock/);
  });

  test('Assay finds what DVC made up to date, runs nothing and touches no byte', () => {
    expect(jsonOf(assay(theirs, 'status', '--json'))).toEqual({});
    const before = locks(theirs);
    const { stages } = jsonOf(assay(theirs, 'repro', '-P', '--json')) as { stages: { status: string }[] };
    expect(stages.map(({ status }) => status)).toEqual(Array(11).fill('skipped'));
    expect(locks(theirs)).toEqual(before);
  });

  describe('what counts as changed', () => {
    const EDITS: [string, (root: string) => void][] = [
      ['nothing was recorded', (root) => LOCKS.forEach((lock) => rmSync(join(root, lock)))],
      ['a source file', (root) => appendFileSync(join(root, 'scripts/prepare.sh'), '# more\n')],
      ['a tracked directory', (root) => write(root, 'data/raw/three.txt', 'e\n')],
      ['a dependency is deleted', (root) => rmSync(join(root, 'features/table.sql'))],
      ['a parameter', (root) => edit(root, 'params.yaml', 'seed: 42', 'seed: 43')],
      ['a parameter in another spelling', (root) => edit(root, 'params.yaml', 'epochs: 1.0', 'epochs: 1')],
      ['a nested parameter in another order', (root) => edit(root, 'params.yaml', '{z: 1, a:', '{a: 2, z:')],
      ['a parameter is gone', (root) => edit(root, 'params.yaml', 'lr: 1e-05\n', '')],
      ['null and no value', (root) => edit(root, 'params.yaml', 'none: null', 'none:')],
      ['a key of a file tracked as a whole', (root) => edit(root, 'config/features.json', '"rate"', '"speed"')],
      ['an item of a list', (root) => edit(root, 'config/extra.yaml', 'two', 'three')],
      ['a parameter file is gone', (root) => rmSync(join(root, 'features/params.yaml'))],
      ['a new parameter', (root) => edit(root, 'dvc.yaml', '[split, seed', '[split, lr, seed')],
      [
        'a parameter file that was not tracked',
        (root) => edit(root, 'dvc.yaml', 'meta: {owner: nobody}', 'params: [lr]'),
      ],
      ['a parameter and a dependency less', (root) => edit(root, 'dvc.yaml', /split, seed, /, '')],
      ['a new dependency', (root) => edit(root, 'dvc.yaml', 'deps: [report]', 'deps: [report, params.yaml]')],
      ['a new output that is there', (root) => edit(root, 'dvc.yaml', 'outs: [tool]', 'outs: [tool, params.yaml]')],
      ['the command', (root) => edit(root, 'dvc.yaml', 'exit 7', 'exit 8')],
      ['a command as a list', (root) => edit(root, 'dvc.yaml', 'cmd: wc', 'cmd:\n    - wc')],
      ['an output is edited', (root) => write(root, 'features/naïve.txt', 'other\n')],
      ['an output is deleted', (root) => rmSync(join(root, 'data/prepared'), { recursive: true })],
      ['an output that git keeps', (root) => write(root, 'metrics/train.json', '{"loss": 1}\n')],
      ['the cache is gone', (root) => rmSync(join(root, '.dvc/cache'), { recursive: true })],
      [
        'always changed',
        (root) => edit(root, 'dvc.yaml', 'wdir: features', 'wdir: features\n    always_changed: true'),
      ],
      ['a stage is renamed', (root) => edit(root, 'dvc.yaml', 'summary:', 'conclusion:')],
      ['the execute bit of an output', (root) => chmodSync(join(root, 'tool'), 0o644)],
      ['no longer frozen', (root) => edit(root, 'dvc.yaml', 'frozen: true', 'frozen: false')],
      [
        'a stage with neither dependencies nor outputs',
        (root) => edit(root, 'dvc.yaml', 'metrics:\n- ', 'metrics: []\n#'),
      ],
    ];
    const roots: string[] = [];
    let expected: unknown[];
    beforeAll(() => {
      for (const [, apply] of EDITS) {
        const root = copyOf(ours);
        apply(root);
        roots.push(root);
      }
      expected = jsonOf(run(peer('dvc-python')!, ['-c', STATUS_OF_ALL, ...roots], home)) as unknown[];
    }, 120_000);

    test.each(EDITS.map(([title], index) => ({ title, index })))('$title', ({ index }) => {
      expect(jsonOf(assay(roots[index]!, 'status', '--json'))).toEqual(expected[index]);
    });
  });

  test('after a series of edits both write the same lock, also when a stage fails', () => {
    const [mine, other] = [copyOf(ours), copyOf(theirs)];
    const both = (apply: (root: string) => void) => [mine, other].forEach(apply);
    both((root) => {
      edit(root, 'params.yaml', 'seed: 42', 'seed: 43');
      edit(root, 'params.yaml', 'epochs: 1.0', 'epochs: 1');
      edit(root, 'dvc.yaml', 'lr, decay', 'lr, seed');
      write(root, 'data/raw/three.txt', 'e\n');
      write(root, 'hand-made.txt', 'made anew\n');
    });
    expect([assay(mine, 'repro', '-P').status, dvc(other, 'repro', '-P').status]).toEqual([0, 0]);
    expect(locks(mine)).toEqual(locks(other));
    both((root) => {
      edit(root, 'dvc.yaml', 'printf', 'echo bad && exit 3 && printf');
      edit(root, 'dvc.yaml', 'WORDS=3', 'WORDS=4');
      edit(root, 'dvc.yaml', 'prepare:\n', 'first:\n    cmd: echo 1 > 1.txt\n    outs: [1.txt]\n  prepare:\n');
      rmSync(join(root, 'data/prepared'), { recursive: true });
    });
    const failed = [assay(mine, 'repro', '-P', '--keep-going'), dvc(other, 'repro', '-P', '--keep-going')];
    expect(failed.map(({ status }) => status)).toEqual([1, 255]);
    expect(locks(mine)).toEqual(locks(other));
    expect([mine, other].map((root) => existsSync(join(root, 'data/prepared/all.txt')))).toEqual([true, true]);
    both((root) => renameSync(join(root, 'journal.txt'), join(root, 'old-journal.txt')));
    expect(jsonOf(assay(mine, 'status', '--json'))).toEqual(jsonOf(dvc(other, 'status', '--json')));
  }, 120_000);
});
