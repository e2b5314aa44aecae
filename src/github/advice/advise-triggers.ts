import type { Finding } from '../../core/finding.js';
import type { Workflow, WorkflowStep } from './workflow.js';

/** Events that run the base's workflow with its secrets, whoever sent what they are about. */
const PRIVILEGED = ['workflow_run', 'issue_comment'];

/** What is to be said of the events that start a workflow. */
export function adviseTriggers({ triggers, jobs, locate }: Workflow): Finding[] {
  const check = 'workflow.triggers';
  const findings: Finding[] = [];
  if (triggers.has('pull_request_target')) {
    findings.push({
      check,
      status: 'problem',
      message:
        'Assay runs on pull_request_target: whoever opens a pull request runs code with this repository’s secrets and token',
      hint: 'Write pull_request instead. The App comments on pull requests from forks as well.',
      location: locate(['on', 'pull_request_target']),
    });
  }
  for (const event of PRIVILEGED.filter((name) => triggers.has(name))) {
    const step = jobs.flatMap(({ steps }) => steps).find(checksOutHead);
    if (!step) continue;
    findings.push({
      check,
      status: 'problem',
      message: `a pull request’s head is checked out on ${event}, and run with this repository’s secrets and token`,
      hint: 'Run Assay on pull_request instead.',
      location: locate([...step.path, 'with', 'ref']),
    });
  }
  const types = filterOf(triggers.get('pull_request'), 'types');
  if (types.length > 0 && !types.includes('synchronize')) {
    findings.push({
      check,
      status: 'problem',
      message: 'new commits of a pull request are not evaluated: the types leave out synchronize',
      hint: 'Write types: [opened, synchronize, reopened], or no types at all.',
      location: locate(['on', 'pull_request', 'types']),
    });
  }
  return findings;
}

/** Whether a step brings what somebody proposes in the place of what the base has. */
function checksOutHead({ uses, run, with: given }: WorkflowStep): boolean {
  if (/\bgh\s+pr\s+checkout\b|\bpull\/\S+\/(?:head|merge)\b/.test(run)) return true;
  return /^actions\/checkout@/i.test(uses) && /head|pull/.test(`${given['ref']} ${given['repository']}`);
}

function filterOf(filters: unknown, key: string): unknown[] {
  const value = (filters as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
