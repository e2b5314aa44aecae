import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActionFile } from './action-file.js';
import { ROOT } from './repository-root.js';
import { readRunnerLog } from './runner-log.js';
import type { RunnerAnnotation, RunnerCommand } from './runner-log.js';
import type { ResultsService } from './results-service.js';

/** The committed Action, or the one that is tried. */
export const ACTION = process.env['ASSAY_ACTION'] ?? join(ROOT, 'dist/action/index.js');

export interface RunnerJob {
  /** The work tree that actions/checkout left: GITHUB_WORKSPACE. */
  workspace: string;
  event: { name: string; payload: unknown };
  /** `with:` of the step; what is left out gets action.yml's default, as on the runner. */
  inputs?: Record<string, string>;
  /** What the workflow gives the job: credentials and the like. */
  environment?: NodeJS.ProcessEnv;
  /** Secret of the workflow, as `github.token`. */
  token?: string;
  attempt?: number;
  results?: ResultsService;
  /** A stand-in for GitHub's API, where the step may comment; without one it is told not to. */
  githubApi?: string;
  /** Cancels the step, as the runner does, when its output holds this line. */
  cancelWhen?: string;
  /** Another Node than the one that runs the tests. */
  node?: string;
}

export interface RunnerResult {
  exitCode: number | null;
  outputs: Record<string, string>;
  /** What the step appended to the job summary. */
  summary: string;
  annotations: RunnerAnnotation[];
  /** Every workflow command the runner acted upon, annotations among them. */
  commands: RunnerCommand[];
  /** What a reader of the job log sees, commands left out. */
  log: string;
  /** Everything the step wrote. */
  raw: string;
  seconds: number;
}

/** Runs the committed Action as one step of a job: the runner's variables, files, inputs and reading of its output. */
export async function runInJob(job: RunnerJob): Promise<RunnerResult> {
  const temporary = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const files = prepareFiles(temporary, job.event.payload);
    const started = performance.now();
    const exitCode = await run(job, files.log, environmentOf(job, temporary, files));
    const raw = readFileSync(files.log, 'utf8');
    return {
      exitCode,
      outputs: readFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      ...readRunnerLog(raw),
      raw,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;

type Files = Record<(typeof COMMAND_FILES)[number] | 'GITHUB_EVENT_PATH' | 'log', string>;

function prepareFiles(temporary: string, payload: unknown): Files {
  const commands = join(temporary, '_temp', '_runner_file_commands');
  for (const directory of [commands, join(temporary, '_tool'), join(temporary, 'home')]) {
    mkdirSync(directory, { recursive: true });
  }
  const files = Object.fromEntries(
    COMMAND_FILES.map((name) => [name, join(commands, `${name.toLowerCase()}_${randomUUID()}`)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const event = join(temporary, 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  return { ...files, GITHUB_EVENT_PATH: event, log: join(temporary, 'log') } as Files;
}

function environmentOf(job: RunnerJob, temporary: string, { log: _log, ...files }: Files): NodeJS.ProcessEnv {
  const token = job.token ?? 'ghs_fakefakefakefakefakefakefake';
  const isSilent = job.githubApi === undefined && (job.inputs?.['command'] ?? 'run') === 'run';
  return {
    PATH: process.env['PATH'],
    HOME: join(temporary, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_NAME: job.event.name,
    ...refVariables(job.event.payload as EventPayload),
    GITHUB_REPOSITORY: 'octo/churn',
    GITHUB_WORKFLOW: 'ml',
    GITHUB_JOB: 'assay',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: String(job.attempt ?? 1),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: job.githubApi ?? 'https://api.github.com',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: join(temporary, '_temp'),
    RUNNER_TOOL_CACHE: join(temporary, '_tool'),
    // The cloud's own metadata address is no part of a test.
    AWS_EC2_METADATA_DISABLED: 'true',
    ...files,
    ...job.results?.environment,
    ...job.environment,
    ...inputVariables({ ...(isSilent && { comment: 'never' }), ...job.inputs }, token),
  };
}

interface EventPayload {
  ref?: string;
  pull_request?: { number: number; head: { ref: string }; base: { ref: string } };
}

/** What the runner says of the ref that a job is of. */
function refVariables({ ref, pull_request: request }: EventPayload): NodeJS.ProcessEnv {
  if (!request) return { GITHUB_REF: ref ?? 'refs/heads/main' };
  return {
    GITHUB_REF: `refs/pull/${request.number}/merge`,
    GITHUB_HEAD_REF: request.head.ref,
    GITHUB_BASE_REF: request.base.ref,
  };
}

/** `INPUT_<NAME>` of every input the Action declares: blanks become `_`, hyphens stay, missing ones are empty. */
function inputVariables(given: Record<string, string>, token: string): NodeJS.ProcessEnv {
  const { inputs } = readActionFile();
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? (input.default ?? '').replace('${{ github.token }}', token),
    ]),
  );
}

function run(job: RunnerJob, log: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  // One file for both, because the runner reads both streams as one log.
  const output = openSync(log, 'w');
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(job.node ?? process.execPath, [ACTION], {
      cwd: job.workspace,
      env,
      stdio: ['ignore', output, output],
    });
    child.on('error', reject);
    const { cancelWhen } = job;
    const watch =
      cancelWhen === undefined
        ? undefined
        : setInterval(() => {
            if (!readFileSync(log, 'utf8').includes(`\n${cancelWhen}\n`)) return;
            clearInterval(watch);
            child.kill('SIGINT');
          }, 50);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve(code);
    });
  }).finally(() => closeSync(output));
}

/** Reads `name=value` and `name<<delimiter` entries of a command file. */
function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2]!, at + 1);
      if (end < 0) throw new Error(`no end of ${line}`);
      values[heredoc[1]!] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    } else if (line !== '') throw new Error(`the runner cannot read "${line}"`);
  }
  return values;
}
