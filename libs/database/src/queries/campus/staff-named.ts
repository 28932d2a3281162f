import type { EntityManager } from 'typeorm';
import { Account } from '../../entities/account.entity.js';
import { Student } from '../../entities/student.entity.js';
import { folded } from '../folded.js';

const MOST = 50;

/** Returns accounts whose name contains all of these normalised words; never students. */
export async function staffNamed(manager: EntityManager, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const accounts = manager
    .createQueryBuilder(Account, 'account')
    .leftJoin(Student, 'student', 'student.accountId = account.id')
    .where('student.id is null')
    .orderBy('account.id', 'DESC')
    .limit(MOST);
  for (const [nth, word] of words.entries())
    accounts.andWhere(`${folded('account.name')} like :part${nth}`, { [`part${nth}`]: `%${word}%` });
  return (await accounts.getMany()).map(({ id }) => id);
}
