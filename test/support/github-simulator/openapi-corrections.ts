type Node = Record<string, unknown>;

/** Corrects the description, in place, where GitHub is known to answer otherwise. */
export function correctDescription(description: object): void {
  const at = (...path: string[]): Node => path.reduce<Node>((node, name) => node[name] as Node, description as Node);
  const allowNull = (node: Node, name: string): void => void (node[name] = { nullable: true, allOf: [node[name]] });

  // The head repository of a fork that was deleted is null.
  for (const name of ['pull-request', 'pull-request-simple']) {
    allowNull(at('components', 'schemas', name, 'properties', 'head', 'properties'), 'repo');
  }
  allowNull(at('components', 'schemas', 'workflow-run', 'properties'), 'head_repository');
  for (const action of ['requested', 'in-progress', 'completed']) {
    const name = `webhook-workflow-run-${action}`;
    allowNull(at('components', 'schemas', name, 'properties', 'workflow_run', 'properties'), 'head_repository');
  }
  // A copy of the schema that wants an account to be a person and an enterprise at once.
  at('paths', '/app/installations', 'get', 'responses', '200', 'content', 'application/json')['schema'] = {
    type: 'array',
    items: { $ref: '#/components/schemas/installation' },
  };
}
