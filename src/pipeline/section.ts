import * as z from 'zod';
import type { Block, Cell, GraphBlock, Tone } from '../core/blocks.js';
import { boundedText } from '../core/bounded.js';
import { MAX_TEXT } from '../core/bounded.js';
import { formatBytes } from '../core/format-number.js';
import type { Graph } from './graph.js';
import { paramCells } from './param-cells.js';
import type { ParamChange } from './params.js';
import type { StageResult, StageStatus } from './stage-result.js';
import { describeReason } from './staleness.js';

const MAX_NODES = 1000;
const MAX_PARAMS = 500;
const text = z.string().max(MAX_TEXT);

/** What the pipeline says in a report. */
export const pipelineSectionSchema = z.strictObject({
  stages: z
    .array(
      z.strictObject({
        address: text,
        status: z.enum(['run', 'cached', 'skipped', 'failed', 'blocked']),
        reasons: z.array(text).max(20),
        seconds: z.number().nonnegative(),
        /** How often its commands were started; more than once where it was tried again. */
        attempts: z.number().int().nonnegative().default(0),
        /** Most resident memory while its commands ran; null where it cannot be had. */
        peak_memory_bytes: z.number().nonnegative().nullable().default(null),
        needs: z.array(text).max(MAX_NODES),
        failure: z
          .strictObject({ code: text, message: text, hint: text.nullable(), last_lines: z.array(text).max(20) })
          .nullable(),
      }),
    )
    .max(MAX_NODES),
  /** `.dvc` files that feed the stages. */
  sources: z.array(text).max(MAX_NODES),
  params: z
    .array(z.strictObject({ file: text, key: text, old: text.nullable(), new: text.nullable() }))
    .max(MAX_PARAMS),
  /** Things a reader should know: what was not pulled, what could not be read at the base. */
  notes: z.array(text).max(50),
});

export type PipelineSection = z.infer<typeof pipelineSectionSchema>;

/** Puts results into the words of the report, every string bounded. */
export function pipelineSection(
  graph: Graph,
  results: readonly StageResult[],
  params: readonly ParamChange[],
  notes: readonly string[],
): PipelineSection {
  const visited = new Set(results.map(({ address }) => address));
  const sources = new Set(
    results.flatMap(({ address }) => graph.get(address)!.needs.filter((need) => !visited.has(need))),
  );
  return {
    stages: results.slice(0, MAX_NODES).map(({ address, status, reasons, seconds, failure, ...result }) => ({
      address: boundedText(address),
      status,
      reasons: reasons.slice(0, 20).map((reason) => boundedText(describeReason(reason))),
      seconds: Math.round(seconds * 1000) / 1000,
      attempts: result.attempts ?? 0,
      peak_memory_bytes: result.peakMemoryBytes ?? null,
      needs: graph.get(address)!.needs.slice(0, MAX_NODES).map(boundedText),
      failure: failure
        ? {
            code: failure.code,
            message: boundedText(failure.message),
            hint: failure.hint === undefined ? null : boundedText(failure.hint),
            last_lines: failure.lastLines.slice(-20).map(boundedText),
          }
        : null,
    })),
    sources: [...sources].slice(0, MAX_NODES).map(boundedText),
    params: params.slice(0, MAX_PARAMS).map(({ file, key, old, new: now }) => ({
      file: boundedText(file),
      key: boundedText(key),
      old: old === null ? null : boundedText(old),
      new: now === null ? null : boundedText(now),
    })),
    notes: notes.slice(0, 50).map(boundedText),
  };
}

const TONES: Record<StageStatus, Tone> = {
  run: 'good',
  cached: 'unsure',
  skipped: 'quiet',
  failed: 'bad',
  blocked: 'quiet',
};
const LEGEND: GraphBlock['legend'] = [
  { state: 'run', label: 'run', tone: TONES.run },
  { state: 'cached', label: 'cached: outputs taken as they were, without running', tone: TONES.cached },
  { state: 'skipped', label: 'skipped: nothing changed', tone: TONES.skipped },
  { state: 'failed', label: 'failed', tone: TONES.failed },
  { state: 'blocked', label: 'blocked by a failure', tone: TONES.blocked },
  { state: 'data', label: 'data', tone: 'neutral' },
];

