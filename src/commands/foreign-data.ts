import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { statIfExists } from '../platform/files.js';
import { fetchOutputs, isCached, parseManifest, readObject } from '../versioning/index.js';
import type { FetchImports, ManifestEntry, Repository, TransferResult } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import type { ForeignBase, ForeignRepository, ForeignRoot } from './foreign-repository.js';

/** How the data of another repository is moved. */
export interface ForeignTransfer {
  context: CommandContext;
  jobs?: number | undefined;
  /** Brings what the other repository itself imported. */
  importer: (base: ForeignBase) => FetchImports;
}

/**
 * Brings outputs of another repository into the cache being filled: from its own cache where that is on this machine,
 * then from its remotes, then from where it imported them itself. Throws `IMPORT_INCOMPLETE` naming what is missing.
 */
export async function fetchForeign(
  foreign: ForeignRepository,
  root: ForeignRoot,
  outputs: readonly TrackedOutput[],
  { context, jobs, importer: importerOf }: ForeignTransfer,
): Promise<void> {
  const { progress, signal } = context;
  const wanted = outputs.filter((output) => output.only !== undefined || !isCached(root.repository, output));
  if (wanted.length === 0) return;
  const options = { progress, signal, ...(jobs && { jobs }) };
  const near = root.cache === undefined ? undefined : withRemote(root.repository, root.cache);
  const first = near && (await fetchOutputs(near, wanted.map(withoutRemote), options));
  const left = first ? failing(wanted, first) : wanted;
  if (left.length === 0) return;
  const importer = importerOf({
    repository: root.repository,
    directory: foreign.localRoot ?? root.repository.root,
    allowsLocal: foreign.localRoot !== undefined,
    depth: foreign.depth + 1,
  });
  const hasRemote = root.repository.config.defaultRemote !== undefined;
  const reachable = left.filter(({ remote, source }) => hasRemote || remote !== undefined || source !== undefined);
  if (reachable.length < left.length) throw incomplete(foreign, first?.failed[0] ?? noRemote(left[0]!));
  const second = await fetchOutputs(root.repository, reachable, { ...options, importer });
  if (second.failed.length > 0) throw incomplete(foreign, second.failed[0]!);
}

/** The files of a recorded directory; the list alone is brought. */
export async function foreignManifest(
  foreign: ForeignRepository,
  root: ForeignRoot,
  output: TrackedOutput,
  transfer: ForeignTransfer,
): Promise<ManifestEntry[]> {
  const { digest, legacy = false, remote } = output;
  const near = root.cache === undefined ? undefined : withRemote(root.repository, root.cache);
  const options = { legacy, ...(remote !== undefined && { remote }) };
  const bytes =
    (near && (await readObject(near, digest!, { legacy }))) ??
    (output.source ? undefined : await readObject(root.repository, digest!, options));
  if (bytes) return parseManifest(bytes, `${output.path} in ${foreign.shown}`);
  await fetchForeign(foreign, root, [output], transfer);
  const arrived = await readObject(root.repository, digest!, { legacy, cacheOnly: true });
  return parseManifest(arrived!, `${output.path} in ${foreign.shown}`);
}

/** One file of a recorded output. */
export interface StoredFile {
  /** From the other repository's top. */
  path: string;
  digest: string;
  legacy: boolean;
  root: ForeignRoot;
  output: TrackedOutput;
}

/** The files that outputs have at a path and below it. */
export async function storedFiles(
  foreign: ForeignRepository,
  path: string,
  transfer: ForeignTransfer,
): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  for (const root of foreign.roots) {
    for (const output of root.outputs) {
      if (!isInside(output.path, path) && !isInside(path, output.path)) continue;
      const { digest, legacy = false } = await known(foreign, root, output, transfer);
      const file = { legacy, root, output };
      if (!isDirectoryDigest(digest)) {
        if (isInside(output.path, path)) found.push({ ...file, path: output.path, digest });
        continue;
      }
      for (const entry of await foreignManifest(foreign, root, { ...output, digest }, transfer)) {
        const place = `${output.path}/${entry.path}`;
        if (isInside(place, path)) found.push({ ...file, path: place, digest: entry.digest });
      }
    }
  }
  return found;
}

/** A partial import of the other repository is brought to know what it holds. */
async function known(
  foreign: ForeignRepository,
  root: ForeignRoot,
  output: TrackedOutput,
  { context, importer: importerOf }: ForeignTransfer,
): Promise<{ digest: string; legacy?: boolean }> {
  const { digest, legacy } = output;
  if (digest !== undefined) return { digest, ...(legacy && { legacy }) };
  const importer = importerOf({
    repository: root.repository,
    directory: foreign.localRoot ?? root.repository.root,
    allowsLocal: foreign.localRoot !== undefined,
    depth: foreign.depth + 1,
  });
  const { progress, signal } = context;
  const { failed, brought } = await fetchOutputs(root.repository, [output], { progress, signal, importer });
  const content = brought?.get(output.path);
  if (content?.digest === undefined) throw incomplete(foreign, failed[0] ?? noRemote(output));
  return { digest: content.digest };
}

function withRemote(repository: Repository, directory: string): Repository {
  if (!statIfExists(directory)) return repository;
  const name = 'cache of the other repository';
  const remote = { name, url: directory, options: new Map<string, string>(), file: directory };
  return { ...repository, config: { ...repository.config, defaultRemote: name, remotes: new Map([[name, remote]]) } };
}

function withoutRemote({ remote: _, ...output }: TrackedOutput): TrackedOutput {
  return output;
}

function failing(outputs: readonly TrackedOutput[], { failed }: TransferResult): TrackedOutput[] {
  return outputs.filter(
    (output) => output.digest === undefined || failed.some(({ path }) => isInside(path, output.path)),
  );
}

function noRemote({ path }: TrackedOutput): { path: string; reason: string; exitCode: 3 } {
  return { path, reason: 'that repository has no default remote', exitCode: 3 };
}

function incomplete(
  foreign: ForeignRepository,
  first: Pick<TransferResult['failed'][number], 'path' | 'reason' | 'exitCode'>,
): UserError {
  return new UserError({
    code: 'IMPORT_INCOMPLETE',
    message: `${first.path} could not be brought from ${foreign.shown}: ${first.reason}`,
    hint: 'Push the data in that repository (`assay push`), or check that its remote can be reached from here.',
    exitCode: first.exitCode,
  });
}
