import type { EntityManager } from 'typeorm';
import { folded } from '../folded.js';
import { Parameters } from '../parameters.js';

const MOST = 50;

/** Accounts whose name holds every one of these folded words. Students are never among them. */
export async function staffNamed(manager: EntityManager, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const value = new Parameters();
  const named = words.map((word) => `${folded('account.name')} like ${value.add(`%${word}%`)}`).join(' and ');
  const rows: { id: string }[] = await manager.query(
    `select account.id from account where ${named} and not exists (select 1 from student where student.account_id = account.id)
     order by account.id desc limit ${MOST}`,
    value.all,
  );
  return rows.map(({ id }) => id);
}
