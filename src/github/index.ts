/**
 * GitHub: what an event says of a run, and the calls we make, typed and bounded.
 *
 * Refuses to know: metrics, gates, the report's sections, what a check or a comment should say. Payloads, artifacts and everybody's text are
 * hostile: only validated ids, shas, names and texts of bounded length leave this room. Invariants: no address out of a payload or an
 * artifact is followed; what makes something new is sent once; a call that fails is a `GitHubError`.
 */
export { actOf } from './act-of.js';
export type { Act } from './act-of.js';
export { findArtifact, listReportArtifacts } from './artifacts/artifact.js';
export type { Artifact, ReportArtifact, RunOfArtifact } from './artifacts/artifact.js';
export { GITHUB_ARTIFACT_HOSTS } from './artifacts/allowed-address.js';
export { checkArtifact } from './artifacts/check-artifact.js';
export { checkSubject } from './artifacts/check-subject.js';
export type { DownloadOptions } from './artifacts/download-artifact.js';
export { fileOfZip } from './artifacts/file-of-zip.js';
export { jsonOfReport } from './artifacts/json-of-report.js';
export { readModelArtifact } from './artifacts/read-model-artifact.js';
export { readReportArtifact } from './artifacts/read-report-artifact.js';
export { branchOfEvent } from './branch-of-event.js';
export type { BranchOfEvent } from './branch-of-event.js';
export { readBranchRules } from './branch-rules.js';
export type { BranchRules } from './branch-rules.js';
export { changedFiles, comparedFiles } from './changed-files.js';
export type { ChangedFile } from './changed-files.js';
export type { Annotation, CheckAction, CheckDraft } from './check-draft.js';
export { createCheck, listChecks, updateCheck } from './checks.js';
export type { CheckRun } from './checks.js';
export type { GitHubAnswer, GitHubClient, Repository } from './client.js';
export {
  MOST_COMMENTS,
  addReaction,
  createComment,
  deleteComment,
  listComments,
  readComments,
  updateComment,
} from './comments.js';
export type { Comment, Reaction, ReadComments } from './comments.js';
export { branchTip, readCommit } from './commits.js';
export type { Commit } from './commits.js';
export { readFileAt } from './contents.js';
export { filesInDirectory } from './directory.js';
export { subjectOf, triggerOf } from './event.js';
export type { WorkflowEnvironment } from './event.js';
export type { Account } from './fields.js';
export { GitHubError } from './github-error.js';
export type { GitHubErrorKind } from './github-error.js';
export { keysOf } from './keys-of.js';
export { listMergeGroups } from './merge-groups.js';
export type { MergeGroup } from './merge-groups.js';
export { isTeamMember, permissionOf } from './permissions.js';
export type { Permission } from './permissions.js';
export { listOpenPullRequests, pullRequestsOfCommit, readPullRequest } from './pull-requests.js';
export type { PullRequest } from './pull-requests.js';
export { keyText } from './reconcile-key.js';
export type { ReconcileKey, RepositoryRef } from './reconcile-key.js';
export { listInstallations, listInstalledRepositories, readRepository } from './repositories.js';
export type { Installation, RepositoryFacts } from './repositories.js';
export { DISPATCHED, dispatchWorkflow, listDispatchedRuns, listRuns, readRun, rerunWorkflow, runUrl } from './runs.js';
export type { WorkflowRun } from './runs.js';
export { readTree } from './tree.js';
export type { Tree } from './tree.js';
export { readActionsSettings } from './actions-settings.js';
export type { ActionsSettings } from './actions-settings.js';
export { adviseBranch } from './advice/advise-branch.js';
export type { BranchFacts } from './advice/advise-branch.js';
export { adviseSettings } from './advice/advise-settings.js';
export { adviseWorkflows } from './advice/advise-workflows.js';
export { readWorkflow } from './advice/read-workflow.js';
export type { Workflow, WorkflowNeeds } from './advice/workflow.js';
export { readProtectedChecks } from './branch-protection.js';
export { acceptances, acceptCommand, actorsToAsk, answersTo, commandLine, mayDo } from './chatops/index.js';
export type {
  Acceptance,
  Actor,
  Allowed,
  Answers,
  ChatCommand,
  ChatComment,
  ChatContext,
  ChatReaction,
  NotUnderstood,
  ReleaseManagers,
} from './chatops/index.js';
export { repositoryOfName, repositoryOfUrl } from './origin-repository.js';
export { timedClient } from './timed-client.js';
export { tokenClient } from './token-client.js';
export { translateError } from './translate-error.js';
