import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './suite.js';

const PROGRAM = join(ROOT, '.cache/peers/bin/versitygw');
const PORT = 17_070;

export interface S3 {
  endpoint: string;
  bucket: string;
  credentials: Record<string, string>;
  /** The lines of a remote in DVC's configuration. */
  remote(prefix: string): string;
  stop(): void;
}

/** A real S3 server that keeps objects as plain files below `directory`; undefined when it is not installed. */
export function startS3(directory: string): S3 | undefined {
  if (!existsSync(PROGRAM)) return undefined;
  const bucket = 'bench';
  mkdirSync(join(directory, bucket), { recursive: true });
  const credentials = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench-secret', AWS_REGION: 'us-east-1' };
  const endpoint = `http://127.0.0.1:${PORT}`;
  const server = spawn(PROGRAM, ['--port', `127.0.0.1:${PORT}`, '--keep-alive', '--quiet', 'posix', directory], {
    env: { ...process.env, ROOT_ACCESS_KEY: 'bench', ROOT_SECRET_KEY: 'bench-secret' },
    stdio: 'ignore',
  });
  const up = `for (let i = 0; i < 100; i++) try { await fetch('${endpoint}'); break } catch { await new Promise((r) => setTimeout(r, 50)) }`;
  execFileSync(process.execPath, ['--input-type=module', '-e', up]);
  return {
    endpoint,
    bucket,
    credentials,
    remote: (prefix) =>
      [
        `    url = s3://${bucket}/${prefix}`,
        `    endpointurl = ${endpoint}`,
        '    access_key_id = bench',
        '    secret_access_key = bench-secret',
        '    region = us-east-1',
        '',
      ].join('\n'),
    stop: () => void server.kill(),
  };
}
