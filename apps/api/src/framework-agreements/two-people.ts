import { Account } from '@seve/database';
import { Conflict, isSameMailbox } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Two people say yes, one for each side, whatever roles one account, or one mailbox, has. Returns the first. @throws Conflict */
export async function requireTwoPeople(manager: EntityManager, oneId: string, otherId: string): Promise<Account> {
  const [one, other] = [await manager.findOneByOrFail(Account, { id: oneId }), await manager.findOneByOrFail(Account, { id: otherId })];
  if (one.id === other.id || isSameMailbox(one.email, other.email)) throw new Conflict('framework.same-person');
  return one;
}
