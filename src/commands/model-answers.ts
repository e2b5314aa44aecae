import type { Config } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { Table } from '../core/table.js';
import { predictionsOfModel, readPredictions } from '../evaluation/index.js';
import type { PredictionColumns, Predictions } from '../evaluation/index.js';
import { openModel } from '../platform/onnx/index.js';
import { factsOf, nameRows } from './name-rows.js';
import type { RevisionView } from './revision-view.js';

type ModelConfig = Config['models'][string];
type TruthColumns = Omit<PredictionColumns, 'prediction' | 'score'>;

/** What is asked: the rules, and where models and rows come from. */
export interface Asked {
  rules: ModelConfig;
  /** The model as this change declares it; its file may have moved. */
  ofHead: ModelConfig | undefined;
  head: RevisionView;
  base: RevisionView | undefined;
  champion: RevisionView | undefined;
  /** Opens a table of a revision; undefined where it has none. `what` keeps several apart. */
  open: (view: RevisionView, path: string, what: string) => Promise<Table | undefined>;
  /** Takes what a reader must know. */
  notes: string[];
}

/** What both models say. */
export interface Answers {
  challenger: Predictions;
  /** Of the champion; undefined where there is none. */
  before: Predictions | undefined;
  /** Why there is no champion, where there is none. */
  whyFirst: string;
  /** The rows of the challenger's answers, and of the champion's. */
  rows: Table;
  championRows: Table;
  /** The revision the challenger's rows come from. */
  from: string;
  engine: string | null;
}

const NOTHING_BEFORE = 'there is nothing to compare with';

/** Both models on the rows of the base's test set (the change's own where the base has none). */
export async function answersOfModels(asked: Asked): Promise<Answers> {
  const { rules, ofHead, head, base, champion, open, notes } = asked;
  const path = rules.test.path!;
  const ofBase = base && (await open(base, path, 'base'));
  const rows = ofBase ?? (await open(head, path, 'head'));
  if (!rows) throw missing('test set', path, head);
  if (base && !ofBase) notes.push(`${base.name} has no ${path}: the rows are those of this change.`);
  const model = ofHead?.model ?? rules.model!;
  const scored = await answersOf(head, model, rows, rules);
  if (!scored) throw missing('model', model, head);
  return {
    challenger: scored.predictions,
    ...(await answersOfChampion(champion, rows, asked)),
    rows,
    championRows: rows,
    from: ofBase ? base.name : head.name,
    engine: scored.engine,
  };
}

/** None where the champion is missing or does not understand these rows. */
export async function answersOfChampion(
  champion: RevisionView | undefined,
  rows: Table,
  { rules }: Asked,
): Promise<Pick<Answers, 'before' | 'whyFirst'>> {
  if (!champion) return { before: undefined, whyFirst: NOTHING_BEFORE };
  try {
    const scored = await answersOf(champion, rules.model!, rows, rules);
    return { before: scored?.predictions, whyFirst: `${champion.name} has no ${rules.model!}` };
  } catch (error) {
    if (!(error instanceof UserError) || (error.exitCode !== 2 && error.code !== 'CONTENT_UNAVAILABLE')) throw error;
    return { before: undefined, whyFirst: `the model of ${champion.name} does not answer: ${error.message}` };
  }
}

/** What the model of a revision says of rows; undefined where the revision has none. */
export async function answersOf(
  view: RevisionView,
  path: string,
  rows: Table,
  rules: ModelConfig,
): Promise<{ predictions: Predictions; engine: string } | undefined> {
  const bytes = await view.read(path);
  if (!bytes) return undefined;
  const model = await openModel(bytes, { name: path });
  try {
    const predictions = await predictionsOfModel(model, rows, truthColumns(rules), defined(rules.outputs ?? {}));
    return { predictions, engine: model.engine };
  } finally {
    model.close();
  }
}

/** What scripts have written: each revision has its own rows, matched by id. */
export async function answersOfPredictions(asked: Asked): Promise<Answers> {
  const { rules, ofHead, head, champion, open, notes } = asked;
  const path = ofHead?.predictions ?? rules.predictions!;
  const rows = await open(head, path, 'head');
  if (!rows) throw missing('file of predictions', path, head);
  const named = predictionColumns(rules, ofHead);
  const challenger = await readPredictions(rows, named);
  const table = champion && (await open(champion, rules.predictions!, 'champion'));
  const whyFirst = champion ? `${champion.name} has no ${rules.predictions!}` : NOTHING_BEFORE;
  const namedBefore = predictionColumns(rules, rules);
  const before = table && (await readPredictions(table, namedBefore, Promise.resolve(challenger.ids)));
  if (before && named.id === undefined) {
    try {
      await nameRows(
        { predictions: before, facts: factsOf(table, namedBefore), table },
        { predictions: challenger, facts: factsOf(rows, named), table: rows },
      );
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'ROWS_ALIKE') throw error;
      notes.push(error.message);
    }
  }
  return { challenger, before, whyFirst, rows, championRows: table ?? rows, from: head.name, engine: null };
}

function truthColumns({ task, threshold, test }: ModelConfig): TruthColumns {
  const { target, positive, id, weight, group, query } = test;
  return defined({
    task,
    target,
    positive,
    threshold: task === 'binary' ? threshold : undefined,
    id: id ?? undefined,
    weight: weight ?? undefined,
    group: group ?? undefined,
    query: query ?? undefined,
  });
}

function predictionColumns(rules: ModelConfig, of: ModelConfig | undefined): PredictionColumns {
  return { ...truthColumns(rules), ...defined(of?.columns ?? rules.columns ?? {}) };
}

type Defined<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** Without the keys that hold nothing. */
function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

function missing(what: string, path: string, { name }: RevisionView): UserError {
  return new UserError({
    code: 'FILE_MISSING',
    message: `the ${what} ${path} is not in ${name === 'workspace' ? 'the work tree' : name}`,
    hint: 'Correct the path in assay.yaml, or let a stage make the file.',
    exitCode: 2,
  });
}
