import { IDEMPOTENCY_KEY_HOURS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { IdempotencyKey } from '../../entities/idempotency-key.entity.js';
import { prepared } from '../../prepared.js';
import { preparedQuery } from '../../rows.js';

/** Identity of a request for idempotency. */
export interface KeyedRequest {
  accountId: string;
  key: string;
  /** Hash of method, address and body. */
  requestHash: string;
}

/** Stored result of a request; `requestHash` may differ from that of the current one. */
export interface KeptResult {
  requestHash: string;
  result: unknown;
}

/** Step of the whole answer; the transactions of a request count from 1. */
const ANSWER = 0;
const KEPT = `interval '${IDEMPOTENCY_KEY_HOURS} hours'`;

/**
 * Claims a step for the transaction of `manager`. A concurrent equal request waits until that transaction ends, then reads its stored
 * result. Null: the step is claimed and must be executed. Raw: an upsert with a condition.
 */
export async function takeStep(
  manager: EntityManager,
  { accountId, key, requestHash }: KeyedRequest,
  step: number,
  result: string | null = null,
): Promise<KeptResult | null> {
  const taken: unknown[] = await manager.query(
    prepared(`insert into idempotency_key as known (account_id, key, step, request_hash, result) values ($1, $2, $3, $4, $5)
     on conflict (account_id, key, step) do update set request_hash = excluded.request_hash, result = excluded.result, created_at = now()
       where known.created_at <= now() - ${KEPT}
     returning step`),
    [accountId, key, step, requestHash, result],
  );
  if (taken.length > 0) return null;
  return manager.findOne(IdempotencyKey, {
    select: { accountId: true, key: true, step: true, requestHash: true, result: true },
    where: { accountId, key, step },
  });
}

/** Stores the result in the transaction that claimed the step. Raw: an entity would encode the text as JSON again. */
export async function keepResult(manager: EntityManager, { accountId, key }: KeyedRequest, step: number, result: string): Promise<void> {
  await manager.query(prepared('update idempotency_key set result = $4 where account_id = $1 and key = $2 and step = $3'), [
    accountId,
    key,
    step,
    result,
  ]);
}

/**
 * Stores the answer, unless another request with the same key has stored one first, which is then returned to all. Null: this one was
 * stored.
 */
export const keepAnswer = (manager: EntityManager, request: KeyedRequest, answer: string): Promise<KeptResult | null> =>
  takeStep(manager, request, ANSWER, answer);

type Recalled = KeptResult & { isAnswer: boolean };

const recalled = preparedQuery<Recalled>(
  { requestHash: 'request_hash', result: 'result', isAnswer: `step = ${ANSWER}` },
  `from idempotency_key where account_id = $1 and key = $2 and created_at > now() - ${KEPT} order by step limit 1`,
);

/**
 * Returns the stored result of this key within a day: its answer, or at least a step of it (then `isAnswer` is false). Raw: before every
 * write.
 */
export async function recallRequest(manager: EntityManager, { accountId, key }: KeyedRequest): Promise<Recalled | null> {
  const [kept] = await recalled(manager, [accountId, key]);
  return kept ?? null;
}

/** Returns the number of rows deleted. */
export async function forgetOldKeys(manager: EntityManager): Promise<number> {
  const { affected } = await manager.createQueryBuilder(IdempotencyKey, 'known').delete().where(`createdAt <= now() - ${KEPT}`).execute();
  return affected ?? 0;
}
