import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { isPublicAddress } from '../../src/platform/public-address.js';
import { publicFetch } from '../../src/platform/public-fetch.js';

test.each([
  '8.8.8.8',
  '140.82.112.3',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.0.1',
  '192.167.255.255',
  '2606:50c0:8000::153',
  '2001:4860:4860::8888',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:a9fe:a9fe',
  '64:ff9b::10.0.0.1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '',
  '1.2.3',
])('%j is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('a private address is not reached, by number or by name', async () => {
  let connections = 0;
  const server = createServer(() => undefined).on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const host of ['127.0.0.1', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost']) {
      const init = { headers: {}, redirect: 'manual' as const, signal: AbortSignal.timeout(5000) };
      await expect(publicFetch(new URL(`https://${host}:${port}/`), init)).rejects.toThrow(
        /not an address of the public internet/,
      );
    }
    expect(connections).toBe(0);
  } finally {
    server.close();
  }
});
