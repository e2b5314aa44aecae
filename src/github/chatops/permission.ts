import type { Permission } from '../permissions.js';

const LEAST_FIRST: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Whether one permission includes another. */
export function isAtLeast(permission: Permission, least: Permission): boolean {
  return LEAST_FIRST.indexOf(permission) >= LEAST_FIRST.indexOf(least);
}
