/**
 * Drift: how the columns of two tables differ, and whether that is more than chance.
 *
 * Refuses to know: files, formats, gates, the verbs that ask. Invariants: a column that cannot be compared says why and
 * hides no other; methods carry Evidently's names and give its numbers; there is one verdict about a dataset, in one place;
 * rows are never held, only the one column of each side that is at hand.
 */
export { columnReader, isNumeric } from './column-reader.js';
export { decodeSummary, encodeSummary } from './summary-codec.js';
export { isReadColumn } from './measure-column.js';
export type { ColumnReader, ColumnSummary } from './column-reader.js';
export { detectDrift, isChosen } from './detect-drift.js';
export { segmentDrift } from './segment-drift.js';
export { DEFAULT_OPTIONS } from './drift-options.js';
export type { ColumnOptions, DriftOptions } from './drift-options.js';
export type { ColumnCheck, ColumnDrift, DriftResult, SchemaChange, SegmentDrift } from './drift-result.js';
export { importEvidently } from './import-evidently.js';
export { importedResult } from './imported-result.js';
export { detectorNamed } from './choose-detector.js';
export { driftConfigSchema, driftOptions, sourceProblem } from './drift-config.js';
export { driftBlocks } from './drift-blocks.js';
export { driftSectionSchema, driftedModel, measureDrift } from './drift-section.js';
export type { DriftSection, DriftedModel } from './drift-section.js';
