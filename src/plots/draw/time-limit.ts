import { createContext, runInContext } from 'node:vm';

let context: { work?: () => unknown } | undefined;

/** Does work that does not wait for anything, and ends it when it takes longer than allowed: then it throws. */
export function withinTime<T>(limitMs: number, work: () => T): T {
  context ??= createContext({}) as { work?: () => unknown };
  const outer = context.work;
  context.work = work;
  try {
    return runInContext('work()', context, { timeout: limitMs }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error(`it takes longer than ${limitMs / 1000} s`, { cause: error });
  } finally {
    if (outer) context.work = outer;
    else delete context.work;
  }
}
