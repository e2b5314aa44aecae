// `npm run demo`: a repository, a change to its model, and what `assay run` says about it. Needs Node, git and `npm ci`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const example = fileURLToPath(new URL('telco-churn/', import.meta.url));
const cli = process.env.ASSAY_CLI
  ? resolve(process.env.ASSAY_CLI)
  : fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
if (!existsSync(cli)) {
  console.error(`${cli} does not exist.\nBuild it first: npm ci && npm run build`);
  process.exit(3);
}

const directory = join(realpathSync(mkdtempSync(join(tmpdir(), 'assay-demo-'))), 'telco-churn');
// What earlier runs left in the example stays behind: the demo starts as a fresh clone does.
const leftovers = /[\\/](?:\.assay|\.dvc[\\/](?:cache|tmp)|models[\\/][^.].*|data[\\/].*\.csv)$/;
cpSync(example, directory, { recursive: true, filter: (path) => !leftovers.test(path) });

say('A repository with a churn model: code and numbers in git, data and model by hash in a DVC remote.', directory);
git('init', '--quiet');
git('symbolic-ref', 'HEAD', 'refs/heads/main');
git('add', '--all');
git('commit', '--quiet', '--message', 'Churn model');

say('A branch that shows the model two more columns, and calls more customers to find more who leave:');
git('checkout', '--quiet', '-b', 'more-columns');
edit('params.yaml', '      - monthly_charges\n', '      - paperless_billing\n      - monthly_charges\n');
edit('params.yaml', '      - contract\n', '      - contract\n      - payment_method\n');
edit('params.yaml', 'threshold: 0.5', 'threshold: 0.46');
git('commit', '--quiet', '--all', '--message', 'Show the model payment_method and paperless_billing');
for (const line of git('diff', '--unified=0', 'main').split('\n')) {
  if (/^[+-] /.test(line)) console.log(`  ${line}`);
}

say(
  'assay run: fetches what is needed, runs the stages that changed, compares with main, judges the gates of assay.yaml.',
);
const started = performance.now();
const { status, error } = spawnSync(process.execPath, [cli, 'run'], {
  cwd: directory,
  env: onALaptop(),
  stdio: 'inherit',
});
if (error) throw error;
const seconds = ((performance.now() - started) / 1000).toFixed(1);

const report = join(directory, '.assay', 'out', 'report.html');
if (existsSync(report)) {
  say(`That took ${seconds} s. Open the report in a browser:`, pathToFileURL(report).href);
  say('Two other branches, whose model is held back more and more (`l2` in params.yaml):');
  git('commit', '--quiet', '--all', '--message', 'Results');
  for (const l2 of [120, 300]) {
    git('checkout', '--quiet', '-b', `l2-${l2}`, 'main');
    edit('params.yaml', 'l2: 1.0', `l2: ${l2}`);
    git('commit', '--quiet', '--all', '--message', `Set l2 to ${l2}`);
    const { decision, reason } = JSON.parse(assay('run', '--json', '--out', '.assay/other'));
    git('commit', '--quiet', '--all', '--message', 'Results');
    console.log(`  l2: ${l2}  ${decision.toUpperCase()}  ${reason}`);
  }
  git('checkout', '--quiet', 'more-columns');
  say(
    'Now make a gate say no. Each of these edits breaks another one:',
    `cd ${quoted(directory)}`,
    editCommand('threshold: 0.46', 'threshold: 0.3'),
    editCommand('l2: 1.0', 'l2: 500'),
    editCommand('contracts_lost: 0', 'contracts_lost: 0.5'),
  );
  say('After each, run again:', `node ${quoted(cli)} run`);
  say('`git checkout params.yaml` takes an edit back. The directory stays until you delete it.');
}
process.exitCode = status ?? 70;

/** A line of explanation, and lines to look at or to type. */
function say(text, ...lines) {
  console.log(`\n${text}${lines.map((line) => `\n  ${line}`).join('')}`);
}

/** Runs git as a made-up author, whatever the reader's own configuration says. */
function git(...args) {
  const who = { NAME: 'Assay demo', EMAIL: 'demo@example.com' };
  const author = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const settings = ['commit.gpgsign=false', 'core.hooksPath=.git/no-hooks', 'core.excludesFile='];
  const result = spawnSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: directory,
    env: { ...withoutGit(process.env), ...Object.fromEntries(author) },
    encoding: 'utf8',
  });
  if (result.error?.code === 'ENOENT') fail('git is not installed, and the demo needs it.');
  if (result.status !== 0) fail(`git ${args.join(' ')} failed:\n${result.stderr}`);
  return result.stdout;
}

/** What the program prints; it may end with any verdict. */
function assay(...args) {
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd: directory,
    env: onALaptop(),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (result.status !== 0 && result.status !== 1) fail(`assay ${args.join(' ')} failed:\n${result.stderr}`);
  return result.stdout;
}

/** In a workflow the event would choose the base; the demo is about this repository only. */
function onALaptop() {
  const names = Object.keys(process.env).filter((name) => !/^GITHUB_/.test(name));
  return withoutGit(Object.fromEntries(names.map((name) => [name, process.env[name]])));
}

/** Variables such as GIT_DIR, set inside hooks, would point at another repository. */
function withoutGit(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/.test(name)),
  );
}

function edit(file, find, replace) {
  const path = join(directory, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) fail(`${path} does not hold ${JSON.stringify(find)}`);
  writeFileSync(path, text.replace(find, replace));
}

/** What to type to make an edit, for the reader's shell. */
function editCommand(find, replace) {
  return process.platform === 'win32'
    ? `(Get-Content params.yaml) -replace '${find}', '${replace}' | Set-Content params.yaml`
    : `sed -i.before 's/${find}/${replace}/' params.yaml`;
}

function quoted(path) {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}

function fail(message) {
  console.error(message);
  process.exit(3);
}
