import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';

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
    `select account.id as "accountId", account.email,
       case when student.id is not null then 'student' when teacher.id is not null then 'teacher'
         when coordinator.id is not null then 'campus_coordinator' else company_member.role end as role
     from account
     left join student on student.account_id = account.id
     left join teacher on teacher.account_id = account.id
     left join coordinator on coordinator.account_id = account.id
     left join company_member on company_member.account_id = account.id
     where account.id = $1`,
    [accountId],
  );
  return reader ?? null;
}
