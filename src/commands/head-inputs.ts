import { createHash } from 'node:crypto';

/**
 * What a check run remembers of the decision that it shows, in its `external_id`: the run it came from, a digest of all that
 * was decided by, and for each pull request of the head a digest of its comments as they were left. A head whose gate says the
 * same as GitHub does now needs no second look.
 */
export interface CheckMemory {
  run: { id: number; attempt: number } | undefined;
  /** Of `inputsDigest`. */
  digest: string;
  /** It also hangs on what the change touches of the base as it is now. */
  isBound: boolean;
  /** Pull request → digest of its comments. */
  comments: ReadonlyMap<number, string>;
}

const NO_COMMENT = '-';
/** Of a pull request whose comments nobody has looked at yet. */
export const UNKNOWN_COMMENT = '?';
const ID = /^a1(b?):(\d+)\.(\d+):([0-9a-f]{16}):((?:\d+=(?:[0-9a-f]{8}|[-?])(?:,|$))*)$/;

/** The memory as text. */
export function externalId({ run, digest, isBound, comments }: CheckMemory): string {
  const of = [...comments].sort(([a], [b]) => a - b).map(([number, hash]) => `${number}=${hash}`);
  return `a1${isBound ? 'b' : ''}:${run?.id ?? 0}.${run?.attempt ?? 0}:${digest}:${of.join(',')}`;
}

/** Reads it back; undefined of what this version did not write. */
export function parseExternalId(text: string | null | undefined): CheckMemory | undefined {
  const [, bound, id, attempt, digest, list] = ID.exec(text ?? '') ?? [];
  if (digest === undefined) return undefined;
  const comments = (list ?? '').split(',').flatMap((one): [number, string][] => {
    const [number, hash] = one.split('=');
    return hash === undefined ? [] : [[Number(number), hash]];
  });
  const run = Number(id) === 0 ? undefined : { id: Number(id), attempt: Number(attempt) };
  return { run, digest, isBound: bound === 'b', comments: new Map(comments) };
}

/** A digest of plain data. */
export function inputsDigest(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 16);
}

/** A digest of the comments of a pull request, one a project; `-` where there is none. */
export function commentsDigest(bodies: readonly (string | undefined)[]): string {
  if (bodies.every((body) => body === undefined)) return NO_COMMENT;
  const texts = bodies.map((body) => body?.replace(/\r\n?/g, '\n').trimEnd() ?? null);
  return inputsDigest(texts).slice(0, 8);
}
