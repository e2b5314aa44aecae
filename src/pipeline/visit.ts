import type { Graph, GraphNode } from './graph.js';
import type { RunContext } from './run-stage.js';
import type { Stage } from './stage.js';
import type { StageResult } from './stage-result.js';

/** One reproducing, as far as it has come. */
export interface Visit extends RunContext {
  graph: Graph;
  done: Map<string, StageResult>;
  failed: Set<string>;
  /** `.dvc` files that were recorded anew. */
  touched: Set<string>;
  /** In a dry run: outputs that would be what is recorded by now. */
  restored: string[];
  /** Stages whose absent data may not be borne this time, since another one needs it. */
  strict: Set<string>;
}

export type StageNode = GraphNode & { stage: Stage };
