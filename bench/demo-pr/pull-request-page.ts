import { htmlText, pageHtml } from '../../src/report/index.js';
import type { CheckRun, Comment, PullRequest, Repository } from '../../test/support/github-simulator/index.js';
import { MARKDOWN_STYLE, markdownHtml } from './markdown-html.js';

export interface Around {
  /** Name of the check that main requires. */
  required: string;
  /** What is under way, if anything is. */
  activity?: string;
  /** Where the push that mends it is asked for, when it can be. */
  fixPath?: string;
}

const STYLE = `
.soft { color: var(--soft); } .about { font-size: .88rem; margin: 0 0 1.5rem; }
h1 { display: block; } h1 .soft { font-weight: 400; }
.button { display: inline-block; padding: .35rem 1rem; border-radius: .5rem; background: var(--link); color: var(--ground); font-weight: 600; text-decoration: none; }
.timeline { list-style: none; margin: 1.5rem 0; padding: 0; } .timeline > li { margin: 1rem 0; }
.commit { padding-left: 1.1rem; } .commit code { margin-left: .5rem; }
.card { border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; } .card > .markdown { padding: .1rem 1.1rem .5rem; }
.card > .by { margin: 0; padding: .55rem 1.1rem; background: var(--raised); border-bottom: 1px solid var(--line); }
.card > details { border-width: 1px 0 0; border-radius: 0; margin: 0; } .card summary { font-weight: 400; }
.card > h2 { margin: 0; padding: .8rem 1.1rem; font-size: 1.1rem; }
.pill { padding: .1em .6em; border: 1px solid var(--line); border-radius: 1em; color: var(--soft); font-size: .8rem; white-space: nowrap; }
${MARKDOWN_STYLE}`;

/** A pull request as its reviewer sees it: what was pushed and said, in order, and the checks of its newest commit. */
export function pullRequestPage(pull: PullRequest, around: Around): string {
  const { repository, title, number, author, headRef, baseRef } = pull;
  const commits = pull.commits().length;
  return pageHtml({
    title: `${title} #${number}`,
    style: STYLE,
    body: [
      '<p class="about soft">A GitHub of this machine, with the App of dist/app and the Action of dist/action: comment and checks are theirs.</p>',
      `<p class="soft">${htmlText(repository.fullName)}</p>`,
      `<h1>${htmlText(title)} <span class="soft">#${number}</span></h1>`,
      `<p class="soft"><strong class="good">Open</strong> <b>${htmlText(author.login)}</b> wants to merge ${commits} ${commits === 1 ? 'commit' : 'commits'} into <code>${htmlText(baseRef)}</code> from <code>${htmlText(headRef)}</code></p>`,
      ...nextStep(around),
      '<ol class="timeline">',
      ...timelineOf(pull, around.required),
      '</ol>',
      ...mergeBox(pull, around.required),
    ],
  });
}

function nextStep({ activity, fixPath }: Around): string[] {
  if (activity !== undefined) return [`<p class="note info" role="status">${htmlText(activity)}</p>`];
  return fixPath === undefined
    ? []
    : [
        `<p><a class="button" href="${htmlText(fixPath)}">Push the fix</a> <span class="soft">as its author would</span></p>`,
      ];
}

/** The description, then pushes and comments, oldest first. */
function timelineOf(pull: PullRequest, required: string): string[] {
  const { repository, world, author, body } = pull;
  const commits = pull.commits().map((sha) => {
    const { message, date } = world.git.commits.get(sha)!;
    const gate = markOf(repository.latestCheck(sha, required));
    return { at: date, html: `<li class="commit">${gate} ${htmlText(message)} <code>${sha.slice(0, 7)}</code></li>` };
  });
  const comments = pull.comments().map((comment) => ({ at: comment.createdAt, html: commentItem(comment) }));
  const described = card(`<b>${htmlText(author.login)}</b> opened this`, body ?? '');
  return [
    `<li>${described}</li>`,
    ...[...commits, ...comments].sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ html }) => html),
  ];
}

function commentItem({ id, user, app, body, createdAt, updatedAt }: Comment): string {
  const who = `<b>${htmlText(user.login.replace(/\[bot\]$/, ''))}</b>${app ? ' <span class="pill">bot</span>' : ''}`;
  const edited = updatedAt > createdAt ? `, edited ${timeOf(updatedAt)}` : '';
  return `<li id="issuecomment-${id}">${card(`${who} commented ${timeOf(createdAt)}${edited}`, body)}</li>`;
}

function card(by: string, markdown: string): string {
  return `<div class="card"><p class="by">${by}</p><div class="markdown">${markdownHtml(markdown)}</div></div>`;
}

/** The checks of the newest commit, the required one first, and whether it can be merged. */
function mergeBox({ repository, headSha }: PullRequest, required: string): string[] {
  const newest = new Map(repository.checkRuns(headSha).map((check) => [`${check.app.slug} ${check.name}`, check]));
  const checks = [...newest.values()].sort(
    (a, b) => Number(b.name === required) - Number(a.name === required) || a.name.localeCompare(b.name),
  );
  const gate = repository.latestCheck(headSha, required);
  const word =
    gate?.status !== 'completed'
      ? 'Merging waits for a required check'
      : ['success', 'neutral', 'skipped'].includes(gate.conclusion ?? '')
        ? 'This can be merged'
        : 'Merging is blocked';
  return [
    `<section class="card"><h2>${word}</h2>`,
    ...checks.map((check) => checkItem(repository, check, check.name === required)),
    '</section>',
  ];
}

function checkItem(repository: Repository, check: CheckRun, isRequired: boolean): string {
  const { name, app, status, conclusion, output } = check;
  const title = output.title === null ? '' : ` <span class="soft">${htmlText(output.title)}</span>`;
  const pill = isRequired ? ' <span class="pill">Required</span>' : '';
  const run = repository.runs.find(({ suite }) => suite === check.suite);
  const link = run ? ` · <a href="/${htmlText(repository.fullName)}/actions/runs/${run.id}">summary and log</a>` : '';
  const state = (conclusion ?? status).replaceAll('_', ' ');
  const notes = output.annotations.map(
    ({ path, start_line: line, title, message }) =>
      `<li><code>${htmlText(path)}:${line}</code> ${title === undefined ? '' : `<b>${htmlText(title)}</b> `}${htmlText(message)}</li>`,
  );
  return [
    `<details><summary>${markOf(check)} <b>${htmlText(name)}</b>${title}${pill}</summary><div>`,
    `<p class="soft">${htmlText(app.slug)}: ${htmlText(state)}${link}</p>`,
    `<div class="markdown">${markdownHtml(output.summary ?? '')}${markdownHtml(output.text ?? '')}</div>`,
    ...(notes.length > 0 ? [`<p>Annotations</p><ul>${notes.join('')}</ul>`] : []),
    '</div></details>',
  ].join('\n');
}

const MARKS: Record<string, [mark: string, tone: string]> = {
  success: ['✓', 'good'],
  failure: ['✕', 'bad'],
  neutral: ['■', 'quiet'],
};

/** A check's outcome in one character, with its word for who does not see it. */
function markOf(check: CheckRun | undefined): string {
  const word = check?.conclusion ?? check?.status ?? 'expected';
  const [mark, tone] = MARKS[word] ?? ['●', 'unsure'];
  return `<span class="${tone}" role="img" aria-label="${htmlText(word)}" title="${htmlText(word)}">${mark}</span>`;
}

function timeOf(date: Date): string {
  return `${date.toISOString().slice(11, 19)} UTC`;
}
