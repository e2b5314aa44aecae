import { isDeepStrictEqual } from 'node:util';
import { seededRandom } from '../../../src/stats/random.js';
import { Button } from './button.js';
import { Chaos } from './chaos.js';
import type { Tamper } from './chaos.js';
import { endAll, seenIn } from './ending.js';
import { SLOTS, historyOf, minutesBefore } from './history.js';
import type { Step } from './history.js';
import { Town } from './town.js';

/** The App's own. */
const SWEEP_MINUTES = 20;
const MOST_PRESSES = 6;

export interface Played {
  seed: number;
  /** Sentences; none where all that must hold held. */
  violations: string[];
  /** How many of each kind happened. */
  steps: Record<string, number>;
  /** How often each thing went wrong, and what it was held against. */
  faults: Record<string, number>;
}

/**
 * Plays a random history twice, step by step: before an App to which every webhook comes and nothing fails, and in chaos. What
 * must hold is looked at with every write, after every sweep, and at the end.
 */
export async function playHistory(seed: number, tamper?: Tamper): Promise<Played> {
  const play = new Play(seed, tamper);
  try {
    await play.run();
  } catch (error) {
    play.violations.push(`broke: ${error instanceof Error ? error.stack : String(error)}`);
  }
  return { seed, violations: await play.close(), steps: play.steps, faults: play.faults() };
}

class Play {
  readonly steps: Record<string, number> = {};
  private readonly perfect = new Town();
  private readonly real = new Town();
  private readonly chaos: Chaos;
  private readonly history: readonly Step[];
  private at = 0;
  private sweptMs: number;
  /** Nothing else may happen now. */
  private isBusy = false;

  constructor(
    private readonly seed: number,
    tamper?: Tamper,
  ) {
    this.history = historyOf(seed);
    this.chaos = new Chaos(this.real, seed, tamper);
    this.chaos.meanwhile = () => this.meanwhile();
    this.sweptMs = this.real.nowMs;
  }

  get violations(): string[] {
    return this.chaos.watch.violations;
  }

  faults(): Record<string, number> {
    const struck = Object.fromEntries(this.real.world.github.faults.struck);
    return { ...this.chaos.counts, ...struck, greens_held_against_the_truth: this.chaos.watch.greens };
  }

  async run(): Promise<void> {
    while (this.at < this.history.length) {
      const step = this.history[this.at++]!;
      if (step.kind === 'press') await this.press(step);
      else await this.happen(step);
      await this.chaos.listen();
      if (this.real.nowMs - this.sweptMs >= SWEEP_MINUTES * 60_000) await this.sweep();
    }
    await this.end();
  }

  async close(): Promise<string[]> {
    for (const { world } of [this.perfect, this.real]) {
      await world.close().catch((error: unknown) => this.violations.push(String(error)));
    }
    return this.violations;
  }

  /** While somebody waits for an answer, one step more. */
  private async meanwhile(): Promise<void> {
    const step = this.history[this.at];
    if (this.isBusy || !step || step.kind === 'press') return;
    this.isBusy = true;
    this.at += 1;
    this.count('while_an_answer_was_slow');
    await this.happen(step);
    this.isBusy = false;
  }

  private async happen(step: Step): Promise<void> {
    this.pass(minutesBefore(step));
    const did = await this.inBoth((town) => town.happen(step));
    this.count(did ? step.kind : 'made_no_sense');
  }

  /** The same in both, before the perfect App hears of it. */
  private async inBoth<Did>(act: (town: Town) => Did): Promise<Did> {
    const { perfect, real, chaos } = this;
    this.catchUp();
    chaos.watch.before();
    const did = act(real);
    chaos.watch.after();
    const other = act(perfect);
    if (!isDeepStrictEqual(did, other)) this.violations.push('the two histories have come apart');
    for (const town of [perfect, real]) town.world.github.forgetRequests();
    await perfect.world.settle();
    return did;
  }

  private pass(minutes: number): void {
    this.real.world.pass(minutes);
    this.catchUp();
  }

  /** What is slow in chaos takes time everywhere: commits know when they were made. */
  private catchUp(): void {
    this.perfect.world.pass((this.real.nowMs - this.perfect.nowMs) / 60_000);
  }

  private async sweep(): Promise<void> {
    this.sweptMs = this.real.nowMs;
    await this.chaos.sweep();
    this.catchUp();
    await this.perfect.world.sweep();
  }

  private async sweepTwice(minutes: number): Promise<void> {
    this.pass(minutes);
    await this.sweep();
    this.pass(minutes);
    await this.sweep();
  }

  /**
   * Somebody looks at the page when it has come to rest, and presses the button if it is there: again and again while nothing
   * comes of it.
   */
  private async press({ slot: first, number }: Step): Promise<void> {
    const { perfect, chaos } = this;
    const slots = this.real.pulls.map((_, index) => (first + index) % SLOTS);
    const slot = slots.find((one) => new Button(this.real, one).isJudged());
    if (slot === undefined) return this.count('made_no_sense');
    const [wanted, shown] = [new Button(perfect, slot), new Button(this.real, slot)];
    this.isBusy = true;
    chaos.calm(true);
    await this.sweepTwice(1);
    if (wanted.isThere() !== shown.isThere()) this.violations.push('after two sweeps the buttons differ');
    if (wanted.isThere() && shown.isThere()) {
      const by = number < 0.8 ? 'rita' : 'ana';
      this.count('press');
      wanted.press(by);
      await perfect.world.settle();
      chaos.calm(false);
      for (let press = 1; press <= MOST_PRESSES; press++) {
        if (press > MOST_PRESSES - 2) chaos.calm(true);
        shown.press(by);
        await chaos.listen();
        if (isDeepStrictEqual(shown.recorded(), wanted.recorded())) break;
      }
      if (!isDeepStrictEqual(shown.recorded(), wanted.recorded()))
        this.violations.push('what the button recorded differs');
    }
    chaos.calm(false);
    this.isBusy = false;
  }

  private async end(): Promise<void> {
    const { perfect, real, chaos } = this;
    this.isBusy = true;
    this.pass(1);
    await this.inBoth((town) => endAll(town, seededRandom(this.seed)));
    if (this.seed % 2 === 0) await chaos.listen();
    else real.world.github.deliveries.take(real.world.app);
    chaos.calm(true);
    await this.sweepTwice(SWEEP_MINUTES);
    this.compare();
    chaos.watch.ended();
    // An hour, which a run is waited for where the rules cannot be read.
    this.pass(3 * SWEEP_MINUTES);
    await this.sweep();
    real.world.github.forgetRequests();
    this.pass(SWEEP_MINUTES);
    await this.sweep();
    const writes = real.world.writes();
    if (writes.length > 0) this.violations.push(`a steady state was written to: ${writes.join(', ')}`);
    perfect.world.github.deliveries.clear();
  }

  private compare(): void {
    const [wanted, seen] = [seenIn(this.perfect), seenIn(this.real)].map((one) =>
      JSON.stringify(one, null, 1).split('\n'),
    );
    const at = wanted!.findIndex((line, index) => line !== seen![index]);
    if (at < 0 && wanted!.length === seen!.length) return;
    const [head] = wanted!
      .slice(0, at)
      .filter((line) => /"head"/.test(line))
      .slice(-1);
    this.violations.push(`the end differs at ${head?.trim()}:\n  ${wanted![at]?.trim()}\n  ${seen![at]?.trim()}`);
  }

  private count(what: string): void {
    this.steps[what] = (this.steps[what] ?? 0) + 1;
  }
}
