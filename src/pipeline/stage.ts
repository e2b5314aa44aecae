import type { PlotDefinition, PlotProperties } from '../core/plot-properties.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { StageSettings } from './stage-settings.js';

/** A parameter file and the dotted keys a stage uses of it; null means the whole file. */
export interface ParamsDependency {
  /** As written in dvc.yaml; this is what dvc.lock repeats. */
  written: string;
  /** Relative to the repository root. */
  path: string;
  keys: string[] | null;
}

/** A path a stage reads. */
export interface StageDependency {
  written: string;
  path: string;
}

/** A path a stage makes. */
export interface StageOutput extends TrackedOutput {
  written: string;
  kind: 'out' | 'metric' | 'plot';
  /** How it is to look, for plots. */
  plot?: PlotProperties;
  /** true: not removed before the stage runs. */
  persist: boolean;
}

/** One stage of a dvc.yaml, with every path resolved against the repository root. */
export interface Stage {
  /** `name`, or `dir/dvc.yaml:name` for a file below the root. */
  address: string;
  name: string;
  /** Path of the dvc.yaml, relative to the root. */
  file: string;
  /** Where the stage's key stands in that file. */
  line: number;
  column: number;
  /** `desc`: for people. */
  description?: string;
  /** Where commands run, relative to the root; '' is the root. */
  workingDirectory: string;
  /** A string (one shell per line) or a list (one shell per item). */
  command: string | string[];
  dependencies: StageDependency[];
  params: ParamsDependency[];
  outputs: StageOutput[];
  frozen: boolean;
  alwaysChanged: boolean;
  settings: StageSettings;
}

/** One dvc.yaml. */
export interface PipelineFile {
  path: string;
  stages: Stage[];
  /** Metric files named at top level, relative to the root. */
  metrics: string[];
  /** Plots defined at top level. */
  plots: PlotDefinition[];
  /** Parameter files named at top level, relative to the root. */
  params: string[];
}

/** Path of the lock that belongs to a dvc.yaml. */
export function lockPathOf(dvcYamlPath: string): string {
  return dvcYamlPath.replace(/\.yaml$/, '.lock');
}
