import { VERSION } from '../../core/version.js';
import type { TrackedContent } from '../../core/tracked.js';
import type { LockEntry } from '../lock.js';
import type { Stage } from '../stage.js';
import type { StageResult } from '../stage-result.js';

/** An event of OpenLineage (spec 2-0-2, `RunEvent`) about a run of a stage. */
export interface RunEvent {
  eventType: 'START' | 'COMPLETE' | 'FAIL';
  eventTime: string;
  producer: string;
  schemaURL: string;
  run: { runId: string; facets?: Record<string, Facet> };
  job: { namespace: string; name: string; facets: Record<string, Facet> };
  inputs: LineageDataset[];
  outputs: (LineageDataset & { outputFacets?: Record<string, Facet> })[];
}

export interface LineageDataset {
  namespace: string;
  name: string;
  facets?: Record<string, Facet>;
}

type Facet = { _producer: string; _schemaURL: string } & Record<string, unknown>;

/** What is known of a table that was opened. */
export interface TableFacts {
  columns: readonly { name: string; type?: string; description?: string }[];
  rowCount: number;
}

/** What a stage does not know of itself. */
export interface LineageFacts {
  /** Of jobs and datasets: the repository. */
  namespace: string;
  /** What stands before paths of this project in the repository: '' or `<directory>/`. */
  prefix: string;
  runId: string;
  /** When the stage was done. */
  ended: Date;
  /** The commit that the stage is read from, where the web shows it. */
  source?: { repositoryUrl: string; commit: string };
  tables: ReadonlyMap<string, TableFacts>;
  /** Takes out what is secret. */
  clean: (text: string) => string;
}

const SPEC = 'https://openlineage.io/spec';
const PRODUCER = `https://github.com/assay-ci/assay/tree/v${VERSION}`;

const facet = (schema: string, fields: Record<string, unknown>): Facet => ({
  _producer: PRODUCER,
  _schemaURL: `${SPEC}/${schema}`,
  ...fields,
});
/** A facet whose schema is the one of its name. */
const standard = (name: string, version: string, fields: Record<string, unknown>) =>
  facet(`facets/${version}/${name}.json#/$defs/${name}`, fields);

/**
 * The two events of a stage that ran, or whose outputs were restored: when it began, and how it ended. Each may stand for itself.
 * `entry` is what the lock records of it now; what a failed one read and made is not known. Undefined for a stage that did neither.
 */
export function runEvents(
  stage: Stage,
  result: StageResult,
  entry: LockEntry | undefined,
  facts: LineageFacts,
): [RunEvent, RunEvent] | undefined {
  const { status, failure, seconds } = result;
  const isStarted = status === 'run' || status === 'cached' || (status === 'failed' && (result.attempts ?? 0) > 0);
  if (!isStarted) return undefined;
  const recorded = status === 'failed' ? undefined : entry;
  const began = new Date(facts.ended.getTime() - Math.round(seconds * 1000));
  const job = { namespace: facts.namespace, name: jobName(stage, facts), facets: jobFacets(stage, facts) };
  const event = (eventType: RunEvent['eventType'], time: Date, runFacets?: Record<string, Facet>): RunEvent => ({
    eventType,
    eventTime: time.toISOString(),
    producer: PRODUCER,
    schemaURL: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
    run: { runId: facts.runId, ...(runFacets && { facets: runFacets }) },
    job,
    inputs: stage.dependencies.map(({ path, written }) => dataset(path, recorded?.dependencies.get(written), facts)),
    outputs: stage.outputs.map(({ path, written }) => {
      const content = recorded?.outputs.get(written);
      const isMade = eventType === 'COMPLETE';
      const statistics = isMade ? statisticsOf(content, facts.tables.get(path)) : undefined;
      return {
        ...dataset(path, isMade ? content : undefined, facts),
        ...(statistics && { outputFacets: { outputStatistics: statistics } }),
      };
    }),
  });
  const ofRun = { assay_stage: facet('2-0-2/OpenLineage.json#/$defs/RunFacet', { status }) };
  const message = failure && facts.clean(failure.message);
  const end =
    message === undefined
      ? event('COMPLETE', facts.ended, ofRun)
      : event('FAIL', facts.ended, {
          ...ofRun,
          errorMessage: standard('ErrorMessageRunFacet', '1-0-1', { message, programmingLanguage: 'shell' }),
        });
  return [event('START', began), end];
}

/** As the stage is called at the top of the repository. */
function jobName({ address }: Stage, { prefix }: LineageFacts): string {
  if (prefix === '') return address;
  return `${prefix}${address.includes(':') ? address : `dvc.yaml:${address}`}`;
}

function jobFacets(stage: Stage, { prefix, source, clean }: LineageFacts): Record<string, Facet> {
  const path = `${prefix}${stage.file}`;
  const { description } = stage;
  return {
    jobType: standard('JobTypeJobFacet', '2-0-4', {
      processingType: 'BATCH',
      integration: 'ASSAY',
      jobType: 'STAGE',
    }),
    sourceCode: standard('SourceCodeJobFacet', '1-0-1', {
      language: 'shell',
      sourceCode: clean([stage.command].flat().join('\n')),
    }),
    ...(description !== undefined && {
      documentation: standard('DocumentationJobFacet', '1-1-0', { description: clean(description) }),
    }),
    ...(source && {
      sourceCodeLocation: standard('SourceCodeLocationJobFacet', '1-1-0', {
        type: 'git',
        url: `${source.repositoryUrl}/blob/${source.commit}/${path.split('/').map(encodeURIComponent).join('/')}#L${stage.line}`,
        repoUrl: source.repositoryUrl,
        path,
        version: source.commit,
      }),
    }),
  };
}

function dataset(path: string, content: TrackedContent | undefined, facts: LineageFacts): LineageDataset {
  const table = facts.tables.get(path);
  const facets: Record<string, Facet> = {
    ...(content?.digest !== undefined && {
      version: standard('DatasetVersionDatasetFacet', '1-0-1', { datasetVersion: content.digest }),
    }),
    ...(table && { schema: standard('SchemaDatasetFacet', '1-2-0', { fields: table.columns }) }),
  };
  const name = `${facts.prefix}${path}`;
  return { namespace: facts.namespace, name, ...(Object.keys(facets).length > 0 && { facets }) };
}

function statisticsOf(content: TrackedContent | undefined, table: TableFacts | undefined): Facet | undefined {
  const { sizeBytes, fileCount } = content ?? {};
  if (sizeBytes === undefined && !table) return undefined;
  return standard('OutputStatisticsOutputDatasetFacet', '1-0-2', {
    ...(table && { rowCount: table.rowCount }),
    ...(sizeBytes !== undefined && { size: sizeBytes }),
    ...(fileCount !== undefined && { fileCount }),
  });
}
