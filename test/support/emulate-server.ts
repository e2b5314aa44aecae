import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.js';

export interface EmulateServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts the GitHub of `emulate` (its program, and a Node 24 that runs it) with this seed, and waits until it answers. */
export async function startEmulate(program: string, node: string, seed: object): Promise<EmulateServer> {
  const directory = mkdtempSync(join(tmpdir(), 'assay-emulate-'));
  const file = join(directory, 'seed.json');
  writeFileSync(file, JSON.stringify(seed));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [program, 'start', '--service', 'github', '--port', String(port), '--base-url', url, '--seed', file];
  const server = spawn(node, args, { cwd: directory, env: { PATH: process.env['PATH'] } });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(server, 'exit');
  for (let attempt = 0; !(await answers(url)); attempt++) {
    if (attempt === 200 || server.exitCode !== null) throw new Error(`emulate does not answer:\n${output}`);
    await setTimeout(50);
  }
  return {
    url,
    async stop() {
      server.kill();
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/zen`).then(
    ({ ok }) => ok,
    () => false,
  );
}
