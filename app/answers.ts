import type { ProbotOctokit } from 'probot';

const MAX_BYTES = 16 * 1024 * 1024;
/** What an answer needs besides its text: address, tag, and their places. */
const OVERHEAD_BYTES = 1024;
const MAX_ANSWER_BYTES = 512 * 1024;

interface Answer {
  etag: string;
  /** What callers read of them: where the next page is. */
  headers: { link: string | undefined };
  /** JSON: callers may do with an answer what they like. */
  data: string;
}

/** GitHub's latest answers by address, the ones used last, up to 16 MiB. Each is asked about again before it is used. */
export class Answers {
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;

  get(address: string): Answer | undefined {
    const answer = this.#answers.get(address);
    if (answer) {
      this.#answers.delete(address);
      this.#answers.set(address, answer);
    }
    return answer;
  }

  set(address: string, answer: Answer): void {
    this.#drop(address);
    if (answer.data.length > MAX_ANSWER_BYTES) return;
    this.#answers.set(address, answer);
    this.#bytes += bytesOf(answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= MAX_BYTES) break;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    const answer = this.#answers.get(address);
    if (answer) this.#bytes -= bytesOf(answer);
    this.#answers.delete(address);
  }
}

function bytesOf({ data }: Answer): number {
  return data.length + OVERHEAD_BYTES;
}

/**
 * Reads with `If-None-Match`: what has not changed is answered by 304, which costs nothing of the rate limit, and given out
 * as the 200 it was. `whose` keeps the answers of one token's view apart from another's.
 */
export function askConditionally(octokit: InstanceType<typeof ProbotOctokit>, answers: Answers, whose: string): void {
  octokit.hook.wrap('request', async (request, options) => {
    if (options.method !== 'GET' || options.request?.['redirect'] !== undefined) return request(options);
    const address = `${whose} ${octokit.request.endpoint(options as never).url}`;
    const known = answers.get(address);
    if (known) options.headers['if-none-match'] = known.etag;
    try {
      const answer = await request(options);
      const { etag } = answer.headers;
      if (etag !== undefined && answer.status === 200 && isJson(answer.headers['content-type']))
        answers.set(address, { etag, headers: { link: answer.headers.link }, data: JSON.stringify(answer.data) });
      return answer;
    } catch (error) {
      if (!known || (error as { status?: unknown }).status !== 304) throw error;
      return { status: 200, url: address, headers: known.headers, data: JSON.parse(known.data) as unknown } as never;
    }
  });
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/(?:[a-z.+-]*\+)?json\b/.test(contentType ?? '');
}
