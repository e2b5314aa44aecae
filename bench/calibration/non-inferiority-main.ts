/**
 * Writes bench/calibration/non-inferiority.{json,md}: `node build/bench/calibration/non-inferiority-main.js`. Seeds are fixed:
 * the same code writes the same table. `--runs 400` is quicker and rougher than the usual 6,000.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedRows, exactRates, gateRates, predictedPower, standardErrorRatio } from './non-inferiority.js';
import { labelWorld, scoreWorld } from './worlds.js';
import type { World } from './worlds.js';

const asked = process.argv.indexOf('--runs');
const RUNS = asked < 0 ? 6000 : Number(process.argv[asked + 1]);

type Row = Record<string, string | number>;

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const labels = (won: number, lost: number) =>
  labelWorld({ share: 0.3, bothWrong: 0.1, onlyChallenger: won, onlyChampion: lost });
const scores = (share: number, apart: number, challengerNoise: number) =>
  scoreWorld({ share, apart, championNoise: 0.25, challengerNoise });

/** Accuracy, exactly: a model worse by the margin, and an equal one beside its harm. */
function shares(): Row[] {
  return [0.01, 0.02, 0.05, 0.1, 0.3].flatMap((q) =>
    [50, 100, 200, 500, 2000].map((n) => {
      const worse = (won: number) => percent(exactRates(n, q * won, q * (1 - won), q * (1 - 2 * won)).pass, 2);
      return {
        discordance: percent(q, 0),
        n,
        'only harm': worse(0),
        'most harm': worse(0.25),
        'some harm': worse(0.4),
        'equal, margin 0.01: fail': percent(exactRates(n, q / 2, q / 2, 0.01).fail, 2),
      };
    }),
  );
}

/** Challengers that are worse by exactly the margin: how often they pass. */
function typeOneErrors(): Row[] {
  const rows = (world: string, of: World, metrics: string[], n: number): Row[] =>
    gateRates(of, metrics, n, null, RUNS, 11 + n).map(({ pass, pointBlocks, tests }, place) => ({
      world,
      metric: metrics[place]!,
      margin: Math.abs(of.difference(metrics[place]!)).toFixed(4),
      n,
      'type-1 error': percent(pass),
      by: tests,
      'point estimate passes': percent(1 - pointBlocks),
    }));
  const ofLabels = [0, 0.25].flatMap((won) =>
    [0.02, 0.05, 0.1].flatMap((q) =>
      [200, 500, 2000].flatMap((n) =>
        rows(
          `labels, ${percent(q, 0)} differ, ${won === 0 ? 'only' : 'most'} harm`,
          labels(q * won, q * (1 - won)),
          ['f1', 'precision', 'matthews_corrcoef'],
          n,
        ),
      ),
    ),
  );
  const ofScores = (
    [
      ['usual scores', scores(0.3, 1.5, 0.75), [60, 250, 1000]],
      ['nearly perfect scores', scores(0.3, 4, 0.75), [150, 250, 1000]],
      ['one positive of twenty', scores(0.05, 1.5, 0.75), [250, 600, 2000]],
    ] as const
  ).flatMap(([world, of, sizes]) =>
    sizes.flatMap((n) => rows(world, of, ['roc_auc', 'average_precision', 'log_loss', 'brier_score'], n)),
  );
  return [...ofLabels, ...ofScores];
}

/** Equal models: how often they pass, beside what the formula says. */
function powers(): Row[] {
  return [1000, 3000, 5000].map((n) => {
    const { pass, fail, pointBlocks } = exactRates(n, 0.025, 0.025, 0.01);
    return {
      metric: 'accuracy',
      discordance: '5 %',
      margin: 0.01,
      n,
      pass: percent(pass),
      predicted: percent(predictedPower(n, 0.05, 0.01)),
      fail: percent(fail),
      'point estimate blocks': percent(pointBlocks),
    };
  });
}

