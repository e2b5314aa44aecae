import type { RepositorySource } from '../core/import-source.js';
import { UserError } from '../core/errors.js';
import { statIfExists } from '../platform/files.js';
import { isLocalGitUrl } from '../platform/git-url.js';
import { gitTop, loadImports } from '../versioning/index.js';
import { count, defineCommand, flag, text, texts } from './command.js';
import { foreignPath } from './foreign-path.js';
import { bringRepositorySource, importBase } from './import-fetcher.js';
import { refuseImportOfItself } from './import-of-itself.js';
import { importOutcome, importTarget, realDirectory, warnOfPassword } from './import-target.js';
import { keyValues } from './key-values.js';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Options of every verb that reads another repository, as DVC names them. */
export const FOREIGN_OPTIONS = {
  rev: text('--rev <commit>', 'a branch, tag or commit of the other repository'),
  jobs: count('-j, --jobs <number>', 'how many transfers at once'),
  config: text('--config <path>', 'a configuration file to be used beside that of the other repository'),
  remote: text('--remote <name>', 'the remote of the other repository to take data from'),
  remoteConfig: texts('--remote-config <name=value>', 'an option of that remote; may be given often'),
};

/** `assay import`: brings a file or directory of another git repository, and remembers where it came from. */
export const importData = defineCommand({
  name: 'import',
  summary: 'bring data from another git or DVC repository and remember where it came from',
  positionals: '<url> <path>',
  locks: true,
  options: {
    out: text('-o, --out <path>', 'where it goes; here, under its own name, otherwise'),
    force: flag('-f, --force', 'replace what is at the place it goes to'),
    noExec: flag('--no-exec', 'only write the .dvc file; ask nothing'),
    noDownload: flag('--no-download', 'record the commit, bring nothing'),
    ...FOREIGN_OPTIONS,
  },
  async run(context, [url, written], { out, force = false, noExec, noDownload, jobs, ...settings }) {
    if (noExec && noDownload) {
      const message = 'assay import: --no-exec and --no-download exclude each other';
      throw new UserError({ code: 'USAGE', message, hint: 'Give one of the two.', exitCode: 2 });
    }
    warnOfPassword(context, url!);
    const inside = foreignPath(written!);
    const here = realDirectory(context);
    const target = await importTarget(context, written!, out, force, ({ root }, path) => {
      const place = resolve(here, url!);
      const top = isLocalGitUrl(url!) && statIfExists(place) ? gitTop(place) : undefined;
      if (top === undefined || top !== gitTop(root)) return;
      refuseImportOfItself(join(top, inside), join(root, path), `${written!} of this repository`);
    });
    const { repository } = target.workspace;
    const { progress } = context;
    const source: RepositorySource = {
      kind: 'repository',
      path: written!,
      url: fromRoot(repository.root, here, url!),
      ...(settings.rev !== undefined && { revision: settings.rev }),
      ...foreignSettings(settings),
    };
    if (context.dryRun) {
      const json = { added: [target.path], modified: [], deleted: [], failed: [], bytes: 0 };
      return { exitCode: 0, json, text: `would import ${target.path}` };
    }
    const { recordImport } = await loadImports();
    if (noExec) {
      const files = recordImport(repository, target, { source }, { force, progress, isUnseen: true });
      return importOutcome(context, target, files, 0, 'Recorded where to get');
    }
    const base = importBase(repository);
    if (noDownload) {
      const { openForeignGit } = await import('./foreign-repository.js');
      const commit = await (await openForeignGit(context, source.url, base)).commitOf(source.revision);
      const locked = { ...source, lockedCommit: commit };
      const files = recordImport(repository, target, { source: locked }, { force, progress });
      return importOutcome(context, target, files, 0, 'Recorded where to get');
    }
    const { content, commit } = await bringRepositorySource(context, base, source, jobs);
    const record = { source: { ...source, lockedCommit: commit }, content };
    const files = recordImport(repository, target, record, { force, progress });
    return importOutcome(context, target, files, content.sizeBytes);
  },
});

/** What a `.dvc` file keeps of `--config`, `--remote` and `--remote-config`, as DVC has it. */
export function foreignSettings(options: {
  config?: string | undefined;
  remote?: string | undefined;
  remoteConfig?: string[] | undefined;
}): Pick<RepositorySource, 'config' | 'remote'> {
  const { config, remote, remoteConfig } = options;
  const own = remoteConfig && keyValues('--remote-config', remoteConfig);
  if (own === undefined) return { ...(config !== undefined && { config }), ...(remote !== undefined && { remote }) };
  if (remote === undefined) return { ...(config !== undefined && { config }), remote: own };
  if (config === undefined) return { config: { core: { remote }, remote: { [remote]: own } } };
  throw new UserError({
    code: 'USAGE',
    message: '--config cannot be used together with both --remote and --remote-config',
    hint: 'Write the options of the remote into the configuration file.',
    exitCode: 2,
  });
}

/** A relative path as it is meant from the repository's root, which is where `.dvc` files count from. */
function fromRoot(root: string, here: string, url: string): string {
  if (!isLocalGitUrl(url) || isAbsolute(url) || here === root) return url;
  return relative(root, resolve(here, url)).split(sep).join('/');
}
