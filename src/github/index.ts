/**
 * GitHub's side of a run: what an event says, which commit is the subject, which branch it is of.
 *
 * Refuses to know: metrics, gates, data. Event payloads are hostile: only validated ids, shas and branch names leave this room.
 */
export { branchOfEvent } from './branch-of-event.js';
export type { BranchOfEvent } from './branch-of-event.js';
export { subjectOf, triggerOf } from './event.js';
export type { WorkflowEnvironment } from './event.js';