/** Draws the section: failures and parameters open, then the stages folded, as a table before they are drawn. */
export function pipelineBlocks(section: PipelineSection): Block[] {
  const blocks: Block[] = section.stages.flatMap(({ address, failure }) =>
    failure
      ? [
          {
            kind: 'note',
            tone: 'error',
            content: [
              'Stage ',
              { code: address },
              ` failed: ${failure.message.replace(/[.\s]*$/, '.')}`,
              ...(failure.hint ? [` ${failure.hint}`] : []),
            ],
          },
          ...(failure.last_lines.length > 0
            ? [{ kind: 'code' as const, language: 'text' as const, text: failure.last_lines.join('\n') }]
            : []),
        ]
      : [],
  );
  if (section.params.length > 0) blocks.push(paramsBlock(section.params));
  if (section.stages.length > 0) {
    blocks.push({
      kind: 'details',
      summary: `Pipeline: ${summary(section)}`,
      blocks: [stagesTable(section), graphBlock(section)],
    });
  }
  for (const note of section.notes) blocks.push({ kind: 'note', tone: 'info', content: [note] });
  return blocks;
}

function summary(section: PipelineSection): string {
  const words = (['run', 'cached', 'skipped', 'failed', 'blocked'] as const).flatMap((status) => {
    const number = section.stages.filter((stage) => stage.status === status).length;
    return number === 0 ? [] : [`${number} ${status}`];
  });
  return words.join(', ');
}

/** Names are short where all come from one file, which the title then says. */
function paramsBlock(params: PipelineSection['params']): Block {
  const files = new Set(params.map(({ file }) => file));
  const [only] = files;
  const where = files.size === 1 ? ` in ${only}` : '';
  return {
    kind: 'details',
    summary: `Parameters: ${count(params.length, 'change')}${where}`,
    open: true,
    blocks: [
      {
        kind: 'table',
        caption: `Parameters that changed${where}`,
        columns: [{ title: 'Parameter' }, { title: 'Base', align: 'right' }, { title: 'Head', align: 'right' }],
        rows: params.map((param) => [
          { code: files.size === 1 ? param.key : `${param.file}:${param.key}` },
          ...paramCells(param),
        ]),
      },
    ],
  };
}

function graphBlock(section: PipelineSection): GraphBlock {
  const nodes = [
    ...section.sources.map((address) => ({ id: address, label: address, state: 'data' })),
    ...section.stages.map(({ address, status }) => ({ id: address, label: address, state: status })),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const states = new Set(nodes.map(({ state }) => state));
  return {
    kind: 'graph',
    caption: 'Pipeline: what ran, what was restored and what was skipped',
    nodes,
    edges: section.stages.flatMap(({ address, needs }) =>
      needs.filter((need) => known.has(need)).map((from) => ({ from, to: address })),
    ),
    legend: LEGEND.filter(({ state }) => states.has(state)),
  };
}

function stagesTable({ stages }: PipelineSection): Block {
  const hasMemory = stages.some((stage) => stage.peak_memory_bytes !== null);
  return {
    kind: 'table',
    caption: 'Stages',
    columns: [
      { title: 'Stage' },
      { title: 'State' },
      { title: 'Why' },
      { title: 'Seconds', align: 'right' },
      ...(hasMemory ? [{ title: 'Memory', align: 'right' as const }] : []),
    ],
    rows: stages.map((stage): Cell[] => {
      const { address, status, reasons, seconds, attempts, peak_memory_bytes: memory } = stage;
      const isTimed = status === 'run' || status === 'failed';
      return [
        { code: address },
        { text: attempts > 1 ? `${status}, attempt ${attempts}` : status, tone: TONES[status] },
        reasons.join(', ') || '–',
        isTimed ? seconds.toFixed(1) : '–',
        ...(hasMemory ? [memory === null ? '–' : formatBytes(memory)] : []),
      ];
    }),
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
