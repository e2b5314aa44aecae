/**
 * GitHub's side of a run: what an event says, which commit is the subject.
 *
 * Refuses to know: metrics, gates, data. Event payloads are hostile: only validated ids and shas leave this room.
 */
export { subjectOf, triggerOf } from './event.js';
export type { WorkflowEnvironment } from './event.js';
