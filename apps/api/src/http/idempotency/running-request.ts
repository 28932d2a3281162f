import { AsyncLocalStorage } from 'node:async_hooks';
import { type KeyedRequest, keepResult, takeStep } from '@seve/database';
import { Conflict } from '@seve/domain';
import type { IdempotentRun } from '@seve/jobs';

interface Running {
  request: KeyedRequest;
  /** Transactions begun so far: a step's number is the same each time the request runs. */
  steps: number;
}

const running = new AsyncLocalStorage<Running>();

/** Everything that `run` starts belongs to that request. */
export const runAs = <T>(request: KeyedRequest, run: () => T): T => running.run({ request, steps: 0 }, run);

/** For `Outbox`: each transaction of a request with a key is done once, and its key is kept or lost with it. */
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

/** @throws Conflict when the key came with another request before. */
export function resultFor(request: KeyedRequest, kept: { requestHash: string; result: unknown }): unknown {
  if (kept.requestHash !== request.requestHash) throw new Conflict('idempotency.other-request');
  return kept.result;
}
