import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/index.js';
import { measurement } from '../../src/core/measurement.js';
import type { VerdictStatus } from '../../src/core/verdict.js';
import { judge } from '../../src/gate/index.js';
import { parseDvcYaml, parseLock, parseMetrics } from '../../src/pipeline/index.js';
import { parseDvcFile } from '../../src/versioning/dvc-file.js';
import { GATE_BREAKERS } from './gate-breakers.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const TELCO = join(EXAMPLES, 'telco-churn');
const SCORE_ONNX = fileURLToPath(new URL('score-onnx.mjs', import.meta.url));
const PROJECTS = ['telco-churn', 'sklearn-churn'] as const;

/** scikit-learn 1.9.1 on data/predictions.csv of each example: roc_auc_score, average_precision_score, log_loss, … */
const SCIKIT_LEARN = {
  'telco-churn': {
    roc_auc: 0.838954,
    average_precision: 0.636856,
    log_loss: 0.423034,
    brier_score: 0.136207,
    accuracy: 0.804299,
    precision: 0.657609,
    recall: 0.52381,
    f1: 0.583133,
    rows: 1768,
  },
  'sklearn-churn': {
    roc_auc: 0.847838,
    average_precision: 0.674935,
    log_loss: 0.410127,
    brier_score: 0.131904,
    accuracy: 0.811086,
    precision: 0.682857,
    recall: 0.517316,
    f1: 0.58867,
    rows: 1768,
  },
};

