import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../../cli/arguments.js';
import { verbs } from '../../src/commands/index.js';
import type { UserError } from '../../src/core/errors.js';
import { emitYaml } from '../../src/platform/yaml/index.js';
import type { YamlMap } from '../../src/platform/yaml/index.js';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { FORMATS, keysOf, paramsText, randomParams } from '../support/random-params.js';
import type { Format } from '../support/random-params.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(240_000);

const PEER = fileURLToPath(new URL('../fixtures/params/diff_peer.py', import.meta.url));

const PIPELINE = `metrics:
- extra
- sub/more.toml
params:
- settings.toml
vars:
- used.yaml
- {inline: 3}
stages:
  train:
    cmd: python train.py --lr \${lr} \${model.depth} \${inline}
    params:
    - lr
    - lists.1
    - conf.json:
      - a.b
    - code.py:
      - Train.epochs
      - layers
    metrics:
    - metrics.json:
        cache: false
    - cached.yaml
  later:
    cmd: echo
    metrics:
    - never.json:
        cache: false
  each:
    foreach: \${models}
    do:
      cmd: echo \${item.kind}
`;

/** A history of metrics and parameters in every format, kept in git and in the cache. */
async function fillHistory(repository: TemporaryRepository): Promise<void> {
  repository.write('dvc.yaml', PIPELINE);
  repository.write('used.yaml', 'model: {depth: 3}\nmodels: {us: {kind: a}, uk: {kind: b}}\nunused: 1\n');
  repository.write('params.yaml', 'lr: 0.1\nlists: [1, 2.5, [x]]\nflag: true\nnothing:\ntext: a|b\n');
  repository.write('conf.json', '{"a": {"b": 1, "c": 2}}');
  repository.write('code.py', 'class Train:\n    epochs = 3\nlayers = [1, 2]\nother = (5,)\n');
  repository.write('settings.toml', 'x = 1\n[t]\ny = 1.0\nlist = [1, 2]\n');
  repository.write('extra/a.json', '{"acc": 0.5, "name": "é", "deep": {"x": {"y": 1}}, "dropped": [1]}');
  repository.write('extra/b.yaml', '0.25\n');
  repository.write('sub/more.toml', 'loss = 1.0\nbig = 123456789012345678901234567890\n');
  repository.write('metrics.json', '{"acc": 0.123456789, "n": 10, "good": true, "nan": NaN, "e": 1e-7}');
  repository.write('cached.yaml', 'auc: 0.7\nf1: 0.015625\n');
  await store(repository);
  repository.commit('one');
  repository.git('tag', 'v1');
  repository.git('tag', '-m', 'annotated', 'v1a');
  repository.write('params.yaml', 'lr: 0.2\nlists: [1, 3.5, [x]]\nflag: 1.0\ntext: "two\\nlines"\n');
  repository.write('code.py', 'class Train:\n    epochs = 4\nlayers = [1, 3]\nother = (6, 7)\n');
  repository.edit('used.yaml', 'kind: a', 'kind: c');
  repository.write('conf.json', '{"a": {"b": 1.0, "c": 3}}');
  repository.edit('settings.toml', 'y = 1.0', 'y = 2.0\nnew = 2020-05-06\nat = 2020-05-06T07:08:09.5Z');
  repository.edit('extra/a.json', '0.5', '0.75');
  repository.write('cached.yaml', 'auc: 0.8\nf1: 0.03125\n');
  await store(repository);
  repository.commit('two');
  repository.git('branch', 'feature');
  repository.edit('metrics.json', '"n": 10', '"n": 12');
  repository.edit('extra/b.yaml', '0.25', '0.5');
  repository.commit('three');
  repository.edit('metrics.json', '0.123456789', '0.2');
  repository.edit('params.yaml', 'lr: 0.2', 'lr: 0.3');
  repository.edit('settings.toml', '[1, 2]', '[1, 2, "it\'s"]');
}

/** The cached metric as a stage would leave it: in the lock and in the cache. */
async function store(repository: TemporaryRepository): Promise<void> {
  await repository.run('commit', ['train'], { force: true });
}

describeWithPeer('dvc-python', 'metrics and parameters, beside DVC', (python) => {
  let dvc: DvcSession;
  let home: string;
  let repository: TemporaryRepository;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
    repository = new TemporaryRepository();
    await fillHistory(repository);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
    repository.dispose();
  });

  async function ours(line: string[], directory = '') {
    const name = line.slice(0, 2).join(' ');
    const command = await verbs.find((verb) => verb.name === name)!.load();
    const { targets, options } = parseArguments(command, line.slice(2));
    return repository.run(name, targets, options, { directory: `${repository.root}/${directory}` });
  }

  /** What DVC prints, without what it says of files it cannot read. */
  async function theirs(line: string[], directory = '') {
    const output = await dvc.succeed(`${repository.root}/${directory}`, ...line);
    return output.replace(/^DVC failed to load .*\n/m, '');
  }

  const COMMANDS = [
    'metrics show',
    'metrics show metrics.json extra',
    'metrics show -R extra',
    'metrics show -a',
    'metrics show -aT',
    'metrics show -A',
    'metrics show --precision 2',
    'metrics diff',
    'metrics diff --all',
    'metrics diff v1',
    'metrics diff v1 v1a',
    'metrics diff HEAD~2 HEAD',
    'metrics diff HEAD HEAD~2 --all',
    'metrics diff v1 --no-path',
    'metrics diff v1 --precision 9',
    'metrics diff v1 --targets extra cached.yaml',
    'metrics diff v1 feature --targets extra/b.yaml',
    'params diff',
    'params diff --all',
    'params diff v1',
    'params diff v1 --deps',
    'params diff v1 feature --deps --all',
    'params diff v1 HEAD --no-path',
    'params diff v1 --targets used.yaml code.py',
  ];

  test.each(COMMANDS)('%s', async (command) => {
    const line = command.split(' ');
    const own = await ours(line);
    const index = COMMANDS.indexOf(command);
    // A date ends DVC's --json.
    if (!/params diff (v1|--all)( HEAD --no-path)?$/.test(command)) {
      const json = JSON.parse((await theirs([...line, '--json'])).replace(/\bNaN\b/g, '"nan"')) as unknown;
      expect(comparable(own.json)).toEqual(comparable(json));
    }
    if (index % 3 === 0) {
      const markdown = (await ours([...line, '--md'])).text as string;
      expect(sorted(markdown.replaceAll('\\|', '|'))).toEqual(sorted(await theirs([...line, '--md'])));
    } else expect(sorted(own.text)).toEqual(sorted(await theirs(line)));
  });
});

