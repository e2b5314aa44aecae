/** Something in a directory of another repository. */
export interface PlainNode {
  kind: 'file' | 'directory';
  /** Bytes of a file. */
  sizeBytes?: number;
  executable?: boolean;
}

/** The files of another repository, without what DVC keeps elsewhere. Paths are POSIX, relative to its root. */
export interface PlainTree {
  /** What is at a path; undefined for nothing, and for what leads outside. */
  node(path: string): PlainNode | undefined;
  /** Names in a directory; none for what is no directory. */
  children(directory: string): Map<string, PlainNode>;
  /** Contents of files, in order. */
  read(paths: readonly string[]): Promise<Buffer[]>;
}
