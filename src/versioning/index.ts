/**
 * Data by content hash, in DVC's own files and layouts: what is tracked, its state in the workspace, the cache, and
 * the remotes it travels to. A repository can be used by this room and by DVC in turn, without a difference.
 *
 * Refuses to know: stages and dvc.yaml (whoever reads them hands in `TrackedOutput`s), reports as documents, GitHub.
 * Invariants: no object enters cache, remote or workspace before its digest was verified; every file appears whole, by
 * a rename; a `.dir` object is stored in a remote after all its files; no path from a file or manifest leads out of the
 * repository; what cannot be moved is a failure that names the path.
 */
export { openRepository } from './repository.js';
export type { Repository } from './repository.js';
export { findPipelineFiles } from './find-pipeline-files.js';
export { parseDvcFile, readDvcFiles } from './dvc-file.js';
export type { DvcFile } from './dvc-file.js';
export { hashWorkspacePath } from './hash-workspace.js';
export { storePath } from './store-path.js';
export { parseManifest } from './manifest.js';
export type { ManifestEntry } from './manifest.js';
export { isCached, readObject } from './stored-content.js';
export { outputState } from './output-state.js';
export { finishCheckouts } from './finish-checkouts.js';
export { checkoutOutputs } from './checkout-outputs.js';
export type { CheckoutResult } from './checkout-outputs.js';
export { fetchOutputs } from './transfer/fetch-outputs.js';
export { pushOutputs } from './transfer/push-outputs.js';
export type { TransferOptions, TransferResult } from './transfer/transfer-result.js';
export { remoteReadiness } from './remotes/index.js';
export { addPath } from './add-path.js';
export { ignoreInGit } from './ignore-in-git.js';
export { removeOutput, unlinkFromCache } from './make-way.js';
export { outputsMatching } from './targets.js';
export { diffData } from './diff-data.js';
export { dataBlocks, dataSectionSchema } from './section.js';
export type { DataSection } from './section.js';
