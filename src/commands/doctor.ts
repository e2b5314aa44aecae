import type { Finding } from '../core/finding.js';
import { defineCommand, flag, text } from './command.js';
import { examineMachine } from './examine-machine.js';
import { examineRepository } from './examine-repository.js';
import { findingsText } from './findings-text.js';
import { readWorkflows } from './read-workflows.js';

/**
 * `assay doctor`: whether everything is here that Assay needs, and is set up well; with `--github`, also what GitHub has set
 * for the repository. Changes nothing. Exit 1 when something does not work or is not safe, with what to do about it.
 */
export const doctor = defineCommand({
  name: 'doctor',
  summary: 'look for what is missing or set up badly: engines, credentials, workflows, branch rules',
  positionals: '',
  options: {
    github: flag('--github', 'ask GitHub for branch rules and settings, with GITHUB_TOKEN'),
    branch: text('--branch <name>', 'with --github: whose rules; the default branch otherwise'),
  },
  async run(context, _targets, options) {
    const { config, findings: ofRepository, usesTables, usesModels } = await examineRepository(context);
    const workflows = readWorkflows(context, config);
    const findings: Finding[] = [
      ...(await examineMachine(context, { usesTables, usesModels })),
      ...ofRepository,
      ...workflows.findings,
    ];
    if (options.github || options.branch !== undefined) {
      const { examineGitHub } = await import('./examine-github.js');
      findings.push(...(await examineGitHub(context, options.branch, workflows.workflows)));
    }
    const hasProblem = findings.some(({ status }) => status === 'problem');
    return { exitCode: hasProblem ? 1 : 0, json: { ok: !hasProblem, findings }, text: findingsText(findings) };
  },
});
