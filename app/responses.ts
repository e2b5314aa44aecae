/** A plain text answer. */
export function text(status: number, body: string, headers: Record<string, string> = {}): Response {
  return new Response(`${body.trimEnd()}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** A page that runs no code and loads nothing; its forms may only go to `formTarget`. */
export function html(status: number, body: string, formTarget = "'none'"): Response {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action ${formTarget}`;
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
