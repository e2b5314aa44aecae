import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { fileOfZip, readReportArtifact } from '../../../src/github/index.js';
import type {
  Artifact,
  DownloadOptions,
  GitHubAnswer,
  GitHubClient,
  RunOfArtifact,
} from '../../../src/github/index.js';
import { extraField, REGULAR_FILE, zipOf } from '../../support/zip-writer.js';
import type { ZipFrame, ZipPart } from '../../support/zip-writer.js';

const [SHA, OTHER_SHA] = ['a'.repeat(40), 'b'.repeat(40)];
const repository = { owner: 'acme', name: 'churn', id: 1 };
const RUN: RunOfArtifact = { id: 10, attempt: 2, headSha: SHA, repositoryId: 1, headRepositoryId: 2 };
const HONEST = 'https://productionresultssa7.blob.core.windows.net/x/artifact.zip?sig=secret';
const MEBIBYTE = 1024 * 1024;

/** What differs from an honest artifact. */
interface Attack {
  json?: string | Buffer;
  part?: Partial<ZipPart>;
  more?: ZipPart[];
  frame?: ZipFrame;
  bytes?: Buffer;
  artifact?: Partial<Artifact>;
  run?: Partial<RunOfArtifact>;
  location?: string;
  answer?: Partial<GitHubAnswer>;
  gone?: boolean;
  body?: () => Response;
  options?: DownloadOptions;
}

const honestJson = '{"schema":"assay.report/1"}';

function bytesOf({ json = honestJson, part, more = [], frame, bytes }: Attack): Buffer {
  return bytes ?? zipOf([{ name: 'report.json', content: json, ...part }, ...more], frame);
}

/** Takes in the artifact of an attack; what was sent, and where to, is kept. */
async function takeIn(attack: Attack) {
  const bytes = bytesOf(attack);
  const artifact: Artifact = {
    id: 5,
    name: 'assay-report.root.2',
    sizeBytes: bytes.length,
    isExpired: false,
    createdAt: null,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    run: { id: 10, headSha: SHA, repositoryId: 1, headRepositoryId: 2 },
    ...attack.artifact,
  };
  const sent: { url: string; init: RequestInit }[] = [];
  const client: GitHubClient = {
    async request() {
      if (attack.gone) throw Object.assign(new Error('Gone'), { status: 410, response: { headers: {} } });
      return { status: 302, headers: { location: attack.location ?? HONEST }, data: undefined, ...attack.answer };
    },
  };
  const fetch = async (url: URL, init: RequestInit) => {
    sent.push({ url: url.href, init });
    return attack.body?.() ?? new Response(new Uint8Array(bytes));
  };
  const run = { ...RUN, ...attack.run };
  const value = await readReportArtifact(client, repository, run, artifact, { fetch, ...attack.options });
  return { value, sent };
}

const parts: ZipPart = { name: 'report.json', content: honestJson };
const mode = (type: number) => ((type | 0o644) << 16) >>> 0;
const sizes64 = extraField(1, Buffer.alloc(24));
/** The field that says a name again, with the checksum of the first. */
const secondName = extraField(
  0x7075,
  Buffer.concat([Buffer.from([1]), crc32Of('report.json'), Buffer.from('../../etc/cron.d/x')]),
);
const locator = Buffer.concat([Buffer.from([0x50, 0x4b, 6, 7]), Buffer.alloc(16)]);

