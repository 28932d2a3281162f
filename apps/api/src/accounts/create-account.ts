import { Account, Credential, liftBounceOf } from '@seve/database';
import type { Locale } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';

export interface NewAccount {
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  passwordHash: string;
  /** The person has proved that letters to this address arrive. */
  isConfirmed: boolean;
}

/** Inserts who signs in and with what, as better-auth reads it. Null, and nothing written, when the address has an account. */
export async function createAccount(manager: EntityManager, { passwordHash, isConfirmed, ...person }: NewAccount): Promise<string | null> {
  const id = uuid();
  const account = { ...person, id, name: `${person.firstName} ${person.lastName}`, emailVerified: isConfirmed };
  const inserted = await manager.createQueryBuilder().insert().into(Account).values(account).orIgnore().returning('id').execute();
  if (inserted.raw.length === 0) return null;
  await manager.insert(Credential, { id: uuid(), accountId: id, providerId: 'credential', providerAccountId: id, password: passwordHash });
  if (isConfirmed) await liftBounceOf(manager, id);
  return id;
}

/** Removes those of these accounts whose address nobody ever confirmed, with what they are. Nobody has signed in with them. */
export async function dropUnconfirmed(manager: EntityManager, emails: string[]): Promise<void> {
  await manager.delete(Account, { email: In(emails), emailVerified: false });
}