/** With the rows that a pilot asks for: equal models, and models that are worse by the margin. */
function rowsAsked(): Row[] {
  const ofAccuracy = (
    [
      [0.05, 0.01],
      [0.1, 0.02],
      [0.03, 0.01],
    ] as const
  ).map(([q, margin]): Row => {
    const n = askedRows(labels(q / 2, q / 2), 'accuracy', 500, margin, 14);
    const same = exactRates(n, q / 2, q / 2, margin);
    const harmed = exactRates(n, (q - margin) / 2, (q + margin) / 2, margin);
    return {
      metric: `accuracy, ${percent(q, 0)} differ`,
      margin,
      'rows asked': n,
      'equal pass': percent(same.pass),
      'equal fail': percent(same.fail, 2),
      'worse by the margin pass': percent(harmed.pass, 2),
      'point estimate blocks equal': percent(same.pointBlocks),
    };
  });
  const equal = scores(0.3, 1.5, 0.25);
  const ofScores = (
    [
      ['roc_auc', 0.02],
      ['log_loss', 0.02],
      ['f1', 0.03],
    ] as const
  ).map(([metric, margin]): Row => {
    const n = askedRows(equal, metric, 500, margin, 14);
    const [same] = gateRates(equal, [metric], n, margin, RUNS, 15);
    return {
      metric: `${metric}, simulated`,
      margin,
      'rows asked': n,
      'equal pass': percent(same!.pass),
      'equal fail': percent(same!.fail),
      'worse by the margin pass': 'above',
      'point estimate blocks equal': percent(same!.pointBlocks),
    };
  });
  return [...ofAccuracy, ...ofScores];
}

function standardErrors(): Row[] {
  return [
    'f1',
    'precision',
    'recall',
    'matthews_corrcoef',
    'roc_auc',
    'average_precision',
    'log_loss',
    'brier_score',
  ].map((metric) => ({
    metric,
    n: 2000,
    replicates: RUNS / 2,
    'influence / bootstrap': standardErrorRatio(scores(0.3, 1.5, 0.55), metric, 2000, RUNS / 2, 17).toFixed(3),
  }));
}

function table(title: string, rows: readonly Row[]): string {
  const heads = Object.keys(rows[0]!);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((head) => row[head]!))),
    '',
  ].join('\n');
}

const sections: [string, string, () => Row[]][] = [
  ['power', 'Equal models: how often they pass (exact)', powers],
  ['shares', 'Accuracy worse by exactly the margin: how often it passes (exact)', shares],
  ['rows_needed', 'With the rows that a pilot of 500 rows asks for', rowsAsked],
  ['type_1', 'Challengers worse by exactly the margin: how often they pass (wanted: 5 %)', typeOneErrors],
  ['standard_errors', 'Standard errors by influence functions beside the bootstrap', standardErrors],
];
const found: { key: string; title: string; rows: Row[] }[] = [];
const intro = `# How often the non-inferiority gate errs

By \`node build/bench/calibration/non-inferiority-main.js\`: exact where it says so (every outcome counted), else simulated with
fixed seeds, ${RUNS} runs a row, which measures 5 % to within ±${((196 * Math.sqrt(0.05 * 0.95)) / Math.sqrt(RUNS)).toFixed(1)} %. True differences are computed, not sampled. \`most harm\`: three of four
rows that are labelled differently are lost, one is won; \`only harm\`: the challenger wins no row, the extreme case. \`few\`:
fewer than 10 rows of a class, which says nothing.
`;
const place = join(process.cwd(), 'bench/calibration');
for (const [key, title, measure] of sections) {
  found.push({ key, title, rows: measure() });
  const json = { runs: RUNS, ...Object.fromEntries(found.map(({ key, rows }) => [key, rows])) };
  writeFileSync(join(place, 'non-inferiority.json'), JSON.stringify(json, null, 2) + '\n');
  const tables = found.map(({ title, rows }) => table(title, rows));
  writeFileSync(join(place, 'non-inferiority.md'), [intro, ...tables].join('\n'));
}
