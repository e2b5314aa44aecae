import { CONFIG } from '../honest-report.js';

/** What a base's assay.yaml of a history says, and what it means. */
export interface Rules {
  text: string;
  isBroken: boolean;
  /** Most that accuracy may fall. */
  maxDrop: number;
  managers: readonly string[];
  queue: 'reevaluate' | 'carry';
}

/** Less than the interval of the sweep, so that two sweeps see the end of it. */
export const WAIT_MINUTES = 15;
/** Ids of the two gates. */
export const ACCURACY = 'evaluation.churn.accuracy:max_drop';
export const F1 = 'metrics.json:f1:max_drop';
/** Most that the metric file's f1 may fall; the same in all rules. */
export const MAX_F1_DROP = 0.01;

function rules(maxDrop: number, queue: Rules['queue'], managers: readonly string[] = ['rita']): Rules {
  const gates = CONFIG.replace('max_drop: 0.02', `max_drop: ${maxDrop}`);
  const named = gates.replace('{users: [rita]}', `{users: [${managers.join(', ')}]}`);
  const text = `${named}  merge_queue: ${queue}\n  comment: always\n  wait_minutes: ${WAIT_MINUTES}\n`;
  return { text, isBroken: false, maxDrop, managers, queue };
}

const STRICT = rules(0.02, 'reevaluate');
export const LOOSE = rules(0.2, 'reevaluate');
const BROKEN: Rules = { ...STRICT, text: STRICT.text.replace('max_drop', 'max_dropp'), isBroken: true };

export const ALL_RULES = [
  ...[STRICT, rules(0.02, 'carry'), LOOSE, rules(0.2, 'carry')],
  ...[STRICT, rules(0.02, 'carry', []), BROKEN],
];

/** The meaning of a text. Throws on one that no history writes. */
export function rulesOfText(text: string | undefined): Rules {
  const found = ALL_RULES.find((one) => one.text === text);
  if (!found) throw new Error(`no history writes this assay.yaml: ${text}`);
  return found;
}

const PIPELINE = 'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py]\n    outs: [out/predictions.csv]\n';
/** dvc.yaml that measures README.md, or does not. */
export const PIPELINES = { plain: PIPELINE, withReadme: PIPELINE.replace('[train.py]', '[train.py, README.md]') };
