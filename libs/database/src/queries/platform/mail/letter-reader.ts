import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { joinRoles, ROLE } from '../../people/role-of-account.js';

/** The account that a letter was written to, read without a session. */
export interface LetterReader {
  accountId: string;
  email: string;
  /** Null for an account that has lost its role. */
  role: PersonRole | null;
}

/** Null for an account that is gone. Raw: the tables of every role. */
export async function findLetterReader(manager: EntityManager, accountId: string): Promise<LetterReader | null> {
  const [reader] = await rowsOf<LetterReader>(
    manager,
    { accountId: 'account.id', email: 'account.email', role: ROLE },
    `from account ${joinRoles('account.id')} where account.id = $1`,
    [accountId],
  );
  return reader ?? null;
}
