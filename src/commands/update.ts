import { UserError } from '../core/errors.js';
import type { RepositorySource, SourceContent, UrlSource } from '../core/import-source.js';
import { isCached, loadImports, outputState } from '../versioning/index.js';
import type { DvcFile } from '../versioning/index.js';
import { count, defineCommand, flag, text } from './command.js';
import type { CommandContext } from './command.js';
import { rememberGit } from './git-reminder.js';
import { bringRepositorySource, importBase } from './import-fetcher.js';
import { shownFrom } from './targets.js';
import { updateTargets } from './update-targets.js';
import { openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

interface Choices {
  force: boolean;
  rev?: string | undefined;
  noDownload?: boolean | undefined;
  toRemote?: boolean | undefined;
  remote?: string | undefined;
  jobs?: number | undefined;
}

/** What an update came to: the files it wrote; none when nothing had changed. */
interface Updated {
  files: string[];
  bytes: number;
}

/** `assay update`: takes over what the sources of imports hold now. */
export const update = defineCommand({
  name: 'update',
  summary: 'take over what the sources of imports hold now',
  positionals: '<targets...>',
  locks: true,
  options: {
    rev: text('--rev <commit>', 'another branch, tag or commit of the repository the import comes from'),
    recursive: flag('-R, --recursive', 'a target that is a directory stands for every import below it'),
    noDownload: flag('--no-download', 'record what is there, bring nothing'),
    toRemote: flag('--to-remote', 'store it in the remote alone, nothing here'),
    remote: text('-r, --remote <name>', 'with --to-remote: another remote than the default'),
    jobs: count('-j, --jobs <number>', 'how many transfers at once'),
    force: flag('-f, --force', 'replace changes that are stored nowhere'),
  },
  async run(context, targets, { recursive = false, force = false, ...choices }) {
    refuseCombinations(choices);
    const workspace = openWorkspace(context);
    const files = updateTargets(workspace, context.directory, targets, recursive);
    const shown = shownFrom(workspace.repository, context.directory);
    const json = { added: [], modified: [] as string[], deleted: [], failed: [], bytes: 0 };
    const written: string[] = [];
    const lines: string[] = [];
    for (const file of files) {
      const updated = await updateImport(workspace, context, file, { force, ...choices });
      lines.push(`${shown(file.path)} ${updated.files.length > 0 ? 'was updated' : 'is up to date'}`);
      if (updated.files.length > 0) json.modified.push(file.outputs[0]!.path);
      json.bytes += updated.bytes;
      written.push(...updated.files);
    }
    const reminder = written.length === 0 ? '' : `\n${await rememberGit(workspace.repository, context, written)}`;
    return { exitCode: 0, json, text: (lines.join('\n') + reminder).trimEnd() };
  },
});

function refuseCombinations({ toRemote, noDownload, remote }: Omit<Choices, 'force'>): void {
  const usage = (message: string, hint: string) =>
    new UserError({ code: 'USAGE', message: `assay update: ${message}`, hint, exitCode: 2 });
  if (toRemote && noDownload) {
    throw usage('--to-remote cannot be used with --no-download', 'Leave one of them out.');
  }
  if (remote !== undefined && !toRemote) {
    throw usage('--remote cannot be used without --to-remote', 'To store it there afterwards: assay push');
  }
}

/** Takes over what one import's source holds now; nothing where the record, the cache and the workspace agree with it. */
export function updateImport(
  workspace: Workspace,
  context: CommandContext,
  file: DvcFile,
  choices: Choices,
): Promise<Updated> {
  const source = file.source!;
  return source.kind === 'url'
    ? updateUrl(workspace, context, file, source, choices)
    : updateRepository(workspace, context, file, source, choices);
}

async function updateUrl(
  { repository }: Workspace,
  context: CommandContext,
  file: DvcFile,
  source: UrlSource,
  { force, rev, noDownload, toRemote, remote, jobs }: Choices,
): Promise<Updated> {
  if (rev !== undefined) throw notARepository(file, '--rev');
  const { progress, signal, dryRun } = context;
  const { bringFound, importToRemote, openPlace, recordImport } = await loadImports();
  const [output] = file.outputs;
  const place = await openPlace(repository, source);
  try {
    const found = await place.look(signal);
    if (!found) throw sourceGone(file, source);
    const isSame = isSameContent(source.recorded, found.recorded) && !file.isChecksumStale;
    if (isSame && !toRemote && outputState(repository, output!) === 'ok') return { files: [], bytes: 0 };
    if (dryRun) return { files: [file.path], bytes: 0 };
    const seen = { ...source, recorded: found.recorded };
    const target = { dvcFile: file.path, path: output!.path };
    if (noDownload) {
      const record = { source: seen };
      return { files: recordImport(repository, target, record, { force, progress }), bytes: 0 };
    }
    const options = { progress, signal, ...(jobs && { jobs }), ...(remote !== undefined && { remote }) };
    const content = toRemote
      ? await importToRemote(repository, found, output!.path, options)
      : isSame && output!.digest !== undefined && isCached(repository, output!)
        ? { ...output!, sizeBytes: 0 }
        : await bringFound(repository, found, options);
    const kept = content.digest === output!.digest ? contentOf(output!) : content;
    const record = { source: seen, content: kept };
    const files = recordImport(repository, target, record, { force, progress, isRemote: toRemote ?? false });
    return { files, bytes: content.sizeBytes };
  } finally {
    place.close();
  }
}

async function updateRepository(
  { repository }: Workspace,
  context: CommandContext,
  file: DvcFile,
  source: RepositorySource,
  { force, rev, noDownload, toRemote, jobs }: Choices,
): Promise<Updated> {
  if (toRemote) {
    throw new UserError({
      code: 'USAGE',
      message: `${file.path}: what is imported from another repository is never stored in a remote of this one`,
      hint: 'Update it without --to-remote; whoever pulls gets it from where it comes from.',
      exitCode: 2,
    });
  }
  const { openForeignGit } = await import('./foreign-repository.js');
  const { recordImport } = await loadImports();
  const [output] = file.outputs;
  const base = importBase(repository);
  const followed = { ...source, ...(rev !== undefined && { revision: rev }) };
  const commit = await (await openForeignGit(context, source.url, base)).commitOf(followed.revision);
  const isSame = commit === source.lockedCommit && followed.revision === source.revision && !file.isChecksumStale;
  if (isSame && outputState(repository, output!) === 'ok') return { files: [], bytes: 0 };
  if (context.dryRun) return { files: [file.path], bytes: 0 };
  const locked = { ...followed, lockedCommit: commit };
  const target = { dvcFile: file.path, path: output!.path };
  const options = { force, progress: context.progress };
  if (noDownload) return { files: recordImport(repository, target, { source: locked }, options), bytes: 0 };
  const { content } = await bringRepositorySource(context, base, followed, jobs, commit);
  const kept = content.digest === output!.digest ? contentOf(output!) : content;
  const record = { source: locked, content: kept };
  return { files: recordImport(repository, target, record, options), bytes: content.sizeBytes };
}

/** What a record says of content that stays. */
function contentOf({ digest, sizeBytes, fileCount, executable, legacy }: DvcFile['outputs'][number]) {
  return {
    digest: digest!,
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(fileCount !== undefined && { fileCount }),
    ...(executable && { executable }),
    ...(legacy && { legacy }),
  };
}

function isSameContent(a: SourceContent, b: SourceContent): boolean {
  return a.digest === b.digest && a.etag === b.etag && a.checksum === b.checksum;
}

function notARepository(file: DvcFile, option: string): UserError {
  return new UserError({
    code: 'USAGE',
    message: `${file.path} is not imported from another repository, so ${option} means nothing to it`,
    hint: `Update it by itself: assay update ${file.path}`,
    exitCode: 2,
  });
}

function sourceGone(file: DvcFile, { path }: UrlSource): UserError {
  return new UserError({
    code: 'SOURCE_MISSING',
    message: `${file.path}: there is nothing at ${/^\w+:\/\//.test(path) ? 'its url' : path} any more; nothing was changed`,
    hint: 'Look at `deps` of the .dvc file, or import from another place with `assay import-url --force`.',
    exitCode: 3,
  });
}
