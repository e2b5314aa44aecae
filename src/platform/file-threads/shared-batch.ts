/** What is done with every file of a batch; `runFileBatch` says what each promises. */
export type FileWork = 'stat' | 'objects' | 'hash' | 'store' | 'copy';

/** What became of one file; 0 while nobody has taken it. */
export const OUTCOMES = {
  /** Looked at, hashed, or written. */
  done: 1,
  /** It is the file that is known, or is there already. */
  same: 2,
  missing: 3,
  /** Its content is not what the digest says; nothing was written. */
  corrupt: 4,
  /** Somebody wrote to it meanwhile; for `objects`: its mode is not 0444, so somebody may have. */
  changed: 5,
  /** A directory, a pipe, a device. */
  notFile: 6,
  failed: 7,
  /** `copy`: above `largestBytes`; nothing was written. */
  large: 8,
} as const;

/** Numbers that `identities` holds for each file, in this order. */
export const IDENTITY_LENGTH = 6;
export const IDENTITY = { dev: 0, ino: 1, mode: 2, sizeBytes: 3, mtimeMs: 4, ctimeMs: 5 } as const;

/** A batch as every thread sees it: the columns are shared memory, the rest is a copy. */
export interface SharedBatch {
  id: number;
  work: FileWork;
  count: number;
  /** A thread takes one portion of the files at a time; each has `step` files, unless `starts` says where each begins. */
  portions: number;
  step: number;
  starts: Int32Array | undefined;
  /** `store`: objects that this batch makes, each by its first row. */
  firsts: FirstRows | undefined;
  /** `store`: small objects of new directories lie below this one, with its `/`, until the batch is done. */
  hiddenRoot: string | undefined;
  /** The next portion to take, files done, whether to stop, threads at work. */
  control: Int32Array;
  /** `IDENTITY_LENGTH` numbers a file; on the way in what is known of it, or zeros. */
  identities: Float64Array;
  /** 16 bytes a file: on the way in what is known or expected. */
  digests: Uint8Array;
  /** One of `OUTCOMES` a file. */
  outcomes: Uint8Array;
  /** What follows the roots: a list, or joined by NUL for another thread. Left out: `digests` name objects there. */
  sources: readonly string[] | string | undefined;
  targets: readonly string[] | string | undefined;
  sourceRoot: string;
  targetRoot: string;
  options: BatchOptions;
}

/** Which rows are the first with their digest, for directories of objects that were not there when the batch began. */
export interface FirstRows {
  /** 1 for each first byte of a digest whose directory was not there. */
  newDirectories: Uint8Array;
  /** A hash table: row + 1 where the low bits of the digest say, or in the next free place; more than twice the rows. */
  rows: Int32Array;
}

export interface BatchOptions {
  /** Mode of files made. */
  mode: number;
  /** The umask takes bits of `mode` away, so that it must be set again. */
  setsMode: boolean;
  /** Mode of directories made, where the umask does not decide. */
  directoryMode?: number;
  /** End of the names of files that are not whole yet. */
  temporarySuffix: string;
  /** `copy`: what is there stays. */
  keepsTargets: boolean;
  /**
   * `copy`: nobody looks at the target root yet, so that files are made under their own names. `resumed`: some may be
   * there, whole or not.
   */
  unseen: false | 'new' | 'resumed';
  /**
   * `copy`: for files of at least so many bytes the identities are those of the files made, or zeros where somebody else
   * was at them already; for others they have the size alone.
   */
  identifiesFromBytes: number;
  /** `copy`: larger files are left to the caller, who may want to be told how far they are. */
  largestBytes?: number;
  /** `store`: large files come into the cache as clones, or as hard links. */
  clones: boolean;
  links: boolean;
}

/** What the file system said about which file of the batch. */
export interface FileFailure {
  index: number;
  message: string;
  code?: string;
  errno?: number;
  syscall?: string;
  path?: string;
  dest?: string;
}

/** What a file was while it was copied. */
export interface HashedCopy {
  digest: string;
  sizeBytes: number;
}
