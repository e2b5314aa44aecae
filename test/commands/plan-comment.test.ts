import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shouldWrite } from '../../src/commands/comment-policy.js';
import { commentMarker, isSameText, keptComment, planComment } from '../../src/commands/plan-comment.js';
import type { CommentPlan, SeenComment } from '../../src/commands/plan-comment.js';
import { COMMENT_POLICIES } from '../../src/core/comment-policy.js';
import type { CommentPolicy } from '../../src/core/comment-policy.js';

const MARKER = '<!-- assay:v1 project=root -->';
const TEXT = `${MARKER}\n\n## ✅ Assay: pass\n`;

type Author = 'us' | 'actions' | 'somebody';
const seen = (id: number, author: Author, body = `${MARKER}\n\nold\n`): SeenComment => ({
  id,
  body,
  authorIsUs: author === 'us',
  authorIsActionsBot: author === 'actions',
});

describe('one comment a project', () => {
  test.each<[string, SeenComment[], string | undefined, CommentPlan]>([
    ['is created where there is none', [], TEXT, { delete: [], create: TEXT }],
    ['is edited in place', [seen(5, 'us')], TEXT, { delete: [], update: { id: 5, body: TEXT } }],
    ['is left where it says the same', [seen(5, 'us', TEXT)], TEXT, { delete: [] }],
    [
      'says the same with other line breaks',
      [seen(5, 'us', TEXT.replaceAll('\n', '\r\n').trimEnd())],
      TEXT,
      { delete: [] },
    ],
    [
      'is the oldest of ours, and the others go',
      [seen(9, 'us'), seen(5, 'us', TEXT), seen(7, 'us')],
      TEXT,
      { delete: [7, 9] },
    ],
    ['is not wanted, and not there', [], undefined, { delete: [] }],
    ['is left where nothing is wanted', [seen(5, 'us')], undefined, { delete: [] }],
    ['is one where nothing is wanted', [seen(5, 'us'), seen(6, 'us')], undefined, { delete: [6] }],
    ['takes over a workflow’s', [seen(3, 'actions')], TEXT, { delete: [], update: { id: 3, body: TEXT } }],
    ['is ours rather than a workflow’s', [seen(3, 'actions'), seen(5, 'us', TEXT)], TEXT, { delete: [3] }],
    ['is nobody else’s', [seen(3, 'somebody', TEXT)], TEXT, { delete: [], create: TEXT }],
    ['is left beside a forged one', [seen(1, 'somebody'), seen(5, 'us', TEXT)], TEXT, { delete: [] }],
    [
      'is of the project alone',
      [seen(5, 'us', `${commentMarker('other')}\n\nold`), seen(6, 'us', 'no marker')],
      TEXT,
      { delete: [], create: TEXT },
    ],
    [
      'has the marker as its first line',
      [seen(5, 'us', `quoted\n${MARKER}`), seen(6, 'us', `> ${MARKER}`), seen(7, 'us', `${MARKER} x`)],
      TEXT,
      { delete: [], create: TEXT },
    ],
  ])('%s', (_, existing, desired, plan) => expect(planComment(existing, 'root', desired)).toEqual(plan));

  test('that may not be edited goes before ours is written', () => {
    const options = { mayEditOthers: false };
    expect(planComment([seen(3, 'actions')], 'root', TEXT, options)).toEqual({ delete: [3], create: TEXT });
    expect(planComment([seen(3, 'actions'), seen(5, 'us')], 'root', TEXT, options)).toEqual({
      delete: [3],
      update: { id: 5, body: TEXT },
    });
    expect(planComment([seen(3, 'actions')], 'root', undefined, options)).toEqual({ delete: [] });
  });

  test.each(['', 'a b', 'x-->', '<b>', 'A', 'x'.repeat(61), 'a\nb'])('no project is called %j', (project) =>
    expect(() => commentMarker(project)).toThrow('not the slug of a project'),
  );

  test('comes of any comments, by any number of writers, and then nothing is left to do', () => {
    const comment = fc.record({
      author: fc.constantFrom<Author>('us', 'actions', 'somebody'),
      body: fc.constantFrom(TEXT, `${MARKER}\n\nold\n`, `${commentMarker('other')}\n\nold\n`, 'hello'),
    });
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (comments, writers) => {
        let now = comments.map(({ author, body }, index) => seen(index + 1, author, body));
        const foreign = (list: SeenComment[]) => list.filter((one) => !one.authorIsUs && !one.authorIsActionsBot);
        const untouched = foreign(now);
        // All of them look before any acts.
        const plans = Array.from({ length: writers }, () => planComment(now, 'root', TEXT));
        for (const plan of plans) now = acted(now, plan);
        now = acted(now, planComment(now, 'root', TEXT));
        expect(
          now.filter(
            ({ authorIsUs, authorIsActionsBot, body }) => (authorIsUs || authorIsActionsBot) && isSameText(body, TEXT),
          ),
        ).toHaveLength(1);
        expect(now.filter((one) => one.body.startsWith(MARKER) && !untouched.includes(one))).toHaveLength(1);
        expect(foreign(now)).toEqual(untouched);
        expect(planComment(now, 'root', TEXT)).toEqual({ delete: [] });
        expect(keptComment(now, 'root')?.body).toBe(TEXT);
      }),
    );
  });
});

function acted(comments: SeenComment[], { delete: gone, update, create }: CommentPlan): SeenComment[] {
  const left = comments.filter(({ id }) => !gone.includes(id));
  const edited = left.map((one) => (one.id === update?.id ? { ...one, body: update.body } : one));
  const next = Math.max(0, ...comments.map(({ id }) => id)) + 1;
  return create === undefined ? edited : [...edited, seen(next, 'us', create)];
}

describe('when a comment is written', () => {
  const draft = (decision: 'pass' | 'fail' | 'inconclusive' | 'waiting', hasNews: boolean) => ({
    body: TEXT,
    decision,
    hasNews,
  });
  const answers = (before: string | undefined, after: ReturnType<typeof draft>) =>
    COMMENT_POLICIES.filter((policy) => shouldWrite(policy, before, after));

  test.each<[string, string | undefined, ReturnType<typeof draft>, CommentPolicy[]]>([
    ['nothing moved', undefined, draft('pass', false), ['always']],
    ['something moved', undefined, draft('pass', true), ['always', 'on-change']],
    ['a failure', undefined, draft('fail', true), ['always', 'on-change', 'on-failure']],
    ['nobody can tell', undefined, draft('inconclusive', true), ['always', 'on-change', 'on-failure']],
    ['nothing is decided', undefined, draft('waiting', true), []],
    ['nothing is decided anew', 'old', draft('waiting', true), []],
    ['the one that stands says something else', 'old', draft('pass', false), ['always', 'on-change', 'on-failure']],
    ['the one that stands says the same', TEXT, draft('fail', true), []],
  ])('%s', (_, before, after, policies) => expect(answers(before, after)).toEqual(policies));
});
