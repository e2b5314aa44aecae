/** GitHub's limits: https://docs.github.com/rest/checks/runs. */
const MAX_TITLE = 255;
const MAX_TEXT_BYTES = 65_535;
const MAX_MESSAGE_BYTES = 64 * 1024;
const ANNOTATIONS_A_CALL = 50;

/** A remark at lines of a file of the commit; the keys are GitHub's. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title?: string;
  message: string;
}

/** A button of a check: `label` and `identifier` at most 20 characters, `description` at most 40. */
export interface CheckAction {
  label: string;
  description: string;
  identifier: string;
}

/** What a check run should say. */
export interface CheckDraft {
  name: string;
  headSha: string;
  externalId: string;
  status: 'queued' | 'in_progress' | 'completed';
  /** Where `status` is `completed`, and only there. */
  conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';
  title: string;
  summary: string;
  text?: string;
  /** Any number; GitHub adds them to those that are there. */
  annotations?: readonly Annotation[];
  /** At most three. */
  actions?: readonly CheckAction[];
  detailsUrl?: string;
  startedAt?: string;
  completedAt?: string;
}

/**
 * The `output` objects to send one after another: the first has the texts and fifty annotations, each further one fifty more.
 * What is over GitHub's limits is cut, since a check that is refused would never report.
 */
export function outputsOf({ title, summary, text, annotations = [] }: CheckDraft): Record<string, unknown>[] {
  const texts = {
    title: title.length > MAX_TITLE ? `${whole(title.slice(0, MAX_TITLE - 1))}…` : title,
    summary: within(summary, MAX_TEXT_BYTES),
    ...(text !== undefined && { text: within(text, MAX_TEXT_BYTES) }),
  };
  if (annotations.length === 0) return [texts];
  const outputs: Record<string, unknown>[] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_A_CALL) {
    const part = annotations.slice(at, at + ANNOTATIONS_A_CALL);
    outputs.push({ ...texts, annotations: part.map(bounded) });
  }
  return outputs;
}

function bounded(annotation: Annotation): Annotation {
  const { title, message } = annotation;
  return {
    ...annotation,
    ...(title !== undefined && { title: whole(title.slice(0, MAX_TITLE)) }),
    message: within(message, MAX_MESSAGE_BYTES),
  };
}

/** The text cut to so many bytes of UTF-8, on a character boundary, with `…` where something is missing. */
function within(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const cut = Buffer.from(text).subarray(0, bytes - Buffer.byteLength('…'));
  return `${new TextDecoder().decode(cut).replace(/\uFFFD+$/, '')}…`;
}

function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
