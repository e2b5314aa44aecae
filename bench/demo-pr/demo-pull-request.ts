import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startHttpServer } from '../../test/support/github-simulator/http-server.js';
import { answerOf } from './answer.js';
import { Story } from './story.js';

/** Tells the story by a page that shows it, as main.ts says. Resolves to the exit code. */
export async function demoPullRequest(args: string[]): Promise<number> {
  const { once, fix } = parseArgs({
    args,
    options: { once: { type: 'string' }, fix: { type: 'boolean', default: false } },
  }).values;
  const fixAsked = promised();
  const interrupted = promised();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, interrupted.keep);

  let story: Story | undefined;
  const server = await startHttpServer((request) => Promise.resolve(answerOf(request, story, fixAsked.keep)));
  let telling: Promise<number> | undefined;
  try {
    story = await Story.begin(server.url);
    telling = tell(story);
    return await Promise.race([telling, interrupted.promise.then(() => 0)]);
  } finally {
    await story?.stopApp();
    // Where it was interrupted: what waits for the App waits no longer.
    await telling?.catch(() => undefined);
    await story?.close();
    await server.stop();
    for (const signal of signals) process.off(signal, interrupted.keep);
  }

  async function tell(story: Story): Promise<number> {
    say(
      `The pull request: ${server.url}${story.path}`,
      'The Action runs on it now, and the App judges what it reports.',
    );
    const first = await story.judge();
    say(`assay / gate: ${first}.`);
    show(story, '1-first-push.html');
    if (once === undefined && !fix) {
      say('“Push the fix” on the page goes on.');
      await Promise.race([fixAsked.promise, interrupted.promise]);
      if (interrupted.isKept()) return 0;
    }
    story.pushFix();
    say('Pushed the fix. The Action runs again.');
    const second = await story.judge();
    say(`assay / gate: ${second}. The comment is the same one, edited.`);
    show(story, '2-second-push.html');
    if (once === undefined) {
      say('Ctrl-C ends it.');
      await interrupted.promise;
      return 0;
    }
    return first === 'failure' && second === 'success' ? 0 : 1;
  }

  function show(story: Story, file: string): void {
    if (once === undefined) return;
    mkdirSync(once, { recursive: true });
    writeFileSync(join(once, file), story.page());
  }
}

function say(...lines: string[]): void {
  for (const line of lines) console.log(line);
}

/** Something that somebody else will do. */
function promised(): { promise: Promise<void>; keep: () => void; isKept: () => boolean } {
  let isKept = false;
  let resolve: () => void;
  const promise = new Promise<void>((resolved) => (resolve = resolved));
  const keep = () => {
    isKept = true;
    resolve();
  };
  return { promise, keep, isKept: () => isKept };
}
