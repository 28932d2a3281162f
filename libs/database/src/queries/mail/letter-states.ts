import type { DataSource, EntityManager } from 'typeorm';
import type { Lease } from './letter-claims.js';

/** `erase`: the parameters carry a secret that nobody may read again. */
export async function markLetterSent(dataSource: DataSource, id: string, erase: boolean): Promise<void> {
  await dataSource.query(
    `update email set state = 'sent', sent_at = now(), lease_until = null, error = null, params = case when $2 then null else params end
     where id = $1 and state in ('queued', 'sending')`,
    [id, erase],
  );
}

/** Gives the letter up: the address refuses it, or every try failed. Answers whether the lease still held. */
export async function giveLetterUp(
  manager: EntityManager,
  { id, attempt }: Lease,
  end: { state: 'bounced' | 'dead'; error: string; erase: boolean },
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `update email set state = $3, error = $4, lease_until = null, params = case when $5 then null else params end
     where id = $1 and attempt = $2 and state = 'sending'`,
    [id, attempt, end.state, end.error, end.erase],
  );
  return count > 0;
}

/** Tries the letter again later. `isStrike`: the try ended without an outcome. */
export async function postponeLetter(
  dataSource: DataSource,
  { id, attempt }: Lease,
  { delayMs, error, isStrike = false }: { delayMs: number; error: string; isStrike?: boolean },
): Promise<void> {
  await dataSource.query(
    `update email set state = 'queued', not_before = now() + make_interval(secs => $3::float / 1000), error = $4, lease_until = null,
       strikes = strikes + $5::int
     where id = $1 and attempt = $2 and state = 'sending'`,
    [id, attempt, delayMs, error, isStrike ? 1 : 0],
  );
}
