/** The newest deliveries that are remembered; GitHub keeps three days of them, we need those that may come twice. */
const MAX_REMEMBERED = 10_000;

const FAILED = -1;

/**
 * What became of deliveries, by their id. One that is done, or at work, is not done again; one that failed is:
 * GitHub redelivers it under the same id.
 */
export class Deliveries {
  /** How many works of the delivery have not ended yet; `FAILED` when one of them failed or was stopped. */
  readonly #left = new Map<string, number>();

  /** Done, or being done. */
  isKnown(id: string): boolean {
    return (this.#left.get(id) ?? FAILED) !== FAILED;
  }

  /** A delivery that asks for so many works. */
  received(id: string, works: number): void {
    this.#left.delete(id);
    this.#left.set(id, works);
    if (this.#left.size > MAX_REMEMBERED) this.#left.delete(this.#left.keys().next().value!);
  }

  /** One of its works has ended. */
  ended(id: string, isDone: boolean): void {
    const left = this.#left.get(id) ?? FAILED;
    if (left !== FAILED) this.#left.set(id, isDone ? left - 1 : FAILED);
  }
}
