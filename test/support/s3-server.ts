import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

export const S3_KEYS = { accessKeyId: 'test', secretAccessKey: 'testtest' };

/** A running versitygw; buckets are directories, objects are plain files below `directory`. */
export interface S3Server {
  endpoint: string;
  port: number;
  directory: string;
  createBucket(name: string): void;
  stop(): Promise<void>;
}

/** Starts versitygw (its program is `path`) on a free port and waits until it answers. */
export async function startS3Server(path: string): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'assay-s3-'));
  const port = await freePort();
  const server = spawn(path, ['--port', `127.0.0.1:${port}`, '--keep-alive', '--quiet', 'posix', directory], {
    env: { PATH: process.env['PATH'], ROOT_ACCESS_KEY: S3_KEYS.accessKeyId, ROOT_SECRET_KEY: S3_KEYS.secretAccessKey },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  for (let attempt = 0; !(await answers(port)); attempt++) {
    if (attempt === 100 || server.exitCode !== null) throw new Error(`versitygw does not answer on port ${port}`);
    await sleep(50);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    directory,
    createBucket: (name) => void mkdirSync(join(directory, name), { recursive: true }),
    async stop() {
      server.kill();
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.destroy(resolve(true) as never));
    socket.once('error', () => resolve(false));
  });
}
