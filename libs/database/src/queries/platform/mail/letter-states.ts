import { type DataSource, type EntityManager, In } from 'typeorm';
import { Email } from '../../../entities/email.entity.js';
import type { Lease } from './letter-claims.js';

/** `erase`: deletes the parameters, which contain a secret. */
export async function markLetterSent(dataSource: DataSource, id: string, erase: boolean): Promise<void> {
  await dataSource.manager.update(
    Email,
    { id, state: In(['queued', 'sending']) },
    { state: 'sent', sentAt: () => 'now()', leaseUntil: null, error: null, ...(erase && { params: null }) },
  );
}

/** Gives the letter up: the address refuses it, or every attempt failed. Returns whether the lease was still valid. */
export async function giveLetterUp(
  manager: EntityManager,
  { id, attempt }: Lease,
  { state, error, erase }: { state: 'bounced' | 'dead'; error: string; erase: boolean },
): Promise<boolean> {
  const { affected } = await manager.update(
    Email,
    { id, attempt, state: 'sending' },
    { state, error, leaseUntil: null, ...(erase && { params: null }) },
  );
  return affected !== 0;
}

/** Postpones the letter. `isStrike`: the attempt had no outcome. */
export async function postponeLetter(
  dataSource: DataSource,
  { id, attempt }: Lease,
  { delayMs, error, isStrike = false }: { delayMs: number; error: string; isStrike?: boolean },
): Promise<void> {
  await dataSource
    .createQueryBuilder()
    .update(Email)
    .set({
      state: 'queued',
      notBefore: () => 'now() + make_interval(secs => :delayMs::float / 1000)',
      error,
      leaseUntil: null,
      ...(isStrike && { strikes: () => 'strikes + 1' }),
    })
    .where({ id, attempt, state: 'sending' })
    .setParameter('delayMs', delayMs)
    .execute();
}
