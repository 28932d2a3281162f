import type { Frequency, LetterTiming, OptionalLetter } from '@seve/domain';
import { Any, type EntityManager, In, MoreThanOrEqual, Not } from 'typeorm';
import { Email } from '../../../entities/email.entity.js';
import { LetterPreference } from '../../../entities/letter-preference.entity.js';
import { prepared } from '../../../prepared.js';
import { rowsBy, sql } from '../../../rows.js';

/** Returns these accounts' frequencies for these letters, by `account letter`; accounts without a preference are omitted. */
export async function frequenciesOf(
  manager: EntityManager,
  accountIds: readonly string[],
  letters: readonly OptionalLetter[],
): Promise<Map<string, Frequency>> {
  if (accountIds.length === 0) return new Map();
  const rows = await manager.find(LetterPreference, {
    select: { accountId: true, letter: true, frequency: true },
    where: { accountId: Any([...new Set(accountIds)]), letter: In([...new Set(letters)]) },
  });
  return new Map(rows.map(({ accountId, letter, frequency }) => [`${accountId} ${letter}`, frequency]));
}

/**
 * Counts the letters sent one by one since that instant, by account. Until the transaction ends no other transaction counts for these
 * accounts. Raw: an advisory lock.
 */
export async function countOneByOne(
  manager: EntityManager,
  letter: OptionalLetter,
  accountIds: readonly string[],
  since: Date,
): Promise<Map<string, number>> {
  if (accountIds.length === 0) return new Map();
  const readers = [...new Set(accountIds)].sort();
  for (const id of readers) await manager.query(prepared('select pg_advisory_xact_lock(hashtextextended($1, 0))'), [`${letter} ${id}`]);
  const rows = await rowsBy<{ id: string; count: number }, { email: Email }>(
    manager
      .createQueryBuilder(Email, 'email')
      .where({
        toAccountId: Any(readers),
        letter,
        createdAt: MoreThanOrEqual(since),
        state: Not(In(['held', 'merged', 'suppressed'])),
      })
      .groupBy('email.toAccountId'),
    { id: 'email.toAccountId', count: sql('count(*)::int') },
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export async function keepPreference(
  manager: EntityManager,
  { accountId, letter, frequency }: { accountId: string; letter: OptionalLetter; frequency: Frequency },
): Promise<void> {
  await manager.upsert(LetterPreference, { accountId, letter, frequency, updatedAt: () => 'now()' }, ['accountId', 'letter']);
}

/** Applies a new preference to the account's letters held for a digest. Returns whether there were any. */
export async function retimeHeld(
  manager: EntityManager,
  { accountId, preference }: { accountId: string; preference: OptionalLetter },
  timing: LetterTiming,
): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Email)
    .set({
      state: timing.state,
      error: 'error' in timing ? timing.error : null,
      notBefore: () => 'coalesce(:notBefore, now())',
      expiresAt: () => "coalesce(:notBefore, now()) + interval '48 hours'",
    })
    .where({ state: 'held', toAccountId: accountId, preference })
    .setParameter('notBefore', 'notBefore' in timing ? timing.notBefore : null)
    .execute();
  return affected !== 0;
}
