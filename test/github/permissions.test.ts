import { expect, test } from '@jest/globals';
import { isTeamMember, permissionOf } from '../../src/github/index.js';
import type { GitHubClient } from '../../src/github/index.js';

const repository = { owner: 'acme', name: 'churn' };
const answering = (data: unknown): GitHubClient => ({ request: async () => ({ status: 200, headers: {}, data }) });
const missing: GitHubClient = {
  request: () => Promise.reject(Object.assign(new Error('Not Found'), { status: 404, response: { headers: {} } })),
};

test.each([
  [{ permission: 'admin', role_name: 'admin' }, 'admin'],
  [{ permission: 'write', role_name: 'maintain' }, 'maintain'],
  [{ permission: 'write', role_name: 'write' }, 'write'],
  [{ permission: 'read', role_name: 'triage' }, 'triage'],
  [{ permission: 'write' }, 'write'],
  [{ permission: 'none', role_name: '' }, 'none'],
  // Roles of an organization's own, one of them with a name that promises more than it gives.
  [{ permission: 'write', role_name: 'deployers' }, 'write'],
  [{ permission: 'read', role_name: 'admin' }, 'read'],
])('permissionOf %j', async (answer, permission) => {
  await expect(permissionOf(answering(answer), repository, 'ana')).resolves.toBe(permission);
});

test('a stranger may nothing', async () => {
  await expect(permissionOf(missing, repository, 'ana')).resolves.toBe('none');
  await expect(isTeamMember(missing, 'acme', 'release', 'ana')).resolves.toBe(false);
});

test('a permission nobody knows is an error, not a permission', async () => {
  await expect(permissionOf(answering({ permission: 'owner' }), repository, 'ana')).rejects.toMatchObject({
    kind: 'invalid',
  });
});
