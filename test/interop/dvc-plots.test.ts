import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments, splitVerb } from '../../cli/arguments.js';
import { verbs } from '../../src/commands/index.js';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(180_000);

/** What we say where DVC stumbles over a file without records. */
const STUMBLED = 'FieldNotFoundError';

interface Answer {
  errors?: { name?: string; rev: string; source?: string; type: string; msg: string }[];
  data?: Record<string, { type: string; revisions: string[]; url?: string }[]>;
}

const TEMPLATES = [
  ...['simple', 'linear', 'smooth', 'scatter', 'scatter_jitter', 'confusion', 'confusion_normalized'],
  ...['bar_horizontal', 'bar_horizontal_sorted'],
];
const LOSS = 'epoch,loss,acc\n0,0.9,0.5\n1,0.5,0.7\n2,0.3,0.8\n';
const ROC = 'fpr\ttpr\n0\t0\n0.5\t0.9\n1\t1\n';
const HISTORY =
  '{"run": {"notes": "x", "train": [{"step": 1, "v": 2.0}, {"step": 2, "v": 3}]}, "more": [{"q": 1}, {"q": null}]}';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describeWithPeer('dvc-python', 'plots, beside the real DVC', (python) => {
  let home: string;
  let dvc: DvcSession;
  let repository: TemporaryRepository;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(() => {
    repository = new TemporaryRepository();
  });
  afterEach(() => repository.dispose());

  const write = (files: Record<string, string>) =>
    Object.entries(files).forEach(([path, text]) => repository.write(path, text));

  async function assay(line: string[], directory = '.'): Promise<Answer> {
    const { verb, rest } = splitVerb(
      line,
      verbs.map(({ name }) => name),
    );
    const found = verbs.find(({ name }) => name === verb)!;
    const { targets, options } = parseArguments(await found.load(), rest);
    const context = { directory: join(repository.root, directory), answersInJson: true };
    const { json } = await repository.run(found.name, targets, options, context);
    return plain(json);
  }

  async function theirs(line: string[], directory = '.'): Promise<Answer> {
    const output = await dvc.succeed(join(repository.root, directory), ...line, '--json');
    return json(output.split('\n').findLast((one) => one.startsWith('{'))!);
  }

  /** Runs a command line by both tools; all that a program reads must be equal. Returns what ours says. */
  async function agree(line: string[], directory = '.'): Promise<Answer> {
    const dvcSays = await theirs(line, directory);
    const weSay = await assay(line, directory);
    expect({ line, ...comparable(weSay) }).toEqual({ line, ...comparable(dvcSays) });
    return weSay;
  }

  /** A plot of each template, of one field, of two, and of two files, at two commits and in the work tree. */
  function everyTemplate(): void {
    const plots = TEMPLATES.flatMap((template) => [
      `- one ${template}:\n    template: ${template}\n    x: epoch\n    y: {loss.csv: loss}\n`,
      `- two ${template}:\n    template: ${template}\n    x: epoch\n    y: {loss.csv: [loss, acc]}\n    title: Two\n`,
      `- files ${template}:\n    template: ${template}\n    x: {out/a.tsv: x}\n    y: {out/a.tsv: y, out/b.tsv: y}\n    x_label: X\n`,
      `- own ${template}:\n    template: ${template}\n    x: {out/a.tsv: x, out/b.tsv: y}\n    y: {out/a.tsv: y, out/b.tsv: x}\n`,
      `- both ${template}:\n    template: ${template}\n    y: {out/a.tsv: y, out/b.tsv: [x, y]}\n    y_label: Y\n`,
    ]);
    write({
      'dvc.yaml': `plots:\n${plots.join('')}`,
      'loss.csv': LOSS,
      'out/a.tsv': 'x\ty\n1\t2\n3\t4\n',
      'out/b.tsv': 'x\ty\n5\t6\n7\t8\n',
    });
    repository.commit('one');
    repository.edit('loss.csv', '0.9', '0.85');
    repository.commit('two');
    repository.git('tag', 'v2');
    repository.edit('out/a.tsv', '3\t4', '3\t5');
  }

  test('every template, of one revision and of several', async () => {
    everyTemplate();
    const { data } = await agree(['plots', 'show']);
    expect(Object.keys(data!)).toHaveLength(45);
    for (const line of [[], ['HEAD~1'], ['v2', 'HEAD~1'], ['HEAD', 'workspace', 'HEAD~1']]) {
      await agree(['plots', 'diff', ...line]);
    }
    await agree(['plots', 'diff', 'HEAD~1', '--split']);
    repository.commit('three');
    expect((await agree(['plots', 'diff'])).data!['one linear']![0]!.revisions).toEqual(['workspace']);
  });

  test('every format a file can have', async () => {
    const files = {
      'quoted.csv': 'name,"a ""field"", quoted",v\n"two\nlines",x,1\n\n"",y"z,2\nshort\n1,2,3,4,5\n',
      'crlf.csv': 'a,b\r\n1,2\r\n3,4\r\n',
      'empty.csv': '',
      'header.csv': 'a,b\n',
      'plain.csv': '1,2\n3,4\n',
      'tabs.tsv': ROC,
      'nested.json': HISTORY,
      'list.json': '[{"a": 1, "b": 2}, {"a": 3, "b": 4}]',
      'uneven.json': '[{"a": 1}, {"a": 3, "b": 4}]',
      'scalars.json': '{"a": 1, "b": [1, 2]}',
      'nothing.json': '{}',
      'nan.json': '[{"a": NaN, "b": 1e400}]',
      'deep.yaml': 'a:\n  b:\n  - {x: 1, y: 2.5}\n  - {x: 2, y: 3}\n  c: [{z: true}, {z: text}]\n',
      'numbers.yml': '- {x.y: 1, "[b]": 2}\n',
    };
    write({ ...files, 'dvc.yaml': `plots: [${Object.keys(files).join(', ')}]\n` });
    const { data } = await agree(['plots', 'show']);
    expect(Object.keys(data!)).toEqual(Object.keys(files));
    await agree(['plots', 'show', '--no-header', 'plain.csv']);
    await agree(['plots', 'show', '-x', '0', '-y', '1', '--no-header', 'plain.csv']);
  });

  test('plots of stages and of files that cache or remote alone still have', async () => {
    write({
      'dvc.yaml': [
        'stages:',
        '  a:',
        '    cmd: echo',
        '    outs: [model]',
        '    plots:',
        '    - loss.csv: {x: epoch, y: acc, title: T, x_label: X, y_label: Y}',
        '    - raw.csv: {header: false, cache: false, template: simple}',
        '    - dir: {y: loss}',
        'plots:',
        '- loss.csv: {x: epoch, y: loss}',
        '- dir: {template: scatter}',
        '- dir/in: {template: simple, x: epoch}',
        '- dir/in/c.csv',
      ].join('\n'),
      'loss.csv': LOSS,
      'raw.csv': '1,2\n3,4\n',
      'dir/a.csv': LOSS,
      'dir/in/b.csv': LOSS,
      'dir/in/c.csv': LOSS,
      model: 'm',
    });
    await repository.run('commit', [], { force: true });
    repository.commit('one');
    const { data } = await agree(['plots', 'show']);
    expect(Object.keys(data!)).toContain('dvc.yaml::loss.csv');
    repository.edit('loss.csv', '0.9', '0.8');
    repository.delete('dir');
    await agree(['plots', 'diff']);
    await repository.run('push');
    repository.delete('.dvc/cache', 'dir', 'loss.csv');
    await repository.run('checkout', [], {}).catch(() => undefined);
    expect((await assay(['plots', 'diff', 'HEAD'])).errors).toBeUndefined();
    await agree(['plots', 'diff', 'HEAD']);
  });

  test('targets, files that nobody declares, and options', async () => {
    write({
      'dvc.yaml': `plots:\n- loss.csv\n- curves:\n    x: fpr\n    y: {roc.tsv: tpr}\n- curves two:\n    y: {roc.tsv: [fpr, tpr]}\n`,
      'sub/dvc.yaml': `plots:\n- loss.csv: {x: epoch}\n- curves:\n    x: {in/x.csv: epoch}\n    y: {../roc.tsv: tpr}\n`,
      'loss.csv': LOSS,
      'sub/loss.csv': LOSS,
      'sub/in/x.csv': LOSS,
      'sub/in/y.csv': LOSS,
      'roc.tsv': ROC,
    });
    repository.commit('one');
    repository.edit('roc.tsv', '0.9', '0.7');
    for (const targets of [['curves'], ['curves$'], ['loss.csv'], ['sub/in'], ['sub/dvc.yaml::curves'], ['l.*']]) {
      await agree(['plots', 'show', ...targets]);
      await agree(['plots', 'diff', '--targets', ...targets]);
    }
    for (const targets of [[], ['in'], ['loss.csv'], ['../roc.tsv'], ['curves']])
      await agree(['plots', 'show', ...targets], 'sub');
    const looks = ['-t', 'scatter', '-x', 'epoch', '-y', 'acc', '--title', 'T', '--x-label', 'X', '--y-label', 'Y'];
    await agree(['plots', 'show', 'sub/in', ...looks]);
    await agree(['plots', 'diff', 'HEAD', '--targets', 'loss.csv', ...looks, '--split']);
  });

  test('what cannot be shown, and why', async () => {
    write({
      'dvc.yaml': [
        'plots:',
        ...['gone.csv', 'broken.json', 'broken.yaml', 'latin.csv', 'notes.txt', 'ok.csv'].map((name) => `- ${name}`),
        '- field.csv: {x: nope, y: a}',
        '- y: {y: {field.csv: [a, zz]}}',
        '- long:\n    x: {field.csv: a}\n    y: {ok.csv: a}',
        '- many:\n    x: {field.csv: a, ok.csv: a}\n    y: {ok.csv: a}',
        '- away:\n    y: {gone.csv: a, field.csv: a}',
      ].join('\n'),
      'broken.json': '{"a": ',
      'broken.yaml': 'a: [',
      'notes.txt': 'x',
      'field.csv': 'a,b\n1,2\n',
      'ok.csv': 'a,b\n1,2\n3,4\n',
    });
    repository.commit('one');
    repository.write('dvc.yaml', repository.read('dvc.yaml').replace('- latin.csv\n', ''));
    const { errors } = await agree(['plots', 'show']);
    expect(errors!.map(({ type }) => type)).toEqual(expect.arrayContaining(['FieldNotFoundError', 'DvcException']));
    repository.write('field.csv', 'a,nope\n1,2\n');
    await agree(['plots', 'diff', 'HEAD']);
  });

  test('images, whose files both write alike', async () => {
    write({ 'dvc.yaml': 'plots: [images, one.svg]\n', 'one.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    for (const name of ['0.png', '10.png', 'x/2.jpeg', 'not-an-image.gif'])
      repository.write(`images/${name}`, name === '0.png' ? PIXEL.toString('latin1') : name);
    repository.commit('one');
    repository.write('images/10.png', 'changed');
    const bytesOf = ({ data }: Answer) =>
      Object.values(data!).flatMap((entries) => entries.map(({ url }) => readFileSync(url!, 'latin1')));
    const line = ['plots', 'diff', 'HEAD', '-o', 'pictures'];
    const dvcWrote = bytesOf(await theirs(line));
    repository.delete('pictures');
    expect(bytesOf(await assay(line))).toEqual(dvcWrote);
    await agree(line);
  });

  test('templates of the project', async () => {
    const spec = (more: object) => JSON.stringify({ data: { values: '<DVC_METRIC_DATA>' }, ...more });
    const axes = { x: { field: '<DVC_METRIC_X>', title: 'in <DVC_METRIC_X_LABEL>' }, y: { field: '<DVC_METRIC_Y>' } };
    write({
      '.dvc/plots/mine.json': spec({ title: '<DVC_METRIC_TITLE>', encoding: axes }),
      '.dvc/plots/simple.json': spec({ mark: 'area', encoding: { ...axes, color: '<DVC_METRIC_COLOR>' } }),
      'templates/whole.json': spec({
        transform: [{ calculate: '<DVC_METRIC_PIVOT_FIELD>', groupby: '<DVC_METRIC_GROUP_BY_Y>' }],
        row: '<DVC_METRIC_ROW>',
        encoding: { ...axes, shape: '<DVC_METRIC_SHAPE>' },
      }),
      'dvc.yaml': ['mine', 'mine.json', 'simple', 'templates/whole.json']
        .map((template) => `- ${template}:\n    template: ${template}\n    x: epoch\n    y: {loss.csv: [loss, acc]}\n`)
        .concat('- dotted:\n    template: mine\n    x: a.b\n    y: {d.csv: "c[0]"}\n')
        .reduce((text, plot) => text + plot, 'plots:\n'),
      'loss.csv': LOSS,
      'd.csv': 'a.b,c[0]\n1,2\n',
    });
    await agree(['plots', 'show']);
    await agree(['plots', 'show', '--split', 'mine']);
    await agree(['plots', 'show', '-t', 'templates/whole.json', 'loss.csv']);
  });

  test('one plot and one template as specifications', async () => {
    everyTemplate();
    for (const target of ['two bar_horizontal', 'one confusion$']) {
      const output = await dvc.succeed(repository.root, 'plots', 'show', '--show-vega', target);
      expect(await assay(['plots', 'show', '--show-vega', target])).toEqual(json(output));
    }
    for (const template of TEMPLATES) {
      const output = await dvc.succeed(repository.root, 'plots', 'templates', template);
      expect(await assay(['plots', 'templates', template])).toEqual(json(output));
    }
  });

  describe('by chance', () => {
    const field = fc.constantFrom('a', 'b', 'c', 'rev', 'x y');
    const row = (fields: readonly string[]) =>
      fc.tuple(...fields.map(() => fc.constantFrom('1', '2.5', '-3', '', 'x')));
    const table = fc
      .uniqueArray(field, { minLength: 1, maxLength: 4 })
      .chain((fields) => fc.array(row(fields), { maxLength: 4 }).map((rows) => ({ fields, rows })));
    const file = fc.constantFrom('one.csv', 'in/two.json', 'in/three.tsv', 'four.yaml');
    const axis = fc.oneof(field, fc.dictionary(file, field, { minKeys: 1, maxKeys: 1 }));
    const fields = fc.oneof(field, fc.uniqueArray(field, { minLength: 1, maxLength: 3 }));
    const plot = fc.record(
      {
        x: axis,
        y: fc.oneof(fields, fc.dictionary(file, fields, { minKeys: 1, maxKeys: 3 })),
        title: fc.constant('T'),
        x_label: fc.constant('X'),
        template: fc.constantFrom(...TEMPLATES),
      },
      { requiredKeys: [] },
    );
    const definitions = fc.array(fc.tuple(fc.oneof(file, fc.constantFrom('title', 'in')), fc.option(plot)), {
      minLength: 1,
      maxLength: 4,
    });
    const tables = fc.dictionary(file, table, { minKeys: 1 });

    test('random tables and definitions, edited between commits', async () => {
      const story = fc.array(fc.tuple(tables, definitions), { minLength: 2, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(story, async (steps) => {
          repository.dispose();
          repository = new TemporaryRepository();
          for (const [files, plots] of steps) {
            for (const [path, content] of Object.entries(files)) repository.write(path, textOf(path, content));
            repository.write('dvc.yaml', JSON.stringify({ plots: plots.map(([name, given]) => ({ [name]: given })) }));
            repository.commit('step');
          }
          await agree(['plots', 'show']);
          await agree(['plots', 'diff', 'HEAD~1']);
        }),
        { numRuns: 25, seed: 7, endOnFailure: true },
      );
    });
  });

  function textOf(path: string, { fields, rows }: { fields: string[]; rows: string[][] }): string {
    const delimiter = path.endsWith('.csv') ? ',' : path.endsWith('.tsv') ? '\t' : undefined;
    if (delimiter) return [fields, ...rows].map((cells) => `${cells.join(delimiter)}\n`).join('');
    if (rows.length === 0) return '{}'; // over an empty list DVC stumbles
    return JSON.stringify({ list: rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [fields[i], cell]))) });
  }
});

/** Everything but the wording of messages, which is each tool's own. */
function comparable({ errors = [], data = {} }: Answer) {
  const known = errors.map(({ name = '', rev, source = '', type }) =>
    [name, rev, source, type.replace(/^(?:Type|Attribute)Error$/, STUMBLED)].join(' '),
  );
  return { errors: known.sort(), data };
}

function plain(value: unknown): Answer {
  return JSON.parse(JSON.stringify(value)) as Answer;
}

/** Python prints numbers that JSON does not know; we print null for them. */
function json(text: string): Answer {
  return JSON.parse(text.replace(/\bNaN\b|-?\bInfinity\b/g, 'null')) as Answer;
}
