import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { checkOut } from './github-origin.js';
import type { PullRequest, Repository } from './github-simulator/index.js';
import { QUIET_ENVIRONMENT } from './temporary-repository.js';

/**
 * Writes what the simulated GitHub's git holds into a bare repository, with the branches of `repository` and the refs of its
 * pull requests, so that real git can fetch from it; made where it is missing, else brought up to date.
 */
export function mirrorGit({ world, branches, pulls, defaultBranch }: Repository, directory: string): void {
  if (!existsSync(directory)) {
    const init = ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, directory];
    execFileSync('git', init, { env: QUIET_ENVIRONMENT });
    // GitHub serves any commit by its id.
    const setting = ['config', 'uploadpack.allowAnySHA1InWant', 'true'];
    execFileSync('git', setting, { cwd: directory, env: QUIET_ENVIRONMENT });
  }
  for (const { sha, type, content } of world.git.objects()) {
    const path = join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])));
  }
  const refs = new Map([...branches].map(([name, sha]): [string, string] => [`heads/${name}`, sha]));
  for (const { number, headSha, mergeCommitSha } of pulls) {
    refs.set(`pull/${number}/head`, headSha);
    if (mergeCommitSha !== null) refs.set(`pull/${number}/merge`, mergeCommitSha);
  }
  for (const [name, sha] of refs) {
    const path = join(directory, 'refs', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${sha}\n`);
  }
}

/** What actions/checkout leaves of a pull request by default, its test merge one commit deep; the mirror is in `directory`. */
export function checkOutPullRequest(
  { repository, number, mergeCommitSha }: PullRequest,
  workspace: string,
  directory: string,
): void {
  const origin = join(directory, 'origin.git');
  mirrorGit(repository, origin);
  checkOut(workspace, { url: pathToFileURL(origin).href, sha: mergeCommitSha!, remoteRef: `pull/${number}/merge` });
}
