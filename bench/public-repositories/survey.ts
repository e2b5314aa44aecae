import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A DVC project inside a checkout. */
export interface Project {
  /** `owner/name` on GitHub. */
  repository: string;
  commit: string;
  /** Where `.dvc/` is inside the checkout; empty when at its top. */
  place: string;
  directory: string;
  /** Commits to compare with, the older one first; none in a history of one commit. */
  revisions: string[];
  /** What its dvc.yaml and .dvc files use. */
  features: string[];
}

const FEATURES: Record<string, RegExp> = {
  foreach: /^\s+foreach:/m,
  matrix: /^\s+matrix:/m,
  templates: /\$\{/,
  vars: /^\s*vars:/m,
  wdir: /^\s+wdir:/m,
  frozen: /^\s+frozen: true/m,
  always_changed: /^\s+always_changed: true/m,
  persist: /persist: true/,
  'cache: false': /cache: false/,
  'command lists': /cmd:\s*\n\s+- /,
  'stage params': /^\s+params:/m,
  'stage plots': /^\s+plots:/m,
  'top-level plots': /^plots:/m,
  'top-level metrics': /^metrics:/m,
  'top-level params': /^params:/m,
  artifacts: /^artifacts:/m,
  'py or toml params': /^\s+- \S+\.(py|toml):/m,
  desc: /^\s+desc:/m,
};

/** The projects of a checkout named `owner__name`; nested ones count, those inside `.git` or another `.dvc` do not. */
export function projectsIn(checkout: string): Project[] {
  const git = (...args: string[]) => execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();
  const commit = git('rev-parse', 'HEAD');
  return directoriesWithDvc(checkout).map((directory) => {
    const commits = git('rev-list', '--first-parent', '--max-count=31', 'HEAD', '--', directory).split('\n');
    const revisions = [commits.at(-1), commits[1]].filter((one) => one !== undefined && one !== commits[0]);
    return {
      repository: basename(checkout).replace('__', '/'),
      commit,
      place: relative(checkout, directory),
      directory,
      revisions: [...new Set(revisions as string[])],
      features: featuresOf(directory),
    };
  });
}

/** Puts a local default remote before the project's own, which may be of a kind that DVC was not installed with. */
export function useNoRemote({ directory }: Project): void {
  writeFileSync(
    join(directory, '.dvc/config.local'),
    '[core]\n    remote = nowhere\n[\'remote "nowhere"\']\n    url = /nonexistent\n',
  );
}

function directoriesWithDvc(top: string): string[] {
  const found: string[] = [];
  walk(top, (path, name) => {
    if (name === '.dvc' && existsSync(join(path, 'config'))) found.push(dirname(path));
  });
  return found.sort();
}

function featuresOf(directory: string): string[] {
  const found = new Set<string>();
  let pipelines = 0;
  walk(directory, (path, name, isFile) => {
    if (isFile && name === 'dvc.yaml') {
      pipelines++;
      const text = readFileSync(path, 'utf8');
      for (const [feature, pattern] of Object.entries(FEATURES)) if (pattern.test(text)) found.add(feature);
    }
    if (isFile && name.endsWith('.dvc')) {
      const text = readFileSync(path, 'utf8');
      found.add(/^\s+repo:/m.test(text) ? 'import' : /^deps:/m.test(text) ? 'import-url' : '.dvc files');
      if (/^- md5|^ {2}md5/m.test(text) && !/hash: md5/.test(text)) found.add('DVC 2 hashes');
    }
  });
  if (pipelines > 1) found.add('several dvc.yaml');
  return [...found].sort();
}

function walk(directory: string, visit: (path: string, name: string, isFile: boolean) => void): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    visit(path, entry.name, entry.isFile());
    if (entry.isDirectory() && entry.name !== '.git' && entry.name !== '.dvc') walk(path, visit);
  }
}
