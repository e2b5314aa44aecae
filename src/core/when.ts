/** When to pull or push: `auto` follows the credentials at hand. */
export const WHEN = ['auto', 'always', 'never'] as const;
export type When = (typeof WHEN)[number];
