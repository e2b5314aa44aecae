import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { QUIET_ENVIRONMENT } from './temporary-repository.js';
import type { TemporaryRepository } from './temporary-repository.js';

const REPOSITORY_ID = 100;
const FORK_ID = 200;

/** An event with its payload, cut to the fields that GitHub always sends. */
export interface GitHubEvent {
  name: string;
  payload: Record<string, unknown>;
}

/**
 * What GitHub is to git: a bare repository beside a TemporaryRepository, that serves any commit by its id, with the
 * test merges of pull requests, and checkouts as actions/checkout makes them (one commit deep, detached or on a branch).
 */
export class GitHubOrigin {
  readonly url: string;
  readonly #directory: string;
  #checkouts = 0;

  constructor(readonly source: TemporaryRepository) {
    this.#directory = join(source.directory, 'origin.git');
    this.url = pathToFileURL(this.#directory).href;
    git(source.directory, 'clone', '--quiet', '--bare', source.root, this.#directory);
    git(this.#directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  }

  /** Adds a commit to a branch behind the back of whoever works on it; returns its id. */
  moveBranch(branch: string, files: Record<string, string>): string {
    const { source } = this;
    const was = source.git('rev-parse', '--abbrev-ref', 'HEAD');
    source.git('fetch', '--quiet', this.#directory, branch);
    source.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    for (const [path, text] of Object.entries(files)) source.write(path, text);
    const sha = source.commit('meanwhile');
    source.git('push', '--quiet', this.#directory, `HEAD:refs/heads/${branch}`);
    source.git('checkout', '--quiet', was);
    return sha;
  }

  /** Commits of a branch, newest first: id, message and the files each changed. */
  log(branch: string, count: number): { sha: string; message: string; files: string[] }[] {
    const ids = git(this.#directory, 'rev-list', `--max-count=${count}`, branch).split('\n');
    return ids.map((sha) => ({
      sha,
      message: git(this.#directory, 'log', '-1', '--format=%B', sha),
      files: git(this.#directory, 'show', '--format=', '--name-only', sha).split('\n'),
    }));
  }

  /** Text of a file at a branch. */
  read(branch: string, path: string): string {
    return git(this.#directory, 'show', `${branch}:${path}`);
  }

  /** Makes every push end as one that a branch rule turns away. */
  protect(): void {
    const hook = join(this.#directory, 'hooks', 'pre-receive');
    writeFileSync(
      hook,
      '#!/bin/sh\necho "error: GH006: Protected branch update failed for refs/heads/main." >&2\nexit 1\n',
      {
        mode: 0o755,
      },
    );
  }

  /** Makes `refs/pull/<number>/merge` of a commit and the tip of `source`'s main. */
  openPullRequest(number: number, headSha: string): void {
    const { source } = this;
    const base = source.git('rev-parse', 'main');
    source.git('checkout', '--quiet', '--detach', base);
    source.git('merge', '--quiet', '--no-ff', '--message', `Merge ${headSha} into ${base}`, headSha);
    const target = `refs/pull/${number}`;
    source.git(
      'push',
      '--quiet',
      '--force',
      this.#directory,
      'main',
      `HEAD:${target}/merge`,
      `${headSha}:${target}/head`,
      `${headSha}:refs/heads/change-${number}`,
    );
    source.git('checkout', '--quiet', 'main');
  }

  /** Makes the test merge anew, as GitHub does after `main` moved. */
  refreshPullRequest(number: number): void {
    this.openPullRequest(number, git(this.#directory, 'rev-parse', `refs/pull/${number}/head`));
  }

  /** The event of a pull request, with the checkout that a workflow of it starts with. */
  pullRequest(number: number, { isFork = false } = {}): { event: GitHubEvent; workspace: string; sha: string } {
    const sha = git(this.#directory, 'rev-parse', `refs/pull/${number}/merge`);
    const head = git(this.#directory, 'rev-parse', `refs/pull/${number}/head`);
    const base = git(this.#directory, 'rev-parse', 'main');
    const repository = { id: REPOSITORY_ID, full_name: 'octo/churn' };
    const payload = {
      action: 'synchronize',
      number,
      repository,
      pull_request: {
        number,
        title: '`::error::` $(touch pwned) <b>',
        head: {
          sha: head,
          ref: `change-${number}`,
          repo: isFork ? { id: FORK_ID, full_name: 'mallory/churn' } : repository,
        },
        base: { sha: base, ref: 'main', repo: repository },
      },
    };
    return { event: { name: 'pull_request', payload }, workspace: this.checkout(sha, `pull/${number}/merge`), sha };
  }

  /** A push of `source`'s main over what was there, with its checkout. */
  push(): { event: GitHubEvent; workspace: string; sha: string } {
    const before = git(this.#directory, 'rev-parse', 'main');
    this.source.git('push', '--quiet', this.#directory, 'main');
    const after = git(this.#directory, 'rev-parse', 'main');
    const payload = {
      ref: 'refs/heads/main',
      before,
      after,
      repository: { id: REPOSITORY_ID, full_name: 'octo/churn' },
    };
    return { event: { name: 'push', payload }, workspace: this.checkout(after, 'origin/main', 'main'), sha: after };
  }

  /** A fresh checkout of a commit. */
  checkout(sha: string, remoteRef: string, branch?: string): string {
    const workspace = join(this.source.directory, `checkout-${++this.#checkouts}`);
    checkOut(workspace, { url: this.url, sha, remoteRef, ...(branch !== undefined && { branch }) });
    return workspace;
  }
}

/** `git init`, fetch of one commit without history, checkout, detached or on a branch: what actions/checkout runs by default. */
export function checkOut(
  workspace: string,
  { url, sha, remoteRef, branch }: { url: string; sha: string; remoteRef: string; branch?: string },
): void {
  mkdirSync(workspace);
  git(workspace, 'init', '--quiet', '--initial-branch=unborn');
  git(workspace, 'remote', 'add', 'origin', url);
  git(workspace, 'config', '--local', 'gc.auto', '0');
  git(
    workspace,
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    '--depth=1',
    'origin',
    `+${sha}:refs/remotes/${remoteRef}`,
  );
  const target = branch === undefined ? [`refs/remotes/${remoteRef}`] : ['-B', branch, `refs/remotes/${remoteRef}`];
  git(workspace, 'checkout', '--quiet', '--force', ...target);
}

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: directory, env: QUIET_ENVIRONMENT, encoding: 'utf8' }).trim();
}
