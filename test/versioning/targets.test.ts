import { describe, expect, test } from '@jest/globals';
import type { TrackedOutput } from '../../src/core/tracked.js';
import { outputsMatching } from '../../src/versioning/targets.js';
import { userErrorOf } from '../support/scratch-repository.js';

const output = (path: string, owner: string): TrackedOutput => ({ path, owner, cached: true, pushed: true });
const OUTPUTS = [
  output('data', 'data.dvc'),
  output('data2', 'data2.dvc'),
  output('models/a.onnx', 'dvc.yaml:train'),
  output('models/b.onnx', 'dvc.yaml:train'),
];

describe('outputsMatching', () => {
  test.each([
    [[], ['data', 'data2', 'models/a.onnx', 'models/b.onnx']],
    [['data'], ['data']],
    [['data.dvc'], ['data']],
    [['./data/'], ['data']],
    [['data/deep/file.csv'], ['data']],
    [['dvc.yaml:train'], ['models/a.onnx', 'models/b.onnx']],
    [
      ['models/b.onnx', 'data2', 'data2.dvc'],
      ['data2', 'models/b.onnx'],
    ],
  ])('%j names %j', (targets, paths) => {
    expect(outputsMatching(OUTPUTS, targets).map(({ path }) => path)).toEqual(paths);
  });

  test('a path inside an output means that part of it, unless the whole is meant as well', () => {
    const only = (...targets: string[]) => outputsMatching(OUTPUTS, targets).map((one) => [one.path, one.only]);
    expect(only('data/deep/', './data/x', 'data2')).toEqual([
      ['data', ['deep', 'x']],
      ['data2', undefined],
    ]);
    expect(only('data/x', 'data.dvc')).toEqual([['data', undefined]]);
    expect(only('data', 'data/x')).toEqual([['data', undefined]]);
  });

  test.each([
    ['dta.dvc', 'Did you mean "data.dvc"?'],
    ['models/a.onx', 'Did you mean "models/a.onnx"?'],
    ['something/else', 'Check the spelling; `assay add something/else` tracks what is not tracked yet.'],
  ])('%j is refused with the nearest name', (target, hint) => {
    const error = userErrorOf(() => outputsMatching(OUTPUTS, ['data', target]));
    expect(error).toMatchObject({ code: 'TARGET_UNKNOWN', exitCode: 2, hint });
    expect(error.message).toContain(`"${target}"`);
  });
});
