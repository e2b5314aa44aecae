import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { Choices } from '../support/choices.js';
import { RandomPipeline } from '../support/random-pipeline.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';
import { TwinPipelines } from '../support/twin-pipelines.js';

/** More pipelines, or others: `ASSAY_RANDOM_PIPELINES=300 ASSAY_RANDOM_SEED=7`. Pipeline n has the seed SEED + n. */
const RUNS = Number(process.env['ASSAY_RANDOM_PIPELINES'] ?? 8);
const SEED = Number(process.env['ASSAY_RANDOM_SEED'] ?? 1);

jest.setTimeout(60_000 + RUNS * 60_000);

describeWithPeer('dvc-python', 'random pipelines', (python) => {
  let home: string;
  let dvc: DvcSession;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const seeds = Array.from({ length: RUNS }, (_, index) => SEED + index);
  test.each(seeds)('ASSAY_RANDOM_SEED=%d', async (seed) => {
    const work = new Work(new TwinPipelines(dvc), new Choices(seed));
    try {
      await work.go();
    } catch (error) {
      const { message } = error as Error;
      const story = [`ASSAY_RANDOM_SEED=${seed} ASSAY_RANDOM_PIPELINES=1`, ...work.story, message, work.files()];
      throw new Error(story.join('\n'), { cause: error });
    } finally {
      work.twins.dispose();
    }
  });
});

/** One pipeline, edited and reproduced by turns. */
class Work {
  readonly story: string[] = [];
  private readonly pipeline;
  private times = 0;
  /** Something a stage made is missing: DVC then deletes more than we do where it cannot start a stage. */
  private isIncomplete = true;
  /** Then a stage may find its content made by another one, if that comes first. */
  private isCacheWhole = true;
  /** Written files, by path, so that only what differs is written anew. */
  private written = new Map<string, string>();

  constructor(
    readonly twins: TwinPipelines,
    private readonly choices: Choices,
  ) {
    this.pipeline = new RandomPipeline(choices);
  }

  async go(): Promise<void> {
    this.write();
    for (const { path } of this.pipeline.tracked) await this.twins.alike(['add', path]);
    await this.reproduce(['repro', '-P']);
    for (let step = 0; step < 4; step++) {
      for (let edits = 1 + this.choices.below(3); edits > 0; edits--) this.edit();
      this.write();
      if (this.choices.once(3)) await this.agreeOnStatus();
      await this.reproduce(this.isIncomplete ? ['repro', '-P'] : this.line());
    }
    await this.agreeOnStatus();
  }

  files(): string {
    return [...this.written]
      .filter(([path]) => path.endsWith('dvc.yaml'))
      .map((one) => one.join(':\n'))
      .join('\n');
  }

  private line(): string[] {
    const { choices, pipeline } = this;
    const more = choices.some(['-f', '--no-run-cache', '-k', '--force-downstream'], 1);
    switch (choices.below(8)) {
      case 0:
        return ['repro', ...more, pipeline.target()];
      case 1:
        return ['repro', '-s', ...more, pipeline.target()];
      case 2:
        return ['repro', '--downstream', ...more, pipeline.target()];
      case 3:
        return ['repro', '-p', ...more, pipeline.target(), pipeline.target()];
      default:
        return ['repro', '-P', ...more];
    }
  }

  private async reproduce(line: string[]): Promise<void> {
    const { twins, choices } = this;
    // Beside a stage that fails others run that would not have begun one after the other.
    const isSafe = this.isCacheWhole && !this.pipeline.stages.some(({ fails }) => fails);
    twins.jobs = isSafe && choices.once(3) ? 3 : 1;
    if (choices.once(3)) twins.swap();
    this.story.push(`${line.join(' ')}  (jobs ${twins.jobs}, ${twins.ours.directory})`);
    const { planned, ok } = await this.dryRun(line);
    const { ours, theirs } = await twins.both(line);
    const isWhole = line[1] === '-P' && twins.jobs === 1;
    const seen = ({ executed, ok }: typeof ours) => ({ executed: isWhole ? executed : [...executed].sort(), ok });
    this.story.push(`  ${ours.ok ? 'well' : 'failed'}: ${ours.executed.join(' ')}`);
    if (JSON.stringify(seen(ours)) !== JSON.stringify(seen(theirs)))
      expect({ ...seen(ours), said: ours.said }).toEqual({ ...seen(theirs), said: theirs.said });
    if (line[1] === '-P' && ours.ok) this.isCacheWhole = true;
    if (line[1] === '-P') this.isIncomplete = !ours.ok;
    else if (!ours.ok) this.isIncomplete = true;
    // The stages of a group come in the order of a Python set there, another one in each process, when they are few.
    if (line[1] !== '-P') this.takeOverOrder();
    // DVC takes back what it told git to ignore when it ends with an error.
    if (!theirs.ok) this.takeOverGitIgnores();
    twins.expectEqual(line.join(' '));
    const { ours: entries, theirs: expected } = twins.runCaches();
    expect(entries).toEqual(expected);
    if (!ours.ok) return;
    expect(ok).toBe(true);
    expectForeseen(planned, ours.executed);
  }

