import { Account } from '@seve/database';
import { Conflict, isSameMailbox } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Requires two persons, by account and by mailbox, whatever their roles. Returns the first account. @throws Conflict for one person */
export async function requireTwoPeople(manager: EntityManager, oneId: string, otherId: string): Promise<Account> {
  const [one, other] = [await manager.findOneByOrFail(Account, { id: oneId }), await manager.findOneByOrFail(Account, { id: otherId })];
  if (one.id === other.id || isSameMailbox(one.email, other.email)) throw new Conflict('framework.same-person');
  return one;
}
