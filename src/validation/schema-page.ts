import type { Block, Cell } from '../core/blocks.js';
import { formatNumber } from '../core/format-number.js';
import { OPERATORS } from './table-schema.js';
import type { Field, QualityRule, TableSchema } from './table-schema.js';

/** A table as a page about it says. */
export interface DescribedTable {
  path: string;
  rows: number;
  schema: TableSchema;
  columns: readonly { name: string; type: string; missing: number }[];
}

/** What the page of a table says of its columns, its keys and its rules. */
export function schemaPageBlocks({ path, rows, schema, columns }: DescribedTable): Block[] {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  const { title, description } = schema;
  const about = [title, description].filter((text) => text !== undefined);
  return [
    ...about.map((text): Block => ({ kind: 'paragraph', content: [text] })),
    {
      kind: 'paragraph',
      content: [{ code: path }, `: ${formatNumber(rows)} rows of ${formatNumber(columns.length)} columns.`],
    },
    {
      kind: 'table',
      caption: 'Columns',
      columns: [
        { title: 'Column' },
        { title: 'Type' },
        { title: 'Missing', align: 'right' },
        { title: 'Constraints' },
        { title: 'Description' },
      ],
      rows: columns.map(({ name, type, missing }): Cell[] => {
        const field = fields.get(name);
        return [
          { code: name },
          type,
          rows === 0 ? '–' : `${formatNumber((100 * missing) / rows)} %`,
          field ? constraintsText(field) : '',
          [field?.title, field?.description].filter((text) => text !== undefined).join(': '),
        ];
      }),
    },
    ...keyBlocks(schema),
    ...qualityBlocks(schema.quality),
  ];
}

const MOST_LISTED = 12;

function constraintsText({ constraints, categories, format, tolerance, severity }: Field): string {
  const { required, unique, enum: allowed = categories, ...bounds } = constraints;
  const listed = allowed?.slice(0, MOST_LISTED).map(String).join(', ');
  const more = (allowed?.length ?? 0) - MOST_LISTED;
  return [
    ...(required ? ['required'] : []),
    ...(unique ? ['unique'] : []),
    ...(listed === undefined ? [] : [`one of ${listed}${more > 0 ? ` and ${more} more` : ''}`]),
    ...Object.entries(bounds).map(([rule, value]) => `${rule} ${String(value)}`),
    ...(format === 'default' ? [] : [`format ${format}`]),
    ...(tolerance === 0 ? [] : [`${formatNumber(100 * tolerance)} % of rows may fail`]),
    ...(severity === 'warning' ? ['advice'] : []),
  ].join('; ');
}

function keyBlocks({ primaryKey, uniqueKeys, foreignKeys }: TableSchema): Block[] {
  const rows: Cell[][] = [
    ...(primaryKey ? [['primary key', primaryKey.join(', '), '']] : []),
    ...uniqueKeys.map((names) => ['unique', names.join(', '), '']),
    ...foreignKeys.map(({ fields, reference }) => {
      const of = reference.fields.join(', ');
      return ['foreign key', fields.join(', '), reference.resource ? `${of} of ${reference.resource}` : of];
    }),
  ];
  if (rows.length === 0) return [];
  return [
    { kind: 'table', caption: 'Keys', columns: [{ title: 'Key' }, { title: 'Columns' }, { title: 'Refers to' }], rows },
  ];
}

function qualityBlocks(quality: readonly QualityRule[]): Block[] {
  if (quality.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Rules',
      columns: [{ title: 'Rule' }, { title: 'Of' }, { title: 'Must be' }, { title: 'Description' }],
      rows: quality.map((rule): Cell[] => [
        rule.query === undefined ? (rule.name ?? rule.metric ?? '') : { code: rule.query },
        [rule.field ?? []].flat().join(', '),
        `${boundsText(rule)}${rule.severity === 'warning' ? ' (advice)' : ''}`,
        rule.description ?? '',
      ]),
    },
  ];
}

function boundsText(rule: QualityRule): string {
  const unit = rule.unit === undefined ? '' : ` ${rule.unit}`;
  return OPERATORS.filter((operator) => rule[operator] !== undefined)
    .map((operator) => `${operator} ${[rule[operator]!].flat().map(formatNumber).join(' and ')}${unit}`)
    .join(', ');
}