  private takeOverGitIgnores(): void {
    const { ours, theirs } = this.twins;
    for (const path of readdirSync(ours.root, { recursive: true, encoding: 'utf8' })) {
      if (!/(^|\/)\.gitignore$/.test(path) || path.startsWith('.dvc/')) continue;
      const kept = theirs.has(path) ? theirs.read(path) : '';
      expect(ours.read(path).split('\n')).toEqual(expect.arrayContaining(kept.split('\n')));
      theirs.write(path, ours.read(path));
    }
  }

  private takeOverOrder(): void {
    const { ours, theirs } = this.twins;
    for (const path of readdirSync(ours.root, { recursive: true, encoding: 'utf8' })) {
      if (!theirs.has(path)) continue;
      const read = /(^|\/)dvc\.lock$/.test(path) ? parse : /(^|\/)\.gitignore$/.test(path) ? sortedLines : undefined;
      if (read && isDeepStrictEqual(read(ours.read(path)), read(theirs.read(path))))
        theirs.write(path, ours.read(path));
    }
  }

  /** What would run, by what a dry run says, which touches nothing. */
  private async dryRun(line: string[]): Promise<{ planned: Planned[]; ok: boolean }> {
    const before = digestOf(this.twins.ours);
    const { outcome, ok } = await this.twins.byAssay([...line, '--dry']);
    expect(digestOf(this.twins.ours)).toEqual(before);
    expect(this.twins.takeLog(this.twins.ours)).toEqual([]);
    return { planned: (outcome?.json as { stages: Planned[] } | undefined)?.stages ?? [], ok };
  }

  private async agreeOnStatus(): Promise<void> {
    this.story.push('status');
    await this.twins.expectStatusAgrees();
  }

  private edit(): void {
    const { what, deleted, written, touched } = this.pipeline.change();
    this.story.push(what);
    if (deleted !== undefined) {
      this.twins.edit((one) => one.delete(deleted));
      if (deleted.startsWith('.dvc')) this.isCacheWhole = false;
      else this.isIncomplete = true;
    }
    if (written !== undefined) this.writeBoth(...written);
    if (touched !== undefined) {
      this.times++;
      this.twins.edit(({ root }) => {
        if (existsSync(join(root, touched))) utimesSync(join(root, touched), 1.7e9 + this.times, 1.7e9 + this.times);
      });
    }
  }

  private write(): void {
    for (const [path, text] of this.pipeline.files()) {
      if (this.written.get(path) !== text) this.writeBoth(path, text);
      this.written.set(path, text);
    }
  }

  /** A new file with a time of its own: DVC takes equal times for equal content. */
  private writeBoth(path: string, text: string): void {
    this.times++;
    this.twins.edit(({ root }) => {
      const absolute = join(root, path);
      if (path.includes('more') && !existsSync(dirname(absolute))) return;
      mkdirSync(dirname(absolute), { recursive: true });
      rmSync(absolute, { force: true });
      writeFileSync(absolute, text);
      utimesSync(absolute, 1.7e9 + this.times, 1.7e9 + this.times);
    });
  }
}

function sortedLines(text: string): string[] {
  return text.split('\n').sort();
}

interface Planned {
  stage: string;
  status: string;
  reasons: string[];
}

/**
 * What ran was said to run; what was said to run and did not was spared by a stage before it, which made the same again
 * or happened to put equal content into the cache.
 */
function expectForeseen(planned: readonly Planned[], executed: readonly string[]): void {
  const would = planned.filter(({ status }) => status === 'run');
  const nameOf = (address: string) => address.slice(address.lastIndexOf(':') + 1);
  const names = would.map(({ stage }) => nameOf(stage));
  expect(executed.filter((name) => !names.includes(name))).toEqual([]);
  const spared = would.filter(({ stage }) => !executed.includes(nameOf(stage)));
  // Of a directory with an output that will be brought back a dry run cannot tell that it will be as it was.
  const isSparing = (reason: string) => /(runs before it|not in cache|^made modified)$/.test(reason);
  expect(spared.filter(({ reasons }) => !reasons.some(isSparing))).toEqual([]);
}

/** Everything on disk with its times, but for the memory of hashes, which every look writes. */
function digestOf({ directory }: TemporaryRepository): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (path.includes('.dvc/tmp/assay') || path.endsWith('.dvc/tmp')) continue;
    const { mtimeMs, mode, size } = lstatSync(path);
    found[path] =
      `${mode} ${entry.isDirectory() ? '' : `${size} ${mtimeMs} ${readFileSync(path, 'hex').slice(0, 200)}`}`;
  }
  return found;
}
