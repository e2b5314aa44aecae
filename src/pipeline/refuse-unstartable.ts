import { isInside } from '../core/repository-path.js';
import type { ParamValues } from './params.js';
import { refuseMissingParams } from './params.js';
import { refuseUnrunnable } from './run-commands.js';
import { dependencyMissing } from './run-stage.js';
import type { StageNode, Visit } from './visit.js';

/**
 * In a dry run: throws what a stage would throw before its commands start. What stages before it would make is not here
 * yet, so nothing that depends on them is looked at.
 */
export function refuseUnstartable(
  { stage, needs }: StageNode,
  params: ReadonlyMap<string, ParamValues>,
  visit: Visit,
): void {
  const { options, store, recorded, graph, done } = visit;
  const producers = needs.filter((need) => ['run', 'cached'].includes(done.get(need)?.status ?? ''));
  const promised = producers.flatMap((address) => {
    const node = graph.get(address)!;
    return 'stage' in node ? node.stage.outputs.map(({ path }) => path) : [];
  });
  for (const { path } of stage.dependencies) {
    const isPromised = promised.some((made) => isInside(path, made) || isInside(made, path));
    if (isPromised || store.hash(path, false) !== undefined) continue;
    const isToBeHad = recorded
      .around(path)
      .some((output) => options.allowMissing || options.pull || store.isCached(output));
    if (!isToBeHad) throw dependencyMissing(stage, path, visit);
  }
  if (producers.length > 0) return;
  refuseMissingParams(stage.address, stage.params, params);
  refuseUnrunnable(stage, options.root, options.environment);
}
