import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.js';
import type { Contender } from './compare.js';
import { manyFiles } from './data-sets.js';
import { DVC, DataTools } from './data-tools.js';
import { freshFileSystem } from './fresh-filesystem.js';
import type { Result } from './suite.js';

const ROUNDS = 3;
const METRICS_ROUNDS = 10;
const TOOLS = ['dvc', 'assay'] as const;
/** What a run leaves behind. */
const MADE = ['.dvc/cache', '.dvc/tmp', 'dvc.lock', '.gitignore', 'made'];

/** Pipelines beside DVC, which runs one stage after the other. */
export function pipeline(): Result[] | undefined {
  if (!existsSync(DVC)) return undefined;
  const fresh = freshFileSystem(4);
  const toolsIn = (name: string) => {
    mkdirSync(join(fresh.directory, name));
    return new DataTools(join(fresh.directory, name), () => {});
  };
  try {
    const results = [
      ...manyStages(toolsIn('many'), 200),
      metricsDiff(toolsIn('metrics')),
      nothingToDo(toolsIn('unchanged'), 5000),
      overData(toolsIn('data')),
      sideBySide(toolsIn('seconds')),
    ];
    return results.map((result) => ({ ...result, title: `${result.title} (${fresh.kind})` }));
  } finally {
    fresh.dispose();
  }
}

/** A repository with stages of one line each, made by `foreach`. */
function stages(tools: DataTools, name: string, count: number, line = 'echo ${item} > made/${item}'): string {
  const root = tools.repository(name, '    url = ../../remote\n');
  const numbers = Array.from({ length: count }, (_, index) => index);
  writeFileSync(join(root, 'params.yaml'), `all: [${numbers.join(', ')}]\nrate: 1\n`);
  const stage = `      cmd: mkdir -p made && ${line}\n      params:\n      - rate\n      outs:\n      - made/\${item}\n`;
  writeFileSync(join(root, 'dvc.yaml'), `stages:\n  s:\n    foreach: \${all}\n    do:\n${stage}`);
  return root;
}

function manyStages(tools: DataTools, count: number): Result[] {
  for (const name of TOOLS) stages(tools, name, count);
  const title = `repro of ${count} stages`;
  const full = compare(both(tools, ['repro'], ...MADE), ROUNDS);
  refuseDifference(tools, 'dvc.lock', 'made/.gitignore');
  const again = compare(both(tools, ['repro']), ROUNDS);
  return [
    { title, measured: full, promises: [{ than: 'dvc', times: 10 }] },
    { title: `${title} with nothing to do`, measured: again, promises: [{ than: 'dvc', times: 12 }] },
  ];
}

function metricsDiff(tools: DataTools): Result {
  for (const name of TOOLS) {
    const cwd = tools.repository(name, '    url = ../../remote\n');
    const commit = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@b', ...args], { cwd });
    writeFileSync(join(cwd, 'dvc.yaml'), 'stages: {e: {cmd: "true", metrics: [m.json: {cache: false}]}}\n');
    writeFileSync(join(cwd, 'm.json'), '{"auc": 0.8, "loss": {"train": 0.3, "test": 0.4}}\n');
    commit('add', '--all');
    commit('commit', '--quiet', '--message', 'base');
    writeFileSync(join(cwd, 'm.json'), '{"auc": 0.9, "loss": {"train": 0.2, "test": 0.4}}\n');
  }
  const measured = compare(both(tools, ['metrics', 'diff']), METRICS_ROUNDS);
  return { title: 'metrics diff', measured, promises: [{ than: 'dvc', times: 5 }] };
}

function nothingToDo(tools: DataTools, count: number): Result {
  const contenders = [count / 10, count].map((number): Contender => {
    const cwd = stages(tools, `stages-${number}`, number);
    const contender = { ...tools.verb('assay', ['repro', '--quiet']), name: `${number} stages`, cwd };
    runOnce(contender);
    return contender;
  });
  const title = `repro of ${count} stages with nothing to do, beside a tenth of them`;
  return { title, measured: compare(contenders, ROUNDS), limit: 10, mostMs: 2000 };
}

function overData(tools: DataTools): Result {
  for (const name of TOOLS) {
    const root = tools.repository(name, '    url = ../../remote\n');
    manyFiles(join(root, 'data'), 10_000, 1024);
    writeFileSync(join(root, 'dvc.yaml'), 'stages: {count: {cmd: ls data | wc -l > n, deps: [data], outs: [n]}}\n');
    runOnce(tools.verb(name, ['add', 'data']));
    runOnce(tools.verb(name, ['repro']));
  }
  const measured = compare(both(tools, ['repro']), ROUNDS);
  const title = 'repro with nothing to do over 10,000 tracked files';
  return { title, measured, promises: [{ than: 'dvc', times: 4.5 }] };
}

function sideBySide(tools: DataTools): Result {
  for (const name of TOOLS) stages(tools, name, 20, 'sleep 1 && echo ${item} > made/${item}');
  const contenders = [tools.verb('dvc', ['repro'], ...MADE), tools.verb('assay', ['repro', '--jobs', '8'], ...MADE)];
  const measured = compare(contenders, 1);
  refuseDifference(tools, 'dvc.lock', 'made/.gitignore');
  return { title: 'repro of twenty stages of one second each, eight at a time', measured, mostMs: 4000 };
}

function both(tools: DataTools, args: string[], ...forget: string[]): Contender[] {
  return TOOLS.map((name) => tools.verb(name, args, ...forget));
}

function runOnce({ command, args, cwd, environment }: Contender): void {
  execFileSync(command, [...args], { cwd, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Throws where the two tools have not written the same bytes. */
function refuseDifference(tools: DataTools, ...paths: string[]): void {
  for (const path of paths) {
    const [one, other] = TOOLS.map((name) => readFileSync(tools.place(name, path), 'utf8'));
    if (one !== other) throw new Error(`${path} is not as DVC writes it`);
  }
}
