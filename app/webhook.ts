import type { Deliveries } from './deliveries.js';
import type { Log } from './log.js';
import { MAX_BODY_BYTES, readBody } from './read-body.js';
import { faultOfSignature, isSigned } from './signature.js';
import type { Work } from './work.js';

export const WEBHOOK_PATH = '/api/github/webhooks';

export interface WebhookDeps {
  appId: number;
  secrets: readonly string[];
  deliveries: Deliveries;
  log: Log;
  /** What the event may have changed; none for what does not concern us. Never throws. */
  workOf(event: string, payload: unknown, delivery: string): Work[];
  /** Has it done; `deliveries` will hear when each has ended. */
  enqueue(work: readonly Work[], delivery: string): void;
  count(event: string, result: string): void;
}

interface Delivery {
  id: string;
  event: string;
  signature: string;
}

/** HTTP status and what to say, by the reason for which a delivery is refused. */
const REFUSALS: Record<string, [status: number, advice: string]> = {
  method: [405, 'Send it by POST.'],
  signature_missing: [401, 'Set the webhook secret on the page of the App.'],
  signature_is_sha1_only: [401, 'X-Hub-Signature-256 is needed.'],
  signature_malformed: [401, 'X-Hub-Signature-256 is sha256= and 64 hexadecimal digits.'],
  signature_wrong: [401, 'The secret of the App on GitHub and WEBHOOK_SECRET differ.'],
  content_type: [415, 'Set the content type of the webhook to application/json.'],
  event_missing: [400, 'X-GitHub-Event is not the name of an event.'],
  delivery_missing: [400, 'X-GitHub-Delivery is not an id.'],
  other_app: [403, 'X-GitHub-Hook-Installation-Target-ID is another App.'],
  body_too_large: [413, `${MAX_BODY_BYTES} bytes are the most.`],
  body_cut: [400, 'The body ended too early.'],
  body_slow: [408, 'Send it faster.'],
  body_not_json: [400, 'The body is not a JSON object.'],
  busy: [503, 'Deliver it again later.'],
};

/**
 * The webhook's door: proves who sent it before a byte is parsed, notes what must be looked at, and answers at once.
 * What follows does not depend on the answer, nor on this process: the sweep finds what is lost.
 */
export async function receiveWebhook(request: Request, deps: WebhookDeps): Promise<Response> {
  const { headers } = request;
  const faultOfHead = faultOfHeaders(request, deps.appId);
  if (faultOfHead !== undefined) return refuse(faultOfHead, headers, deps);
  const delivery: Delivery = {
    id: headers.get('x-github-delivery')!,
    event: headers.get('x-github-event')!,
    signature: headers.get('x-hub-signature-256')!,
  };
  const body = await readBody(request);
  if ('fault' in body) return refuse(body.fault, headers, deps);
  if (!isSigned(body.bytes, delivery.signature, deps.secrets)) return refuse('signature_wrong', headers, deps);

  if (deps.deliveries.isKnown(delivery.id)) {
    deps.log.info({ delivery: delivery.id, event: delivery.event, reason: 'replayed' }, 'delivery came before');
    deps.count(delivery.event, 'replayed');
    return answer(200, { delivery: delivery.id, result: 'known' });
  }
  const payload = parse(body.bytes);
  if (payload === undefined) return refuse('body_not_json', headers, deps);
  return accept(delivery, payload, deps);
}

function accept({ id, event }: Delivery, payload: object, deps: WebhookDeps): Response {
  const { deliveries, log } = deps;
  const work = deps.workOf(event, payload, id);
  const action = 'action' in payload && typeof payload.action === 'string' ? payload.action : undefined;
  log.debug({ delivery: id, event, action, keys: work.map(({ text }) => text) }, 'delivery accepted');
  if (work.length === 0) {
    deliveries.received(id, 0);
    deps.count(event, 'ignored');
    return answer(event === 'ping' ? 200 : 202, { delivery: id, result: event === 'ping' ? 'pong' : 'nothing to do' });
  }
  deliveries.received(id, work.length);
  deps.count(event, 'accepted');
  deps.enqueue(work, id);
  return answer(202, { delivery: id, result: 'accepted' });
}

function faultOfHeaders({ method, headers }: Request, appId: number): string | undefined {
  if (method !== 'POST') return 'method';
  const signatureFault = faultOfSignature(headers.get('x-hub-signature-256'), headers.get('x-hub-signature'));
  if (signatureFault !== undefined) return signatureFault;
  if (!/^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')) return 'content_type';
  if (!/^[a-z_]{1,60}$/.test(headers.get('x-github-event') ?? '')) return 'event_missing';
  if (!/^[A-Za-z0-9-]{1,80}$/.test(headers.get('x-github-delivery') ?? '')) return 'delivery_missing';
  // Two Apps may have been given one secret.
  const target = headers.get('x-github-hook-installation-target-id');
  const isApp = headers.get('x-github-hook-installation-target-type') === 'integration';
  if (target !== null && (!isApp || target !== String(appId))) return 'other_app';
  return undefined;
}

function refuse(reason: string, headers: Headers, { log, count }: WebhookDeps): Response {
  const [status, advice] = REFUSALS[reason]!;
  const named = (name: string) => headers.get(name)?.slice(0, 100);
  log.warn({ reason, delivery: named('x-github-delivery'), event: named('x-github-event') }, 'delivery refused');
  count(named('x-github-event') ?? '', reason);
  return answer(status, { error: reason, advice }, status === 405 ? { allow: 'POST' } : {});
}

function parse(bytes: Uint8Array): object | undefined {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}
