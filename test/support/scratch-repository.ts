import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../../src/core/errors.js';
import type { TrackedOutput } from '../../src/core/tracked.js';
import { hashWorkspacePath } from '../../src/versioning/hash-workspace.js';
import { formatManifest } from '../../src/versioning/format-manifest.js';
import { putObject } from '../../src/versioning/object-cache.js';
import { objectPath } from '../../src/versioning/object-layout.js';
import { openRepository } from '../../src/versioning/repository.js';
import type { Repository } from '../../src/versioning/repository.js';

/** A directory with an empty `.dvc`, without git, gone after `dispose`. */
export class ScratchRepository {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'assay-versioning-')));
  readonly repository: Repository;

  constructor(config = '') {
    this.write('.dvc/config', config);
    this.repository = openRepository(this.root);
  }

  at(path: string): string {
    return join(this.root, path);
  }

  write(path: string, content: string | Uint8Array, mode?: number): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
    if (mode !== undefined) chmodSync(this.at(path), mode);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  remove(path: string): void {
    rmSync(this.at(path), { recursive: true, force: true });
  }

  /** Records what the workspace holds and puts it into the cache, as `add` does. */
  track(path: string, options: { legacy?: boolean } = {}): TrackedOutput {
    const { legacy = false } = options;
    const { content, manifest } = hashWorkspacePath(this.repository, path, { legacy })!;
    const files = manifest?.map(({ path: file, digest }) => ({ file: `${path}/${file}`, digest })) ?? [
      { file: path, digest: content.digest! },
    ];
    for (const { file, digest } of files) {
      putObject(this.repository, { digest, legacy }, readFileSync(this.at(file)));
    }
    if (manifest) putObject(this.repository, { digest: content.digest!, legacy }, formatManifest(manifest));
    return { path, owner: `${path}.dvc`, cached: true, pushed: true, ...content };
  }

  /** Absolute path of a cached object. */
  object(digest: string, legacy = false): string {
    return objectPath(this.repository.cacheDirectory, { digest, legacy });
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The error a function throws for its user; whatever else it does fails the test. */
export function userErrorOf(run: () => unknown): UserError {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`no error, but ${JSON.stringify(result)}`);
}
