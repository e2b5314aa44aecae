import type { Verdict } from './comparison.js';

/** What was found of one project; nothing of its content. */
export interface Row {
  repository: string;
  commit: string;
  place: string;
  stages: number;
  /** Count of `.dvc` files. */
  files: number;
  features: string[];
  verdicts: Record<string, Verdict>;
  /** Why it differs where it does so on purpose. */
  reasons: string[];
  /** Wall time of `status`, where both answer. */
  seconds: { dvc?: number; assay?: number };
}

/** The committed table. */
export function tableOf(rows: readonly Row[]): string {
  const questions = [...new Set(rows.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const counts = (verdict: Verdict) =>
    rows.flatMap(({ verdicts }) => Object.values(verdicts)).filter((one) => one === verdict).length;
  const features = new Map<string, number>();
  for (const feature of rows.flatMap((row) => row.features)) features.set(feature, (features.get(feature) ?? 0) + 1);
  const used = [...features].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
  const head = ['repository@commit', 'stages', '.dvc', ...questions];
  const reasons = [...new Set(rows.flatMap((row) => row.reasons))];
  const lines = rows.map(({ repository, commit, place, stages, files, verdicts, reasons: given }) => [
    `${repository}@${commit.slice(0, 12)}${place === '' ? '' : ` (${place})`}`,
    stages,
    files,
    ...questions.map((question) => {
      const verdict = verdicts[question] ?? '–';
      return verdict === 'on purpose'
        ? `${verdict} (${given.map((one) => reasons.indexOf(one) + 1).join(', ')})`
        : verdict;
    }),
  ]);
  return [
    '# Public repositories that use DVC',
    '',
    `${new Set(rows.map(({ repository }) => repository)).size} repositories, read by Assay and by DVC 3.67.1 in the`,
    `same words: ${counts('equal')} answers equal, ${counts('both refuse')} refused by both,`,
    `${counts('on purpose')} different on purpose, ${counts('different')} different.`,
    'Written by `node build/bench/public-repositories/main.js <folder of checkouts> --save`; a checkout is named `owner__name`.',
    '',
    ...timesOf(rows),
    `Used in so many projects: ${used.join(', ')}.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...lines.map(row),
    '',
    ...reasons.map((reason, index) => `${index + 1}. ${reason}`),
    '',
  ].join('\n');
}

/** How many times as fast the middle one of all `status` commands was. */
function timesOf(rows: readonly Row[]): string[] {
  const ratios = rows
    .flatMap(({ seconds: { dvc, assay } }) => (dvc && assay ? [dvc / assay] : []))
    .sort((a, b) => a - b);
  if (ratios.length === 0) return [];
  return [
    `\`status\` took DVC ${ratios[ratios.length >> 1]!.toFixed(1)} times as long (median of ${ratios.length}).`,
    '',
  ];
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
