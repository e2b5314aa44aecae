/**
 * Data that comes from elsewhere: places it is read from, and the `.dvc` files that remember them (dvc-formats §1.2).
 * Knows paths, http(s) and S3; other git repositories are read by whoever also knows stages.
 */
export { localPath, openPlace } from './open-place.js';
export type { Found, SourcePlace } from './source-place.js';
export { bringFound } from './bring-found.js';
export { importToRemote } from './import-to-remote.js';
export { composeContent, storeBytes } from './compose-content.js';
export { configFromText, withSettings, withoutLentSecrets } from './foreign-config.js';
export { recordImport } from './record-import.js';
export type { ImportPlace } from './record-import.js';
