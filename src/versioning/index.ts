/**
 * Data by content hash, in DVC's own files and layouts: what is tracked, its state in the workspace, the cache, and
 * the remotes it travels to. A repository can be used by this room and by DVC in turn, without a difference.
 *
 * Refuses to know: stages and dvc.yaml (whoever reads them hands in `TrackedOutput`s), reports as documents, GitHub.
 * Invariants: no object enters cache, remote or workspace before its digest was verified; every file appears whole, by
 * a rename; a `.dir` object is stored in a remote after all its files; no path from a file or manifest leads out of the
 * repository; what cannot be moved is a failure that names the path.
 */
export { createRepository } from './create-repository.js';
export { gitIgnoreRules, gitTop } from './ignore-rules.js';
export { findRoot, openRepository, repositoryRoot } from './repository.js';
export { CONFIG_LEVELS, configFile, pathForConfig, isPathOption } from './config/levels.js';
export type { ConfigDirectories, ConfigLevel, ConfigPlaces } from './config/levels.js';
export { editConfig } from './config/edit-config.js';
export type { IniEdit } from './config/edit-ini.js';
export { listOptions, shownValue } from './config/listed-options.js';
export type { ListedOption } from './config/listed-options.js';
export type { Repository } from './repository.js';
export { lockRepository } from './repository-lock.js';
export { markPaths, pathUsers } from './path-marks.js';
export { findPipelineFiles } from './find-pipeline-files.js';
export { dvcIgnoreRules } from './ignore-rules.js';
export type { IgnoreRules } from './ignore-rules.js';
export { parseDvcFile, readDvcFiles } from './dvc-file.js';
export type { DvcFile } from './dvc-file.js';
export { withFrozenData } from './freeze-dvc-file.js';
export { mergeDvcFile } from './merge/merge-dvc-file.js';
export { mergeDirectories } from './merge/merge-directories.js';
export { hashWorkspacePath } from './hash-workspace.js';
export { storePath } from './store-path.js';
export { parseManifest } from './manifest.js';
export type { ManifestEntry } from './manifest.js';
export { isCached, readObject } from './stored-content.js';
export { outputState } from './output-state.js';
export { leadsOutside, readOwnFile, readOwnText } from './own-file.js';
export { finishCheckouts } from './finish-checkouts.js';
export { checkoutOutputs } from './checkout-outputs.js';
export type { CheckoutResult } from './checkout-outputs.js';
export { fetchOutputs } from './transfer/fetch-outputs.js';
export { pullOutputs } from './transfer/pull-outputs.js';
export { pushOutputs } from './transfer/push-outputs.js';
export type { FetchImports, TransferOptions, TransferResult } from './transfer/transfer-result.js';
export { canOpen, remoteCredentials, remoteReadiness } from './remotes/index.js';
export { addPath, addPaths, recordContent, withoutLinks } from './add-path.js';
export type { AddOptions, AddedPath } from './add-path.js';
export { planAdds } from './plan-add.js';
export { untrackOutput } from './untrack-output.js';
export { moveOutput } from './move-output.js';
export { copyIn } from './copy-in.js';
export { sendPath } from './transfer/send-path.js';
export { ignoreInGit } from './ignore-in-git.js';
export { removeOutput, unlinkFromCache } from './make-way.js';
export { outputsMatching } from './targets.js';
export type { Found, ImportPlace, SourcePlace } from './imports/index.js';
export type { RunText } from './run-cache/local-runs.js';
export type { RemoteRuns } from './run-cache/remote-runs.js';
export type { StoredRun } from './run-cache/run-place.js';
/** What was remembered of earlier runs; loaded at first use. */
export const loadRuns = () => import('./run-cache/index.js');
/** What reads from other places and records where that was; loaded at first use. */
export const loadImports = () => import('./imports/index.js');
export { manifestsOf } from './manifests-of.js';
export type { KnownManifests } from './manifests-of.js';
export { remotePresence } from './remote-presence.js';
export type { OwnedObject } from './remote-presence.js';
export { cachePresence } from './cache-presence.js';
export { objectKey } from './object-layout.js';
export type { StoredObject } from './object-layout.js';
export { compareTrees, treeOfOutputs } from './compare-trees.js';
export type { DataItem, DataTree, ItemChange } from './compare-trees.js';
export { workspaceTree } from './workspace-tree.js';
export { neededObjects } from './needed-objects.js';
export type { NeededObject } from './needed-objects.js';
export { verifyObjects } from './verify-objects.js';
export type { ObjectProblem, VerifyResult } from './verify-objects.js';
export { planGarbage } from './gc/plan-garbage.js';
export type { Roots, StoreGarbage } from './gc/plan-garbage.js';
export { diffData } from './diff-data.js';
export { dataBlocks, dataSectionSchema } from './section.js';
export type { DataSection } from './section.js';
