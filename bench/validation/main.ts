/**
 * Validation of 1,000,000 rows by 20 rules with samples of what fails, beside Great Expectations and pandera, process start
 * included. Peers: `python3.11 -m venv .cache/peers/validation && .cache/peers/validation/bin/pip install
 * great_expectations pandera pandas`. Usage: main.js [rows [rounds]] [--save]; exit 1 below the promise.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, startUpEnvironment } from '../compare.js';
import type { Contender } from '../compare.js';
import { ASSAY, ROOT, printResult, writeResults } from '../suite.js';
import type { Result } from '../suite.js';
import { ordersTable, customersTable } from './orders.js';

const args = process.argv.slice(2);
const [rows, rounds] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const ROWS = rows ?? 1_000_000;
const ROUNDS = rounds ?? 3;
const TIMES = 5;
const PEERS = ['great_expectations', 'pandera'];
const python = join(ROOT, '.cache/peers/validation/bin/python');

const directory = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  writeFileSync(join(directory, 'orders.csv'), ordersTable(ROWS));
  writeFileSync(join(directory, 'customers.csv'), customersTable());
  copyFileSync(join(ROOT, 'bench/validation/schema.yaml'), join(directory, 'schema.yaml'));
  const peers = PEERS.map((name): Contender => ({
    name: `${name} ${version(name)}`,
    command: python,
    args: [join(ROOT, `bench/validation/${name}_rules.py`), 'orders.csv', 'customers.csv'],
    cwd: directory,
  }));
  const own: Contender = {
    name: 'assay validate',
    command: process.execPath,
    args: [ASSAY, 'validate', '--data', 'orders.csv', '--schema', 'schema.yaml', '--json'],
    cwd: directory,
    exitCode: 1,
  };
  const [found, ...others] = [own, ...peers].map(failingOf);
  for (const [at, other] of others.entries())
    if (JSON.stringify(other) !== JSON.stringify(found))
      throw new Error(`${peers[at]!.name} finds ${JSON.stringify(other)}, we find ${JSON.stringify(found)}`);
  console.log(`All find the same: ${JSON.stringify(found)}`);

  const measured = compare([...peers, own], ROUNDS);
  const result: Result = {
    title: `${ROWS} rows of CSV, 20 rules, ${Object.keys(found!).length} of them broken (pandas ${version('pandas')})`,
    measured,
    promises: peers.map(({ name }) => ({ than: name, times: TIMES })),
  };
  printResult(result);
  if (args.includes('--save')) writeResults(join(ROOT, 'bench/results.json'), { validation: [result] });
  const fastest = Math.min(...measured.slice(0, -1).map(({ minMs }) => minMs));
  process.exitCode = fastest / measured.at(-1)!.minMs >= TIMES ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Rule → rows that fail it, of those that fail. */
function failingOf({ name, command, args: given, cwd }: Contender): Record<string, number> {
  const { stdout, stderr } = spawnSync(command, given, { cwd, env: startUpEnvironment(), encoding: 'utf8' });
  if (stdout === '') throw new Error(`${name} says nothing: ${stderr}`);
  const said = JSON.parse(stdout) as
    | { failing: Record<string, number> }
    | { rules: { id: string; status: string; failing_rows: number | null; value?: number }[] };
  const failing =
    'failing' in said
      ? said.failing
      : Object.fromEntries(
          said.rules
            .filter(({ status }) => status === 'fail')
            .map(({ id, failing_rows: rows, value }) => [id, rows ?? value ?? 0]),
        );
  // The peers count every row of a repeated value, and here each such value is there twice.
  if ('failing' in said) failing['order_id.unique']! /= 2;
  return Object.fromEntries(Object.entries(failing).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function version(packageName: string): string {
  const code = `import importlib.metadata as m; print(m.version("${packageName}"))`;
  return execFileSync(python, ['-c', code], { encoding: 'utf8' }).trim();
}
