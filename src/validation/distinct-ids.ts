/** Ids that occur again get a number, so that each names one rule. */
export function distinctIds<Rule extends { id: string }>(rules: readonly Rule[]): Rule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const times = (seen.get(rule.id) ?? 0) + 1;
    seen.set(rule.id, times);
    return times === 1 ? rule : { ...rule, id: `${rule.id}#${times}` };
  });
}
