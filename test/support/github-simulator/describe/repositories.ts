import type { Repository } from '../repository.js';
import type { World } from '../world.js';
import { describeAccount, timeOf } from './accounts.js';
import type { Json } from './accounts.js';

/** Endings of a repository's many `…_url`. */
const URLS: Record<string, string> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};
const KNOWN_URLS = new Map<string, Json>();

export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.urls.api}/repos/${repository.fullName}`;
}

/** The first fields of every repository; what `workflow_run` and `check_suite` show. */
export function describeMinimalRepository(world: World, repository: Repository): Json {
  const url = repositoryUrl(world, repository);
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    owner: describeAccount(world, repository.owner),
    html_url: `${world.urls.html}/${repository.fullName}`,
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...urlsOf(url),
  };
}

/** Made once: repositories are in most answers, in lists of pull requests twice each. */
function urlsOf(url: string): Json {
  let urls = KNOWN_URLS.get(url);
  if (!urls) {
    urls = Object.fromEntries(Object.entries(URLS).map(([name, ending]) => [`${name}_url`, url + ending]));
    KNOWN_URLS.set(url, urls);
  }
  return urls;
}

/** Schemas `repository`, `repository-webhooks`. */
export function describeRepository(world: World, repository: Repository): Json {
  const html = `${world.urls.html}/${repository.fullName}`;
  const open = repository.pulls.filter(({ state }) => state === 'open').length;
  const forks = world.repositories.filter(({ parent, isGone }) => parent === repository && !isGone).length;
  return {
    ...describeMinimalRepository(world, repository),
    git_url: html.replace(/^https?/, 'git') + '.git',
    ssh_url: `git@github.com:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: 'Python',
    forks_count: forks,
    stargazers_count: 0,
    watchers_count: 0,
    size: 100,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    is_template: false,
    topics: [],
    custom_properties: {},
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.isPrivate ? 'private' : 'public',
    pushed_at: timeOf(repository.pushedAt),
    created_at: timeOf(repository.createdAt),
    updated_at: timeOf(repository.pushedAt),
    allow_forking: true,
    web_commit_signoff_required: false,
    license: null,
    forks,
    open_issues: open,
    watchers: 0,
  };
}

/** Schema `full-repository`. */
export function describeFullRepository(world: World, repository: Repository): Json {
  const { parent } = repository;
  return {
    ...describeRepository(world, repository),
    network_count: 0,
    subscribers_count: 0,
    ...(parent && { parent: describeRepository(world, parent), source: describeRepository(world, parent) }),
  };
}
