/**
 * Writes bench/calibration/non-inferiority.{json,md}: `node build/bench/calibration/non-inferiority-main.js`. Seeds are fixed:
 * the same code writes the same table. `--runs 400` is quicker and rougher than the usual 2,000.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedRows, gateRates, labelDraw, predictedPower, scoreDraw, standardErrorRatio } from './non-inferiority.js';
import { trueDifference } from './non-inferiority.js';

const asked = process.argv.indexOf('--runs');
const RUNS = asked < 0 ? 2000 : Number(process.argv[asked + 1]);

type Row = Record<string, string | number>;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const mixed = (q: number) =>
  labelDraw({ share: 0.3, bothWrong: 0.1, onlyChallenger: q / 4, onlyChampion: (3 * q) / 4 });
const harmOnly = (q: number) => labelDraw({ share: 0.3, bothWrong: 0.1, onlyChallenger: 0, onlyChampion: q });
const equal = (q: number) => labelDraw({ share: 0.3, bothWrong: 0.1, onlyChallenger: q / 2, onlyChampion: q / 2 });
const worse = (q: number, margin: number) =>
  labelDraw({ share: 0.3, bothWrong: 0.1, onlyChallenger: (q - margin) / 2, onlyChampion: (q + margin) / 2 });

/** Challengers that are worse by exactly the margin: how often they pass. */
function typeOneErrors(): Row[] {
  const rows: Row[] = [];
  for (const [world, worldOf] of [
    ['most harm', mixed],
    ['only harm', harmOnly],
  ] as const)
    for (const q of [0.02, 0.05, 0.1])
      for (const metric of ['accuracy', 'f1', 'precision', 'matthews_corrcoef']) {
        const draw = worldOf(q);
        const margin = -trueDifference(draw, metric, 300_000);
        for (const n of [100, 200, 500, 2000]) {
          const { pass, pointBlocks, tests } = gateRates(draw, metric, n, margin, RUNS, 11);
          rows.push({
            world,
            discordance: percent(q),
            metric,
            margin: margin.toFixed(4),
            n,
            'type-1 error': percent(pass),
            by: tests,
            'point estimate passes': percent(1 - pointBlocks),
          });
        }
      }
  for (const metric of ['roc_auc', 'average_precision', 'log_loss', 'brier_score']) {
    const draw = scoreDraw(0.3, 0.5);
    const difference = trueDifference(draw, metric, 500_000);
    for (const n of [250, 1000]) {
      const { pass, pointBlocks, tests } = gateRates(draw, metric, n, Math.abs(difference), RUNS, 12);
      rows.push({
        world: 'noisier scores',
        discordance: '',
        metric,
        margin: Math.abs(difference).toFixed(4),
        n,
        'type-1 error': percent(pass),
        by: tests,
        'point estimate passes': percent(1 - pointBlocks),
      });
    }
  }
  return rows;
}

/** Equal models: how often they pass, beside what the formula says. */
function powers(): Row[] {
  return [1000, 3000, 5000].map((n) => {
    const { pass, fail, pointBlocks } = gateRates(equal(0.05), 'accuracy', n, 0.01, RUNS, 13);
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
  return [
    [0.05, 0.01],
    [0.1, 0.02],
    [0.03, 0.01],
  ].map(([q, margin]) => {
    const n = askedRows(equal(q!), 'accuracy', 500, margin!, 14);
    const same = gateRates(equal(q!), 'accuracy', n, margin!, RUNS, 15);
    const harmed = gateRates(worse(q!, margin!), 'accuracy', n, margin!, RUNS, 16);
    return {
      metric: 'accuracy',
      discordance: percent(q!),
      margin: margin!,
      'rows asked': n,
      'equal pass': percent(same.pass),
      'equal fail': percent(same.fail),
      'worse by the margin pass': percent(harmed.pass),
      'point estimate blocks equal': percent(same.pointBlocks),
    };
  });
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
    n: 3000,
    replicates: RUNS,
    'influence / bootstrap': standardErrorRatio(scoreDraw(0.3, 0.3), metric, 3000, RUNS, 17).toFixed(3),
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
  ['power', 'Equal models: how often they pass', powers],
  ['rows_needed', 'With the rows that a pilot of 500 rows asks for', rowsAsked],
  ['standard_errors', 'Standard errors by influence functions beside the bootstrap', standardErrors],
  ['type_1', 'Challengers worse by exactly the margin: how often they pass (wanted: 5 %)', typeOneErrors],
];
const found: { key: string; title: string; rows: Row[] }[] = [];
const intro = `# How often the non-inferiority gate errs

Simulated with fixed seeds by \`node build/bench/calibration/non-inferiority-main.js\`, ${RUNS} runs a row: 5 % is measured to
within ±${((196 * Math.sqrt(0.05 * 0.95)) / Math.sqrt(RUNS)).toFixed(1)} %. Worlds: \`most harm\`: three of four discordant rows are lost, one is won; \`only harm\`: the
challenger wins no row, the extreme case.
`;
const place = join(process.cwd(), 'bench/calibration');
for (const [key, title, measure] of sections) {
  found.push({ key, title, rows: measure() });
  const json = { runs: RUNS, ...Object.fromEntries(found.map(({ key, rows }) => [key, rows])) };
  writeFileSync(join(place, 'non-inferiority.json'), JSON.stringify(json, null, 2) + '\n');
  const tables = found.map(({ title, rows }) => table(title, rows));
  writeFileSync(join(place, 'non-inferiority.md'), [intro, ...tables].join('\n'));
}
