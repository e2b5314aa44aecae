import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parseArguments } from '../../cli/arguments.js';
import { verbs } from '../../src/commands/index.js';
import type { CommandContext, Outcome } from '../../src/commands/index.js';
import { UserError } from '../../src/core/errors.js';
import type { DvcSession } from './dvc-session.js';
import { TwinRepositories } from './twin-repositories.js';

/** What one tool did. */
export interface Did {
  /** Names of the stages that were executed, in order. */
  executed: string[];
  ok: boolean;
  /** What it said: of ours the error's or the failures' codes, of DVC its output. */
  said: string;
}

/** Shell that tells which stage is executed; a stage's command begins with it. */
export function told(name: string): string {
  return `echo '${name}' >> $DVC_ROOT/../executed`;
}

/** A stage of dvc.yaml that writes its name and what it reads to `<name>.out`. */
export function stageText(name: string, deps: readonly string[], more = ''): string {
  const command = `${told(name)} && (echo ${name} && cat ${deps.join(' ')}) > ${name}.out`;
  return `  ${name}:\n    cmd: ${command}\n    deps: [${deps.join(', ')}]\n    outs: [${name}.out]\n${more}`;
}

/** Two repositories with the same pipelines, one for each tool. Commands begin with `told(name)`. */
export class TwinPipelines extends TwinRepositories {
  /** How many stages Assay runs at the same time. */
  jobs = 1;

  constructor(private readonly session: DvcSession) {
    super(session);
  }

  /** Writes files into both. */
  write(files: Readonly<Record<string, string>>): this {
    this.edit((repository) => {
      for (const [path, text] of Object.entries(files)) repository.write(path, text);
    });
    return this;
  }

  /** Runs one command line by both tools, in a directory below the roots. */
  async both(line: string[], directory = '.'): Promise<{ ours: Did; theirs: Did; outcome: Outcome | undefined }> {
    const outcome = await this.byAssay(line, directory);
    const { status, output } = await this.session.run(join(this.theirs.root, directory), ...line);
    return {
      ours: { executed: this.takeLog(this.ours), ok: outcome.ok, said: outcome.said },
      theirs: { executed: this.takeLog(this.theirs), ok: status === 0, said: output },
      outcome: outcome.outcome,
    };
  }

  /** The same; both must execute the same stages and succeed or fail alike. Returns what was executed. */
  async alike(line: string[], directory = '.'): Promise<string[]> {
    const { ours, theirs } = await this.both(line, directory);
    const seen = ({ executed, ok }: Did) => ({ line: line.join(' '), executed, ok });
    if (JSON.stringify(seen(ours)) !== JSON.stringify(seen(theirs)))
      expect({ ...seen(ours), said: ours.said }).toEqual({ ...seen(theirs), said: theirs.said });
    return ours.executed;
  }

  /** Runs a command line by Assay alone, in one of the two. */
  async byAssay(
    line: string[],
    directory = '.',
    repository = this.ours,
  ): Promise<{ ok: boolean; said: string; outcome?: Outcome }> {
    const [verb, ...args] = line;
    const command = verbs.find(({ name }) => name === verb)!;
    const { targets, options, globals } = parseArguments(await command.load(), args);
    const context: Partial<CommandContext> = {
      directory: join(repository.root, directory),
      dryRun: globals.dryRun ?? false,
      quiet: globals.quiet ?? false,
    };
    try {
      const jobs = verb === 'repro' ? { jobs: this.jobs } : {};
      const outcome = await repository.run(command.name, targets, { ...jobs, ...options }, context);
      return { ok: outcome.exitCode === 0, said: JSON.stringify(outcome.json), outcome };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { ok: false, said: `${error.code}: ${error.message}` };
    }
  }

  /** New twins that have been through the same as these. */
  copy(): TwinPipelines {
    const twins = new TwinPipelines(this.session);
    for (const one of ['ours', 'theirs'] as const) {
      cpSync(this[one].directory, twins[one].directory, { recursive: true, preserveTimestamps: true });
    }
    return twins;
  }

  /** Names of the stages executed since the last call. */
  takeLog({ directory }: { directory: string }): string[] {
    const path = join(directory, 'executed');
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    rmSync(path, { force: true });
    return text.split('\n').filter(Boolean);
  }

  /**
   * Where DVC looks at a directory that a stage did not read before, it leaves a list of it, hashed as DVC 2 would, in the
   * cache; that does not count.
   */
  override expectEqual(after: string): void {
    for (const { root } of [this.ours, this.theirs]) {
      const cache = join(root, '.dvc/cache');
      const names = existsSync(cache) ? readdirSync(cache).filter((name) => /^[0-9a-f]{2}$/.test(name)) : [];
      for (const name of names) {
        const lists = readdirSync(join(cache, name)).filter((one) => one.endsWith('.dir'));
        lists.forEach((list) => this.passedOver.add(`${name}/${list}`));
      }
    }
    super.expectEqual(after);
  }

  /** Names of run-cache entries: key and value of each. */
  runCaches(): { ours: string[]; theirs: string[] } {
    const entries = (root: string) => {
      const runs = join(root, '.dvc/cache/runs');
      if (!existsSync(runs)) return [];
      const files = readdirSync(runs, { recursive: true, withFileTypes: true, encoding: 'utf8' });
      return files
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(runs.length + 1))
        .sort();
    };
    return { ours: entries(this.ours.root), theirs: entries(this.theirs.root) };
  }
}
