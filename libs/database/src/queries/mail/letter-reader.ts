import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../entities/account.entity.js';
import { CompanyMember } from '../../entities/company.entities.js';
import { Coordinator, Teacher } from '../../entities/staff.entities.js';
import { Student } from '../../entities/student.entity.js';
import { rowsBy, sql } from '../../rows.js';

/** The account that a letter was written to, read without a session. */
export interface LetterReader {
  accountId: string;
  email: string;
  /** Null for an account that has lost its role. */
  role: PersonRole | null;
}

/** Null for an account that is gone. */
export async function findLetterReader(manager: EntityManager, accountId: string): Promise<LetterReader | null> {
  const account = manager
    .createQueryBuilder(Account, 'account')
    .leftJoin(Student, 'student', 'student.accountId = account.id')
    .leftJoin(Teacher, 'teacher', 'teacher.accountId = account.id')
    .leftJoin(Coordinator, 'coordinator', 'coordinator.accountId = account.id')
    .leftJoin(CompanyMember, 'member', 'member.accountId = account.id')
    .where({ id: accountId });
  const [reader] = await rowsBy<LetterReader, { account: Account }>(account, {
    accountId: 'account.id',
    email: 'account.email',
    role: sql(`case when student.id is not null then 'student' when teacher.id is not null then 'teacher'
      when coordinator.id is not null then 'campus_coordinator' else member.role end`),
  });
  return reader ?? null;
}