const temporary = mkdtempSync(join(tmpdir(), 'assay-examples-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const md5 = (path: string) => createHash('md5').update(readFileSync(path)).digest('hex');
const objectPath = (digest: string) => join(TELCO, 'remote/files/md5', digest.slice(0, 2), digest.slice(2));
const lockOf = (project: string) => parseLock(read(EXAMPLES, project, 'dvc.lock'), 'dvc.lock');
const sourceOf = (project: string) =>
  parseDvcFile(read(EXAMPLES, project, 'data/telco-churn.csv.dvc'), 'data/telco-churn.csv.dvc').outputs[0]!;

/** The example as a clone has it after `dvc pull data/telco-churn.csv`, without the remote. */
function copyOfTelco(name: string): string {
  const directory = join(temporary, name);
  const madeByStages = /[\\/](?:remote|plots|metrics\.json|models[\\/][^.].*|data[\\/].*\.csv)$/;
  cpSync(TELCO, directory, { recursive: true, filter: (path) => !madeByStages.test(path) });
  copyFileSync(objectPath(sourceOf('telco-churn').digest!), join(directory, 'data/telco-churn.csv'));
  return directory;
}

function node(directory: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

function runStages(directory: string): void {
  for (const { command } of parseDvcYaml(read(directory, 'dvc.yaml'), 'dvc.yaml').stages) {
    node(directory, ...String(command).split(' ').slice(1));
  }
}

describe.each(PROJECTS)('what %s commits', (project) => {
  const directory = join(EXAMPLES, project);
  const pipeline = parseDvcYaml(read(directory, 'dvc.yaml'), 'dvc.yaml');
  const lock = lockOf(project);

  test('configures gates on metrics that its pipeline writes', () => {
    const { metrics } = parseConfig(read(directory, 'assay.yaml'), 'assay.yaml');
    const written = parseMetrics(read(directory, 'metrics.json'), 'metrics.json');
    expect(metrics.length).toBeGreaterThanOrEqual(4);
    expect(metrics.map(({ metric }) => metric).filter((id) => !written.has(id.replace('metrics.json:', '')))).toEqual(
      [],
    );
  });

  test('was made by the code, parameters and data that are there', () => {
    const source = sourceOf(project);
    const files = pipeline.stages.flatMap((stage) => [...stage.dependencies, ...stage.outputs]);
    const recorded = new Map(
      [...lock.values()]
        .flatMap(({ dependencies, outputs }) => [...dependencies, ...outputs])
        .map(([path, { digest }]) => [path, digest]),
    );
    expect([...lock.keys()].sort()).toEqual(pipeline.stages.map(({ name }) => name).sort());
    expect(recorded.get('data/telco-churn.csv')).toBe(source.digest);
    const inGit = files.filter(({ path }) => path !== source.path && !/^(?:data|models)\//.test(path));
    expect(inGit.length).toBeGreaterThan(5);
    for (const { path } of inGit) expect([path, md5(join(directory, path))]).toEqual([path, recorded.get(path)]);
  });

  test('has every object in the remote, under the hash of its bytes', () => {
    const cached = pipeline.stages.flatMap((stage) => stage.outputs).filter((output) => output.cached);
    const digests = cached.map(({ path, owner }) => lock.get(owner)!.outputs.get(path)!.digest!);
    expect(digests.length).toBeGreaterThanOrEqual(4);
    for (const digest of [sourceOf(project).digest!, ...digests]) expect(md5(objectPath(digest))).toBe(digest);
  });

  test('holds metrics as scikit-learn computes them', () => {
    expect(JSON.parse(read(directory, 'metrics.json'))).toEqual(SCIKIT_LEARN[project]);
  });

  test('ships an ONNX model that gives the probabilities its metrics were computed from', () => {
    const at = (stage: string, path: string) => objectPath(lock.get(stage)!.outputs.get(path)!.digest!);
    const scored = score(at('train', 'models/churn.onnx'), at('prepare', 'data/test.csv'));
    const [, ...predictions] = readFileSync(at('evaluate', 'data/predictions.csv'), 'utf8').trimEnd().split('\n');
    expect(scored.labels).toEqual(predictions.map((line) => line.split(',')[2]));
    const differences = predictions.map((line, row) =>
      Math.abs(Number(line.split(',')[3]) - scored.probabilities[row]![1]),
    );
    expect(differences).toHaveLength(1768);
    expect(Math.max(...differences)).toBeLessThan(1e-6);
  });
});

test('both examples split the data alike, so their common files are stored once', () => {
  const [telco, sklearn] = PROJECTS.map((project) => lockOf(project).get('prepare')!.outputs);
  expect(telco!.get('data/train.csv')).toEqual(sklearn!.get('data/train.csv'));
  expect(telco!.get('data/test.csv')).toEqual(sklearn!.get('data/test.csv'));
});

interface Scored {
  inputs: Record<string, string>;
  outputs: Record<string, string>;
  shape: number[];
  labels: string[];
  probabilities: [number, number][];
}

function score(model: string, rows: string): Scored {
  return JSON.parse(node(TELCO, SCORE_ONNX, model, rows)) as Scored;
}

describe('the stages of telco-churn', () => {
  let directory: string;
  beforeAll(() => {
    directory = copyOfTelco('reproduced');
    runStages(directory);
  });

  test('make the very bytes that dvc.lock records', () => {
    const outputs = [...lockOf('telco-churn').values()].flatMap((entry) => [...entry.outputs]);
    expect(outputs).toHaveLength(9);
    for (const [path, { digest }] of outputs) expect([path, md5(join(directory, path))]).toEqual([path, digest]);
  });

  test('name every customer by row and fill the eleven gaps', () => {
    const rows = ['data/train.csv', 'data/test.csv'].flatMap((file) =>
      read(directory, file).trimEnd().split('\n').slice(1),
    );
    const ids = rows.map((row) => Number(row.split(',')[0])).sort((a, b) => a - b);
    expect(ids).toEqual(Array.from({ length: 7043 }, (_, index) => index + 1));
    expect(rows.filter((row) => row.endsWith(','))).toEqual([]);
    expect(rows.filter((row) => row.endsWith(',0'))).toHaveLength(11);
  });

  test('refuse a gap that nobody explained', () => {
    const broken = copyOfTelco('gap');
    const data = join(broken, 'data/telco-churn.csv');
    writeFileSync(data, readFileSync(data, 'utf8').replace(',56.95,1889.5\n', ',56.95,\n'));
    expect(() => node(broken, 'prepare.mjs')).toThrow('customer 2: total_charges is empty after 34 months');
  });

  test('write a model that takes columns by name and survives words it never saw', () => {
    const [header, first] = read(directory, 'data/test.csv').split('\n');
    const rows = join(directory, 'strange.csv');
    writeFileSync(rows, `${header}\n${first}\n${first!.replace('Month-to-month', 'By the hour')}\n`);
    const scored = score(join(directory, 'models/churn.onnx'), rows);
    expect(scored.inputs).toMatchObject({ tenure: 'float32', contract: 'string' });
    expect(scored.inputs).not.toHaveProperty('customer_id');
    expect(scored.outputs).toEqual({ label: 'string', probabilities: 'float32' });
    expect(scored.shape).toEqual([2, 2]);

    const script = `
      import { readFileSync } from 'node:fs';
      import { churnProbability } from './lib/churn-model.mjs';
      import { parseCsv } from './lib/csv.mjs';
      const model = JSON.parse(readFileSync('models/churn.json', 'utf8'));
      const rows = parseCsv(readFileSync('strange.csv', 'utf8'));
      console.log(JSON.stringify(rows.map((row) => churnProbability(model, row))));`;
    const own = JSON.parse(node(directory, '--input-type=module', '--eval', script)) as number[];
    expect(own[0]).not.toBeCloseTo(own[1]!, 3);
    own.forEach((probability, row) => {
      expect(Math.abs(scored.probabilities[row]![1] - probability)).toBeLessThan(1e-6);
      expect(Math.abs(scored.probabilities[row]![0] - (1 - probability))).toBeLessThan(1e-6);
    });
  });

  test('count rows of equal probability as scikit-learn 1.9.1 does', () => {
    const script = `
      import { binaryMetrics, calibrationCurve, rocCurve } from './lib/metrics.mjs';
      const [labels, probabilities] = [[0, 0, 1, 1, 0, 1], [0.1, 0.4, 0.35, 0.8, 0.4, 0.4]];
      console.log(JSON.stringify([
        binaryMetrics(labels, probabilities, 0.4),
        rocCurve(labels, probabilities),
        binaryMetrics([1, 0], [0, 0.4], 0.5),
      ]));`;
    const [metrics, roc, surprised] = JSON.parse(node(directory, '--input-type=module', '--eval', script)) as [
      Record<string, number>,
      { fpr: number; tpr: number }[],
      Record<string, number>,
    ];
    const expected = {
      roc_auc: 0.6666666666666667,
      average_precision: 0.7,
      log_loss: 0.5527113618128084,
      brier_score: 0.19208333333333336,
      accuracy: 0.5,
      precision: 0.5,
      recall: 0.6666666666666666,
      f1: 0.5714285714285714,
      rows: 6,
    };
    expect(Object.keys(metrics)).toEqual(Object.keys(expected));
    for (const [name, value] of Object.entries(expected)) expect(metrics[name]).toBeCloseTo(value, 12);
    expect(roc.map(({ fpr, tpr }) => [fpr, tpr])).toEqual([
      [0, 0],
      [0, 1 / 3],
      [2 / 3, 2 / 3],
      [2 / 3, 1],
      [1, 1],
    ]);
    expect(surprised).toMatchObject({ precision: 0, recall: 0 });
    expect(surprised['log_loss']).toBeCloseTo(18.27723950644157, 12);
  });
});

describe('the gates of telco-churn', () => {
  const { metrics: rules } = parseConfig(read(TELCO, 'assay.yaml'), 'assay.yaml');
  const base = parseMetrics(read(TELCO, 'metrics.json'), 'metrics.json');

  /** What the gates say of a copy's metrics.json, compared with the committed one. */
  function verdictsOf(directory: string) {
    const head = parseMetrics(read(directory, 'metrics.json'), 'metrics.json');
    const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
    const measurements = [...base.keys()].map((key) =>
      measurement({
        id: `metrics.json:${key}`,
        source: 'metrics.json',
        value: numberOf(head.get(key)),
        base: numberOf(base.get(key)),
      }),
    );
    return judge(rules, measurements);
  }
  const deciding = (directory: string, status: VerdictStatus) =>
    verdictsOf(directory)
      .filter((verdict) => verdict.status === status && !verdict.informational)
      .map(({ rule }) => rule);

  test('hold for the example itself, which has a goal still to reach', () => {
    expect(deciding(TELCO, 'fail')).toEqual([]);
    expect(verdictsOf(TELCO).filter(({ status }) => status !== 'pass')).toMatchObject([
      { rule: 'metrics.json:brier_score:max', status: 'fail', informational: true },
    ]);
  });

  test('each have a change that breaks them', () => {
    const ids = verdictsOf(TELCO).flatMap(({ rule, informational }) => (informational ? [] : rule));
    expect(ids).toHaveLength(3);
    const broken = GATE_BREAKERS.flatMap(({ expectFailing }) => expectFailing);
    expect(ids.filter((id) => !broken.includes(id))).toEqual([]);
  });
});

test('nothing that stages or tools leave behind is in the way of a clean copy', () => {
  for (const project of PROJECTS) {
    expect(existsSync(join(EXAMPLES, project, '.dvc/config'))).toBe(true);
    expect(read(EXAMPLES, project, '.gitattributes')).toContain('* -text\n');
    expect(read(EXAMPLES, project, 'data/.gitignore').split('\n')).toContain('/telco-churn.csv');
  }
});
