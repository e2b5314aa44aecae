import { isInside } from '../core/repository-path.js';
import type { PipelineFile } from '../pipeline/index.js';

/** A metric file, or a directory of them, and the stage that writes it, where one does. */
export interface MetricPath {
  path: string;
  stage: string | undefined;
}

/** Metric files that pipelines declare, each once; `metrics:` at the top of dvc.yaml may name what a stage writes. */
export function metricPaths(pipelines: readonly PipelineFile[]): MetricPath[] {
  const stages = pipelines.flatMap((pipeline) => pipeline.stages);
  const writer = (path: string) =>
    stages.find(({ outputs }) => outputs.some((output) => isInside(path, output.path)))?.address;
  const ofStages = stages.flatMap(({ outputs }) => outputs.filter(({ kind }) => kind === 'metric'));
  const paths = new Set([...ofStages.map(({ path }) => path), ...pipelines.flatMap(({ metrics }) => metrics)]);
  return [...paths].map((path) => ({ path, stage: writer(path) }));
}

/** Parameter files that pipelines use or name, and `params.yaml` beside each dvc.yaml, each once. */
export function paramsPaths(pipelines: readonly PipelineFile[]): string[] {
  const besides = pipelines.map(({ path }) => path.replace(/dvc\.yaml$/, 'params.yaml'));
  const ofStages = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params.map(({ path }) => path)));
  return [...new Set([...besides, ...ofStages, ...pipelines.flatMap(({ params }) => params)])];
}
