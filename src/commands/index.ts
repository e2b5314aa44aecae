/**
 * The verbs, one file each: the only place where rooms meet. A verb gathers, lets the rooms decide, acts, and returns an
 * outcome; it never prints, reads the environment or ends the process.
 */
import type { Command } from './command.js';

export type { Annotation, Command, CommandContext, Outcome, RunOutcome } from './command.js';

interface Verb {
  name: string;
  group: 'data' | 'pipeline' | 'the job' | 'itself';
  summary: string;
  /** Loads the verb, and only what it needs. */
  load: () => Promise<Command>;
}

/** Every verb, in the order `--help` shows them. Nothing is loaded before it is called for. */
export const verbs: readonly Verb[] = [
  {
    group: 'the job',
    name: 'run',
    summary: 'run what changed, compare with the base, judge the gates, write the report',
    load: async () => (await import('./run.js')).run,
  },
  {
    group: 'the job',
    name: 'report',
    summary: 'show a report.json as text, Markdown or HTML',
    load: async () => (await import('./report.js')).report,
  },
  {
    group: 'pipeline',
    name: 'repro',
    summary: 'run the stages of dvc.yaml that changed',
    load: async () => (await import('./repro.js')).repro,
  },
  {
    group: 'data',
    name: 'status',
    summary: 'say which data and stages changed',
    load: async () => (await import('./status.js')).status,
  },
  {
    group: 'data',
    name: 'add',
    summary: 'track files or directories with a .dvc file',
    load: async () => (await import('./add.js')).add,
  },
  {
    group: 'data',
    name: 'checkout',
    summary: 'put recorded data from the cache into the workspace',
    load: async () => (await import('./checkout.js')).checkout,
  },
  {
    group: 'data',
    name: 'fetch',
    summary: 'bring data from the remote into the cache',
    load: async () => (await import('./fetch.js')).fetch,
  },
  { group: 'data', name: 'pull', summary: 'fetch, then checkout', load: async () => (await import('./pull.js')).pull },
  {
    group: 'data',
    name: 'push',
    summary: 'store cached data in the remote',
    load: async () => (await import('./push.js')).push,
  },
  {
    group: 'itself',
    name: 'schema',
    summary: 'print the JSON Schema of assay.yaml or report.json',
    load: async () => (await import('./schema.js')).schema,
  },
];

export { readTrigger } from './read-trigger.js';
