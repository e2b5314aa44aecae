import * as z from 'zod';
import { ask, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { nameField, shaField } from './fields.js';

const MAX_GROUPS = 1000;
const REF = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-([0-9a-f]{40}|[0-9a-f]{64})$/;

/** What a merge queue is about to merge: `sha` its head, `baseSha` what it stands on, `pullRequest` the last one in it. */
export interface MergeGroup {
  ref: string;
  sha: string;
  baseRef: string;
  baseSha: string;
  pullRequest: number;
}

/** Reads the name of a merge group's branch, which is GitHub's own; undefined for any other branch. */
export function mergeGroupOfRef(ref: string): Omit<MergeGroup, 'sha'> | undefined {
  const [, baseRef, number, baseSha] = REF.exec(ref) ?? [];
  if (baseRef === undefined || baseSha === undefined || !(Number(number) > 0)) return undefined;
  return { ref: ref.replace(/^refs\/heads\//, ''), baseRef, baseSha, pullRequest: Number(number) };
}

const references = z.array(z.object({ ref: nameField, object: z.object({ sha: shaField }) }));

/** The merge groups that wait for checks. */
export async function listMergeGroups(client: GitHubClient, repository: Repository): Promise<MergeGroup[]> {
  const parameters = { ...inRepository(repository), ref: 'heads/gh-readonly-queue/' };
  const found = await ask(client, 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', parameters, references);
  return found.slice(0, MAX_GROUPS).flatMap(({ ref, object }) => {
    const group = mergeGroupOfRef(ref);
    return group === undefined ? [] : [{ ...group, sha: object.sha }];
  });
}
