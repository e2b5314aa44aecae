/**
 * Tables in files, read through DuckDB: CSV, Parquet and JSON Lines, alone, several or in directories, packed or not.
 *
 * Promises: names of files and columns are data, never SQL; nothing is fetched from anywhere; what users write in SQL reads
 * nothing but the tables at hand. The engine is loaded at first use.
 */
export { findDuckDb } from './find-engine.js';
export { DUCKDB_VERSION } from './load-engine.js';
export { foreseeTable, openTable } from './open-table.js';
export type { OpenTable, TableReading, TableSource } from './open-table.js';
export { tableDigest } from './table-digest.js';
export { openSqlTables } from './open-sql-tables.js';
export type { SqlTable, SqlTables } from './open-sql-tables.js';
