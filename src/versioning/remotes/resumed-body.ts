import type { IncomingMessage } from 'node:http';
import { contentLength } from './http-client.js';

const MEBIBYTE = 1024 * 1024;
/** So many times in a row a body may break off before it has brought a mebibyte more. */
const MAX_STOPS = 4;

/**
 * The content of an answer of known size, in pieces. Where it breaks off, `again` asks for the rest from a position
 * on; what it returns has to be a 206 of the same object. Whether the pieces belong together is for the reader's digest
 * to tell. Throws the last error when nothing helps.
 */
export async function* resumedBody(
  first: IncomingMessage,
  again: (from: number) => Promise<IncomingMessage>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const sizeBytes = contentLength(first)!;
  let answer = first;
  let position = 0;
  for (let stops = 0; ;) {
    const start = position;
    try {
      for await (const piece of answer as AsyncIterable<Buffer>) {
        position += piece.length;
        yield piece;
      }
      return;
    } catch (error) {
      signal?.throwIfAborted();
      stops = position - start >= MEBIBYTE ? 1 : stops + 1;
      if (stops > MAX_STOPS) throw error;
      answer = await again(position);
      if (!continues(answer, position, sizeBytes)) {
        answer.destroy();
        throw error;
      }
    }
  }
}

function continues({ statusCode, headers }: IncomingMessage, position: number, sizeBytes: number): boolean {
  return statusCode === 206 && headers['content-range'] === `bytes ${position}-${sizeBytes - 1}/${sizeBytes}`;
}
