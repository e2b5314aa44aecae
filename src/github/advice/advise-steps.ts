import type { Finding } from '../../core/finding.js';
import type { Workflow, WorkflowJob, WorkflowStep } from './workflow.js';

const CHECKOUT = /^actions\/checkout@/i;
const COMMIT = /@[0-9a-f]{40}$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/;
/** Texts of an event that whoever opens a pull request or issue chooses; in a script they are run. */
const FOREIGN_TEXT =
  /\$\{\{(?:(?!\}\})[^]){0,500}?\b(github\.head_ref|github\.event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.[\w.]+))|issue\.(?:title|body)|comment\.body|review\.body|discussion\.(?:title|body)|head_commit\.(?:message|author\.(?:name|email))|workflow_run\.head_branch))\b/i;

/** What is to be said of the steps of the jobs that run Assay. */
export function adviseSteps(workflow: Workflow): Finding[] {
  return [...workflow.jobs.flatMap((job) => adviseJob(workflow, job)), ...advisePins(workflow)];
}

function adviseJob({ locate }: Workflow, job: WorkflowJob): Finding[] {
  const where = `job ${job.name}`;
  const assay = job.steps.findIndex(({ runsAssay }) => runsAssay);
  const step = job.steps[assay]!;
  const findings: Finding[] = [];
  const checkout = job.steps.slice(0, assay).find(({ uses }) => CHECKOUT.test(uses));
  if (!checkout) {
    findings.push({
      check: 'workflow.checkout',
      status: 'problem',
      message: `${where}: nothing checks the repository out before Assay runs`,
      hint: '- uses: actions/checkout@v7',
      location: locate(step.path),
    });
  } else if (lacksHistory(checkout, step)) {
    findings.push({
      check: 'workflow.checkout',
      status: 'advice',
      message: `${where}: the checkout holds one commit and no credentials, so the base may not be found`,
      hint: 'with:\n  fetch-depth: 0',
      location: locate(checkout.path),
    });
  }
  if (step.continuesOnError) {
    findings.push({
      check: 'workflow.gate',
      status: 'advice',
      message: `${where}: continue-on-error keeps the job green whatever the gates say`,
      hint: 'Take it out; `enforce: false` in assay.yaml makes gates advise.',
      location: locate([...step.path, 'continue-on-error']),
    });
  }
  for (const { run, path: place } of job.steps) {
    const foreign = FOREIGN_TEXT.exec(run)?.[1];
    if (foreign === undefined) continue;
    findings.push({
      check: 'workflow.injection',
      status: 'problem',
      message: `${where}: \${{ ${foreign} }} stands in a script, and is whatever the author of a pull request makes it`,
      hint: `env:\n  TEXT: \${{ ${foreign} }}\nrun: … "$TEXT"`,
      location: locate([...place, 'run']),
    });
  }
  return findings;
}

/** The Action brings its own token for history; a command has only what the checkout left. */
function lacksHistory({ with: given }: WorkflowStep, { uses, with: inputs }: WorkflowStep): boolean {
  const hasToken = uses !== '' ? inputs['token'] !== '' : given['persist-credentials'] !== 'false';
  return given['fetch-depth'] !== '0' && !hasToken;
}

function advisePins({ jobs, locate }: Workflow): Finding[] {
  const loose = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => isLoose(uses));
  if (loose.length === 0) return [];
  const names = [...new Set(loose.map(({ uses }) => uses))];
  return [
    {
      check: 'workflow.pins',
      status: 'advice',
      message: `actions are used by a name that can be moved to other code: ${names.join(', ')}`,
      hint: 'Write the commit, and the version behind it as a comment: owner/action@<40 digits> # v1.2.3. Dependabot keeps both current.',
      location: locate([...loose[0]!.path, 'uses']),
    },
  ];
}

function isLoose(uses: string): boolean {
  if (uses === '' || uses.startsWith('./') || uses.startsWith('$/')) return false;
  return !(uses.startsWith('docker://') ? DIGEST : COMMIT).test(uses);
}
