import { describe, expect, test } from '@jest/globals';
import { parseDvcYaml } from '../../src/pipeline/index.js';

const parsed = (meta: string) => parseDvcYaml(`stages:\n  s:\n    cmd: x\n    meta: ${meta}\n`, 'dvc.yaml').stages[0]!;
const mistakeIn = (meta: string): unknown => {
  try {
    parsed(meta);
  } catch (error) {
    const { mistakes } = error as { mistakes: { message: string; hint?: string; location: object }[] };
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]!.location).toMatchObject({ file: 'dvc.yaml', line: 4 });
    return [mistakes[0]!.message, mistakes[0]!.hint];
  }
  return undefined;
};

describe('meta.assay', () => {
  test.each<[string, object]>([
    ['', { retries: 0, resources: new Map() }],
    ['any text', { retries: 0 }],
    ['{owner: me, assays: [1]}', { retries: 0 }],
    ['{assay: {timeout: 30s}}', { timeoutMs: 30_000 }],
    ['{assay: {timeout: 1.5h, retries: 2}}', { timeoutMs: 5_400_000, retries: 2 }],
    ['{assay: {clean_environment: true}}', { cleanEnvironment: [] }],
    ['{assay: {clean_environment: [A, B_2]}}', { cleanEnvironment: ['A', 'B_2'] }],
    ['{assay: {resources: {gpu: 1, cpu: 0.5}}}', { resources: new Map([['gpu', 1], ['cpu', 0.5]]) }], // prettier-ignore
  ])('%s', (meta, settings) => {
    expect(parsed(meta).settings).toMatchObject(settings);
  });

  test.each<[string, string, string]>([
    ['{assay: {timout: 30s}}', 'unknown key "timout"', 'Did you mean "timeout"?'],
    ['{assay: {timeout: 30}}', '`timeout` cannot be 30', 'Write 30s, 5m or 1h.'],
    ['{assay: {timeout: 0s}}', '`timeout` cannot be "0s"', 'Write 30s, 5m or 1h.'],
    ['{assay: {timeout: 25d}}', '`timeout` cannot be "25d"', 'Write at most 24d, or leave it out.'],
    ['{assay: {retries: -1}}', '`retries` cannot be -1', 'Write a whole number from 0 to 100.'],
    ['{assay: {retries: "2"}}', '`retries` cannot be "2"', 'Write a whole number from 0 to 100.'],
    ['{assay: {clean_environment: PATH}}', '`clean_environment` cannot be "PATH"', expect.any(String) as never],
    ['{assay: {clean_environment: [1]}}', '1 is not the name of a variable', expect.any(String) as never],
    ['{assay: {resources: {gpu: one}}}', '`gpu` cannot be "one"', 'Write a number, such as 1 or 0.5.'],
    ['{assay: {resources: [gpu]}}', '`resources` is a map of names', expect.any(String) as never],
    ['{assay: 3}', '`meta.assay` is a map of names', expect.any(String) as never],
  ])('%s is refused', (meta, message, hint) => {
    expect(mistakeIn(meta)).toEqual([message, hint]);
  });

  test('may come out of templates', () => {
    const text = 'vars: [{gpus: 2}]\nstages: {s: {cmd: x, meta: {assay: {resources: {gpu: "${gpus}"}}}}}\n';
    expect(parseDvcYaml(text, 'dvc.yaml').stages[0]!.settings.resources).toEqual(new Map([['gpu', 2]]));
  });
});
