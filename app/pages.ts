import type { Identity } from './github-access.js';
import { EVENTS, PERMISSIONS } from './manifest.js';
import type { Swept } from './sweep.js';
import { VERSION } from '../src/core/version.js';

export interface State {
  identity: Identity | undefined;
  notReady: string | undefined;
  queued: number;
  latest: { swept: Swept; endedAtMs: number } | undefined;
  nowMs: number;
}

/** What the App is and how it does. Names no repository: anyone may read it. */
export function statePage({ identity, notReady, queued, latest, nowMs }: State): string {
  const rows: [string, string][] = [
    ['Version', escape(VERSION)],
    ['State', notReady === undefined ? 'ready' : `not ready: ${escape(notReady)}`],
    ['Waiting', `${queued} ${queued === 1 ? 'key' : 'keys'}`],
    ['Latest sweep', latest ? sweepText(latest, nowMs) : 'none yet'],
  ];
  if (identity) rows.unshift(['App', `<a href="${escape(identity.url)}">${escape(identity.name)}</a>`]);
  const missing = identity ? whatIsMissing(identity) : [];
  const faults = missing.map((fault) => `<li>${escape(fault)}</li>`).join('');
  return page(
    identity?.name ?? 'Assay',
    `<table>${rows.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`).join('')}</table>${
      faults &&
      `<h2>Missing on GitHub</h2><ul>${faults}</ul><p>Add them on the page of the App; owners then accept them.</p>`
    }`,
  );
}

/** What the App would need and does not have, as GitHub says it. */
export function whatIsMissing({ permissions, events }: Pick<Identity, 'permissions' | 'events'>): string[] {
  const levels = ['read', 'write', 'admin'];
  return [
    ...Object.entries(PERMISSIONS)
      .filter(([name, level]) => levels.indexOf(permissions[name] ?? '') < levels.indexOf(level))
      .map(([name, level]) => `permission ${name}: ${level}`),
    ...EVENTS.filter((event) => !events.includes(event)).map((event) => `event ${event}`),
  ];
}

/** A whole page around a body; the title is escaped, the body is not. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
th { text-align: left; padding-right: 2rem; vertical-align: top }
pre { overflow: auto; padding: 1rem; border: 1px solid }
label { display: block; margin: 1rem 0 }
input[type=text], input[type=url] { width: 100%; font: inherit; padding: .3rem }
button { font: inherit; padding: .4rem 1rem }
</style>
<h1>${escape(title)}</h1>
${body}
</html>
`;
}

/** Text as HTML, in and out of attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function sweepText({ swept, endedAtMs }: NonNullable<State['latest']>, nowMs: number): string {
  const minutes = Math.floor((nowMs - endedAtMs) / 60_000);
  const { installations, repositories, calls, failed } = swept;
  const fault = failed > 0 ? `; ${failed} could not be read` : '';
  return `${minutes} min ago: ${installations} installations, ${repositories} repositories, ${calls} calls${fault}`;
}
