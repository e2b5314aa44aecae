import type { Verb } from './verb.js';

/** Verbs that measure and judge models and data; they need no repository. */
export const evidenceVerbs: readonly Verb[] = [
  {
    group: 'evidence',
    name: 'evaluate',
    summary: 'measure predictions against the truth',
    load: async () => (await import('./evaluate.js')).evaluate,
  },
  {
    group: 'evidence',
    name: 'compare',
    summary: 'judge a challenger beside a champion on the same rows',
    load: async () => (await import('./compare-models.js')).compareModels,
  },
  {
    group: 'evidence',
    name: 'drift',
    summary: 'compare the columns of two tables, and say whether the data has drifted',
    load: async () => (await import('./drift.js')).drift,
  },
  {
    group: 'evidence',
    name: 'validate',
    summary: 'check a table against a schema and quality rules',
    load: async () => (await import('./validate.js')).validate,
  },
  {
    group: 'evidence',
    name: 'profile',
    summary: 'write a schema that a table keeps, for `validate`',
    load: async () => (await import('./profile.js')).profile,
  },
];
