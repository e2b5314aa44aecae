import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ASSAY, ROOT } from '../suite.js';
import { compareAnswers } from './comparison.js';
import { questionsOf } from './questions.js';
import { projectsIn, useNoRemote } from './survey.js';
import { tableOf } from './table.js';
import type { Row } from './table.js';
import { DVC_PROGRAM, Dvc, KeptAnswers, runProgram } from './tools.js';

/**
 * Asks Assay and the real DVC the same about every checkout (`owner__name`) in a folder: no stage runs, no network is
 * used. `--save` keeps the table in this directory, `--log` what each said where they do not simply agree, `--answers`
 * what DVC said, for the next run; `--times` takes the time of `status` of both, one after the other. Ends with 1 when they differ anywhere.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    program: { type: 'string', default: ASSAY },
    log: { type: 'string' },
    answers: { type: 'string' },
    times: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name the folder that holds the checkouts');
const home = mkdtempSync(join(tmpdir(), 'assay-public-'));
mkdirSync(join(home, 'site'));
const dvc = new Dvc(home);
const kept = new KeptAnswers(values.answers);
const rows: Row[] = [];
const log: object[] = [];
try {
  const checkouts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of checkouts.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!new RegExp(values.only).test(name)) continue;
    for (const project of projectsIn(resolve(folder, name))) {
      const { repository, commit, place, directory, features } = project;
      const row: Row = {
        repository,
        commit,
        place,
        stages: 0,
        files: 0,
        features,
        verdicts: {},
        reasons: [],
        seconds: {},
      };
      rows.push(row);
      useNoRemote(project);
      for (const question of questionsOf(project.revisions)) {
        const key = [repository, commit, place, ...question.args].join(' ');
        const theirs = await kept.get(key, () => dvc.run(directory, question.args));
        const ours = runProgram(home, directory, process.execPath, [values.program, ...question.args]);
        const compared = compareAnswers(repository, question, theirs, ours);
        row.verdicts[question.name] = compared.verdict;
        if (compared.reason !== undefined && !row.reasons.includes(compared.reason)) row.reasons.push(compared.reason);
        if (question.name === 'stage list' && theirs.status === 0) {
          const names = (question.meaning(theirs.output) as string[]).map((line) => line.split('  ')[0]!);
          row.files = names.filter((one) => one.endsWith('.dvc')).length;
          row.stages = names.length - row.files;
        }
        if (values.times && question.name === 'status' && compared.verdict === 'equal') {
          const again = runProgram(home, directory, DVC_PROGRAM, question.args);
          const assay = runProgram(home, directory, process.execPath, [values.program, ...question.args]);
          row.seconds = { dvc: round(again.seconds), assay: round(assay.seconds) };
        }
        if (compared.verdict !== 'equal') log.push({ repository, place, ...compared });
      }
      kept.save();
      console.log(`${repository} ${place} ${row.stages} ${JSON.stringify(row.verdicts)}`);
    }
  }
} finally {
  dvc.stop();
  rmSync(home, { recursive: true, force: true });
}
if (values.log !== undefined) writeFileSync(values.log, `${JSON.stringify(log, null, 2)}\n`);
if (values.save) {
  const here = join(ROOT, 'bench/public-repositories');
  writeFileSync(join(here, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(join(here, 'results.md'), tableOf(rows));
}
if (rows.some(({ verdicts }) => Object.values(verdicts).includes('different'))) process.exitCode = 1;

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
