import { UserError } from '../core/errors.js';
import type { Mistake } from '../core/errors.js';
import type { Table } from '../core/table.js';
import type { PredictionColumns, PredictionTask } from '../evaluation/index.js';
import { choice, text, texts } from './command.js';
import type { Option } from './command.js';
import { optionMisused } from './option-misused.js';

/** Options that say which columns of a table hold predictions and their truth; shared by the verbs that judge models. */
export const predictionOptions = {
  target: text('--target <column>', 'the truth'),
  prediction: text('--prediction <column>', 'the predicted class or number'),
  score: texts('--score <column>', 'score of the positive class; of several classes one each, as A=<column>'),
  positive: text('--positive <class>', 'the positive class (binary)'),
  task: choice('--task <task>', 'what is predicted', ['binary', 'multiclass', 'regression', 'ranking']),
  weight: text('--weight <column>', 'weights of rows'),
  threshold: {
    flags: '--threshold <score>',
    description: 'scores from here on are predicted positive (default 0.5)',
    parse: (value) => {
      const number = value.trim() === '' ? NaN : Number(value);
      if (Number.isFinite(number)) return number;
      throw optionMisused('--threshold', `"${value}" is not a number`, 'Write for instance --threshold 0.5.');
    },
  } satisfies Option<number>,
  id: text('--id <column>', 'what identifies a row'),
  group: text('--group <column>', 'rows of one group are not independent: a user, a visit'),
  query: text('--query <column>', 'the query a row answers (ranking)'),
} as const;

interface Given {
  target: string | undefined;
  prediction: string | undefined;
  score: string[] | undefined;
  positive: string | undefined;
  task: PredictionTask | undefined;
  weight: string | undefined;
  threshold: number | undefined;
  id: string | undefined;
  group: string | undefined;
  query: string | undefined;
}

/** `OPTION_MISSING` (exit 2), all at once, for options that must be there. */
export function refuseMissing(verb: string, needed: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(needed).filter((option) => needed[option] === undefined);
  if (missing.length === 0) return;
  const mistakes: Mistake[] = missing.map((option) => ({ message: `${option} is missing` }));
  throw new UserError({
    code: 'OPTION_MISSING',
    message: `${verb} needs ${missing.join(', ')}`,
    hint: `Add ${missing.length === 1 ? 'it' : 'them'}; assay ${verb} --help says what each is.`,
    exitCode: 2,
    ...(missing.length > 1 && { mistakes }),
  });
}

/** The columns that options name, `--score A=<column>` taken apart with the help of the table's columns. */
export function predictionColumns(given: Given, table: Table): PredictionColumns {
  const { task, target, prediction, positive, weight, threshold, id, group, query } = given;
  refuseMissing('evaluate', { '--target': target, '--task': task });
  if (threshold !== undefined && prediction !== undefined) {
    throw optionMisused(
      '--threshold',
      `classes are those of column "${prediction}", whatever the score`,
      'Leave out --prediction, so that the score decides, or leave out --threshold.',
    );
  }
  const score = scoreColumns(given.score ?? [], table);
  return {
    task: task!,
    target: target!,
    ...(prediction !== undefined && { prediction }),
    ...(score !== undefined && { score }),
    ...(positive !== undefined && { positive }),
    ...(weight !== undefined && { weight }),
    ...(threshold !== undefined && { threshold }),
    ...(id !== undefined && { id }),
    ...(group !== undefined && { group }),
    ...(query !== undefined && { query }),
  };
}

function scoreColumns(typed: readonly string[], table: Table): string | Record<string, string> | undefined {
  const isColumn = (name: string) => table.columns.some((column) => column.name === name);
  const [first] = typed;
  if (first === undefined) return undefined;
  if (typed.length === 1 && (isColumn(first) || !first.includes('='))) return first;
  const columnOf = new Map<string, string>();
  for (const one of typed) {
    const [name, column] = splitScore(one, isColumn);
    if (columnOf.has(name)) {
      throw optionMisused('--score', `class "${name}" has two columns`, 'Name one score column for each class.');
    }
    columnOf.set(name, column);
  }
  return Object.fromEntries(columnOf);
}

/** At the `=` after which a column is named, since classes and columns may have one in their names. */
function splitScore(typed: string, isColumn: (name: string) => boolean): [name: string, column: string] {
  const places = [...typed.matchAll(/=/g)].map(({ index }) => index);
  const place = places.find((candidate) => isColumn(typed.slice(candidate + 1))) ?? places[0];
  if (place === undefined || place === 0) {
    throw optionMisused(
      '--score',
      `"${typed}" names no class`,
      `With several scores, write which class each is of: --score A=${typed.replace('=', '')}.`,
    );
  }
  return [typed.slice(0, place), typed.slice(place + 1)];
}
