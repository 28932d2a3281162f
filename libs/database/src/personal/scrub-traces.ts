import type { EntityManager } from 'typeorm';
import type { Account } from '../entities/account.entity.js';
import type { Student } from '../entities/student.entity.js';
import type { Person } from './person.js';

interface Known {
  account: Account | null;
  student: Student | null;
}

/** SQL: entities whose letters and history mention the student. $1 student, $2 account. */
const THINGS = `
  select id from application where student_id = $1 union select id from invitation_to_apply where student_id = $1
  union select id from placement where student_id = $1 union select $1 where $1 is not null union select $2`;

/** SQL: the name as encoded within JSON. */
const INSIDE_JSON = `btrim(to_jsonb(%::text)::text, '"')`;

/**
 * Erases a person from texts written to others: waiting letters about them are not sent, the bodies of sent ones are emptied, the name is
 * removed from other letters and the comments from the history, and consents are deleted. Raw: sets of other tables.
 */
export async function scrubTraces(
  manager: EntityManager,
  { accountId, studentId, email }: Person,
  { account, student }: Known,
): Promise<void> {
  const things = await manager.query<{ id: string }[]>(THINGS.replaceAll('$1', '$1::uuid').replaceAll('$2', '$2::uuid'), [
    studentId,
    accountId,
  ]);
  const ids = things.map(({ id }) => id);
  await manager.query(
    `update email set params = null,
       error = case when state in ('queued', 'sending', 'held') then 'person-erased' else error end,
       state = case when state in ('queued', 'sending', 'held') then 'suppressed' else state end
     where entity_id = any($1) and params is not null`,
    [ids],
  );
  await manager.query('delete from email where entity_id = any($1) and to_account_id is null', [ids]);
  await manager.query('delete from suppression where address in (select lower(email) from guardian where student_id = $1)', [studentId]);
  const names = [account?.name, student && `${student.firstName} ${student.lastName}`, email];
  for (const name of new Set(names.filter((one): one is string => typeof one === 'string' && one.length > 1))) {
    const text = INSIDE_JSON.replace('%', '$1');
    await manager.query(
      `update email set params = case when state in ('queued', 'sending', 'held')
         then replace(params::text, ${text}, 'Candidat supprimé')::jsonb end
       where params is not null and strpos(params::text, ${text}) > 0`,
      [name],
    );
  }
  await manager.query('select forget_person($1, $2, $3)', [ids, accountId, studentId]);
}
