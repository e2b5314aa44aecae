/** A comment of the pull request, as far as finding ours goes. */
export interface SeenComment {
  id: number;
  body: string;
  authorIsUs: boolean;
  /** The comments of workflows, whoever wrote the workflow. */
  authorIsActionsBot: boolean;
}

/** What to do, in this order. */
export interface CommentPlan {
  delete: number[];
  update?: { id: number; body: string };
  create?: string;
}

export interface CommentPlanOptions {
  /** false: the token may edit only what it wrote itself. */
  mayEditOthers?: boolean;
}

const SLUG = /^[a-z0-9_-]{1,60}$/;

/** The first line by which a project's comment is found again. Throws on what is no slug, since it might end the marker. */
export function commentMarker(project: string): string {
  return `<!-- ${markerText(project)} -->`;
}

/** The marker's text, for the renderer. */
export function markerText(project: string): string {
  if (!SLUG.test(project)) throw new Error(`not the slug of a project: ${project.slice(0, 80)}`);
  return `assay:v1 project=${project}`;
}

/**
 * One comment a project: of ours with its marker the lowest id stays, so that two who write at once come to the same. Where
 * there is none, a workflow's is taken over: edited, or else deleted before ours is written. A marker in a comment of
 * anybody else means nothing. Without `desired` nothing is written, and duplicates go.
 */
export function planComment(
  existing: readonly SeenComment[],
  project: string,
  desired: string | undefined,
  { mayEditOthers = true }: CommentPlanOptions = {},
): CommentPlan {
  const marked = markedComments(existing, project);
  const found = keptComment(existing, project);
  const kept = found?.authorIsUs || mayEditOthers ? found : undefined;
  if (!kept && desired === undefined) return { delete: [] };
  const others = marked.filter((comment) => comment !== kept).map(({ id }) => id);
  if (desired === undefined || (kept && isSameText(kept.body, desired))) return { delete: others };
  return { delete: others, ...(kept ? { update: { id: kept.id, body: desired } } : { create: desired }) };
}

/** The comment of the project that stays. */
export function keptComment(existing: readonly SeenComment[], project: string): SeenComment | undefined {
  const marked = markedComments(existing, project);
  return marked.find(({ authorIsUs }) => authorIsUs) ?? marked[0];
}

/** GitHub may hand line breaks back in another form. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}

/** Ours and those of workflows, lowest id first. */
function markedComments(existing: readonly SeenComment[], project: string): SeenComment[] {
  const marker = commentMarker(project);
  return existing
    .filter(({ authorIsUs, authorIsActionsBot }) => authorIsUs || authorIsActionsBot)
    .filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker)
    .sort((a, b) => a.id - b.id);
}
