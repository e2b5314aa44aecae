const PASSING = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EPROXY',
]);

/** Whether an error is one of the connection or of what came over it, and may be gone with the next attempt. */
export function isNetworkError(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && (PASSING.has(code) || code.startsWith('HPE_'));
}