describe('a forged archive is refused', () => {
  test.each<[string, Attack, RegExp]>([
    ['a page instead of an archive', { bytes: Buffer.from(`<html>${' '.repeat(200)}`) }, /not a zip archive/],
    ['nothing', { bytes: Buffer.alloc(0) }, /not a zip archive/],
    ['an archive that is cut off', { bytes: zipOf([parts]).subarray(0, -9) }, /cut off/],
    ['bytes after its end', { frame: { suffix: Buffer.from('more') } }, /something follows/],
    ['a second archive after it', { frame: { suffix: zipOf([{ name: 'report.json', content: '{}' }]) } }, /not where/],
    ['a comment at its end', { frame: { comment: zipOf([parts]) } }, /something follows|not where/],
    ['a program before it', { frame: { prefix: Buffer.from('#!/bin/sh\n') } }, /not a zip archive/],
    ['a file before it', { frame: { prefix: zipOf([parts]).subarray(0, 68) } }, /not where/],
    ['two files', { more: [{ name: 'evil.sh', content: 'x' }] }, /has 2 entries/],
    ['the same file twice', { more: [{ name: 'report.json', content: '{}' }] }, /has 2 entries/],
    ['no file', { bytes: zipOf([], { prefix: zipOf([parts]) }) }, /has 0 entries/],
    ['a file that the end does not count', { more: [{ name: 'x', content: 'x' }], frame: { entries: 1 } }, /hides/],
    ['many files', { frame: { entries: 0xffff } }, /has 65535 entries/],
    ['a directory of the 64-bit kind', { frame: { gap: Buffer.concat([Buffer.alloc(56), locator]) } }, /not where/],
    ['parts on other disks', { frame: { disk: 1 } }, /multi-disk/],
    ['another file', { part: { name: 'other.json' } }, /another file than report\.json/],
    ['other letters', { part: { name: 'REPORT.JSON' } }, /another file/],
    ['a path upwards', { part: { name: '../report.json' } }, /another file/],
    ['an absolute path', { part: { name: '/report.json' } }, /another file/],
    ['a drive', { part: { name: 'C:report.json' } }, /another file/],
    ['backslashes', { part: { name: '..\\report.json' } }, /another file/],
    ['a directory', { part: { name: 'report.json/', content: '' } }, /another file/],
    ['a file in a directory', { part: { name: 'out/report.json' } }, /another file/],
    ['a name with a zero byte', { part: { name: 'report.json\0.sh' } }, /another file/],
    ['a name with letters that look alike', { part: { name: 'rep\u043ert.json' } }, /another file/],
    ['a name with a mark that turns it around', { part: { name: '\u202ereport.json' } }, /another file/],
    ['another name in front of the bytes', { part: { localName: '../../x' } }, /two names/],
    ['another name in a field', { part: { extra: secondName } }, /two names|invalid relative path/],
    ['bytes that lie elsewhere', { part: { localOffset: 4 } }, /two names/],
    ['a symbolic link', { part: { content: '/etc/passwd', attributes: mode(0o120000) } }, /a link, a directory/],
    ['the mode of a directory', { part: { attributes: mode(0o040000) } }, /a link, a directory/],
    ["a directory's attribute", { part: { attributes: (REGULAR_FILE | 0x10) >>> 0 } }, /a link, a directory/],
    ['a device', { part: { attributes: mode(0o060000) } }, /a device/],
    ['a named pipe', { part: { attributes: mode(0o010000) } }, /a device/],
    ['encryption', { part: { flags: 0x801 } }, /encrypted/],
    ['strong encryption', { part: { flags: 0x841 } }, /encrypt/],
    ['an encrypted directory', { part: { flags: 0x2800 } }, /encrypted/],
    ['packing that is not read', { part: { method: 12 } }, /packed in a way/],
    ['a size of four gigabytes', { part: { size: 0xfffffffe } }, /larger than 1048576 bytes/],
    ['a size in the 64-bit field', { part: { size: 0xffffffff, extra: sizes64 } }, /has no content|packed|bytes/],
    ['one byte too many', { json: Buffer.alloc(MEBIBYTE + 1, 'a'), part: { method: 0 } }, /larger than 1048576 bytes/],
    ['a bomb', { json: Buffer.alloc(MEBIBYTE, ' ') }, /packed over 200 to one/],
    [
      'a bomb that says it is small',
      { part: { packed: deflateRawSync(Buffer.alloc(MEBIBYTE * 50)), size: 100 } },
      /too many bytes/,
    ],
    ['less than it says', { part: { size: 1000 } }, /not enough bytes/],
    ['bytes that are not packed', { part: { packed: Buffer.from('no deflate at all, plainly') } }, /cannot be read/],
    ['more packed bytes than there are', { part: { packedSize: 5000 } }, /overflows/],
    ['two sizes of a stored file', { part: { method: 0, size: 5 } }, /size mismatch/],
    ['an extra field that is cut', { part: { extra: Buffer.from([1, 0, 99, 0]) } }, /extra field/],
  ])('%s', async (_, attack, reason) => {
    await expect(takeIn(attack)).rejects.toMatchObject({ kind: 'refused', message: expect.stringMatching(reason) });
  });
});

