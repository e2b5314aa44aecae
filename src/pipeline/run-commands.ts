import { accessSync, constants } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { UserError } from '../core/errors.js';
import { redact, secretsIn } from '../core/redact.js';
import { commandEnvironment } from './command-environment.js';
import { statIfExists } from '../platform/files.js';
import { stream } from '../platform/process.js';
import type { Stage } from './stage.js';

const KEPT_LINES = 20;

export interface CommandsResult {
  /** Exit status of the first command that failed, else 0. */
  status: number;
  /** The command that failed. */
  command?: string;
  /** The last lines that were printed, oldest first. */
  lastLines: string[];
  /** The stage's `timeout` was over before its commands were. */
  isTimedOut: boolean;
  /** Most resident memory of one of the commands with all it started; null where it cannot be had. */
  peakMemoryBytes: number | null;
}

export interface RunCommandsOptions {
  /** Absolute path of the repository root. */
  root: string;
  environment: NodeJS.ProcessEnv;
  onLine: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Runs a stage's commands as DVC does (dvc-formats §2.2): through `$SHELL -c` (or /bin/sh) without start-up files, every
 * line of a string and every item of a list in a shell of its own, stopping at the first that fails, when `signal`
 * aborts or the stage's time is over.
 * Commands come from dvc.yaml, which is code of the repository; nothing is ever added to their text.
 */
export async function runCommands(stage: Stage, options: RunCommandsOptions): Promise<CommandsResult> {
  const { settings } = stage;
  const env = {
    ...commandEnvironment(options.environment, settings),
    DVC_ROOT: options.root,
    DVC_STAGE: stage.address,
  };
  const [shell, ...flags] = shellOf(options.environment);
  const cwd = directoryOf(stage, options.root);
  const lastLines: string[] = [];
  const secrets = secretsIn(options.environment);
  const onLine = (printed: string) => {
    const line = redact(printed, secrets); // the last lines enter the report, which leaves this machine
    if (lastLines.push(line) > KEPT_LINES) lastLines.shift();
    options.onLine(line);
  };
  const deadline = new Deadline(options.signal, settings.timeoutMs);
  const { signal } = deadline;
  const result: CommandsResult = { status: 0, lastLines, isTimedOut: false, peakMemoryBytes: null };
  for (const command of commandsOf(stage.command)) {
    if (signal.aborted) break;
    options.onLine(`> ${command}`);
    const { status, peakMemoryBytes } = await stream(shell, [...flags, command], { cwd, env, signal, onLine });
    if (peakMemoryBytes !== null) result.peakMemoryBytes = Math.max(result.peakMemoryBytes ?? 0, peakMemoryBytes);
    if (status !== 0) {
      Object.assign(result, { status, command });
      break;
    }
  }
  deadline.clear();
  result.isTimedOut = deadline.isOver && !options.signal.aborted;
  return result;
}

/** A signal that aborts with another one, or when the time is over. */
class Deadline {
  isOver = false;
  readonly signal: AbortSignal;
  private readonly timer: NodeJS.Timeout | undefined;

  constructor(signal: AbortSignal, timeoutMs: number | undefined) {
    this.signal = signal;
    if (timeoutMs === undefined) return;
    const controller = new AbortController();
    this.signal = AbortSignal.any([signal, controller.signal]);
    this.timer = setTimeout(() => {
      this.isOver = true;
      controller.abort();
    }, timeoutMs);
  }

  clear(): void {
    clearTimeout(this.timer);
  }
}

/** Throws where no command of the stage could even begin: `WDIR_MISSING` (exit 2), `SHELL_MISSING` (exit 3). */
export function refuseUnrunnable(stage: Stage, root: string, environment: NodeJS.ProcessEnv): void {
  if (!statIfExists(directoryOf(stage, root))?.isDirectory()) {
    throw new UserError({
      code: 'WDIR_MISSING',
      message: `stage "${stage.address}" cannot start: there is no directory "${stage.workingDirectory}"`,
      hint: `Create it, or correct \`wdir\` at ${stage.file}:${stage.line}. Nothing was deleted.`,
      exitCode: 2,
    });
  }
  const [shell] = shellOf(environment);
  if (!isAbsolute(shell)) return;
  try {
    accessSync(shell, constants.X_OK);
  } catch (error) {
    throw new UserError({
      code: 'SHELL_MISSING',
      message: `stage "${stage.address}" cannot start: the shell ${shell} cannot be run`,
      hint: 'Set SHELL to a shell that is installed, such as /bin/sh. Nothing was deleted.',
      exitCode: 3,
      cause: error,
    });
  }
}

function directoryOf(stage: Stage, root: string): string {
  return stage.workingDirectory === '' ? root : `${root}/${stage.workingDirectory}`;
}

function commandsOf(command: string | string[]): string[] {
  const commands = typeof command === 'string' ? command.split(/\r\n|\n|\r/) : command;
  return commands.filter((line) => line.trim() !== '');
}

function shellOf(environment: NodeJS.ProcessEnv): [string, ...string[]] {
  if (process.platform === 'win32') return ['cmd.exe', '/d', '/s', '/c'];
  const shell = environment['SHELL'] || '/bin/sh';
  switch (basename(shell)) {
    case 'bash':
      return [shell, '--noprofile', '--norc', '-c'];
    case 'zsh':
      return [shell, '--no-rcs', '-c'];
    default:
      return [shell, '-c'];
  }
}
