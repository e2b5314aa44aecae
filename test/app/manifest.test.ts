import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DESCRIPTION, EVENTS, HOMEPAGE, PERMISSIONS, manifestOf } from '../../app/manifest.js';

const appYml = parse(readFileSync(new URL('../../app.yml', import.meta.url), 'utf8')) as Record<string, unknown>;

test('app.yml says what the code says', () => {
  expect(appYml).toEqual({
    name: 'Assay',
    url: HOMEPAGE,
    description: DESCRIPTION,
    public: false,
    default_permissions: PERMISSIONS,
    default_events: EVENTS,
  });
});

test('nothing may be written but checks and pull requests', () => {
  const written = Object.entries(PERMISSIONS).flatMap(([name, level]) => (level === 'read' ? [] : [name]));
  expect(written).toEqual(['checks', 'pull_requests']);
});

test('the manifest that GitHub gets is app.yml with addresses', () => {
  const options = {
    name: 'assay-acme',
    publicUrl: 'https://assay.acme.io',
    redirectUrl: 'http://127.0.0.1:3000/setup/callback',
  };
  expect(manifestOf({ ...options, mayRerun: false })).toEqual({
    ...appYml,
    name: 'assay-acme',
    hook_attributes: { url: 'https://assay.acme.io/api/github/webhooks', active: true },
    redirect_url: 'http://127.0.0.1:3000/setup/callback',
  });
  expect(manifestOf({ ...options, mayRerun: true })).toMatchObject({
    default_permissions: { ...PERMISSIONS, actions: 'write' },
  });
});
