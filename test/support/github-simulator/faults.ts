import { ApiError } from './routes/route.js';

export interface Fault {
  /** `POST /repos/{owner}/{repo}/check-runs`, a pattern of `METHOD /path`, or `*`. */
  route: string | RegExp;
  kind:
    | 'server_error'
    | 'secondary_limit'
    | 'primary_limit'
    | 'slow'
    /** The connection ends before anything happened. */
    | 'dropped'
    /** It happened, and then the connection ends. */
    | 'answer_lost'
    | 'not_json';
  /** So often, then no more; without it, for ever. */
  times?: number;
  /** With this probability each time, by the seed. */
  chance?: number;
  status?: number;
  retryAfterSeconds?: number;
  delayMs?: number;
}

/** Thrown where a client sees its connection end. */
export class ConnectionLost extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) });
  }
}

/** What goes wrong with requests. */
export class Faults {
  private readonly list: Fault[] = [];
  /** How many have struck, by kind. */
  readonly struck = new Map<Fault['kind'], number>();

  constructor(
    private readonly random: () => number,
    private readonly now: () => Date,
  ) {}

  add(fault: Fault): Fault {
    this.list.push({ ...fault });
    return fault;
  }

  clear(): void {
    this.list.length = 0;
  }

  /** The first fault that strikes this request, used up by it. */
  strike(operation: string | undefined, methodAndPath: string): Fault | undefined {
    for (const fault of this.list) {
      const { route } = fault;
      const isMeant = route === '*' || (typeof route === 'string' ? route === operation : route.test(methodAndPath));
      if (!isMeant || fault.times === 0) continue;
      if (fault.chance !== undefined && this.random() >= fault.chance) continue;
      if (fault.times !== undefined) fault.times--;
      this.struck.set(fault.kind, (this.struck.get(fault.kind) ?? 0) + 1);
      return fault;
    }
    return undefined;
  }

  /** Throws what the client sees of a fault that strikes before anything happens. */
  refuse(fault: Fault): void {
    const retryAfter = fault.retryAfterSeconds ?? 60;
    switch (fault.kind) {
      case 'server_error':
        throw new ApiError(fault.status ?? 502, 'Server Error');
      case 'secondary_limit': {
        const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
        throw new ApiError(fault.status ?? 403, message, undefined, { 'retry-after': String(retryAfter) });
      }
      case 'primary_limit': {
        const reset = Math.floor(this.now().getTime() / 1000) + retryAfter;
        throw new ApiError(fault.status ?? 403, 'API rate limit exceeded for installation.', undefined, {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(reset),
        });
      }
      case 'dropped':
        throw new ConnectionLost();
      default:
    }
  }
}
