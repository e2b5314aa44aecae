/**
 * What a section of a report looks like, without markup. Rooms draw their own section as
 * blocks; `report/` turns blocks into Markdown, HTML and terminal text and escapes every
 * string, so hostile names stay data.
 */
export type Block =
  HeadingBlock | ParagraphBlock | TableBlock | GraphBlock | ChartBlock | NoteBlock | CodeBlock | DetailsBlock;

export type Tone = 'good' | 'bad' | 'unsure' | 'quiet' | 'neutral';

/** A run of text. `code` is set in a code face, `strong` bold; `tone` colours it where colour exists. */
export type Inline =
  | string
  | { code: string; tone?: Tone }
  | { strong: string; tone?: Tone }
  | { text: string; tone: Tone }
  | { link: string; url: string };

export type Cell = Inline | Inline[];

export interface HeadingBlock {
  kind: 'heading';
  level: 2 | 3;
  text: string;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  content: Inline[];
}

export interface TableBlock {
  kind: 'table';
  /** Said to screen readers and printed above the table where space allows. */
  caption: string;
  columns: { title: string; align?: 'left' | 'right' | 'center' }[];
  rows: Cell[][];
}

/** A directed graph; `state` words a node carries are listed in `legend`. */
export interface GraphBlock {
  kind: 'graph';
  caption: string;
  nodes: { id: string; label: string; state: string }[];
  edges: { from: string; to: string }[];
  legend: { state: string; label: string; tone: Tone }[];
}

/** Curves over one pair of axes; drawn where pictures can be, left out elsewhere. Numbers are finite. */
export interface ChartBlock {
  kind: 'chart';
  caption: string;
  x: { title: string };
  y: { title: string };
  /** At most two: what is judged first, then what it is compared with. */
  series: { name: string; points: (readonly [number, number])[] }[];
  /** Draws y = x: chance of a ROC curve, perfection of a calibration curve. */
  hasDiagonal: boolean;
}

export interface NoteBlock {
  kind: 'note';
  tone: 'info' | 'warning' | 'error';
  content: Inline[];
}

export interface CodeBlock {
  kind: 'code';
  language: 'text' | 'shell' | 'yaml' | 'json';
  text: string;
}

/** Folded until the reader opens it. */
export interface DetailsBlock {
  kind: 'details';
  summary: string;
  blocks: Block[];
  open?: boolean;
}

/** A whole report as its renderers take it. */
export interface ReportDocument {
  /** e.g. `Assay: pass`; the verdict line, without markup. */
  title: string;
  decision: 'pass' | 'fail' | 'inconclusive';
  /** The single most important reason, in one line. */
  reason: string;
  /** What every reader sees, then what is folded. */
  blocks: Block[];
  footer: Block[];
}

/** Blocks without charts, and without folds that hold nothing else, for where nothing can be drawn. */
export function withoutCharts(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'chart') return [];
    if (block.kind !== 'details') return [block];
    const inner = withoutCharts(block.blocks);
    return inner.length === 0 ? [] : [{ ...block, blocks: inner }];
  });
}
