import type * as z from 'zod';

interface Rule {
  metric: string;
  informational: boolean;
}

/** The parts of a configuration that are looked at. */
interface JudgingRules {
  github: { trust: string; reevaluate?: object | undefined; projects: readonly string[]; merge_queue: string };
  metrics: readonly Rule[];
  data: Readonly<Record<string, unknown>>;
  models: Readonly<Record<string, { model?: string | undefined; gates: readonly Rule[] }>>;
}

const LOWER = 'or ask for a lower `trust`.';

/**
 * Refuses, under `trust: trusted_reeval`, all that decides by numbers which only the change itself can make: what the base
 * measures again are ONNX models on its own rows. A gate on anything else would let pass what nobody vouches for.
 */
export function refuseUntrustable(rules: JudgingRules, context: z.RefinementCtx): void {
  if (rules.github.trust !== 'trusted_reeval') return;
  for (const [path, message, hint] of [...ofGithub(rules), ...ofGates(rules)]) {
    context.addIssue({ code: 'custom', path: [...path], message, params: { hint } });
  }
}

type Problem = readonly [path: readonly (string | number)[], message: string, hint: string];

function ofGithub({ github: { reevaluate, projects, merge_queue: queue } }: JudgingRules): Problem[] {
  const problems: Problem[] = [];
  if (reevaluate === undefined) {
    const hint = 'Add `reevaluate: {workflow: .github/workflows/assay-reevaluate.yml}` beside it.';
    problems.push([['github', 'trust'], 'no workflow is named that measures again', hint]);
  }
  if (projects.length > 0) {
    const message = 'only the project at the root can be measured again';
    problems.push([['github', 'projects'], message, `Leave them out, ${LOWER}`]);
  }
  if (queue !== 'carry') {
    const message = 'a merge group is not measured again, it can only take over what its pull requests came to';
    problems.push([['github', 'merge_queue'], message, `Write \`merge_queue: carry\`, ${LOWER}`]);
  }
  return problems;
}

function ofGates({ metrics, data, models }: JudgingRules): Problem[] {
  const why = (what: string) => `${what} cannot be measured again by the base, as \`trust: trusted_reeval\` asks`;
  const advice = `Write \`informational: true\`, ${LOWER}`;
  const ofModels = Object.entries(models).flatMap(([name, { model, gates }]): Problem[] => [
    ...(model === undefined
      ? [[['models', name], why('predictions'), `Name an ONNX file with \`model:\`, ${LOWER}`] as const]
      : []),
    ...gates.flatMap(({ metric, informational }, index): Problem[] =>
      /^(?:drift|serving)\./.test(metric) && !informational
        ? [[['models', name, 'gates', index], why(metric), advice]]
        : [],
    ),
  ]);
  return [
    ...(Object.keys(models).length === 0
      ? [[['github', 'trust'], why('a repository without models'), `Add \`models:\`, ${LOWER}`] as const]
      : []),
    ...metrics.flatMap(({ informational }, index): Problem[] =>
      informational ? [] : [[['metrics', index], why('a number that the change writes'), advice]],
    ),
    ...Object.keys(data).map((name): Problem => [['data', name], why('data of the change'), `Leave it out, ${LOWER}`]),
    ...ofModels,
  ];
}
