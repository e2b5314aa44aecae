import { createHash } from 'node:crypto';
import ignore from 'ignore';
import type { Config } from '../config/index.js';
import { chooseMetric } from '../evaluation/index.js';
import { judge, judgeModel } from '../gate/index.js';
import type { ModelRule, Past } from '../gate/index.js';
import type { Measurement } from '../core/measurement.js';
import type { Standing } from '../core/standing.js';
import type { Verdict } from '../core/verdict.js';

/** A configuration with the text it was read from. */
export interface ReadConfig {
  config: Config;
  text: string;
}

/** The rules a run is judged by. */
export interface EffectiveRules {
  config: Config;
  /** Git's blob id of the file; null when there is none. */
  sha: string | null;
  /** false: shown as what will hold after the merge, and blocks nothing. */
  binding: boolean;
}

/**
 * Rules come from the base, so that a change cannot weaken its own gate. Where the base has none, the head's are shown
 * and block nothing. `--rules head` judges by the work tree's (undefined: nobody has any).
 */
export function chooseRules(
  head: ReadConfig | undefined,
  base: ReadConfig | undefined,
  asked: 'base' | 'head',
): EffectiveRules | undefined {
  if (asked === 'head') return head && { config: head.config, sha: blobSha(head.text), binding: true };
  if (base) return { config: base.config, sha: blobSha(base.text), binding: true };
  return head && { config: head.config, sha: null, binding: false };
}

/** Of models that a run did not come to. */
const UNMEASURED: Standing = { kind: 'unmeasured', reason: 'this run did not come to it' };

/** Verdicts of the effective rules; those that do not bind yet never decide. */
export function judgeBy(
  rules: EffectiveRules | undefined,
  measurements: readonly Measurement[],
  hasBase: boolean,
  {
    standings,
    verdicts: ofData,
    past,
  }: { standings: ReadonlyMap<string, Standing>; verdicts: readonly Verdict[]; past?: Past },
): Verdict[] {
  if (!rules) return [];
  const { metrics, models } = rules.config;
  const verdicts = [
    ...ofData,
    ...Object.entries(models).flatMap(([name, model]) =>
      judgeModel(name, gatesOf(model), measurements, standings.get(name) ?? UNMEASURED, past),
    ),
    ...judge(metrics, measurements, hasBase, past),
  ];
  return rules.binding ? verdicts : verdicts.map((verdict) => ({ ...verdict, informational: true }));
}

/** The gates of a model, with the names that its measurements have: an alias means the same. */
export function gatesOf({ gates, task }: Config['models'][string]): ModelRule[] {
  return gates.map((gate) =>
    /^(?:drift|serving)\./.test(gate.metric) ? gate : { ...gate, metric: chooseMetric(gate.metric, task).name },
  );
}

/**
 * Changed paths that the base protects (gitignore patterns, anchored at the root). `changed` are git's own paths; in a
 * project below git's root (`prefix`: `<directory>/`) patterns may count from either.
 */
export function protectedChanges(
  rules: EffectiveRules | undefined,
  changed: readonly string[],
  prefix: string,
): string[] {
  if (!rules?.binding || changed.length === 0) return [];
  const anchored = rules.config.protected.map((pattern) => (/^[/!]/.test(pattern) ? pattern : `/${pattern}`));
  const matcher = ignore().add(anchored);
  const isBelow = (path: string) => path.startsWith(prefix) && path.length > prefix.length;
  return changed.filter(
    (path) => matcher.ignores(path) || (isBelow(path) && matcher.ignores(path.slice(prefix.length))),
  );
}

/** Git's name of a file's content (SHA-1 object format). */
function blobSha(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
