import { describe, expect, test } from '@jest/globals';
import { redact, secretsIn } from '../../src/core/redact.js';

const TOKEN = `ghp_${'a1'.repeat(18)}`;

describe('redact', () => {
  test.each<[string, string]>([
    ['fatal: https://user:pa55@host/x.git', 'fatal: https://***@host/x.git'],
    ['https://host/o?X-Amz-Signature=abc&part=1', 'https://host/o?X-Amz-Signature=***&part=1'],
    ['https://host/o?a=1&sig=abc', 'https://host/o?a=1&sig=***'],
    [`token ${TOKEN}.`, 'token ***'],
    [`x github_pat_${'b'.repeat(30)} y`, 'x *** y'],
    ['jwt eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMiJ9.c2ln-x_ end', 'jwt *** end'],
    ['key AKIAABCDEFGHIJKLMNOP end', 'key *** end'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
    ['{"authorization": "Basic dXNlcg=="}', '{"authorization": "Basic ***"}'],
    ['secret_access_key = abc/def+1', 'secret_access_key = ***'],
    ['?sv=2022&sig=ab%2Fc', '?sv=2022&sig=***'],
    ['sig=abcdEFGH0123%2B4567%3D&se=1', 'sig=***&se=1'],
    ['AccountName=a;AccountKey=b64/+==;EndpointSuffix=c', 'AccountName=a;AccountKey=***;EndpointSuffix=c'],
    ['SharedAccessSignature=sv=1&se=2;x', 'SharedAccessSignature=***;x'],
    ["password: 'hunter2'", "password: '***'"],
  ])('%s', (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  test.each([
    'https://host:8080/path',
    'mail@host',
    'a sig=1',
    'ghp_short',
    'the authorization failed',
    's3://bucket/key',
  ])('leaves %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('takes out every given secret, but not words too short to be one', () => {
    expect(redact('abcdef 123 abcdef', ['abcdef', '123', ''])).toBe('*** 123 ***');
  });
});

test('secretsIn takes the values of variables whose names say so, line by line', () => {
  const environment = {
    GITHUB_TOKEN: 'token-value',
    AWS_SECRET_ACCESS_KEY: 'secret-value',
    APP_PRIVATE_KEY: 'first-line\nsecond-line\nshort',
    TOKENIZER: 'bert-base',
    PATH: '/usr/bin',
    EMPTY_TOKEN: undefined,
  };
  expect(secretsIn(environment)).toEqual(['token-value', 'secret-value', 'first-line', 'second-line']);
});

test.each([
  ...['DB_PASS', 'PGPASSWD', 'GH_PAT', 'PAT', 'MY_CREDENTIAL', 'CREDENTIALS', 'AZURE_STORAGE_CONNECTION_STRING'],
  ...['BLOB_SAS', 'SAS_URL', 'AZURE_STORAGE_KEY', 'SIGNING_KEY_2', 'db_pass', 'REGISTRY_PASS_1'],
])('%s is secret', (name) => {
  expect(secretsIn({ [name]: 'the-value' })).toEqual(['the-value']);
});

test.each([
  ...['KEYBOARD', 'PATH', 'MODEL_PATH', 'PATTERN', 'PASSED', 'TESTS_PASSED', 'BYPASS', 'SAS2', 'SASS_DIR', 'MONKEY'],
  ...['PWD', 'OLDPWD', 'COMPASS_MODE', 'SSH_KEY_PATH', 'KEY_COLUMNS', 'CREDENTIALED'],
])('%s is not', (name) => {
  expect(secretsIn({ [name]: 'the-value' })).toEqual([]);
});
