import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitHubEvent } from './github-origin.js';
import type { ResultsService } from './results-service.js';

export interface ActJob {
  /** Program of act. */
  act: string;
  /** Node that runs the Action: act takes the first in PATH, whatever action.yml says. */
  node: string;
  /** A git work tree with `.github/workflows/` and what `uses: ./` names. */
  repository: string;
  /** Name of a file in `.github/workflows/`. */
  workflow: string;
  event: GitHubEvent;
  results: ResultsService;
}

export interface ActResult {
  status: number | null;
  /** Lines of the log, as `[workflow/job] …`. */
  log: string;
}

/**
 * Runs a workflow file through act in host mode (test-infrastructure §3): `actions/checkout` becomes a copy of the work
 * tree, every other step is executed on this machine. Artifacts go to the results service.
 */
export async function runAct({ act, node, repository, workflow, event, results }: ActJob): Promise<ActResult> {
  const temporary = mkdtempSync(join(tmpdir(), 'act-'));
  try {
    const home = join(temporary, 'home');
    mkdirSync(home);
    writeFileSync(join(temporary, 'event.json'), JSON.stringify(event.payload));
    const args = [
      event.name,
      ...['--directory', repository, '--workflows', join(repository, '.github/workflows', workflow)],
      ...['--eventpath', join(temporary, 'event.json'), '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--pull=false', '--no-cache-server', '--action-cache-path', join(temporary, 'actions')],
      ...Object.entries({ ...results.environment, AWS_EC2_METADATA_DISABLED: 'true' }).flatMap(([name, value]) => [
        '--env',
        `${name}=${value}`,
      ]),
    ];
    const env = {
      PATH: `${dirname(node)}:${process.env['PATH']}`,
      HOME: home,
      XDG_CACHE_HOME: join(temporary, 'cache'),
      GIT_CONFIG_NOSYSTEM: '1',
    };
    return await new Promise<ActResult>((resolve, reject) => {
      let log = '';
      const child = spawn(act, args, { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (log += text));
      }
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, log }));
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
