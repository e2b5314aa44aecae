import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitHubEvent } from './github-origin.js';
import { ROOT } from './repository-root.js';
import type { ResultsService } from './results-service.js';
import { ACTION } from './runner-job.js';

export interface ActJob {
  /** Program of act. */
  act: string;
  /** Node that runs the Action: act takes the first in PATH, whatever action.yml says. */
  node: string;
  /** A git work tree with `.github/workflows/`, and with the Action where that says `uses: ./`. */
  repository: string;
  /** Name of a file in `.github/workflows/`. */
  workflow: string;
  event: GitHubEvent;
  results: ResultsService;
  /** Directories of actions that are named as on GitHub: `owner/name@ref`. */
  actions?: Record<string, string>;
  /** `github.token`. */
  token?: string;
  /** Variables of the runner that act would else make up, such as GITHUB_RUN_ID. */
  environment?: Record<string, string>;
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
export async function runAct(job: ActJob): Promise<ActResult> {
  const { act, node, repository, workflow, event, results, actions = {}, token, environment } = job;
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
      ...flags('--local-repository', actions),
      ...flags('--secret', token === undefined ? {} : { GITHUB_TOKEN: token }),
      ...flags('--env', { ...results.environment, AWS_EC2_METADATA_DISABLED: 'true', ...environment }),
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

function flags(flag: string, values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

/** Puts the Action into a directory as its repository has it: action.yml and the bundle. */
export function putAction(directory: string): void {
  cpSync(join(ROOT, 'action.yml'), join(directory, 'action.yml'));
  cpSync(dirname(ACTION), join(directory, 'dist/action'), { recursive: true });
}
