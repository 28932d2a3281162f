import type { Frequency, LetterTiming, OptionalLetter } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What these people chose for these letters, by `account letter`; who has chosen nothing is left out. */
export async function frequenciesOf(
  manager: EntityManager,
  accountIds: readonly string[],
  letters: readonly OptionalLetter[],
): Promise<Map<string, Frequency>> {
  if (accountIds.length === 0) return new Map();
  const rows: { accountId: string; letter: OptionalLetter; frequency: Frequency }[] = await manager.query(
    'select account_id as "accountId", letter, frequency from letter_preference where account_id = any($1::uuid[]) and letter = any($2)',
    [[...new Set(accountIds)], [...new Set(letters)]],
  );
  return new Map(rows.map(({ accountId, letter, frequency }) => [`${accountId} ${letter}`, frequency]));
}

/** How many of these letters left one by one since that instant, by account. Until the transaction ends nobody else counts for these accounts. */
export async function countOneByOne(
  manager: EntityManager,
  letter: OptionalLetter,
  accountIds: readonly string[],
  since: Date,
): Promise<Map<string, number>> {
  if (accountIds.length === 0) return new Map();
  const readers = [...new Set(accountIds)].sort();
  for (const id of readers) await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${letter} ${id}`]);
  const rows: { id: string; count: number }[] = await manager.query(
    `select to_account_id as id, count(*)::int as count from email
     where to_account_id = any($1::uuid[]) and letter = $2 and created_at >= $3 and state not in ('held', 'merged', 'suppressed') group by 1`,
    [readers, letter, since],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export async function keepPreference(
  manager: EntityManager,
  { accountId, letter, frequency }: { accountId: string; letter: OptionalLetter; frequency: Frequency },
): Promise<void> {
  await manager.query(
    `insert into letter_preference (account_id, letter, frequency) values ($1, $2, $3)
     on conflict (account_id, letter) do update set frequency = excluded.frequency, updated_at = now()`,
    [accountId, letter, frequency],
  );
}

/** What waits for a digest of this account follows another choice. Answers whether anything did. */
export async function retimeHeld(
  manager: EntityManager,
  { accountId, letters }: { accountId: string; letters: readonly string[] },
  timing: LetterTiming,
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `update email set state = $3, error = $4, not_before = coalesce($5, now()), expires_at = coalesce($5, now()) + interval '48 hours'
     where state = 'held' and to_account_id = $1 and letter = any($2)`,
    [accountId, letters, timing.state, 'error' in timing ? timing.error : null, 'notBefore' in timing ? timing.notBefore : null],
  );
  return count > 0;
}
