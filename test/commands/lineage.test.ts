import { afterEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

function repositoryWith(files: Record<string, string>): TemporaryRepository {
  const repository = new TemporaryRepository(files);
  created.push(repository);
  return repository;
}

const uri = z.url();
/** What every facet has (OpenLineage 2-0-2, BaseFacet). */
const facet = z.looseObject({
  _producer: uri,
  _schemaURL: z.string().regex(/^https:\/\/openlineage\.io\/spec\/.*#\/\$defs\/\w+$/),
});
const facets = z.record(z.string(), facet);
const dataset = z.strictObject({ namespace: z.string(), name: z.string(), facets: facets.optional() });
/** `RunEvent` of the spec, without what is optional there and never written here. */
const runEvent = z.strictObject({
  eventType: z.enum(['START', 'COMPLETE', 'FAIL']),
  eventTime: z.iso.datetime(),
  producer: uri,
  schemaURL: z.literal('https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent'),
  run: z.strictObject({ runId: z.uuid(), facets: facets.optional() }),
  job: z.strictObject({ namespace: z.string(), name: z.string(), facets }),
  inputs: z.array(dataset),
  outputs: z.array(dataset.extend({ outputFacets: facets.optional() })),
});
const events = z.tuple([runEvent, runEvent]);

function lineage(repository: TemporaryRepository, stage: string) {
  return events.parse(JSON.parse(repository.read(`.assay/out/lineage/${stage}.json`)));
}

const written = (repository: TemporaryRepository) => readdirSync(join(repository.root, '.assay/out/lineage')).sort();

const PIPELINE = `stages:
  prepare:
    cmd: cp raw.csv data/train.csv
    desc: Takes what is raw.
    deps: [raw.csv]
    params: [seed]
    outs: [data/train.csv]
  train:
    cmd: echo token=s3cr3t-of-mine > model.txt
    deps: [data/train.csv]
    outs: [model.txt]
`;
const FILES = {
  'dvc.yaml': PIPELINE,
  'params.yaml': 'seed: 1\n',
  'raw.csv': 'id,plan\n1,free\n2,\n3,pro\n4,pro\n',
  'data/.keep': '',
  'assay.yaml': `version: 1
data:
  train:
    path: data/train.csv
    schema:
      title: Customers
      description: One row a customer.
      primaryKey: id
      fields:
        - {name: id, type: integer, constraints: {required: true, minimum: 1}}
        - {name: plan, type: string, description: "What they pay for.", constraints: {enum: [free, pro]}, tolerance: 0.1}
    quality: [{metric: rowCount, mustBeGreaterThan: 2}]
`,
};
const WORKFLOW = { GITHUB_REPOSITORY: 'ada/churn', GITHUB_SERVER_URL: 'https://github.example' };

describe('run writes OpenLineage events', () => {
  test('of stages that ran: what was read and made, by digest, with columns of tables, and from which commit', async () => {
    const repository = repositoryWith(FILES);
    const commit = repository.commit('start');
    const environment = { ...QUIET_ENVIRONMENT, MY_TOKEN: 's3cr3t-of-mine' };
    await repository.run('run', [], { rules: 'head' }, { workflow: WORKFLOW, environment });
    expect(written(repository)).toEqual(['prepare.json', 'train.json']);

    const [start, complete] = lineage(repository, 'prepare');
    expect([start.eventType, complete.eventType]).toEqual(['START', 'COMPLETE']);
    expect(start.run.runId).toBe(complete.run.runId);
    expect(Date.parse(start.eventTime)).toBeLessThanOrEqual(Date.parse(complete.eventTime));
    expect(complete.job).toMatchObject({
      namespace: 'https://github.example/ada/churn',
      name: 'prepare',
      facets: {
        documentation: { description: 'Takes what is raw.' },
        sourceCode: { language: 'shell', sourceCode: 'cp raw.csv data/train.csv' },
        sourceCodeLocation: {
          type: 'git',
          url: `https://github.example/ada/churn/blob/${commit}/dvc.yaml#L2`,
          repoUrl: 'https://github.example/ada/churn',
          path: 'dvc.yaml',
          version: commit,
        },
      },
    });
    const md5 = /md5: (\w+)/.exec(repository.read('dvc.lock'))![1];
    expect(complete.inputs).toMatchObject([{ name: 'raw.csv', facets: { version: { datasetVersion: md5 } } }]);
    expect(complete.outputs).toMatchObject([
      {
        name: 'data/train.csv',
        facets: {
          version: { datasetVersion: md5 },
          schema: {
            fields: [
              { name: 'id', type: 'integer' },
              { name: 'plan', type: 'string', description: 'What they pay for.' },
            ],
          },
        },
        outputFacets: { outputStatistics: { rowCount: 4, size: repository.read('raw.csv').length } },
      },
    ]);
    expect(start.outputs[0]!.facets?.['version']).toBeUndefined();
    expect(repository.read('.assay/out/lineage/train.json')).not.toContain('s3cr3t');
  });

  test.each([
    ['of a reference that is the base’s, read or found in the cache', 'x', true],
    ['not of one that the change replaced: measured is the base’s', 'y', false],
  ])('with columns %s', async (_, letter, isKnown) => {
    const rows = (word: string) =>
      `age,plan\n${Array.from({ length: 40 }, (__, row) => `${row},${word}`).join('\n')}\n`;
    const pipeline = (word: string) => `stages:
  prepare: {cmd: cp raw.csv train.csv, deps: [raw.csv], outs: [train.csv]}
  train: {cmd: echo ${word} > model.txt, deps: [train.csv], outs: [model.txt]}
`;
    const repository = repositoryWith({
      'dvc.yaml': pipeline('zero'),
      'raw.csv': rows('x'),
      'now.csv': rows('x'),
      'p.csv': 'y,l\n1,1\n0,0\n',
      'assay.yaml': `version: 1
models:
  churn:
    predictions: p.csv
    columns: {prediction: l}
    task: binary
    test: {target: y}
    metrics: [accuracy]
    drift: {reference: train.csv, current: now.csv}
`,
    });
    await repository.run('repro');
    repository.commit('start');
    repository.write('raw.csv', rows(letter));
    const cache = mkdtempSync(join(tmpdir(), 'assay-cache-'));
    try {
      for (const out of ['first', 'again']) {
        repository.write('dvc.yaml', pipeline(out));
        const environment = { ...QUIET_ENVIRONMENT, XDG_CACHE_HOME: cache };
        await repository.run('run', [], { rules: 'head', base: 'HEAD', out }, { environment });
        const [, complete] = events.parse(JSON.parse(repository.read(`${out}/lineage/train.json`)));
        const schema = expect.objectContaining({
          fields: [
            { name: 'age', type: 'integer' },
            { name: 'plan', type: 'string' },
          ],
        }) as unknown;
        expect([complete.inputs[0]!.name, complete.inputs[0]!.facets!['schema']]).toEqual([
          'train.csv',
          isKnown ? schema : undefined,
        ]);
      }
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  });

  test('of stages that were restored, not of those that are up to date', async () => {
    const repository = repositoryWith(FILES);
    repository.commit('start');
    await repository.run('run', [], { rules: 'head', out: 'one' });
    repository.edit('raw.csv', '3,pro', '3,free');
    await repository.run('run', [], { rules: 'head', out: 'two' });
    repository.edit('raw.csv', '3,free', '3,pro');
    await repository.run('run', [], { rules: 'head', out: 'three' });
    expect(readdirSync(join(repository.root, 'three/lineage')).sort()).toEqual(['prepare.json', 'train.json']);
    await repository.run('run', [], { rules: 'head' });
    expect(repository.has('.assay/out/lineage')).toBe(false);
    const [, complete] = events.parse(JSON.parse(repository.read('three/lineage/train.json')));
    expect(complete.run.facets).toMatchObject({ assay_stage: { status: 'cached' } });
    expect(complete.job).toMatchObject({ namespace: 'repository', name: 'train' });
    expect(complete.job.facets['sourceCodeLocation']).toBeUndefined();
  });

  test('of a stage that failed, with the reason; nothing of one that never began', async () => {
    const repository = repositoryWith({
      'sub/dvc.yaml':
        'stages:\n  "bad":\n    cmd: exit 3\n    deps: [in.txt]\n    outs: [out.txt]\n  after:\n    cmd: cp out.txt x\n    deps: [out.txt]\n    outs: [x]\n',
      'sub/in.txt': 'x',
    });
    repository.commit('start');
    await repository.run('run');
    expect(written(repository)).toEqual(['sub%2Fdvc.yaml%3Abad.json']);
    const [, fail] = lineage(repository, 'sub%2Fdvc.yaml%3Abad');
    expect(fail).toMatchObject({
      eventType: 'FAIL',
      run: { facets: { errorMessage: { programmingLanguage: 'shell', message: expect.stringContaining('3') } } },
      job: { name: 'sub/dvc.yaml:bad' },
      inputs: [{ name: 'sub/in.txt' }],
      outputs: [{ name: 'sub/out.txt' }],
    });
    expect(fail.outputs[0]!.facets).toBeUndefined();
  });
});

describe('run writes a page about each dataset', () => {
  test('with its columns, what they lack and must hold, its rules and where it comes from', async () => {
    const repository = repositoryWith(FILES);
    repository.commit('start');
    await repository.run('run', [], { rules: 'head' });
    expect(repository.read('.assay/out/data/train.md')).toBe(`# train

Customers

One row a customer.

\`data/train.csv\`: 4 rows of 2 columns.

**Columns**

| Column | Type | Missing | Constraints | Description |
| - | - | -: | - | - |
| \`id\` | integer | 0 % | required; minimum 1 | |
| \`plan\` | string | 25 % | one of free, pro; 10 % of rows may fail | What they pay for. |

**Keys**

| Key | Columns | Refers to |
| - | - | - |
| primary key | id | |

**Rules**

| Rule | Of | Must be | Description |
| - | - | - | - |
| rowCount | | mustBeGreaterThan 2 | |

### Lineage

Made by stage \`prepare\` from \`raw.csv\`, \`params.yaml\`.

Read by \`train\`.
`);
  });

  test('in which names of columns are text, whatever they are', async () => {
    const name = '<img src=x>|`@ada` [a](http://b) \\$x$';
    const repository = repositoryWith({
      'assay.yaml': 'version: 1\ndata:\n  odd: {path: odd.csv, quality: [{metric: rowCount, mustBe: 1}]}\n',
      'odd.csv': `"${name}",b\n1,\n`,
    });
    repository.commit('start');
    await repository.run('run', [], { rules: 'head' });
    const page = repository.read('.assay/out/data/odd.md');
    expect(page).toContain('No stage makes it.');
    const row = page.split('\n').find((line) => line.includes('img'))!;
    expect(row).not.toMatch(/<img|@ada|(?<!\\)\]\(http|http:\/\/b/);
    expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
    expect(page).toContain('| `b` | any | 100 % |');
  });
});