/** METRICS_CASES and METRICS_SEED search longer than CI needs. */
const CASES = Number(process.env['METRICS_CASES'] ?? 2);
const SEED = Number(process.env['METRICS_SEED'] ?? 5);

/** What several commits and the work tree hold of some metric and parameter files; undefined where a file is not there. */
const history = fc.array(
  fc.record({
    metrics: fc.array(fc.option(randomParams, { nil: undefined, freq: 6 }), { minLength: 4, maxLength: 4 }),
    params: fc.array(fc.option(randomParams, { nil: undefined, freq: 8 }), { minLength: 4, maxLength: 4 }),
    listed: fc.subarray([0, 1, 2, 3]),
    whole: fc.boolean(),
  }),
  { minLength: 4, maxLength: 4 },
);

describeWithPeer('dvc-python', 'random metrics and parameters, beside DVC', (python) => {
  test.each(fc.sample(history, { seed: SEED, numRuns: CASES }).map((one, index) => [index, one] as const))(
    'history %i',
    async (_, states) => {
      const repository = new TemporaryRepository();
      try {
        const commits = states.map(({ metrics, params, listed, whole }, index) => {
          const keys = whole ? [] : params.map((values) => (values ? keysOf(values).slice(0, 3) : []));
          repository.write(
            'dvc.yaml',
            emitYaml({
              ...(listed.length > 0 && { metrics: listed.map((i) => `m${i}.${FORMATS[i]!}`) }),
              params: ['p0.yaml'],
              stages: {
                a: {
                  cmd: 'true',
                  params: [{ 'p1.json': keys[1] ?? null }, { 'p2.toml': keys[2] ?? null }, { 'p3.py': null }],
                  metrics: [{ 'm3.py': { cache: false } }, { 'm1.json': { cache: false } }],
                },
              },
            }),
          );
          const put = (name: string, values: YamlMap | undefined, format: Format) =>
            values
              ? repository.write(`${name}.${format}`, paramsText(values, format))
              : repository.delete(`${name}.${format}`);
          metrics.forEach((values, i) => put(`m${i}`, values, FORMATS[i]!));
          params.forEach((values, i) => put(`p${i}`, values, FORMATS[i]!));
          return index < states.length - 1 ? repository.commit(`commit ${index}`) : 'workspace';
        });
        const requests = commits
          .flatMap((a) =>
            commits.flatMap((b) => [
              { verb: 'metrics', a, b, options: { all: false } },
              { verb: 'metrics', a, b, options: { all: true, targets: [join(repository.root, 'm0.yaml')] } },
              { verb: 'params', a, b, options: { all: true } },
              { verb: 'params', a, b, options: { all: false, deps_only: true } },
            ]),
          )
          .filter(({ a, b }) => commits.indexOf(a) < commits.indexOf(b));
        const answers = execFileSync(python, ['-W', 'ignore', PEER], {
          input: requests.map((one) => `${JSON.stringify({ ...one, root: repository.root })}\n`).join(''),
          encoding: 'utf8',
          env: { ...QUIET_ENVIRONMENT, DVC_SITE_CACHE_DIR: `${repository.directory}/site` },
          stdio: ['pipe', 'pipe', 'ignore'],
          maxBuffer: 1 << 28,
        });
        const lines = answers.trim().split('\n');
        expect(lines).toHaveLength(requests.length);
        for (const [index, { verb, a, b, options }] of requests.entries()) {
          const { deps_only: deps, ...rest } = options as { deps_only?: boolean };
          const theirs = JSON.parse(lines[index]!) as { diff: object };
          const own = await repository
            .run(`${verb} diff`, [a, b], { ...rest, ...(deps && { deps }) })
            .catch((error: UserError) => ({ json: {}, code: error.code }));
          expect({ verb, a, b, options, diff: own.json }).toEqual({ verb, a, b, options, diff: theirs.diff });
        }
      } finally {
        repository.dispose();
      }
    },
  );
});

/** Lines in an order of their own, since DVC lists files in any order, without what is NaN before and after. */
function sorted(text: unknown): string[] {
  const lines = (text as string).trimEnd().split('\n').sort();
  return lines.filter((line) => !/nan +(\| )?nan +(\| )?nan/.test(line));
}

/** Errors have other words, and NaN is no change where there was NaN. */
function comparable(json: unknown): unknown {
  return JSON.parse(
    JSON.stringify(json, (key, value: unknown) => {
      if (key === 'error') return 'error';
      return JSON.stringify(value) === '{"old":"nan","new":"nan","diff":"nan"}' ? undefined : value;
    }),
  );
}
