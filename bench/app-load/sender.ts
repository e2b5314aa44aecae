/** Sends the deliveries it is given, each on its own as GitHub does, and tells how long each acknowledgement took. */
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';

interface Given {
  headers: Record<string, string>;
  body: string;
}

const { url } = workerData as { url: string };
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const took: number[] = [];
let refused = 0;
const underWay = new Set<Promise<void>>();

function send({ headers, body }: Given): Promise<void> {
  const begunMs = performance.now();
  return new Promise((resolve) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        took.push(performance.now() - begunMs);
        if (answer.statusCode !== 202) refused += 1;
        answer.resume().once('end', resolve);
      },
    );
    sent.once('error', () => {
      refused += 1;
      resolve();
    });
    sent.end(body);
  });
}

parentPort!.on('message', (given: Given | 'end') => {
  if (given === 'end') {
    void Promise.all(underWay).then(() => {
      parentPort!.postMessage({ ms: took, refused });
      agent.destroy();
      parentPort!.close();
    });
    return;
  }
  const sending = send(given).finally(() => underWay.delete(sending));
  underWay.add(sending);
});
