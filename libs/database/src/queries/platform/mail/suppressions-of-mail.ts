import type { SuppressionReason } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { MailEvent } from '../../../entities/mail-event.entity.js';

export interface NewSuppression {
  address: string;
  reason: SuppressionReason;
  /** Reply of the mail server or the provider. */
  detail: string;
  emailId: string | null;
}

/** Suppresses an address. Returns whether that is new: a bounce replaces a complaint. Raw: an upsert with a condition. */
export async function suppress(manager: EntityManager, { address, reason, detail, emailId }: NewSuppression): Promise<boolean> {
  const rows = await manager.query(
    `insert into suppression (address, reason, detail, email_id) values (lower($1), $2, $3, $4)
     on conflict (address) do update set reason = excluded.reason, detail = excluded.detail, email_id = excluded.email_id, created_at = now()
       where suppression.reason = 'complaint' and excluded.reason = 'bounce'
     returning address`,
    [address, reason, detail.slice(0, 500), emailId],
  );
  return rows.length > 0;
}

/**
 * Lifts the bounce of a person who has opened a link from a letter, which shows that letters arrive. A complaint stays, because it is about
 * the content. Raw: deletes by a join.
 */
export async function liftBounceOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(
    `delete from suppression using account where account.id = $1 and suppression.address = account.email and reason = 'bounce'`,
    [accountId],
  );
}

/**
 * Marks a letter to this address about which the provider reports after its 250; `isBounce`: it did not arrive. Returns whether there is
 * one. Raw: the new values depend on the old.
 */
export async function markLetterBounced(
  manager: EntityManager,
  id: string,
  { address, detail, isBounce }: { address: string; detail: string; isBounce: boolean },
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `update email set state = case when $4 and state = 'sent' then 'bounced' else state end, error = coalesce(nullif($3, ''), error)
     where id = $1 and lower(to_address) = lower($2) and state in ('sent', 'bounced')`,
    [id, address, detail.slice(0, 500), isBounce],
  );
  return count > 0;
}

/** Returns false for an event of the mail provider that was received before. */
export async function isNewMailEvent(manager: EntityManager, id: string): Promise<boolean> {
  await manager.createQueryBuilder(MailEvent, 'event').delete().where("createdAt < now() - interval '1 day'").execute();
  const { raw } = await manager.createQueryBuilder().insert().into(MailEvent).values({ id }).orIgnore().returning(['id']).execute();
  return raw.length > 0;
}
