import { isYamlMap, parseYaml } from '../../platform/yaml/index.js';
import type { YamlValue } from '../../platform/yaml/index.js';
import type { TokenPermissions, Workflow, WorkflowJob, WorkflowPath, WorkflowStep } from './workflow.js';

/** Assay's Action, under whatever owner it is used. */
const ASSAY_ACTION = /^[\w.-]+\/assay@/i;
const ASSAY_COMMAND =
  /(?:^|[\s;&|(/])assay(?:-ci)?(?:@\S+)?\s+(?:-\S+\s+(?:[^-\s]\S*\s+)??)*?(?:run|repro|verify|compare|evaluate|drift|validate|status|pull|push)\b/m;

/**
 * Reads a workflow file; of its jobs only those that run Assay. `isAssayAction` says whether an action of the repository
 * itself (`./…`) is Assay's. What is not as GitHub has it is passed over. Throws `YAML_INVALID` (exit 2).
 */
export function readWorkflow(text: string, path: string, isAssayAction: (uses: string) => boolean): Workflow {
  const source = parseYaml(text, { file: path });
  const root = fieldsOf(source.value);
  const ownPermissions = permissionsOf(root['permissions']);
  const jobs = Object.entries(fieldsOf(root['jobs'])).map(([name, value]): WorkflowJob => {
    const job = fieldsOf(value);
    const jobPath = ['jobs', name];
    const permissions = permissionsOf(job['permissions']);
    return {
      name,
      path: jobPath,
      permissions: permissions ?? ownPermissions,
      permissionsPath: permissions === undefined ? ['permissions'] : [...jobPath, 'permissions'],
      steps: listOf(job['steps']).map((step, index) => stepOf(step, [...jobPath, 'steps', index], isAssayAction)),
    };
  });
  return {
    path,
    triggers: triggersOf(root['on']),
    jobs: jobs.filter(({ steps }) => steps.some(({ runsAssay }) => runsAssay)),
    locate: (place) => source.locateKey(place),
  };
}

function stepOf(value: YamlValue, path: WorkflowPath, isAssayAction: (uses: string) => boolean): WorkflowStep {
  const step = fieldsOf(value);
  const uses = textOf(step['uses']);
  const run = textOf(step['run']);
  const runsAssay =
    ASSAY_ACTION.test(uses) || (uses.startsWith('./') && isAssayAction(uses)) || ASSAY_COMMAND.test(run);
  const given = Object.entries(fieldsOf(step['with'])).map(([key, one]) => [key.toLowerCase(), textOf(one)]);
  const continuesOnError = textOf(step['continue-on-error']) === 'true';
  return { path, uses, run, with: Object.fromEntries(given) as Record<string, string>, continuesOnError, runsAssay };
}

function triggersOf(value: YamlValue | undefined): Map<string, unknown> {
  if (typeof value === 'string') return new Map([[value, null]]);
  if (Array.isArray(value)) return new Map(value.map((event) => [textOf(event), null]));
  return new Map(Object.entries(fieldsOf(value)));
}

function permissionsOf(value: YamlValue | undefined): TokenPermissions | undefined {
  if (value === 'read-all' || value === 'write-all') return value;
  if (!isMap(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([scope, level]) => [scope, textOf(level)]));
}

function isMap(value: YamlValue | undefined): value is Record<string, YamlValue> {
  return value !== undefined && isYamlMap(value);
}

function fieldsOf(value: YamlValue | undefined): Record<string, YamlValue> {
  return isMap(value) ? value : {};
}

function listOf(value: YamlValue | undefined): YamlValue[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: YamlValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
