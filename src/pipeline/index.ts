/**
 * dvc.yaml: what the stages are, which are stale and why, and running them in order.
 *
 * Refuses to know: where data lies and how it is hashed or moved (a `DataStore` is handed in), git, GitHub, gates.
 * Invariants: a stage's outputs are untouched until it is known that it can start; the lock is written after each
 * stage, byte for byte as DVC writes it; text from dvc.yaml reaches a shell unchanged and nothing else does.
 */
export { parseDvcYaml } from './dvc-yaml.js';
export type { ReadVars } from './templating/vars.js';
export { lockPathOf } from './stage.js';
export type { PipelineFile, Stage, StageOutput } from './stage.js';
export { parseLock, withLockEntry } from './lock.js';
export type { Lock, LockEntry } from './lock.js';
export { LockText, withLastBefore } from './lock-text.js';
export { mergeLock } from './merge-lock.js';
export { buildGraph } from './graph.js';
export type { Graph, GraphNode, Source } from './graph.js';
export { collapsed, connectedParts, outputDag, partOf, relabelled, stageDag } from './dag.js';
export type { Dag } from './dag.js';
export { dotText, mermaidText } from './dag-text.js';
export { isOfGroup, selectStages } from './select-stages.js';
export { diffParams, parseParams, selectParams } from './params.js';
export type { ParamChange, ParamsFile } from './params.js';
export { parseMetrics, readMetrics } from './metrics.js';
export { compareValues, leavesOf } from './compare-values.js';
export type { ValueChange } from './compare-values.js';
export { pythonRound } from './python-round.js';
export { pythonStr } from './python-repr.js';
export { parsePythonJson } from './python-json.js';
export type { Metrics } from './metrics.js';
export { withContents } from './recorded.js';
export { withFrozenStage } from './freeze-stage.js';
export { withNewStage } from './new-stage.js';
export type { NewOutput, NewStage } from './new-stage.js';
export { describeStage } from './describe-stage.js';
export { gatherStage } from './gather-stage.js';
export { describeReason, runsAlways, staleReasons } from './staleness.js';
export type { StageAction, StaleReason } from './staleness.js';
export { reproduce } from './reproduce.js';
export type { RunCache } from './run-cache/run-cache.js';
export { formatRun, parseRun, runName } from './run-cache/run-record.js';
export { entryOf, isRemembered, isRepeatable, outputsOf } from './run-cache/run-of-stage.js';
export { commitStages, uncommittedReasons } from './commit-stages.js';
export { withoutLockEntry, withoutStage } from './remove-stage.js';
export type { Capacity } from './scheduler.js';
export type { StageExclusion } from './reproduce-options.js';
export type { StageResult, StageStatus } from './stage-result.js';
export type { DataStore } from './data-store.js';
export { runEvents } from './lineage/run-events.js';
export type { TableFacts } from './lineage/run-events.js';
export { pipelineBlocks, pipelineSection, pipelineSectionSchema } from './section.js';
export type { PipelineSection } from './section.js';
