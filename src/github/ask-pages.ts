import * as z from 'zod';
import { callText, send, understood } from './ask.js';
import type { GitHubClient } from './client.js';

const PAGE = 100;

interface PagesOptions<Item> {
  /** The key of the list in the answer, where the answer is not the list itself. */
  list?: string;
  /** Most items to see; what lies beyond is cut. */
  limit: number;
  /** Which of the seen items to keep; all unless told. */
  isWanted?: (item: Item) => boolean;
}

/** The items of a list, page after page. Whether there is a next page is GitHub's word; its address is ours. */
export async function askPages<Schema extends z.ZodType>(
  client: GitHubClient,
  route: string,
  parameters: Record<string, unknown>,
  item: Schema,
  { list, limit, isWanted = () => true }: PagesOptions<z.output<Schema>>,
): Promise<{ items: z.output<Schema>[]; isCut: boolean }> {
  const items = z.array(item);
  const page = list === undefined ? items : z.object({ [list]: items }).transform((answer) => answer[list]!);
  const kept: z.output<Schema>[] = [];
  let seen = 0;
  for (let number = 1; ; number++) {
    const { data, headers } = await send(client, route, { ...parameters, per_page: PAGE, page: number });
    const found = understood(data, page, callText(route, parameters)) as z.output<Schema>[];
    kept.push(...found.slice(0, limit - seen).filter(isWanted));
    seen += found.length;
    const hasMore = /\brel="next"/.test(String(headers['link'] ?? ''));
    if (seen >= limit) return { items: kept, isCut: hasMore || seen > limit };
    if (!hasMore || found.length === 0) return { items: kept, isCut: false };
  }
}
