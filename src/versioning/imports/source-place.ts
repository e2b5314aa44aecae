import type { SourceContent } from '../../core/import-source.js';
import type { Content } from '../object-cache.js';

/** One file of a source. */
export interface SourceFile {
  /** POSIX, relative to the source; '' where the source is the file itself. */
  path: string;
  sizeBytes?: number;
  /** Its content from the beginning. One attempt. */
  open(signal?: AbortSignal): Promise<Content>;
}

/** What a source holds now. */
export interface Found {
  /** As a `.dvc` file records it. */
  recorded: SourceContent;
  isDirectory: boolean;
  files: SourceFile[];
}

/**
 * A place outside the repository's care that data is imported from. Errors are `UserError`s, exit 3 for what the outside
 * world refuses.
 */
export interface SourcePlace {
  /** What is there, or undefined. Nothing is brought yet. */
  look(signal?: AbortSignal): Promise<Found | undefined>;
  /** Lets go of connections. */
  close(): void;
}
