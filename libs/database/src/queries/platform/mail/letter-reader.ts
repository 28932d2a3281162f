import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { joinRoles, ROLE } from '../../people/role-of-account.js';

/** The account to which a letter was written, loaded without a session. */
export interface LetterReader {
  accountId: string;
  email: string;
  /** Null for an account without a role. */
  role: PersonRole | null;
}

/** Returns null for an erased account. Raw: the tables of every role. */
export async function findLetterReader(manager: EntityManager, accountId: string): Promise<LetterReader | null> {
  const [reader] = await rowsOf<LetterReader>(
    manager,
    { accountId: 'account.id', email: 'account.email', role: ROLE },
    `from account ${joinRoles('account.id')} where account.id = $1`,
    [accountId],
  );
  return reader ?? null;
}
