/** The newest deliveries that are remembered; GitHub keeps three days of them, we need those that may come twice. */
const MAX_REMEMBERED = 10_000;

/**
 * What became of deliveries, by their id. One that is done, or at work, is not done again; one that failed is:
 * GitHub redelivers it under the same id.
 */
export class Deliveries {
  readonly #states = new Map<string, 'received' | 'done' | 'failed'>();

  /** Done, or being done. */
  isKnown(id: string): boolean {
    const state = this.#states.get(id);
    return state === 'done' || state === 'received';
  }

  set(id: string, state: 'received' | 'done' | 'failed'): void {
    this.#states.delete(id);
    this.#states.set(id, state);
    if (this.#states.size > MAX_REMEMBERED) this.#states.delete(this.#states.keys().next().value!);
  }
}
