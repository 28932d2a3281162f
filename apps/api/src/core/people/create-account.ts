import { Credential, liftBounceOf, PendingSignUp } from '@seve/database';
import type { Locale } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** Data of a new account whose holder has opened a link sent to `email`. */
export interface NewAccount {
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  passwordHash: string;
  /** Id of the class, for a student. */
  classGroupId?: string | null;
}

/**
 * Inserts the account and its password for better-auth, and ends the pending sign-up of the address. Returns null and writes nothing when
 * the address has an account. An account that was never confirmed is replaced, unless it is a student of the same class: the teacher's
 * entries about that student are kept.
 */
export async function createAccount(manager: EntityManager, { passwordHash, classGroupId, ...person }: NewAccount): Promise<string | null> {
  await dropUnconfirmed(manager, person.email, classGroupId ?? null);
  const { email, firstName, lastName, locale } = person;
  const [account]: { id: string }[] = await manager.query(
    `insert into account (id, email, email_verified, name, first_name, last_name, locale) values ($1, $2, true, $3, $4, $5, $6)
     on conflict (email) do update set email_verified = true, name = excluded.name, first_name = excluded.first_name,
       last_name = excluded.last_name, locale = excluded.locale where not account.email_verified
     returning id`,
    [uuid(), email, `${firstName} ${lastName}`, firstName, lastName, locale],
  );
  if (!account) return null;
  const { id } = account;
  await manager.delete(Credential, { accountId: id });
  await manager.insert(Credential, { id: uuid(), accountId: id, providerId: 'credential', providerAccountId: id, password: passwordHash });
  await manager.delete(PendingSignUp, { email });
  await liftBounceOf(manager, id);
  return id;
}

/** Deletes unconfirmed accounts of the address and their students, except a student of the class. Raw SQL: two deletes of one selection. */
const dropUnconfirmed = (manager: EntityManager, email: string, classGroupId: string | null): Promise<unknown> =>
  manager.query(
    `with unconfirmed as (
       select id from account where email = $1 and not email_verified
         and not exists (select 1 from student where student.account_id = account.id and student.class_group_id = $2)),
       pupil as (delete from student using unconfirmed where student.account_id = unconfirmed.id)
     delete from account using unconfirmed where account.id = unconfirmed.id`,
    [email, classGroupId],
  );
