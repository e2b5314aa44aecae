import { describeCommit, describeFile } from '../describe/commits.js';
import { repositoryUrl } from '../describe/repositories.js';
import type { Repository } from '../repository.js';
import { ApiError, notFound, ok, page, repositoryOf } from './route.js';
import type { Answer, Call, Json, Route } from './route.js';

const READ = [{ contents: 'read' as const }];
/** Larger files have no content in their JSON. */
const MOST_INLINE = 1024 * 1024;

export const CONTENT_ROUTES: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/contents/{path}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const path = call.parameters['path']!.replace(/^\/+|\/+$/g, '');
      const ref = call.query.get('ref') ?? repository.defaultBranch;
      const commit = repository.resolve(ref);
      if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`);
      const files = call.world.git.filesOf(commit);
      const sha = files.get(path);
      if (sha === undefined) return directory(call, repository, path, ref, files);
      const bytes = call.world.git.blobs.get(sha)!;
      if (/\braw\b/.test(call.headers.get('accept') ?? '')) {
        return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
      }
      const isInline = bytes.length <= MOST_INLINE;
      return ok({
        ...entry(call, repository, path, ref, sha, bytes.length),
        type: 'file',
        encoding: isInline ? 'base64' : 'none',
        content: isInline ? base64(bytes) : '',
      });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const sha = commitOf(repository, call.parameters['ref']!);
      const [parent] = call.world.git.commits.get(sha)!.parents;
      const changed = call.world.git.diff(parent, sha);
      return ok({
        ...describeCommit(call.world, repository, sha),
        stats: { total: changed.length, additions: changed.length, deletions: 0 },
        files: changed.map((file) => describeFile(call.world, repository, sha, file)),
      });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const { world } = call;
      const [from = '', to = ''] = call.parameters['basehead']!.split('...').map((ref) => ref.replace(/^.*:/, ''));
      const [base, head] = [repository.resolve(from), repository.resolve(to)];
      const mergeBase = base && head && world.git.mergeBase(base, head);
      if (!mergeBase) throw notFound();
      const commits = between(call, base, head);
      const [ahead, behind] = [commits.length, between(call, head, base).length];
      const url = `${repositoryUrl(world, repository)}/compare/${from}...${to}`;
      const html = `${world.urls.html}/${repository.fullName}/compare/${from}...${to}`;
      return ok({
        url,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: describeCommit(world, repository, base),
        merge_base_commit: describeCommit(world, repository, mergeBase),
        status: ahead && behind ? 'diverged' : ahead ? 'ahead' : behind ? 'behind' : 'identical',
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: commits.slice(0, 250).map((sha) => describeCommit(world, repository, sha)),
        files: world.git
          .diff(mergeBase, head)
          .slice(0, 300)
          .map((file) => describeFile(world, repository, head, file)),
      });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/branches/{branch}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const name = call.parameters['branch']!;
      const sha = repository.branches.get(name);
      if (sha === undefined) throw new ApiError(404, 'Branch not found');
      const url = `${repositoryUrl(call.world, repository)}/branches/${name}`;
      const checks = repository.settings.protectedBranches.get(name);
      const isProtected = checks !== undefined || repository.settings.rulesets.some(({ branch }) => branch === name);
      const required = checks && {
        enforcement_level: 'non_admins',
        contexts: checks.map(({ context }) => context),
        checks: checks.map(({ context, appId }) => ({ context, app_id: appId ?? null })),
      };
      return ok({
        name,
        commit: describeCommit(call.world, repository, sha),
        _links: { self: url, html: `${call.world.urls.html}/${repository.fullName}/tree/${name}` },
        protected: isProtected,
        protection: { enabled: isProtected, ...(required && { required_status_checks: required }) },
        protection_url: `${url}/protection`,
      });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    needs: READ,
    answer(call) {
      const sha = call.parameters['file_sha']!;
      const bytes = call.world.git.blobs.get(sha);
      if (!bytes) throw notFound();
      return ok({
        sha,
        node_id: `B_${sha}`,
        size: bytes.length,
        url: `${repositoryUrl(call.world, repositoryOf(call))}/git/blobs/${sha}`,
        content: base64(bytes),
        encoding: 'base64',
      });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const asked = call.parameters['tree_sha']!;
      const commit = repository.resolve(asked);
      const sha = commit === undefined ? asked : call.world.git.commits.get(commit)!.tree;
      if (!call.world.git.trees.has(sha)) throw notFound();
      const base = `${repositoryUrl(call.world, repository)}/git`;
      const list = (tree: string, prefix: string): Json[] =>
        call.world.git.trees.get(tree)!.flatMap((one) => {
          const size = call.world.git.blobs.get(one.sha)?.length;
          const shown = {
            ...one,
            path: prefix + one.path,
            ...(one.type === 'blob' && { size }),
            url: `${base}/${one.type}s/${one.sha}`,
          };
          const isDeep = one.type === 'tree' && call.query.has('recursive');
          return [shown, ...(isDeep ? list(one.sha, `${prefix}${one.path}/`) : [])];
        });
      return ok({ sha, url: `${base}/trees/${sha}`, tree: list(sha, ''), truncated: false });
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const ref = `refs/${call.parameters['ref']}`;
      const found = refsOf(repository).find(([name]) => name === ref);
      if (!found) throw notFound();
      return ok(describeRef(call, repository, found));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const found = refsOf(repository).filter(([name]) => name.startsWith(`refs/${call.parameters['ref']}`));
      // The description has no pages here; GitHub answers all of them.
      return ok(found.map((ref) => describeRef(call, repository, ref)));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const sha = commitOf(repository, call.query.get('sha') ?? repository.defaultBranch);
      const path = call.query.get('path');
      const shas = [...call.world.git.history(sha)].filter((one) => {
        const [parent] = call.world.git.commits.get(one)!.parents;
        return path === null || call.world.git.diff(parent, one).some((file) => `${file.path}/`.startsWith(`${path}/`));
      });
      return page(call, shas, (one) => describeCommit(call.world, repository, one));
    },
  },
];

function commitOf(repository: Repository, ref: string): string {
  const sha = repository.resolve(ref);
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

/** Commits of `to` that `from` does not have, oldest first. */
function between(call: Call, from: string, to: string): string[] {
  const known = new Set(call.world.git.history(from));
  return [...call.world.git.history(to)].filter((sha) => !known.has(sha)).reverse();
}

function refsOf(repository: Repository): [name: string, sha: string][] {
  return [
    ...[...repository.branches].map(([name, sha]): [string, string] => [`refs/heads/${name}`, sha]),
    ...repository.pulls.map((pull): [string, string] => [`refs/pull/${pull.number}/head`, pull.headSha]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

function describeRef(call: Call, repository: Repository, [ref, sha]: [string, string]): Json {
  const base = `${repositoryUrl(call.world, repository)}/git`;
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${base}/${ref}`,
    object: { type: 'commit', sha, url: `${base}/commits/${sha}` },
  };
}

