import type { Town } from './town.js';

/** What somebody does with the page of one pull request, and what comes of it. */
export class Button {
  constructor(
    private readonly town: Town,
    private readonly slot: number,
  ) {}

  /** Whether the word on the head hangs on reports alone, so that everybody who looks sees the same. */
  isJudged(): boolean {
    const pull = this.town.pulls[this.slot];
    return pull?.state === 'open' && this.town.sharing(pull).every((one) => this.town.hasReport(one));
  }

  isThere(): boolean {
    return this.town.checkOf(this.sha)?.actions.some(({ identifier }) => identifier === 'accept') ?? false;
  }

  /** Presses it, where it is there. */
  press(by: string): void {
    const { town } = this;
    const gate = town.checkOf(this.sha);
    if (!gate || !this.isThere()) return;
    for (const pull of town.sharing(town.pulls[this.slot]!)) {
      const rules = town.truth.rulesOf(pull);
      const evidence = town.truth.evidenceOf(pull);
      if (evidence.kind !== 'report' || !town.truth.mayAccept(by, rules)) continue;
      const refused = town.truth.refused(evidence.report, rules, town.truth.accepted(pull));
      town.pressed.push(...refused.map((rule) => ({ pull, sha: pull.headSha, rule })));
    }
    town.repository.pressButton(gate.id, 'accept', by);
  }

  /** What is recorded of buttons for the head: numbers and rules. */
  recorded(): string[] {
    const text = this.town.checkOf(this.sha, 'assay accepted')?.output.text ?? '';
    const found = text.matchAll(/"pull": ?(\d+),\s*"rule": ?"([^"]*)"/g);
    return [...new Set([...found].map(([, number, rule]) => `${number} ${rule}`))].sort();
  }

  private get sha(): string {
    return this.town.pulls[this.slot]!.headSha;
  }
}
