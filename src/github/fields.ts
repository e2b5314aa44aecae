import * as z from 'zod';

/** A number GitHub gives to a thing of its own. */
export const idField = z.number().int().positive();

/** A commit's or a blob's name. */
export const shaField = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** A time as GitHub writes it: ISO 8601. */
export const timeField = z.string().max(40);

/** A name that must stay whole to mean something: a branch, a path. */
export const nameField = z.string().min(1).max(1024);

/** Free text, cut to `length` UTF-16 units on a character boundary. */
export function textField(length: number) {
  return z.string().transform((text) => {
    if (text.length <= length) return text;
    const cut = text.slice(0, length);
    return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  });
}

const account = z.object({ id: idField, login: z.string().min(1).max(100), type: textField(40).default('User') });

/** Who did something; `type` is GitHub's: `User`, `Bot`, `Organization`, `Mannequin`. */
export type Account = z.output<typeof account>;

/** In the place of an account that is no more. */
const GHOST: Account = { id: 10137, login: 'ghost', type: 'User' };

export const accountField = account;

/** The same where GitHub says nothing of accounts that are deleted. */
export const accountOrGhostField = account.nullish().transform((found) => found ?? GHOST);
