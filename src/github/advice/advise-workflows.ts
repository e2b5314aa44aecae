import type { Finding } from '../../core/finding.js';
import { advisePermissions } from './advise-permissions.js';
import { adviseSteps } from './advise-steps.js';
import { adviseTriggers } from './advise-triggers.js';
import type { Workflow, WorkflowNeeds } from './workflow.js';

const EXAMPLE = `# .github/workflows/ml.yml
on: [push, pull_request]
permissions:
  contents: read
  pull-requests: write
jobs:
  assay:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: assay-ci/assay@v1`;

/** What is to be said of a repository's workflows; of one that has nothing to mend, that it is well. */
export function adviseWorkflows(workflows: readonly Workflow[], needs: WorkflowNeeds): Finding[] {
  const ours = workflows.filter(({ jobs }) => jobs.length > 0);
  if (ours.length === 0) {
    return [{ check: 'workflow', status: 'advice', message: 'no workflow here runs Assay', hint: EXAMPLE }];
  }
  const findings = ours.flatMap((workflow) => {
    const found = [...adviseTriggers(workflow), ...advisePermissions(workflow, needs), ...adviseSteps(workflow)];
    return found.some(({ status }) => status === 'problem') ? found : [well(workflow), ...found];
  });
  return [...findings, ...adviseTogether(ours, workflows, needs)];
}

function well({ path, triggers, jobs }: Workflow): Finding {
  const names = jobs.map(({ name }) => name).join(', ');
  return {
    check: 'workflow',
    status: 'ok',
    message: `${path} runs Assay (job ${names}) on ${[...triggers.keys()].join(', ')}`,
  };
}

/** What one workflow need not do, as long as another does. */
function adviseTogether(ours: readonly Workflow[], all: readonly Workflow[], { evidence }: WorkflowNeeds): Finding[] {
  const isOn = (event: string) => (workflow: Workflow) => workflow.triggers.has(event);
  const findings: Finding[] = [];
  const missing = (message: string, hint: string, status: Finding['status'] = 'advice') =>
    findings.push({ check: 'workflow.triggers', status, message, hint });
  if (!ours.some(isOn('pull_request'))) missing('no workflow runs Assay on pull requests', 'Add pull_request to on:.');
  if (!ours.some(isOn('push'))) {
    missing('no workflow runs Assay on pushes, so the default branch has no history', 'Add push to on:.');
  }
  if (!ours.some(isOn('merge_group')) && all.some(isOn('merge_group'))) {
    missing('other workflows run in a merge queue, and none that runs Assay', 'Add merge_group to on:.');
  }
  const unknown = evidence.filter((path) => !ours.some((workflow) => workflow.path === path));
  if (unknown.length > 0) {
    const message = `github.workflows in assay.yaml names what does not run Assay here: ${unknown.join(', ')}`;
    missing(message, `Workflows that do: ${ours.map(({ path }) => path).join(', ')}.`, 'problem');
  }
  return findings;
}
