import { describe, expect, test } from '@jest/globals';
import { configJsonSchema, defaultConfig, parseConfig } from '../../src/config/index.js';
import { COMMENT_POLICIES } from '../../src/core/comment-policy.js';
import type { UserError } from '../../src/core/errors.js';

const read = (section: string) => parseConfig(`version: 1\ngithub: ${section}\n`, 'assay.yaml').github;

function mistakeOf(section: string) {
  try {
    read(section);
  } catch (error) {
    return (error as UserError).mistakes[0];
  }
  throw new Error('nothing is wrong with it');
}

describe('github:', () => {
  test('left out has its defaults: nobody may accept, any workflow counts', () => {
    expect(defaultConfig().github).toEqual({
      workflows: [],
      projects: [],
      release_managers: { users: [], teams: [] },
      merge_queue: 'reevaluate',
      comment: 'on-change',
      trust: 'self_reported',
      wait_minutes: 60,
    });
  });

  test('is read in full', () => {
    const section =
      '{workflows: [.github/workflows/ml.yml], projects: [services/ranker], release_managers: {users: [rita, ana_corp], teams: [ml-release]}, merge_queue: carry, comment: never, trust: pinned_workflow, wait_minutes: 5}';
    expect(read(section)).toMatchObject({
      merge_queue: 'carry',
      wait_minutes: 5,
      release_managers: { users: ['rita', 'ana_corp'], teams: ['ml-release'] },
    });
  });

  test.each([
    ['{workflows: [ml.yml]}', 'workflows', '.github/workflows/ml.yml'],
    ['{workflows: [.github/workflows/../../x.yml]}', 'workflows', '.github/workflows/ml.yml'],
    ['{projects: [../other]}', 'projects', 'services/ranker'],
    ['{projects: [/etc]}', 'projects', 'services/ranker'],
    ['{projects: [a/../b]}', 'projects', 'services/ranker'],
    ['{projects: ["."]}', 'projects', 'services/ranker'],
    ['{release_managers: {users: ["@rita"]}}', 'users', 'without @'],
    ['{release_managers: {teams: [acme/release]}}', 'teams', 'slug'],
    ['{projects: [services/a-b, services/a/b]}', 'services-a-b, is also that of services/a-b', 'Rename'],
    ['{projects: [模型]}', 'root, is also that of the root', 'Rename'],
    ['{merge_queue: carri}', 'merge_queue', 'Did you mean "carry"?'],
    ['{trust: trusted}', 'trust', 'self_reported'],
    ['{wait_minutes: 0}', 'wait_minutes', 'at least 1'],
    ['{coment: never}', 'coment', 'Did you mean "comment"?'],
  ])('%s is refused', (section, where, hint) => {
    const { message, hint: said, location } = mistakeOf(section)!;
    expect(message).toContain(where);
    expect(said).toContain(hint);
    expect(location!.line).toBe(2);
  });

  describe('numbers that the base measures again', () => {
    const model =
      '{model: m.onnx, task: binary, test: {path: t.csv, target: y, positive: 1}, gates: [{metric: f1, min: 0.5}]}';
    const config = (more: string, github = '', models = `{churn: ${model}}`) =>
      `version: 1\nmodels: ${models}\ngithub: {trust: trusted_reeval, merge_queue: carry, reevaluate: {workflow: .github/workflows/again.yml}${github}}\n${more}\n`;

    test('are of ONNX models alone', () => {
      expect(
        parseConfig(config('metrics: [{metric: "m.json:a", min: 0, informational: true}]'), 'assay.yaml').github,
      ).toMatchObject({
        trust: 'trusted_reeval',
        reevaluate: { workflow: '.github/workflows/again.yml' },
      });
    });

    test.each<[string, string, string]>([
      ['a number in a file', config('metrics: [{metric: "m.json:a", min: 0}]'), 'metrics[0]'],
      ['data', config('data: {rows: {path: t.csv}}'), 'data.rows'],
      [
        'predictions',
        config('', '', `{churn: ${model.replace('model: m.onnx', 'predictions: p.csv')}}`),
        'models.churn',
      ],
      ['drift', config('', '', `{churn: ${model.replace('f1, min: 0.5', 'drift.share, max: 0.3')}}`), 'drift.share'],
      ['no model', config('', '', '{}'), 'without models'],
      ['no workflow', config('').replace(/, reevaluate: \{.*?\}/, ''), 'no workflow is named'],
      ['another workflow file', config('').replace('.github/workflows/', ''), 'github.reevaluate.workflow'],
      ['projects below', config('', ', projects: [a]'), 'only the project at the root'],
      ['merge groups', config('').replace(' merge_queue: carry,', ''), 'merge group'],
    ])('%s cannot be', (_, text, message) => {
      expect(() => parseConfig(text, 'assay.yaml')).toThrow();
      try {
        parseConfig(text, 'assay.yaml');
      } catch (error) {
        const { mistakes, message: whole } = error as UserError;
        expect([whole, ...mistakes.map((one) => one.message)].join('\n')).toContain(message);
        for (const { hint, location } of mistakes) expect([hint, location]).not.toContain(undefined);
      }
    });
  });

  test.each<[string, string]>([
    ['workflows', Array.from({ length: 51 }, (_, index) => `.github/workflows/w${index}.yml`).join(', ')],
    ['projects', Array.from({ length: 51 }, (_, index) => `p${index}`).join(', ')],
  ])('too many %s are refused', (key, list) =>
    expect(mistakeOf(`{${key}: [${list}]}`)!.message).toContain(`at most 50 ${key}`),
  );

  test('too many teams are refused', () => {
    const teams = Array.from({ length: 21 }, (_, index) => `t${index}`).join(', ');
    expect(mistakeOf(`{release_managers: {teams: [${teams}]}}`)!.message).toContain('at most 20 teams');
  });

  test('knows the policies of comments that there are', () => {
    for (const policy of COMMENT_POLICIES) expect(read(`{comment: ${policy}}`).comment).toBe(policy);
    const { properties } = configJsonSchema() as {
      properties: { github: { properties: { comment: { enum: string[] } } } };
    };
    expect(properties.github.properties.comment.enum).toEqual([...COMMENT_POLICIES]);
  });
});
