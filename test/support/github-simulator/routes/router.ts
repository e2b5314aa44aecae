import type { Route } from './route.js';

/** Parameters that may hold slashes. */
const LONG = new Set(['path', 'ref', 'branch', 'basehead']);

export interface Match {
  route: Route;
  parameters: Record<string, string>;
}

/** Finds the route of a method and path; a template without parameters wins over one with. */
export class Router {
  private readonly entries: { method: string; pattern: RegExp; names: string[]; route: Route }[] = [];

  constructor(routes: Route[]) {
    for (const route of [...routes].sort((a, b) => weight(a) - weight(b))) {
      const [method, template] = route.operation.split(' ') as [string, string];
      const names: string[] = [];
      const pattern = template.replace(/\{(\w+)\}|[.*+?^$()|[\]\\]/g, (all, name?: string) => {
        if (name === undefined) return `\\${all}`;
        names.push(name);
        return LONG.has(name) ? '(.+)' : '([^/]+)';
      });
      this.entries.push({ method, pattern: new RegExp(`^${pattern}$`), names, route });
    }
  }

  match(method: string, path: string): Match | undefined {
    for (const entry of this.entries) {
      if (entry.method !== method) continue;
      const found = entry.pattern.exec(path);
      if (!found) continue;
      const parameters: Record<string, string> = {};
      entry.names.forEach((name, at) => (parameters[name] = decodeURIComponent(found[at + 1]!)));
      return { route: entry.route, parameters };
    }
    return undefined;
  }
}

/** Fewer parameters first, above all fewer long ones; then the longer template. */
function weight({ operation }: Route): number {
  const names = [...operation.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const long = names.filter((name) => LONG.has(name)).length;
  return long * 1000 + names.length * 100 - operation.split('/').length;
}