const blob = (status: number, headers: Record<string, string> = {}) => ({
  body: () => new Response(null, { status, headers }),
});
const endless = () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(256 * 1024));
      },
    }),
  );
const broken = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.error(new Error('connection reset'));
      },
    }),
  );

describe('a forged download is refused', () => {
  test.each<[string, Attack, string, RegExp]>([
    ['an artifact that has expired', { artifact: { isExpired: true } }, 'expired', /has expired/],
    ['an artifact that is gone', { gone: true }, 'expired', /has expired/],
    ['a size over the limit', { artifact: { sizeBytes: 1.5 * MEBIBYTE + 1 } }, 'refused', /over the 1572864/],
    [
      'a length over the limit',
      { body: () => new Response('x', { headers: { 'content-length': '9999999' } }) },
      'refused',
      /larger than GitHub says/,
    ],
    ['a body without an end', { body: endless }, 'refused', /larger than GitHub says/],
    ['other bytes than the digest', { artifact: { digest: `sha256:${'0'.repeat(64)}` } }, 'refused', /not those/],
    ['a digest of another kind', { artifact: { digest: `sha1:${'0'.repeat(40)}` } }, 'refused', /not a SHA-256/],
    ['a digest that is none', { artifact: { digest: 'sha256:' } }, 'refused', /not a SHA-256/],
    ['a foreign host', { location: 'https://evil.example/a.zip' }, 'refused', /evil\.example, which is not a host/],
    [
      'a host that begins like ours',
      { location: 'https://productionresultssa7.blob.core.windows.net.evil.example/' },
      'refused',
      /not a host/,
    ],
    ["somebody else's storage account", { location: 'https://evil.blob.core.windows.net/' }, 'refused', /not a host/],
    [
      'an account that is called like ours',
      { location: 'https://productionresultssaevil.blob.core.windows.net/' },
      'refused',
      /not a host/,
    ],
    ['a host that ends like ours', { location: 'https://evilactions.githubusercontent.com/' }, 'refused', /not a host/],
    ['the domain itself', { location: 'https://actions.githubusercontent.com/' }, 'refused', /not a host/],
    [
      'a host with a dot after it',
      { location: 'https://productionresultssa7.blob.core.windows.net./' },
      'refused',
      /not a host/,
    ],
    [
      'letters that look alike',
      { location: 'https://pr\u043eductionresultssa7.blob.core.windows.net/' },
      'refused',
      /not a host/,
    ],
    ['plain http', { location: HONEST.replace('https', 'http') }, 'refused', /http:\/\/, which is not https/],
    ['a file', { location: 'file:///etc/passwd' }, 'refused', /not https/],
    ['data', { location: 'data:application/zip,PK' }, 'refused', /not https/],
    ['a password in the address', { location: HONEST.replace('//', '//a:b@') }, 'refused', /with a password/],
    [
      'our host as a name of a user',
      { location: 'https://productionresultssa7.blob.core.windows.net@evil.example/' },
      'refused',
      /with a password/,
    ],
    ['another port', { location: HONEST.replace('.net/', '.net:8443/') }, 'refused', /port 8443/],
    ['the metadata of a cloud', { location: 'https://169.254.169.254/latest/meta-data/' }, 'refused', /not a host/],
    ['this machine as a number', { location: 'https://2130706433/' }, 'refused', /127\.0\.0\.1, which is not a host/],
    ['this machine in IPv6', { location: 'https://[::ffff:127.0.0.1]/' }, 'refused', /not a host/],
    ['an address that is none', { location: '/repos/acme/churn' }, 'refused', /an address that is none/],
    ['no address', { answer: { headers: {} } }, 'refused', /answered 302/],
    ['an answer without a redirect', { answer: { status: 200, data: Buffer.from('PK') } }, 'refused', /answered 200/],
    ['a permanent redirect', { answer: { status: 301 } }, 'refused', /answered 301/],
    ['a redirect after the redirect', blob(302, { location: HONEST }), 'refused', /somewhere else/],
    [
      'another origin than the one named',
      { options: { allowedHosts: ['http://127.0.0.1:1'] }, location: 'http://127.0.0.1:2/' },
      'refused',
      /not https/,
    ],
    ['an address that is used up', blob(403), 'unavailable', /answered 403/],
    ['a broken server', blob(503), 'unavailable', /answered 503/],
    ['a part of a file', blob(206), 'unavailable', /answered 206/],
    ['a connection that breaks', { body: broken }, 'unavailable', /broke off/],
  ])('%s', async (_, attack, kind, reason) => {
    await expect(takeIn(attack)).rejects.toMatchObject({ kind, exitCode: 3, message: expect.stringMatching(reason) });
  });

  test('an artifact of another run, commit, repository or fork', async () => {
    const cases: [Attack, RegExp][] = [
      [{ artifact: { run: { id: 11, headSha: SHA, repositoryId: 1, headRepositoryId: 2 } } }, /the run 11, not 10/],
      [
        { artifact: { run: { id: 10, headSha: OTHER_SHA, repositoryId: 1, headRepositoryId: 2 } } },
        /of b{40}, the run/,
      ],
      [{ artifact: { run: { id: 10, headSha: SHA, repositoryId: 9, headRepositoryId: 2 } } }, /another repository/],
      [{ artifact: { run: { id: 10, headSha: SHA, repositoryId: 1, headRepositoryId: 3 } } }, /another fork/],
      [
        { artifact: { run: { id: null, headSha: null, repositoryId: null, headRepositoryId: null } } },
        /of no run.*no commit/,
      ],
      [{ run: { repositoryId: 9 } }, /the run 10 is of another repository/],
    ];
    for (const [attack, reason] of cases)
      await expect(takeIn(attack)).rejects.toMatchObject({ kind: 'refused', message: expect.stringMatching(reason) });
  });
});

