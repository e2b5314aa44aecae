import { describe, expect, test } from '@jest/globals';
import { createLog } from '../../app/log.js';
import type { Level } from '../../app/log.js';

function logTo(level: Level = 'trace', secrets: string[] = []) {
  const text: string[] = [];
  const log = createLog({ level, secrets, write: (line) => text.push(line), now: () => 0 });
  return { log, text, lines: () => text.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMiJ9.c2lnbmF0dXJl';
const PEM_LINE = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
const SECRETS: [string, object | string, RegExp][] = [
  ['a token of the old form', `clone with ghs_${'a'.repeat(36)}`, /aaaa/],
  ['a token of the new form, of any length', { note: `ghs_12_${JWT}${'x'.repeat(600)}` }, /c2ln|xxxx/],
  ['a token at the end of a line', { note: `ghp_${'b'.repeat(40)}\nnext` }, /bbbb/],
  ['an authorization header', { note: `Authorization: Bearer ${JWT}` }, /c2ln/],
  [
    'a header by its name',
    { headers: { authorization: 'token abc', 'x-hub-signature-256': 'sha256=f00d' } },
    /abc|f00d/,
  ],
  ['an App token', { note: `sent ${JWT} to GitHub` }, /c2ln/],
  ['a signed address', { url: 'https://x.blob.core.windows.net/a?sv=1&sig=Zm9vYmFy%3D&se=2' }, /Zm9v/],
  ['a signed address in an error', new Error('GET https://x.blob.core.windows.net/a?sig=Zm9vYmFy failed'), /Zm9v/],
  ['the webhook secret', { note: 'it is hunter2-hunter2' }, /hunter2/],
  ['a line of the private key', new Error(`cannot parse ${PEM_LINE}`), /MIIE/],
  ['a field called secret, deep down', { a: { b: [{ webhook_secret: 'open sesame' }] } }, /sesame/],
  ['a password in an address', { url: 'https://me:hidden@git.acme.io/' }, /hidden/],
  ['the cause of an error', new Error('x', { cause: new Error(`ghs_${'c'.repeat(36)}`) }), /cccc/],
];

describe('the log', () => {
  test('is one JSON object a line', () => {
    const { log, text } = logTo();
    log.info({ key: 'acme/churn#7', size: 3n, list: [1] }, 'two\nlines "quoted"');
    log.child({ name: 'octokit' }).warn('only a message');
    expect(text).toEqual([
      '{"time":"1970-01-01T00:00:00.000Z","level":"info","msg":"two\\nlines \\"quoted\\"","key":"acme/churn#7","size":"3","list":[1]}\n',
      '{"time":"1970-01-01T00:00:00.000Z","level":"warn","msg":"only a message","name":"octokit"}\n',
    ]);
  });

  test('says no less than its level', () => {
    const { log, lines } = logTo('warn');
    for (const method of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) log[method](method);
    expect(lines().map(({ msg }) => msg)).toEqual(['warn', 'error', 'fatal']);
    const silent = logTo('silent');
    silent.log.fatal('x');
    expect(silent.text).toEqual([]);
  });

  test('says of an error what helps, not the request and its headers', () => {
    const { log, lines } = logTo();
    const error = Object.assign(new Error('Not Found'), {
      status: 404,
      code: 'X',
      request: { headers: { authorization: 'token abc' } },
      response: { data: 'long' },
    });
    log.error({ err: error }, 'gave up');
    log.error(error);
    expect(lines()).toMatchObject([
      { msg: 'gave up', err: { name: 'Error', message: 'Not Found', status: 404, code: 'X' } },
      { msg: 'Not Found' },
    ]);
    expect(Object.keys(lines()[0]!['err'] as object).sort()).toEqual(['code', 'message', 'name', 'stack', 'status']);
  });

  test.each(SECRETS)('holds no secret: %s', (_, said, secret) => {
    const { log, text } = logTo('trace', ['hunter2-hunter2', PEM_LINE]);
    log.info(said, typeof said === 'string' ? undefined : 'x');
    log.child(typeof said === 'string' ? { said } : said).error('y');
    expect(text).toHaveLength(2);
    for (const line of text) {
      expect(line).not.toMatch(secret);
      expect(() => JSON.parse(line) as unknown).not.toThrow();
    }
    expect(text.join()).toContain('***');
  });

  test('is bounded, and survives what cannot be written', () => {
    const { log, text, lines } = logTo();
    const round: Record<string, unknown> = {};
    round['self'] = round;
    log.info(round, 'round');
    log.info({ long: 'x'.repeat(100_000) }, 'long');
    log.info({ many: Array.from({ length: 100 }, () => 'y'.repeat(1000)) }, 'many');
    expect(text.every((line) => line.length <= 33_000)).toBe(true);
    expect(lines().map(({ msg }) => msg)).toEqual(['round', 'long', 'many']);
  });
});
