import * as z from 'zod';
import type { Block, Cell, Tone } from '../core/blocks.js';
import { formatBytes, formatNumber } from '../core/format-number.js';
import { MAX_TEXT } from '../core/bounded.js';

/** Most outputs a report lists, and most files of each. */
export const MAX_OUTPUTS = 500;
export const MAX_FILES = 20;

const text = z.string().max(MAX_TEXT);
const count = z.number().int().nonnegative();
const change = z.enum(['added', 'modified', 'removed']);

const content = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{32}(\.dir)?$/),
  size_bytes: count.nullable(),
  /** Files of a directory. */
  files: count.nullable(),
});

/** What data versioning says in a report: tracked data whose content differs from the base. */
export const dataSectionSchema = z.strictObject({
  changed: z
    .array(
      z.strictObject({
        path: text,
        change,
        old: content.nullable(),
        new: content.nullable(),
        /** File by file, where both directories' lists of files were at hand; the first ones by name. */
        files: z
          .strictObject({
            added: count,
            modified: count,
            removed: count,
            listed: z.array(z.strictObject({ path: text, change })).max(MAX_FILES),
          })
          .nullable(),
      }),
    )
    .max(MAX_OUTPUTS),
  /** Changed outputs beyond those listed. */
  omitted: count,
  /** Outputs with the same content as at the base. */
  unchanged: count,
});

export type DataSection = z.infer<typeof dataSectionSchema>;
export type DataChange = DataSection['changed'][number];
export type ContentSummary = NonNullable<DataChange['new']>;

const TONES: Record<DataChange['change'], Tone> = { added: 'good', modified: 'unsure', removed: 'bad' };

/** Draws the section, folded; nothing where no data changed. */
export function dataBlocks({ changed, omitted, unchanged }: DataSection): Block[] {
  if (changed.length === 0) return [];
  const blocks: Block[] = [outputsTable(changed)];
  for (const { path, files } of changed) {
    if (!files || files.listed.length === 0) continue;
    blocks.push(filesTable(path, files));
  }
  if (omitted > 0) blocks.push({ kind: 'note', tone: 'info', content: [`${formatNumber(omitted)} more changed.`] });
  const summary = `Data: ${formatNumber(changed.length + omitted)} changed, ${formatNumber(unchanged)} unchanged`;
  return [{ kind: 'details', summary, blocks }];
}

function outputsTable(changed: readonly DataChange[]): Block {
  return {
    kind: 'table',
    caption: 'Data whose content changed',
    columns: [
      { title: 'Path' },
      { title: 'Change' },
      { title: 'Base' },
      { title: 'Head' },
      { title: 'Size', align: 'right' },
      { title: 'Files', align: 'right' },
    ],
    rows: changed.map((one): Cell[] => [
      { code: one.path },
      { text: one.change, tone: TONES[one.change] },
      digestCell(one.old),
      digestCell(one.new),
      transition(one, ({ size_bytes }) => (size_bytes === null ? undefined : formatBytes(size_bytes))),
      one.files
        ? fileCounts(one.files)
        : transition(one, ({ files }) => (files === null ? undefined : formatNumber(files))),
    ]),
  };
}

function digestCell(one: ContentSummary | null): Cell {
  return one === null ? '–' : { code: one.digest.slice(0, 8) };
}

/** `old → new`, or the one there is. */
function transition(one: DataChange, show: (side: ContentSummary) => string | undefined): string {
  const [before, after] = [one.old && show(one.old), one.new && show(one.new)];
  if (before && after) return before === after ? after : `${before} → ${after}`;
  return after ?? before ?? '–';
}

function fileCounts({ added, modified, removed }: NonNullable<DataChange['files']>): string {
  return `+${formatNumber(added)} ~${formatNumber(modified)} −${formatNumber(removed)}`;
}

function filesTable(path: string, files: NonNullable<DataChange['files']>): Block {
  const total = files.added + files.modified + files.removed;
  const shown = files.listed.length < total ? `, the first ${files.listed.length} of ${formatNumber(total)}` : '';
  return {
    kind: 'details',
    summary: `Files of ${path}${shown}`,
    blocks: [
      {
        kind: 'table',
        caption: `Files that changed in ${path}`,
        columns: [{ title: 'File' }, { title: 'Change' }],
        rows: files.listed.map((file): Cell[] => [
          { code: file.path },
          { text: file.change, tone: TONES[file.change] },
        ]),
      },
    ],
  };
}
