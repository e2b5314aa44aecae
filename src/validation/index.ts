/**
 * Data quality: a Frictionless Table Schema and the quality rules of ODCS → SQL → which rules the data keeps.
 *
 * Refuses to know: where files lie, how SQL is run, who asks.
 * Invariants: rules over rows are judged together, a hundred at a time; values of rows are shown only on demand; a rule that cannot be judged does
 * not pass.
 */
export { readSchema } from './read-schema.js';
export { readContract, uncheckedRules } from './contracts/read-contract.js';
export type { Contract } from './contracts/contract.js';
export { validateTable } from './validate-table.js';
export type { RuleResult, Validation } from './validate-table.js';
export { MOST_CATEGORIES, profileField, withoutFailed } from './profile-schema.js';
export type { ColumnFacts, ProfiledField } from './profile-schema.js';
export { describeTable, withMissingCounts } from './describe-table.js';
export { schemaPageBlocks } from './schema-page.js';
export type { DescribedTable } from './schema-page.js';
export { datasetConfigSchema, withQuality } from './dataset-config.js';
export { declaredRules } from './declared-rules.js';
export type { DeclaredRule } from './declared-rules.js';
export {
  measureRules,
  unreadDataset,
  validatedDataset,
  validationBlocks,
  validationSectionSchema,
} from './validation-section.js';
export type { ValidatedDataset, ValidationSection } from './validation-section.js';
