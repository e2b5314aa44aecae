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
      '{workflows: [.github/workflows/ml.yml], projects: [services/ranker], release_managers: {users: [rita], teams: [ml-release]}, merge_queue: carry, comment: never, trust: pinned_workflow, wait_minutes: 5}';
    expect(read(section)).toMatchObject({
      merge_queue: 'carry',
      wait_minutes: 5,
      release_managers: { teams: ['ml-release'] },
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