const depth = 10_000;
describe('forged JSON is refused', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['no JSON', 'schema: assay.report/1', /not JSON/],
    ['nothing', '', /not JSON/],
    ['two values', '{} {}', /not JSON/],
    ['a remark', '{/* pass */}', /not JSON/],
    ['NaN', '{"value": NaN}', /not JSON/],
    ['Infinity', '{"value": -Infinity}', /not JSON/],
    ['a number too large', '{"value": 1e999}', /too large/],
    ['a number too small', '{"value": [-1e999]}', /too large/],
    ['a number with too many digits', `{"value": ${'9'.repeat(400)}}`, /too large/],
    ['UTF-16', Buffer.from('\ufeff{"a": "long enough"}', 'utf16le'), /not UTF-8/],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), /not UTF-8/],
    ['UTF-8 that is longer than need be', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), /not UTF-8/],
    ['half a character as bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), /not UTF-8/],
    ['a key twice', '{"decision": "fail", "decision": "pass"}', /a key twice/],
    ['a key twice, once in disguise', '{"decision": "fail", "d\\u0065cision": "pass"}', /a key twice/],
    ['a key twice, deep inside', '[{"a": [{"b": {"c": 1, "d": 2, "c": 3}}]}]', /a key twice/],
    ['the prototype as a key', '{"__proto__": {"decision": "pass"}}', /__proto__/],
    ['the prototype in disguise', '{"\\u005f_proto__": 1}', /__proto__/],
    ['lists within lists', '['.repeat(depth) + ']'.repeat(depth), /nested more than 20/],
    ['objects within objects', '{"a":'.repeat(depth) + '1' + '}'.repeat(depth), /nested more than 20/],
    ['a huge text', JSON.stringify({ reason: randomText(300_000) }), /a text of more than/],
    ['a huge key', JSON.stringify({ [randomText(30_000)]: 1 }), /a text of more than/],
    [
      'a huge number of values',
      `[${Array.from({ length: 250_000 }, (_, i) => i % 7).join(',')}]`,
      /more than 200000 values/,
    ],
  ])('%s', async (_, json, reason) => {
    await expect(takeIn({ json, part: { method: 0 } })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(reason),
    });
  });
});

