/**
 * assay.yaml: one schema composed from the rooms' own sections, and reading it with errors that teach.
 *
 * Refuses to know: which revision the text comes from, what its rules lead to.
 * Invariants: a key that is not in the schema is an error, never ignored; all mistakes are reported at once.
 */
export { CONFIG_FILE, defaultConfig } from './schema.js';
export type { Config } from './schema.js';
export { parseConfig, locateRules } from './parse-config.js';
export { configJsonSchema } from './json-schema.js';
export { starterConfig } from './starter-config.js';
export type { ProjectFacts } from './starter-config.js';
