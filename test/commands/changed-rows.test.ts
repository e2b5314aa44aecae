import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Report } from '../../src/commands/report-schema.js';
import { renderMarkdown } from '../../src/report/index.js';
import { reportDocument } from '../../src/commands/report-document.js';
import { FLOAT, floats, node, onnxFile, tensor, value } from '../support/onnx-file.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const CONFIG = `version: 1
models:
  churn:
    model: model.onnx
    task: binary
    test: {path: data/test.csv, target: churn, positive: Yes, id: id}
    outputs: {score: score}
    metrics: [log_loss]
    gates:
      - {metric: log_loss, max_rise: 0.05}
`;

/** Probability = sigmoid(slope × tenure). */
function model(slope: number): Buffer {
  return onnxFile({
    nodes: [node('Mul', ['tenure', 'slope'], ['product']), node('Sigmoid', ['product'], ['score'])],
    inputs: [value('tenure', FLOAT, ['n', 1])],
    outputs: [value('score', FLOAT, ['n', 1])],
    initializers: [tensor('slope', FLOAT, [1], [9, floats(slope)])],
  });
}

/** Rows whose truth follows the tenure, or `flipped` contradicts it. */
function rows(count: number, flipped = false): string {
  const lines = Array.from({ length: count }, (_, row) => {
    const tenure = ((row * 37) % 200) / 50 - 2;
    const leaves = (row * 13) % 7 < 3.5 + 1.5 * tenure;
    return `${row},${tenure},${leaves === flipped ? 'No' : 'Yes'}`;
  });
  return `id,tenure,churn\n${lines.join('\n')}\n`;
}

/** A base with a model and 400 rows; then `change`. */
async function runAfter(change: (repository: TemporaryRepository) => void, prepare = change) {
  const repository = new TemporaryRepository({ 'assay.yaml': CONFIG, 'data/test.csv': rows(400) });
  created.push(repository);
  writeFileSync(join(repository.root, 'model.onnx'), model(1));
  if (prepare !== change) prepare(repository);
  repository.commit('base');
  repository.commit('start');
  change(repository);
  const outcome = await repository.run('run');
  const report: Report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
  return {
    outcome,
    report,
    churn: report.sections.evaluation!.models[0]!,
    notes: report.sections.pipeline!.notes,
    markdown: renderMarkdown(reportDocument(report)),
  };
}

describe('a change of the test rows', () => {
  test('moves no gate, is announced, and has both models measured on the new rows too', async () => {
    // On its own rows, which say the contrary, the worse model would be the better one.
    const { outcome, report, churn, notes, markdown } = await runAfter((repository) => {
      writeFileSync(join(repository.root, 'model.onnx'), model(-1));
      repository.write('data/test.csv', rows(300, true));
    });
    expect([outcome.exitCode, report.decision]).toEqual([1, 'fail']);
    expect(churn.test).toMatchObject({ n: 400, revision: 'the base' });
    const [gated] = report.measurements.filter(({ id }) => id === 'evaluation.churn.log_loss');
    expect(gated!.diff).toBeGreaterThan(0.3);
    expect(churn.changed_rows).toMatchObject({ path: 'data/test.csv', problem: null, n: 300 });
    const [shown] = churn.changed_rows!.measurements;
    expect(shown).toMatchObject({ id: 'evaluation.churn.log_loss', n: 300 });
    expect(shown!.diff).toBeLessThan(-0.3);
    expect(shown!.ci![1]).toBeLessThan(0);
    expect(notes.join()).toContain('This change touches what is protected: data/test.csv.');
    expect(markdown).toContain('this change alters the test set `data/test.csv`');
    expect(markdown).toContain('On the 300 rows of data/test.csv as this change has it (decides nothing)');
  });

  test.each<[string, (repository: TemporaryRepository) => void, string]>([
    ['are gone', (repository) => repository.delete('data/test.csv'), 'there is no data/test.csv any more'],
    [
      'the model cannot be asked about',
      (repository) => repository.write('data/test.csv', rows(300).replace('churn', 'left')),
      'churn',
    ],
  ])('that %s is told, and the gates hold on the rows of the base', async (_, change, problem) => {
    const { outcome, churn } = await runAfter(change);
    expect(outcome.exitCode).toBe(0);
    expect(churn.standing.kind).toBe('compared');
    expect(churn.changed_rows).toMatchObject({ n: null, problem: expect.stringContaining(problem) as unknown });
  });

  test.each<[string, (repository: TemporaryRepository) => void]>([
    ['another model', (repository) => writeFileSync(join(repository.root, 'model.onnx'), model(1.1))],
    ['the same bytes again', (repository) => repository.write('data/test.csv', rows(400))],
    [
      'another place for them',
      (repository) => {
        repository.write('rows/test.csv', rows(400));
        repository.delete('data/test.csv');
        repository.edit('assay.yaml', 'data/test.csv', 'rows/test.csv');
      },
    ],
  ])('is not what %s is', async (_, change) => {
    const { churn, notes } = await runAfter(change);
    expect(churn.changed_rows).toBeNull();
    expect(notes.join()).not.toContain('test.csv');
  });

  test('of which one file of a directory differs is seen', async () => {
    const inParts = (repository: TemporaryRepository) => {
      repository.delete('data/test.csv');
      repository.edit('assay.yaml', 'data/test.csv', 'data/test');
      repository.write('data/test/1.csv', rows(200));
      repository.write('data/test/2.csv', rows(150).replaceAll(/^(\d)/gm, '9000$1'));
    };
    const same = await runAfter(() => {}, inParts);
    expect(same.churn.standing).toEqual({ kind: 'compared' });
    expect(same.churn).toMatchObject({ test: { n: 350 }, changed_rows: null });
    const other = await runAfter((repository) => repository.edit('data/test/2.csv', '\n90000,', '\n950000,'), inParts);
    expect(other.churn.changed_rows).toMatchObject({ path: 'data/test', n: 350 });
  });
});
