/** User or password of an address; what is no percent-encoding counts as it stands there, as in curl and Python. */
export function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
