import { describe, expect, test } from '@jest/globals';
import { checkOutput } from '../../src/commands/check-output.js';
import { pullRequestComment } from '../../src/commands/pull-request-comment.js';
import type { PullRequestEvidence } from '../../src/commands/pull-request-evidence.js';
import { acceptCommand } from '../../src/github/index.js';
import { HEAD } from '../support/churn-report.js';
import { skeletonOf } from '../support/element-tree.js';
import type { Seen } from '../support/element-tree.js';
import { linkedTexts, parsedMarkdown } from '../support/github-markdown.js';
import { hostileReport, hostileSituations } from '../support/hostile-evidence.js';
import { ALL_HOSTILE, HUGE } from '../support/hostile-strings.js';

/** Every element that a comment of ours may have, and the attributes of it. */
const OURS: Record<string, readonly string[]> = {
  h2: [],
  p: [],
  sub: [],
  strong: [],
  em: [],
  code: ['class'],
  pre: [],
  blockquote: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align'],
  td: ['align'],
  details: ['open'],
  summary: [],
  a: ['href'],
};
const MARKER = '<!-- assay:v1 project=root -->';

/** A command is one line, so a rule of several lines cannot be accepted by one. */
const canAccept = (text: string) => acceptCommand(text, HEAD) !== undefined;

const evidenceOf = (text: string, isAcceptable = canAccept(text)): PullRequestEvidence[] => [
  hostileReport(text, isAcceptable),
  ...hostileSituations(text),
];

/** Whatever is in a comment that is not ours: foreign elements, attributes, comments and links, and what GitHub would link. */
function foreign(seen: readonly Seen[]): unknown[] {
  const found = seen.flatMap(({ tag, attributes }): unknown[] => {
    if (tag === undefined) return [];
    const known = OURS[tag];
    if (!known) return [tag];
    const { href, class: language, ...others } = attributes;
    return [
      ...Object.keys(others).filter((name) => !known.includes(name)),
      ...(href === undefined ||
      /^https:\/\/github\.com\/[^/?#]*\/[^/?#]*\/(?:actions\/runs\/\d+\/attempts\/\d+|blob\/a{40}\/[^?]*#L3)$/.test(
        href,
      )
        ? []
        : [href]),
      ...(language === undefined || /^language-(?:mermaid|text)$/.test(language) ? [] : [language]),
    ];
  });
  return [...found, ...linkedTexts(seen)];
}

/** The body without its marker, which must be its first line and the only comment. */
function unmarked(body: string): string {
  expect(body.startsWith(`${MARKER}\n\n## `)).toBe(true);
  return body.slice(MARKER.length);
}

const seenOf = (one: PullRequestEvidence) => parsedMarkdown(unmarked(pullRequestComment(one).body));
const plain = (isAcceptable: boolean) => evidenceOf('Placeholder', isAcceptable).map((one) => skeletonOf(seenOf(one)));
const PLAIN = plain(true);
const UNACCEPTABLE = plain(false);

test('there are at least 200 strings, and the placeholder is drawn with all that there is', () => {
  expect(ALL_HOSTILE.length + HUGE.length).toBeGreaterThanOrEqual(200);
  const tags = new Set(PLAIN.flat().map((path) => path.split('>').at(-1)!));
  expect([...tags].sort()).toEqual(
    Object.keys(OURS)
      .filter((tag) => tag !== 'em')
      .sort(),
  );
});

describe('a comment holds no element, link, mention or comment that is not ours', () => {
  test.each(ALL_HOSTILE.map((text) => [text]))('%j', (text) => {
    evidenceOf(text).forEach((one, index) => {
      const seen = seenOf(one);
      expect(foreign(seen)).toEqual([]);
      expect(skeletonOf(seen)).toEqual((canAccept(text) ? PLAIN : UNACCEPTABLE)[index]);
    });
  });

  test.each(HUGE.map((text) => [text.slice(0, 10), text]))('%j, and so on', (_, text) => {
    for (const one of evidenceOf(text)) {
      const { body } = pullRequestComment(one);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
      expect(foreign(parsedMarkdown(unmarked(body)))).toEqual([]);
    }
  });
});

test('nor does the text of a check, whose title is one visible line', () => {
  for (const text of [...ALL_HOSTILE.filter((_, index) => index % 30 === 0), ...HUGE]) {
    const parts = evidenceOf(text).map((one) => ({ ...one, name: text.slice(0, 60) }));
    for (const given of [parts.slice(0, 1), parts]) {
      const { title, summary } = checkOutput(given);
      expect(foreign(parsedMarkdown(summary))).toEqual([]);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(60_000);
      expect(title.length).toBeLessThanOrEqual(255);

      expect(title).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/);
    }
  }
});

test('what this test looks for is seen where it is', () => {
  const seen = parsedMarkdown(
    `<!-- x -->\n\n<b>x</b> @octocat https://evil.example [x](https://github.com.evil.example/a) www.evil.example\n\n#12 costs $5\n`,
  );
  expect(foreign(seen)).toEqual([
    '#comment',
    'b',
    'https://evil.example',
    'https://github.com.evil.example/a',
    'http://www.evil.example',
    expect.stringContaining('@octocat'),
    'https://evil.example',
    'www.evil.example',
    '#12 costs $5',
  ]);
});
