import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { readRepository, timedClient, tokenClient } from '../../src/github/index.js';
import { octokitOf } from '../support/octokit-of.js';

const repository = { owner: 'acme', name: 'churn' };
const NO_ANSWER = { kind: 'unavailable', retryable: true, message: expect.stringContaining('gave no answer') };

/** Takes every request and answers none. */
const hanging = createServer(() => {});
let baseUrl: string;
beforeAll(async () => {
  hanging.listen(0, '127.0.0.1');
  await once(hanging, 'listening');
  baseUrl = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`;
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => {
  hanging.closeAllConnections();
  hanging.close();
});

test('a call without an answer fails, and is worth another try', async () => {
  const client = timedClient(octokitOf(globalThis.fetch, { baseUrl }), 50);
  await expect(readRepository(client, repository)).rejects.toMatchObject(NO_ANSWER);
});

test('a client that speaks with a token does not wait for ever', async () => {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const asked = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
  const client = await tokenClient('ghs_x', baseUrl, 'assay/test');
  await expect(readRepository(client, repository)).rejects.toMatchObject(NO_ANSWER);
  expect(asked).toHaveBeenCalledWith(30_000);
});

test('what else a call says is sent with it', async () => {
  const sent: unknown[] = [];
  const client = timedClient({
    async request(route, parameters) {
      sent.push(route, parameters);
      return { status: 200, headers: {}, data: {} };
    },
  });
  await client.request('GET /x', { owner: 'acme', request: { retries: 0 } });
  expect(sent).toEqual(['GET /x', { owner: 'acme', request: { retries: 0, signal: expect.any(AbortSignal) } }]);
});