describe('an honest artifact', () => {
  test('is read, and our token stays here', async () => {
    const { value, sent } = await takeIn({});
    expect(value).toEqual({ schema: 'assay.report/1' });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ url: HONEST, init: { redirect: 'manual' } });
    expect(sent[0]!.init.headers).toEqual({ accept: '*/*', 'accept-encoding': 'identity' });
  });

  test.each<[string, Attack]>([
    ['without a digest', { artifact: { digest: null } }],
    ['stored, not packed', { part: { method: 0 } }],
    ['without a Unix mode', { part: { attributes: 0 } }],
    ['of a fork that is gone', { run: { headRepositoryId: null } }],
    [
      'from a host that is named outright',
      { options: { allowedHosts: ['http://127.0.0.1:8080'] }, location: 'http://127.0.0.1:8080/a' },
    ],
    [
      "from a server of one's own",
      { options: { allowedHosts: ['github.example.com'] }, location: 'https://github.example.com/a' },
    ],
    ['from a host below', { location: 'https://results.eu.actions.githubusercontent.com/a' }],
    ['with a mark of its byte order', { json: `\ufeff${honestJson}` }],
  ])('%s', async (_, attack) => {
    await expect(takeIn(attack)).resolves.toMatchObject({ value: { schema: 'assay.report/1' } });
  });

  test('keeps every text as it is: reading directions, quotes and keys of objects are data', async () => {
    const report = {
      'a"b': '\u202e\u200b\\"',
      constructor: 'x',
      toString: [1e308, -0, 5e-324],
      'ключ\ud83d\ude00': {},
    };
    const { value } = await takeIn({ json: JSON.stringify(report) });
    expect(value).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('of a megabyte is read whole', async () => {
    const one = { id: 'evaluation.churn.roc_auc', value: 0.5, ci: [0.1, 0.2], unit: null };
    const report = { measurements: Array.from({ length: 12_000 }, (_, i) => ({ ...one, value: i / 12_000 })) };
    await expect(takeIn({ json: JSON.stringify(report) })).resolves.toMatchObject({ value: report });
  });

  test('of another name and size, for other evidence', async () => {
    const zip = zipOf([{ name: 'model.onnx', content: 'bytes' }]);
    expect(Buffer.from(await fileOfZip(zip, { name: 'model.onnx', maxBytes: 5 })).toString()).toBe('bytes');
    await expect(fileOfZip(zip, { name: 'model.onnx', maxBytes: 4 })).rejects.toThrow(/larger than 4 bytes/);
  });
});

function randomText(length: number): string {
  let state = 1;
  return Array.from({ length }, () => String.fromCharCode(97 + ((state = (state * 48271) % 2147483647) % 26))).join('');
}

/** CRC-32 as archives use it, four bytes, least first. */
function crc32Of(text: string): Buffer {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE((crc ^ 0xffffffff) >>> 0);
  return bytes;
}
