import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Log } from './log.js';
import { manifestOf } from './manifest.js';
import { escape, page } from './pages.js';
import { html, text } from './responses.js';
import type { ServerSettings } from './settings.js';

/** A registration must be finished within the hour; GitHub's code lives as long. */
const STATE_LIFETIME_MS = 3600_000;
const MAX_STATES = 100;
const CALL_TIMEOUT_MS = 15_000;

const conversionSchema = z.object({
  id: z.number().int(),
  slug: z.string().max(200),
  html_url: z.url().max(500),
  pem: z.string().max(20_000),
  webhook_secret: z.string().max(500).nullable(),
});

export interface SetupDeps {
  log: Log;
  fetch: typeof globalThis.fetch;
  now(): number;
}

/**
 * Registers an App on GitHub from its manifest: `GET /setup` asks two questions and sends the manifest by a form; GitHub sends
 * the browser back to `/setup/callback`, which shows the credentials once. They are neither kept nor logged.
 */
export function createSetup(
  { apiUrl, serverUrl }: ServerSettings,
  { log, fetch, now }: SetupDeps,
): (request: Request) => Promise<Response> {
  /** Proves that the browser that comes back is one we sent. */
  const states = new Map<string, number>();

  function newState(): string {
    const state = randomBytes(24).toString('base64url');
    for (const [known, atMs] of states) {
      if (states.size >= MAX_STATES || now() - atMs > STATE_LIFETIME_MS) states.delete(known);
    }
    states.set(state, now());
    return state;
  }

  function form(url: URL): Response {
    const publicUrl = url.searchParams.get('url')?.trim().replace(/\/+$/, '') ?? '';
    const name = url.searchParams.get('name')?.trim() ?? '';
    const organization = url.searchParams.get('organization')?.trim() ?? '';
    const mistakes = [
      ...(/^https:\/\/[^/\s?#@]+(?:\/[^\s?#]*)?$/.test(publicUrl) ? [] : ['Write the address with https://.']),
      ...(/^[\w .-]{1,34}$/.test(name) ? [] : ['A name has 1 to 34 letters, digits, spaces or dashes.']),
      ...(/^(?:[a-z0-9-]{1,39})?$/i.test(organization) ? [] : ['That is not the name of an organization.']),
    ];
    const isAsked = url.searchParams.has('url');
    if (!isAsked || mistakes.length > 0)
      return html(200, questionsPage({ publicUrl, name, organization }, isAsked ? mistakes : []), "'self'");
    const mayRerun = url.searchParams.get('reruns') === 'on';
    const manifest = manifestOf({ name, publicUrl, redirectUrl: `${url.origin}/setup/callback`, mayRerun });
    const owner = organization === '' ? '' : `/organizations/${organization}`;
    const target = `${serverUrl}${owner}/settings/apps/new?state=${newState()}`;
    return html(200, confirmPage(target, JSON.stringify(manifest), name), new URL(serverUrl).origin);
  }

  async function callback({ searchParams }: URL): Promise<Response> {
    const state = searchParams.get('state') ?? '';
    const code = searchParams.get('code') ?? '';
    const sentAtMs = states.get(state);
    states.delete(state);
    if (sentAtMs === undefined || now() - sentAtMs > STATE_LIFETIME_MS)
      return html(
        400,
        page(
          'Start again',
          '<p>This registration was not begun here, or too long ago: <a href="/setup">begin again</a>.</p>',
        ),
      );
    if (!/^[\w-]{1,100}$/.test(code)) return html(400, page('Start again', '<p>GitHub sent no code.</p>'));
    const made = await convert(code);
    if (made === undefined)
      return html(
        502,
        page(
          'Start again',
          '<p>GitHub did not give the credentials: <a href="/setup">begin again</a>, and delete the App that was made.</p>',
        ),
      );
    log.info({ app: made.id, slug: made.slug }, 'an App was registered');
    return html(200, credentialsPage(made));
  }

  async function convert(code: string): Promise<z.infer<typeof conversionSchema> | undefined> {
    try {
      const answer = await fetch(`${apiUrl}/app-manifests/${code}/conversions`, {
        method: 'POST',
        headers: {
          accept: 'application/vnd.github+json',
          'user-agent': 'assay-app',
          'x-github-api-version': '2022-11-28',
        },
        redirect: 'error',
        signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
      });
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`);
      return conversionSchema.parse(await answer.json());
    } catch (error) {
      // A fault of the answer's shape would quote it, and it holds the key.
      log.error(
        { reason: error instanceof z.ZodError ? 'an unexpected answer' : String(error) },
        'the registration failed',
      );
      return undefined;
    }
  }

  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'method not allowed', { allow: 'GET' });
    switch (url.pathname) {
      case '/':
        return html(
          200,
          page('Assay', '<p>No App is configured yet: <a href="/setup">register one on GitHub</a>.</p>'),
        );
      case '/setup':
        return form(url);
      case '/setup/callback':
        return callback(url);
      case '/healthz':
        return text(200, 'ok');
      case '/readyz':
        return text(503, 'no App is configured yet: open /setup');
      default:
        return text(404, 'not found');
    }
  };
}

function questionsPage({ publicUrl, name, organization }: Record<string, string>, mistakes: readonly string[]): string {
  const said = mistakes.map((mistake) => `<li>${escape(mistake)}</li>`).join('');
  return page(
    'Register an App',
    `${said && `<ul role="alert">${said}</ul>`}
<form action="/setup" method="get">
<label>Where GitHub will reach this server <input type="url" name="url" required placeholder="https://assay.example.com" value="${escape(publicUrl!)}"></label>
<label>Name of the App, which nobody else has <input type="text" name="name" required maxlength="34" placeholder="assay-acme" value="${escape(name!)}"></label>
<label>Organization that owns it; empty: you <input type="text" name="organization" value="${escape(organization!)}"></label>
<label><input type="checkbox" name="reruns"> It may start workflow runs, again or to measure models by the base (permission actions: write)</label>
<button>Next</button>
</form>`,
  );
}

function confirmPage(target: string, manifest: string, name: string): string {
  return page(
    'Register an App',
    `<p>GitHub will show what ${escape(name)} may do, and asks you to confirm.</p>
<form action="${escape(target)}" method="post">
<input type="hidden" name="manifest" value="${escape(manifest)}">
<button>Go to GitHub</button>
</form>`,
  );
}

function credentialsPage({ id, html_url: url, pem, webhook_secret: secret }: z.infer<typeof conversionSchema>): string {
  const settings = [
    `APP_ID=${id}`,
    `WEBHOOK_SECRET=${secret ?? ''}`,
    `PRIVATE_KEY="${pem.trim().replaceAll('\n', '\\n')}"`,
  ];
  const missing = secret
    ? ''
    : '<p>GitHub made no webhook secret: make one (<code>openssl rand -hex 32</code>) and set it on the page of the App too.</p>';
  return page(
    'The App is registered',
    `<p>Put these into the App’s environment, without <code>ASSAY_SETUP</code>, and start it again. They are shown once and kept nowhere.</p>
<pre>${escape(settings.join('\n'))}</pre>${missing}
<p>Then <a href="${escape(url)}/installations/new">install it</a> on your repositories.</p>`,
  );
}
