import type { EntityManager } from 'typeorm';
import { Account } from '../entities/account.entity.js';
import { Student } from '../entities/student.entity.js';
import { Parameters } from '../queries/parameters.js';

/** Keys by which the rows of a person are found. */
export interface Person {
  accountId: string;
  /** Null for an account without a student profile. */
  studentId: string | null;
  /** Lower-case address. */
  email: string;
}

export async function personOf(manager: EntityManager, accountId: string): Promise<Person> {
  const { email } = await manager.findOneByOrFail(Account, { id: accountId });
  const student = await manager.findOneBy(Student, { accountId });
  return { accountId, studentId: student?.id ?? null, email };
}

/** Returns the SQL of a declaration with the values of one person for `:account`, `:student` and `:email`. */
export function boundTo({ accountId, studentId, email }: Person, sql: string): { sql: string; values: unknown[] } {
  const value = new Parameters();
  const places = new Map<string, string>();
  const bind = (name: string, of: unknown, type: string): string => {
    const place = places.get(name) ?? value.add(of);
    places.set(name, place);
    return `${place}::${type}`;
  };
  const bound = sql
    .replaceAll(/(?<!:):account\b/g, () => bind('account', accountId, 'uuid'))
    .replaceAll(/(?<!:):student\b/g, () => bind('student', studentId, 'uuid'))
    .replaceAll(/(?<!:):email\b/g, () => bind('email', email, 'text'));
  return { sql: bound, values: value.all };
}
