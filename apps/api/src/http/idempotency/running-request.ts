import { AsyncLocalStorage } from 'node:async_hooks';
import { type KeyedRequest, keepResult, takeStep } from '@seve/database';
import { Conflict } from '@seve/domain';
import type { IdempotentRun } from '@seve/jobs';

interface Running {
  request: KeyedRequest;
  /**
   * Number of transactions begun so far. A transaction gets the same number each time the request runs, so its stored result is found
   * again.
   */
  steps: number;
}

const running = new AsyncLocalStorage<Running>();

/** Runs `run` so that every transaction begun in it belongs to the request. */
export const runAs = <T>(request: KeyedRequest, run: () => T): T => running.run({ request, steps: 0 }, run);

/**
 * Returns the wrapper that makes the next transaction of a keyed request run only once; null for a request without a key. The result is
 * stored in that same transaction. Used by `Outbox`.
 */
export function nextIdempotentRun(): IdempotentRun | null {
  const current = running.getStore();
  if (!current) return null;
  current.steps += 1;
  const { request, steps: step } = current;
  return async (manager, task) => {
    const kept = await takeStep(manager, request, step);
    if (kept) return resultFor(request, kept) as never;
    const result = JSON.stringify(await task()) ?? 'null';
    await keepResult(manager, request, step, result);
    return JSON.parse(result);
  };
}

/** Returns the stored result of a request. @throws Conflict when the key was used for a different request. */
export function resultFor(request: KeyedRequest, kept: { requestHash: string; result: unknown }): unknown {
  if (kept.requestHash !== request.requestHash) throw new Conflict('idempotency.other-request');
  return kept.result;
}
