import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { joinRoles, ROLE } from '../people/role-of-account.js';

/** Somebody who was written to, without a session. */
export interface LetterReader {
  accountId: string;
  email: string;
  /** Null for an account that has lost its role. */
  role: PersonRole | null;
}

/** Null for an account that is gone. */
export async function findLetterReader(manager: EntityManager, accountId: string): Promise<LetterReader | null> {
  const [reader] = await manager.query(
    `select account.id as "accountId", account.email, ${ROLE} as role
     from account ${joinRoles('account.id')}
     where account.id = $1`,
    [accountId],
  );
  return reader ?? null;
}