function directory(call: Call, repository: Repository, path: string, ref: string, files: Map<string, string>): Answer {
  const prefix = path === '' ? '' : `${path}/`;
  const names = new Set(
    [...files.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0]!),
  );
  if (names.size === 0) throw notFound();
  const entries = [...names].map((name) => {
    const sha = files.get(prefix + name);
    const size = sha === undefined ? 0 : call.world.git.blobs.get(sha)!.length;
    const shown = entry(call, repository, prefix + name, ref, sha ?? '0'.repeat(40), size);
    return { ...shown, type: sha === undefined ? 'dir' : 'file' };
  });
  return ok(entries);
}

function entry(call: Call, repository: Repository, path: string, ref: string, sha: string, size: number): Json {
  const { urls } = call.world;
  const base = repositoryUrl(call.world, repository);
  const where = path.split('/').map(encodeURIComponent).join('/');
  const url = `${base}/contents/${where}?ref=${encodeURIComponent(ref)}`;
  const git = `${base}/git/blobs/${sha}`;
  const html = `${urls.html}/${repository.fullName}/blob/${ref}/${where}`;
  return {
    name: path.split('/').at(-1)!,
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: `https://raw.githubusercontent.com/${repository.fullName}/${ref}/${where}`,
    _links: { self: url, git, html },
  };
}

/** In lines, as GitHub breaks it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
