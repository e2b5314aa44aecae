import type { Digest } from '../core/digest.js';

/** One object of the store: content of a file, or a directory manifest. */
export interface StoredObject {
  digest: Digest;
  /** Written by DVC 2: lies in the older layout, and text in it is hashed with LF line ends. */
  legacy: boolean;
}

/**
 * Where an object lies below the root of a cache or remote (dvc-formats §1.5), POSIX: `files/md5/ab/cdef…`, or
 * `ab/cdef…` in the layout of DVC 2. Also the object's identity: one is never looked up in the other layout.
 */
export function objectKey({ digest, legacy }: StoredObject): string {
  const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
  return legacy ? place : `files/md5/${place}`;
}

/** The directory that `ab/cdef…` lie in, with a `/` at the end. */
export function objectsRoot(root: string, legacy: boolean): string {
  return legacy ? `${root}/` : `${root}/files/md5/`;
}

/** Absolute path of an object in a cache or local-directory remote. */
export function objectPath(root: string, object: StoredObject): string {
  return `${root}/${objectKey(object)}`;
}
