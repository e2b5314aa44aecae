import type { TrackedContent } from './tracked-content.js';

/** Where an imported output comes from, as the `deps` of its `.dvc` file say (dvc-formats §1.2). */
export type ImportSource = UrlSource | RepositorySource;

/** A file or directory at a path or URL: `import-url`. */
export interface UrlSource {
  kind: 'url';
  /** As written: a path, `https://…`, `s3://…`, `remote://name/path`. */
  path: string;
  /** Directory a relative path is meant from; POSIX, relative to the repository's root. */
  directory: string;
  /** What was there when it was imported. */
  recorded: SourceContent;
  /** Options for opening it, as written. */
  options?: Readonly<Record<string, unknown>>;
}

/** Content of a source: by MD5 where it can be read for nothing, else by what its server says of it. */
export interface SourceContent extends TrackedContent {
  /** Of S3. Case counts. */
  etag?: string;
  /** Of HTTP servers: their ETag or Content-MD5. */
  checksum?: string;
}

/** A path in another git repository: `import`. */
export interface RepositorySource {
  kind: 'repository';
  /** POSIX, relative to the other repository's root. */
  path: string;
  /** As written; a relative path counts from this repository's root. */
  url: string;
  /** Branch, tag or commit to follow; the default branch otherwise. */
  revision?: string;
  /** The commit the content was taken from. */
  lockedCommit?: string;
  /** Settings for the other repository: the path of a configuration file, or its sections. */
  config?: string | Readonly<Record<string, unknown>>;
  /** Its remote to take data from: a name, or options of its default one. */
  remote?: string | Readonly<Record<string, unknown>>;
}
