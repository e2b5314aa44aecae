const PATTERNS: [RegExp, string][] = [
  // user:password@ of a URL
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/:@'"]+:[^\s/@'"]+@/gi, '$1***@'],
  // query parameters of signed URLs
  [/([?&](?:sig|signature|token|x-amz-signature|x-amz-credential|x-amz-security-token)=)[^&\s'"]+/gi, '$1***'],
  // Azure: shared access signatures, and the keys of connection strings, which end at a semicolon
  [/(\bsig=)[A-Za-z0-9%+/=_-]{16,}/gi, '$1***'],
  [/(\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)\s*=\s*)[^;\s'"]+/gi, '$1***'],
  // GitHub tokens of any length, AWS access key ids
  [/\b(?:gh[pousr]|github_pat)_[A-Za-z0-9_.-]{16,}/g, '***'],
  // JSON Web Tokens, which Apps show who they are with
  [/\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g, '***'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
  [/(\bauthorization['"]?\s*[:=]\s*['"]?(?:bearer|basic|token|aws4-hmac-sha256)\s+)[^'"\r\n]+/gi, '$1***'],
  [/(\b(?:secret_access_key|session_token|sse_customer_key|password)['"]?\s*[:=]\s*['"]?)[^\s'"]+/gi, '$1***'],
];

const MIN_SECRET_LENGTH = 6;
/** Words that a name may end in or hold before `_`: long ones within a word, short ones only as a word of their own. */
const SECRET_NAMES = [
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|ACCESS_KEY|API_?KEY)(?:_|$)/i,
  /(?:^|_)(?:PASS|PAT|CREDENTIALS?|CONNECTION_STRING|SAS)(?:_|$)/i,
  /_KEY(?:_\d+)?$/i,
];

/**
 * Replaces what looks like a credential, and every given secret, by `***`.
 * The single place where logs, errors and captured output are cleaned.
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length >= MIN_SECRET_LENGTH) clean = clean.split(secret).join('***');
  }
  for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
  return clean;
}

/** Values, line by line, of the variables whose names say that they are secret; for `redact`. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment)
    .filter(([name]) => SECRET_NAMES.some((pattern) => pattern.test(name)))
    .flatMap(([, value]) => value?.split(/\r?\n/) ?? [])
    .filter((line) => line.length >= MIN_SECRET_LENGTH);
}
