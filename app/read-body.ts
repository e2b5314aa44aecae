/** GitHub sends nothing larger. */
export const MAX_BODY_BYTES = 25 * 1024 * 1024;

interface BodyLimits {
  bytes: number;
  /** Of all requests together: unsigned ones must not fill the memory either. */
  bytesInFlight: number;
  /** From its first to its last byte. */
  ms: number;
}

/** GitHub itself gives up after ten seconds. */
const LIMITS: BodyLimits = { bytes: MAX_BODY_BYTES, bytesInFlight: 100 * 1024 * 1024, ms: 10_000 };

type BodyFault = 'body_too_large' | 'body_cut' | 'body_slow' | 'busy';
export type Body = { bytes: Uint8Array } | { fault: BodyFault };

interface Reading {
  size: number;
  stop(fault: BodyFault): void;
}

const readings = new Set<Reading>();

/**
 * The raw bytes of a request, counted while they come. Where all requests together hold too much the largest has to go, not
 * whoever comes: GitHub's are small, and nobody who is not GitHub can keep them out.
 */
export async function readBody(request: Request, limits = LIMITS): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) return { fault: 'body_too_large' };
  if (!request.body) return { bytes: new Uint8Array() };
  const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let fault: BodyFault | undefined;
  const reading: Reading = {
    size: 0,
    stop(why) {
      fault ??= why;
      // Whoever waits for the next bytes is told that there are none.
      reader.cancel().catch(() => {});
    },
  };
  const alarm = setTimeout(() => reading.stop('body_slow'), limits.ms);
  readings.add(reading);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (fault !== undefined) return { fault };
      if (done) return { bytes: Buffer.concat(chunks) };
      chunks.push(value);
      reading.size += value.byteLength;
      if (reading.size > limits.bytes) reading.stop('body_too_large');
      else makeRoom(limits.bytesInFlight);
    }
  } catch {
    return { fault: fault ?? 'body_cut' };
  } finally {
    clearTimeout(alarm);
    readings.delete(reading);
  }
}

function makeRoom(bytes: number): void {
  let sum = 0;
  let largest: Reading | undefined;
  for (const reading of readings) {
    sum += reading.size;
    if (reading.size > (largest?.size ?? 0)) largest = reading;
  }
  if (sum <= bytes || !largest) return;
  readings.delete(largest);
  largest.stop('busy');
}
