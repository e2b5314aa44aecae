import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import type { UrlSource } from '../core/import-source.js';
import { redact } from '../core/redact.js';
import { existsSync } from 'node:fs';
import { loadImports } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import { count, defineCommand, flag, text, texts } from './command.js';
import { refuseImportOfItself } from './import-of-itself.js';
import { importOutcome, importTarget, realDirectory, warnOfPassword } from './import-target.js';
import { keyValues } from './key-values.js';

/** `assay import-url`: brings a file or directory from a path or URL, and remembers where it came from. */
export const importUrl = defineCommand({
  name: 'import-url',
  summary: 'bring data from a path, http(s):// or s3:// and remember where it came from',
  positionals: '<url> [out]',
  locks: true,
  options: {
    force: flag('-f, --force', 'replace what is at the place it goes to'),
    noExec: flag('--no-exec', 'only write the .dvc file; look at nothing'),
    noDownload: flag('--no-download', 'record what is there, bring nothing'),
    toRemote: flag('--to-remote', 'store it in the remote alone, nothing here'),
    remote: text('-r, --remote <name>', 'with --to-remote: another remote than the default'),
    jobs: count('-j, --jobs <number>', 'how many files at once'),
    fsConfig: texts(
      '--fs-config <name=value>',
      'an option for reading the url, as remotes have them; may be given often',
    ),
    versionAware: flag('--version-aware', 'not supported: versions that the cloud keeps'),
  },
  async run(context, [url, out], options) {
    const { force = false, noExec, noDownload, toRemote, remote, jobs, fsConfig } = options;
    refuseCombinations(options);
    warnOfPassword(context, url!);
    const { bringFound, importToRemote, localPath, openPlace, recordImport } = await loadImports();
    const sourceFor = (repository: Repository, path: string): UrlSource => {
      const directory = posix.dirname(path) === '.' ? '' : posix.dirname(path);
      return {
        kind: 'url',
        path: writtenPath(repository, realDirectory(context), directory, url!),
        directory,
        recorded: {},
        ...(fsConfig && { options: keyValues('--fs-config', fsConfig) }),
      };
    };
    const target = await importTarget(context, url!, out, force, (repository, path) => {
      const local = localPath(repository, sourceFor(repository, path));
      if (local !== undefined) refuseImportOfItself(local, join(repository.root, path), url!);
    });
    const { workspace, path } = target;
    const { repository } = workspace;
    const source = sourceFor(repository, path);
    if (context.dryRun) return foretold(path);
    const { progress, signal } = context;
    if (noExec) {
      const written = recordImport(repository, target, { source }, { force, progress, isUnseen: true });
      return importOutcome(context, target, written, 0, 'Recorded where to get');
    }
    const place = await openPlace(repository, source);
    try {
      const found = await place.look(signal);
      if (!found) throw sourceMissing(url!);
      const seen = { ...source, recorded: found.recorded };
      if (noDownload) {
        const written = recordImport(repository, target, { source: seen }, { force, progress });
        return await importOutcome(context, target, written, 0, 'Recorded what there is of');
      }
      const transfer = { progress, signal, ...(jobs && { jobs }), ...(remote !== undefined && { remote }) };
      const content = toRemote
        ? await importToRemote(repository, found, path, transfer)
        : await bringFound(repository, found, transfer);
      const record = { source: seen, content };
      const written = recordImport(repository, target, record, { force, progress, isRemote: toRemote ?? false });
      return await importOutcome(context, target, written, content.sizeBytes);
    } finally {
      place.close();
    }
  },
});

/** As DVC combines them. */
function refuseCombinations(options: Record<string, unknown>): void {
  const { noExec, noDownload, toRemote, remote, versionAware } = options;
  if (versionAware) {
    throw new UserError({
      code: 'OPTION_UNSUPPORTED',
      message: '--version-aware is not supported: Assay keeps versions by content, not by what a cloud numbers',
      hint: 'Leave it out; the content is stored and pushed like any other data.',
      exitCode: 2,
    });
  }
  if (noExec && noDownload) throw usage('--no-exec and --no-download exclude each other', 'Give one of the two.');
  if (toRemote && (noExec || noDownload)) {
    throw usage('--to-remote cannot be used with --no-exec or --no-download', 'Leave one of them out.');
  }
  if (remote !== undefined && !toRemote) {
    throw usage('--remote cannot be used without --to-remote', 'To store it there afterwards: assay push');
  }
}

/** `USAGE` (exit 2) about import-url. */
function usage(message: string, hint: string): UserError {
  return new UserError({ code: 'USAGE', message: `assay import-url: ${message}`, hint, exitCode: 2 });
}

/** As the `.dvc` file has it: relative paths count from its directory, and so do all paths of the repository. */
function writtenPath(repository: Repository, here: string, directory: string, typed: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return typed;
  const absolute = resolve(here, typed);
  const isOurs = existsSync(absolute) && !relative(repository.root, absolute).startsWith('..');
  if (isAbsolute(typed) && !isOurs) return typed;
  return relative(resolve(repository.root, directory), absolute).split(sep).join('/');
}

function sourceMissing(url: string): UserError {
  return new UserError({
    code: 'SOURCE_MISSING',
    message: `there is nothing at ${redact(url)}`,
    hint: 'Check the spelling, and whether you may read it.',
    exitCode: 2,
  });
}

function foretold(path: string) {
  const json = { added: [path], modified: [], deleted: [], failed: [], bytes: 0 };
  return { exitCode: 0 as const, json, text: `would import ${path}` };
}
