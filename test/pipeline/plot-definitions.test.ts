import { describe, expect, test } from '@jest/globals';
import { formatLocation, UserError } from '../../src/core/errors.js';
import { parseDvcYaml } from '../../src/pipeline/index.js';

function mistakesOf(text: string): string[] {
  try {
    parseDvcYaml(text, 'dvc.yaml');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.mistakes.map(({ location, message }) => `${formatLocation(location!)} ${message}`);
  }
  return [];
}

describe('plots of a dvc.yaml', () => {
  test('paths are resolved against the file; titles and what leads out of the repository stay as written', () => {
    const text = `vars: [{name: roc}]
plots:
- loss.csv
- ./more/
- ../top.csv: {x: a, y: [b, c], template: simple}
- \${name}: {x: {in.csv: a}, y: {../b.csv: [c], d.csv: e}, title: T, x_label: X, y_label: Y}
- ../../../etc/passwd
- again: {y: a}
- again: {y: b}
- 1: null
`;
    expect(parseDvcYaml(text, 'a/b/dvc.yaml').plots).toEqual([
      { written: 'loss.csv', id: 'a/b/loss.csv', properties: {} },
      { written: './more/', id: 'a/b/more', properties: {} },
      { written: '../top.csv', id: 'a/top.csv', properties: { x: 'a', y: ['b', 'c'], template: 'simple' } },
      {
        written: 'roc',
        id: 'roc',
        properties: {
          x: { 'a/b/in.csv': 'a' },
          y: { 'a/b.csv': ['c'], 'a/b/d.csv': 'e' },
          title: 'T',
          x_label: 'X',
          y_label: 'Y',
        },
      },
      { written: '../../../etc/passwd', id: '../../../etc/passwd', properties: {} },
      { written: 'again', id: 'a/b/again', properties: { y: 'b' } },
      { written: '1', id: 'a/b/1', properties: {} },
    ]);
  });

  test('stages say how their plots look', () => {
    const text = 'stages: {a: {cmd: x, plots: [p.csv: {x: a, y: b, header: false, title: "", cache: false}, q.csv]}}';
    const [stage] = parseDvcYaml(text, 'dvc.yaml').stages;
    expect(stage!.outputs.map(({ plot }) => plot)).toEqual([{ x: 'a', y: 'b', header: false, title: '' }, {}]);
  });

  test.each<[string, string[]]>([
    ['plots: {a: b}', ['dvc.yaml:1:1 `plots` is a list']],
    ['plots: [1]', ['dvc.yaml:1:9 a plot is a map of names']],
    ['plots: [a: {z: 1}]', ['dvc.yaml:1:13 unknown key "z"']],
    ['plots: [a: {header: false}]', ['dvc.yaml:1:13 unknown key "header"']],
    ['plots: [a: {x: 0}]', ['dvc.yaml:1:13 `x` is a field, or a map of files to fields, not 0']],
    ['plots: [a: {x: {f: [a]}}]', ['dvc.yaml:1:17 expected a field, not ["a"]']],
    ['plots: [a: {y: {f: [1]}}]', ['dvc.yaml:1:21 expected a field, not 1']],
    ['plots: [a: {y: null}]', ['dvc.yaml:1:13 expected a field, or a list of fields, not null']],
    ['plots: [a: {title: 1}]', ['dvc.yaml:1:13 `title` is a text, not 1']],
    ['stages: {a: {cmd: x, plots: [p: {header: 1}]}}', ['dvc.yaml:1:34 `header` cannot be 1']],
    ['stages: {a: {cmd: x, plots: [p: {x: [a]}]}}', ['dvc.yaml:1:34 `x` is a field, not ["a"]']],
  ])('%s', (text, mistakes) => {
    expect(mistakesOf(text)).toEqual(mistakes);
  });
});
