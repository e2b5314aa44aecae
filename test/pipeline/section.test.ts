import { describe, expect, test } from '@jest/globals';
import {
  buildGraph,
  parseDvcYaml,
  pipelineBlocks,
  pipelineSection,
  pipelineSectionSchema,
} from '../../src/pipeline/index.js';
import type { StageResult } from '../../src/pipeline/index.js';

const stages =
  'stages:\n  a: {cmd: x, deps: [raw], outs: [m]}\n  b: {cmd: x, deps: [m], outs: [n]}\n  c: {cmd: x, deps: [n]}\n';
const graph = buildGraph(parseDvcYaml(stages, 'dvc.yaml').stages, [
  { address: 'raw.dvc', outputs: [{ path: 'raw', owner: 'raw.dvc', cached: true, pushed: true }] },
]);
const results: StageResult[] = [
  {
    address: 'a',
    status: 'run',
    reasons: [{ kind: 'command' }, { kind: 'output', path: 'm', change: 'deleted' }],
    seconds: 1.23456,
  },
  {
    address: 'b',
    status: 'failed',
    reasons: [],
    seconds: 2,
    failure: { code: 'STAGE_FAILED', message: 'm'.repeat(900), exitCode: 1, lastLines: ['one', 'x'.repeat(900)] },
  },
  { address: 'c', status: 'blocked', reasons: [], seconds: 0 },
];
const params = [{ file: 'params.yaml', key: 'lr', old: null, new: '1' }];

describe('pipelineSection', () => {
  const section = pipelineSection(graph, results, params, ['a note']);

  test('says what ran, why, after what, and how it failed', () => {
    expect(section).toMatchObject({
      stages: [
        {
          address: 'a',
          status: 'run',
          reasons: ['command changed', 'm deleted'],
          seconds: 1.235,
          needs: ['raw.dvc'],
          failure: null,
        },
        { address: 'b', status: 'failed', failure: { code: 'STAGE_FAILED', hint: null } },
        { address: 'c', status: 'blocked', needs: ['b'] },
      ],
      sources: ['raw.dvc'],
      params,
      notes: ['a note'],
    });
  });

  test('fits its schema whatever the lengths', () => {
    const many = Array.from({ length: 600 }, (_, i) => ({
      file: 'f'.repeat(900),
      key: `${i}`,
      old: 'o'.repeat(900),
      new: null,
    }));
    const reasons = Array.from({ length: 50 }, () => ({ kind: 'upstream' as const, address: 'u'.repeat(900) }));
    const large = pipelineSection(
      graph,
      results.map((result) => ({ ...result, reasons })),
      many,
      Array(90).fill('n'.repeat(900)),
    );
    expect(pipelineSectionSchema.parse(large)).toEqual(large);
    expect([large.params.length, large.notes.length, large.stages[0]!.reasons.length]).toEqual([500, 50, 20]);
  });

  test('is drawn with the failure first, then parameters, the stages as a table and as a graph, and notes', () => {
    const blocks = pipelineBlocks(section);
    expect(blocks.map(({ kind }) => kind)).toEqual(['note', 'code', 'details', 'details', 'note']);
    expect(blocks[3]).toMatchObject({
      summary: 'Pipeline: 1 run, 1 failed, 1 blocked',
      blocks: [
        {
          kind: 'table',
          rows: [
            [{ code: 'a' }, { text: 'run', tone: 'good' }, 'command changed, m deleted', '1.2'],
            expect.anything(),
            expect.anything(),
          ],
        },
        {
          kind: 'graph',
          nodes: [
            { id: 'raw.dvc', state: 'data' },
            { id: 'a', state: 'run' },
            { id: 'b', state: 'failed' },
            { id: 'c', state: 'blocked' },
          ],
          edges: [
            { from: 'raw.dvc', to: 'a' },
            { from: 'a', to: 'b' },
            { from: 'b', to: 'c' },
          ],
          legend: [{ state: 'run' }, { state: 'failed' }, { state: 'blocked' }, { state: 'data' }],
        },
      ],
    });
    expect(pipelineBlocks(pipelineSection(graph, [], [], []))).toEqual([]);
  });
});
